package org.invigil.server.watching;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A real browser without a window, driven by its DevTools protocol; one page. */
final class Chromium implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int PATIENCE = 90;

  private final Process process;
  private final WebSocket socket;
  private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
  private final AtomicInteger number = new AtomicInteger();
  private final String page;

  Chromium(Path profile) throws IOException, InterruptedException {
    process =
        new ProcessBuilder(
                BrowserOfThisMachine.program().toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--mute-audio",
                "--autoplay-policy=no-user-gesture-required",
                "--window-size=1280,1000",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(address(), new Listener())
            .orTimeout(PATIENCE, TimeUnit.SECONDS)
            .join();
    var target =
        ask("", "Target.createTarget", Map.of("url", "about:blank")).path("targetId").asText();
    page =
        ask("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
            .path("sessionId")
            .asText();
  }

  private URI address() throws IOException {
    var said =
        new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
    for (var line = said.readLine(); line != null; line = said.readLine()) {
      if (line.startsWith("DevTools listening on ")) {
        Thread.ofVirtual().start(() -> said.lines().forEach(more -> {}));
        return URI.create(line.substring("DevTools listening on ".length()).strip());
      }
    }
    throw new IOException("the browser did not start");
  }

  void open(URI address) {
    ask(page, "Page.navigate", Map.of("url", address.toString()));
  }

  /** Signs in by the page's form, and opens another page of the same server. */
  void signInAndOpen(URI address, String who) {
    open(address.resolve("/sign-in"));
    await("document.querySelector('[name=password]')");
    say(
        "fetch('/sign-in', { method: 'POST', body: new URLSearchParams({ email: '%s', password: '%s',"
                .formatted(who, RecordedSession.PASSWORD)
            + " then: '/signed-in' }) }).then(it => it.url)");
    open(address);
  }

  /** What a script says; a promise is waited for. */
  JsonNode say(String script) {
    var answer =
        ask(
            page,
            "Runtime.evaluate",
            Map.of("expression", script, "awaitPromise", true, "returnByValue", true));
    if (answer.has("exceptionDetails")) {
      throw new AssertionError(script + ": " + answer.path("exceptionDetails"));
    }
    return answer.path("result").path("value");
  }

  /** Waits until a script says true, and fails with what another says if it never does. */
  void await(String condition) {
    var script =
        """
        new Promise((done) => {
          const end = Date.now() + %d000;
          const look = () => {
            let holds = false;
            try { holds = (%s); } catch (notYet) { holds = false; }
            if (holds) done('');
            else if (Date.now() > end) done(document.body ? document.body.innerText : 'no page');
            else setTimeout(look, 50);
          };
          look();
        })\
        """
            .formatted(PATIENCE, condition);
    var said = say(script).asText();
    if (!said.isEmpty()) {
      throw new AssertionError("never came true: " + condition + "\non the page:\n" + said);
    }
  }

  void press(String key) {
    for (var type : new String[] {"keyDown", "keyUp"}) {
      ask(page, "Input.dispatchKeyEvent", Map.of("type", type, "key", key));
    }
  }

  void picture(Path file) throws IOException {
    var png = ask(page, "Page.captureScreenshot", Map.of("format", "png")).path("data").asText();
    Files.createDirectories(file.getParent());
    Files.write(file, Base64.getDecoder().decode(png));
  }

  void dark() {
    ask(
        page,
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            java.util.List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
  }

  private JsonNode ask(String session, String method, Map<String, ?> parameters) {
    var id = number.incrementAndGet();
    var answer = new CompletableFuture<JsonNode>();
    answers.put(id, answer);
    var request = JSON.createObjectNode().put("id", id).put("method", method);
    request.set("params", JSON.valueToTree(parameters));
    if (!session.isEmpty()) {
      request.put("sessionId", session);
    }
    socket.sendText(request.toString(), true).join();
    return answer.orTimeout(2 * PATIENCE, TimeUnit.SECONDS).join();
  }

  private final class Listener implements WebSocket.Listener {

    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      text.append(part);
      if (last) {
        take(text.toString());
        text.setLength(0);
      }
      from.request(1);
      return null;
    }

    private void take(String message) {
      try {
        var said = JSON.readTree(message);
        var answer = answers.remove(said.path("id").asInt(-1));
        if (answer != null && said.has("error")) {
          answer.completeExceptionally(new AssertionError(said.path("error").toString()));
        } else if (answer != null) {
          answer.complete(said.path("result"));
        }
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    process.onExit().join();
  }
}
