package org.invigil.server.watching;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.invigil.adapter.in.agent.recording.RecordingProfile;
import org.invigil.rules.Rule;
import org.invigil.server.Server;
import org.invigil.server.settings.Settings;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A whole server, the recording half of the candidate's program, and a real browser. */
@Rule("SES-10")
class ALiveExamIsWatchedInABrowserTest {

  private static final String GREEN_IN_THE_CAMERA =
      "(() => { const it = new OffscreenCanvas(640, 480).getContext('2d'); it.drawImage(camera, 0,"
          + " 0); const [r, g] = it.getImageData(600, 450, 1, 1).data; return g > 120 && r < 90;"
          + " })()";
  private static final String GREEN_ON_THE_SCREEN =
      "document.querySelector('canvas.screen').width === 1280 && (() => { const [r, g] ="
          + " document.querySelector('canvas.screen').getContext('2d').getImageData(1200, 780, 1,"
          + " 1).data; return g > 150 && r < 60; })()";

  @TempDir private Path home;
  @TempDir private Path profile;
  @TempDir private Path spool;

  @ParameterizedTest(name = "{0}")
  @EnumSource(RecordingProfile.class)
  void cameraAndScreenAreSeenAndEachStateIsSaidInWords(RecordingProfile coded) throws Exception {
    // Browsers say which page asks, and only pages of the server's own address may.
    var settings =
        Map.of(
            "INVIGIL_HOME", home.toString(), "INVIGIL_PORT", freePort(), "INVIGIL_ANALYSIS", "off");
    var server = Server.start(Settings.read(settings));
    try (var browser = new Chromium(profile)) {
      var session = RecordedSession.live(server.address(), server.context());
      var address = server.address().resolve("/sessions/" + session.id + "/live");
      browser.signInAndOpen(address, RecordedSession.REVIEWER);
      browser.await("document.querySelector('[role=alert]') && !document.querySelector('video')");
      browser.signInAndOpen(address, RecordedSession.PROCTOR);
      browser.await("message.textContent.includes('Waiting for the candidate')");
      browser.say(
          "window.forbidden = []; document.addEventListener('securitypolicyviolation',"
              + " it => forbidden.push(it.blockedURI));"
              + " window.camera = document.querySelector('video.camera')");

      try (var candidate = new LiveProgram(server.address(), session, spool, coded)) {
        browser.await("message.textContent === 'Live.' && camera.readyState >= 2");
        browser.await(GREEN_IN_THE_CAMERA);
        browser.await(GREEN_ON_THE_SCREEN);
        assertThat(candidate.viewers).hasValue(1);
        browser.say("window.before = camera.currentTime");
        // Longer than a segment: the next one has a beginning of its own.
        browser.await("camera.currentTime > before + 12 && !camera.paused");
        browser.await("shown.dateTime !== ''");
        Files.writeString(
            Path.of("target/live-" + coded.code() + ".txt"),
            "milliseconds from the camera to the page: "
                + browser.say("Date.now() - Date.parse(shown.dateTime)").asText());
        assertThat(browser.say("camera.muted").asBoolean()).isTrue();
        browser.press("m");
        browser.await("!camera.muted && sound.getAttribute('aria-pressed') === 'true'");
        assertEverythingHasAName(browser);
        browser.picture(Path.of("target/live-" + coded.code() + ".png"));
        browser.dark();
        browser.picture(Path.of("target/live-dark-" + coded.code() + ".png"));
      }
      browser.await(
          "message.textContent.includes('Nothing comes') &&"
              + " document.getElementById('player').matches('.stale')");
      server.close();
      browser.await("message.textContent.includes('Trying again in')");
      browser.await("!again.hidden");
      browser.say("again.focus()");
      assertThat(browser.say("document.activeElement.id").asText()).isEqualTo("again");
      browser.picture(Path.of("target/live-lost-" + coded.code() + ".png"));
      assertThat(browser.say("forbidden.join()").asText()).isEmpty();
    } finally {
      server.close();
    }
  }

  private static void assertEverythingHasAName(Chromium browser) {
    assertThat(
            browser
                .say(
                    "[...document.querySelectorAll('button, input:not([type=hidden]), select,"
                        + " video, canvas')].filter(it => !it.textContent.trim() && !it.ariaLabel"
                        + " && !it.labels?.length).map(it => it.outerHTML).join()")
                .asText())
        .isEmpty();
    assertThat(
            browser
                .say(
                    "[...document.querySelectorAll('button')].filter(it => it.tabIndex < 0)"
                        + ".length")
                .asInt())
        .isZero();
  }

  private static String freePort() throws Exception {
    try (var door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return Integer.toString(door.getLocalPort());
    }
  }
}
