package org.invigil.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.invigil.server.settings.Settings;

/** Asks a running server on this machine for sessions that load programs upload to. */
final class LoadTestSessions {

  private static final int IN_ONE_GO = 100;

  private final Settings settings;

  LoadTestSessions(Settings settings) {
    this.settings = settings;
  }

  /** Where a server writes what the command shows to it. */
  static Path secret(Settings settings) {
    return settings.home().resolve("keys").resolve("load-tests.secret");
  }

  /** Arguments: {@code --count N --out FILE.jsonl}. Answers with the exit status. */
  int run(String... arguments) {
    var count = option("--count", arguments).filter(it -> it.matches("[1-9][0-9]{0,5}"));
    var out = option("--out", arguments);
    if (count.isEmpty() || out.isEmpty() || arguments.length != 5) {
      System.err.println("usage: invigil sessions --count N --out FILE.jsonl");
      return 2;
    }
    try {
      return write(Integer.parseInt(count.get()), Path.of(out.get()));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return 1;
    } catch (IOException failure) {
      System.err.println(
          "No server set up for load tests answers at %s: start one with load-tests=on."
              .formatted(settings.publicAddress()));
      return 1;
    }
  }

  private static Optional<String> option(String name, String... arguments) {
    for (int i = 1; i + 1 < arguments.length; i += 2) {
      if (arguments[i].equals(name)) {
        return Optional.of(arguments[i + 1]);
      }
    }
    return Optional.empty();
  }

  private int write(int count, Path out) throws IOException, InterruptedException {
    var secret = Files.readString(secret(settings)).strip();
    Files.writeString(out, "");
    try (var http = HttpClient.newHttpClient()) {
      for (int left = count; left > 0; left -= IN_ONE_GO) {
        var answer =
            http.send(
                HttpRequest.newBuilder(address(Math.min(left, IN_ONE_GO)))
                    .header("Invigil-Load-Tests", secret)
                    .POST(HttpRequest.BodyPublishers.noBody())
                    .build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (answer.statusCode() != 200) {
          throw new IOException("answered with " + answer.statusCode());
        }
        Files.writeString(out, answer.body(), StandardOpenOption.APPEND);
      }
    }
    return 0;
  }

  private URI address(int count) {
    return URI.create(
        "http://%s:%d/api/load-tests/sessions?count=%d"
            .formatted(settings.text("server.host"), settings.number("server.port"), count));
  }
}
