package org.invigil.server.watching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.invigil.application.port.out.Keys;
import org.invigil.rules.Rule;
import org.invigil.server.Server;
import org.invigil.server.VerifiedSession;
import org.invigil.server.settings.Settings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A whole server, a session recorded by the API, and a real browser. The last tests damage it. */
@Rule({"REV-2", "SES-11", "SEC-2"})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ARecordingIsWatchedTest {

  @TempDir private static Path home;
  private static Server server;
  private static RecordedSession session;
  private static URI address;

  @BeforeAll
  static void start() throws Exception {
    server =
        Server.start(
            Settings.read(
                Map.of(
                    "INVIGIL_HOME", home.toString(),
                    "INVIGIL_PORT", "-1",
                    "INVIGIL_ANALYSIS", "off")));
    address = server.address();
    session = new RecordedSession(address, server.context(), "film.mp4", List.of(0, 1, 3, 4));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  @Order(1)
  void everyPieceIsPlayedByteForByte() throws Exception {
    var reviewer = session.signIn(RecordedSession.REVIEWER);
    var screen = session.answer(reviewer, path("recording/1/screen/0"));
    assertThat(screen.statusCode()).isEqualTo(200);
    assertThat(screen.headers().firstValue("content-length"))
        .contains("" + RecordedSession.resource("screen.ivt").length);
    var beginning = session.answer(reviewer, path("recording/1/camera/0/beginning"));
    assertThat(beginning.statusCode()).isEqualTo(200);
    assertThat(beginning.body()).contains("moov").doesNotContain("moof");
    var completeness = session.answer(reviewer, path("completeness")).body();
    assertThat(completeness).contains("\"cause\":\"unexplained\"", "\"uncoveredSeconds\":10.0");
  }

  @Test
  @Order(2)
  void aPersonWatchesCameraAndScreenInABrowser(@TempDir Path profile) throws Exception {
    try (var browser = new Chromium(profile)) {
      browser.signInAndOpen(
          address.resolve("/sessions/" + session.id + "/watch"), RecordedSession.REVIEWER);
      browser.await("camera.readyState >= 2 && camera.duration > 39");
      browser.await("document.querySelectorAll('#marks .gap').length === 1");

      browser.await(pixel(0));
      browser.say("camera.currentTime = 4");
      browser.await("!camera.seeking && camera.readyState >= 2");
      browser.await(pixel(1));

      // The recording has a gap: the player's 25th second is the 35th of the exam.
      browser.say("seek.value = 35; seek.dispatchEvent(new Event('input'))");
      browser.await(
          "!camera.seeking && camera.readyState >= 2 && Math.abs(camera.currentTime - 25) < 0.5");
      browser.await("document.getElementById('time').textContent.includes('00:35 of 00:50')");
      browser.press(" ");
      browser.await("camera.currentTime > 26");
      browser.await("play.textContent === 'Pause'");
      browser.press(" ");
      browser.await("camera.paused");
      browser.press("ArrowLeft");
      browser.await("camera.currentTime < 23");

      assertThat(
              browser
                  .say(
                      "performance.getEntriesByType('resource').filter(it =>"
                          + " !it.name.startsWith(location.origin) && !it.name.startsWith('blob:'))"
                          + ".length")
                  .asInt())
          .isZero();
      assertThat(
              browser
                  .say(
                      "[...document.querySelectorAll('button, input:not([type=hidden]), select,"
                          + " video, canvas')].filter(it => !it.textContent.trim() && !it.ariaLabel"
                          + " && !it.labels?.length).map(it => it.outerHTML).join()")
                  .asText())
          .isEmpty();
      browser.picture(Path.of("target/watch-light.png"));
      browser.dark();
      browser.picture(Path.of("target/watch-dark.png"));
      browser.open(URI.create("about:blank"));
      browser.await("location.href === 'about:blank'");
    }
    var reviewer = session.signIn(RecordedSession.REVIEWER);
    assertThat(session.answer(reviewer, path("recording/timeline")).statusCode()).isEqualTo(200);
  }

  /** Which colour (0 red, 1 green) the upper left of the drawn screen has. */
  private static String pixel(int colour) {
    return "document.getElementById('screen').width === 320 &&"
        + " document.getElementById('screen').getContext('2d').getImageData(10, 10, 1, 1).data["
        + colour
        + "] > 200";
  }

  @Test
  @Order(3)
  void thePageIsForWhoIsSignedInAndForbidsEverythingElse() throws Exception {
    var old = session.answer("", "/sessions/" + session.id + "/watch");
    assertThat(old.statusCode()).isEqualTo(308);
    var nobody = session.answer("", "/sessions/" + session.id + "/review");
    assertThat(nobody.statusCode()).isEqualTo(303);
    var reviewer = session.signIn(RecordedSession.REVIEWER);
    var page = session.answer(reviewer, "/sessions/" + session.id + "/review");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("content-security-policy"))
        .hasValueSatisfying(
            it -> assertThat(it).startsWith("default-src 'none'").doesNotContain("unsafe"));
    assertThat(page.body())
        .doesNotContain("<style", " style=", "onclick", "http://", "https://", "Robin");
    for (var hostile : List.of("watch.html", "..%2Fapplication.yml", "nothing.js", "%00")) {
      assertThat(session.answer("", "/pages/" + hostile).statusCode()).isGreaterThanOrEqualTo(400);
    }
    assertThat(session.answer(reviewer, "/sessions/none/review").statusCode()).isEqualTo(400);
  }

  @Test
  @Order(4)
  void whatWasKeptIsVerifiedFromTheCommandLine() throws Exception {
    var told = verify();
    assertThat(told.words())
        .contains("camera sitting 1       3  ")
        .contains("NOT EXPLAINED uncovered: camera has nothing for PT10S")
        .contains("NOT WHOLE: 8 pieces");
    assertThat(told.code()).isEqualTo(1);
  }

  @Test
  @Order(5)
  void aChangedByteOnTheDiskIsFound() throws Exception {
    var changed = 0;
    try (var files = Files.walk(home.resolve("evidence"))) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var bytes = Files.readAllBytes(file);
        if (bytes.length > 2000) {
          bytes[bytes.length - 1000] ^= 1;
          Files.write(file, bytes);
          changed++;
        }
      }
    }
    assertThat(changed).isPositive();
    assertThat(verify().words()).contains("ALTERED", "NOT EXPLAINED piece-altered");
    var reviewer = session.signIn(RecordedSession.REVIEWER);
    var gone = 0;
    for (int i = 0; i < 4; i++) {
      var answer = session.answer(reviewer, path("recording/1/camera/" + i));
      gone += answer.statusCode() == 410 ? 1 : 0;
    }
    assertThat(gone).isPositive();
  }

  @Test
  @Order(6)
  void afterItsKeyIsDestroyedNothingIsPlayed() throws Exception {
    var reviewer = session.signIn(RecordedSession.REVIEWER);
    server.context().getBean(Keys.class).destroy(session.id.value());
    for (var what :
        List.of("recording/timeline", "recording/1/camera/0", "verification", "download")) {
      var answer = session.answer(reviewer, path(what));
      assertThat(answer.statusCode()).as(what).isEqualTo(410);
      assertThat(answer.body()).containsAnyOf("data.erased", "session.erased");
    }
  }

  private static VerifiedSession verify() throws Exception {
    var words = new ByteArrayOutputStream();
    var out = new PrintStream(words);
    var token = session.signIn(RecordedSession.REVIEWER);
    var code =
        VerifiedSession.run(
            Map.of("INVIGIL_TOKEN", token), address, out, List.of(session.id.toString()));
    return new VerifiedSession(code, words.toString());
  }

  private static String path(String what) {
    return "/api/sessions/" + session.id + "/" + what;
  }
}
