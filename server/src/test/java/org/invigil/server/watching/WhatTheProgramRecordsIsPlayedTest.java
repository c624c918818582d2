package org.invigil.server.watching;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.invigil.adapter.in.agent.recording.FilmEncoder;
import org.invigil.adapter.in.agent.recording.RecordingProfile;
import org.invigil.rules.Rule;
import org.invigil.server.Server;
import org.invigil.server.settings.Settings;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Films with sound as the candidate's program encodes them, in a real browser: a whole piece, one
 * that a killed program left behind, and a second sitting.
 */
@Rule("REV-2")
class WhatTheProgramRecordsIsPlayedTest {

  @TempDir private Path home;
  @TempDir private Path profile;

  @ParameterizedTest(name = "{0}")
  @EnumSource(RecordingProfile.class)
  void everyPieceIsSeenAndHeard(RecordingProfile coded) throws Exception {
    var settings =
        Map.of("INVIGIL_HOME", home.toString(), "INVIGIL_PORT", "-1", "INVIGIL_ANALYSIS", "off");
    try (var server = Server.start(Settings.read(settings));
        var browser = new Chromium(profile)) {
      var session =
          new RecordedSession(
              server.address(),
              server.context(),
              List.of(
                  new RecordedSession.Piece(1, 0, 0, 10, false, film(coded, 10, true)),
                  new RecordedSession.Piece(1, 1, 10, 4, true, film(coded, 5, false)),
                  new RecordedSession.Piece(2, 0, 30, 10, false, film(coded, 10, true))));
      browser.signInAndOpen(
          server.address().resolve("/sessions/" + session.id + "/review"),
          RecordedSession.REVIEWER);
      browser.say(
          "window.forbidden = []; document.addEventListener('securitypolicyviolation',"
              + " it => forbidden.push(it.blockedURI))");
      browser.await("camera.readyState >= 2 && camera.duration > 23.5");

      browser.say("camera.currentTime = 8");
      browser.await("!camera.seeking && camera.readyState >= 2");
      browser.press(" ");
      browser.await("camera.currentTime > 15");
      assertThat(browser.say("camera.videoWidth").asInt()).isEqualTo(FilmEncoder.WIDTH);

      // The second sitting begins at 0:30 of the exam, and at the player's fourteenth second.
      browser.say("seek.value = 36; seek.dispatchEvent(new Event('input'))");
      browser.await("!camera.seeking && camera.currentTime >= 19.9");
      browser.say("window.heard = camera.webkitAudioDecodedByteCount");
      browser.await("camera.ended");
      browser.picture(Path.of("target/watch-" + coded.code() + ".png"));

      assertThat(browser.say("camera.webkitAudioDecodedByteCount - heard").asInt()).isPositive();
      assertThat(browser.say("document.getElementById('message').textContent").asText()).isEmpty();
      assertThat(browser.say("forbidden.join()").asText()).isEmpty();
    }
  }

  /** A tone, and a stripe that wanders; without its end if the program was killed. */
  private static byte[] film(RecordingProfile coded, int seconds, boolean whole)
      throws IOException {
    var film = new ByteArrayOutputStream();
    try (var encoder = new FilmEncoder(coded, true)) {
      for (int i = 0; i < seconds * FilmEncoder.PICTURES_A_SECOND; i++) {
        encoder.picture(picture(i), Duration.ofMillis(1000L * i / FilmEncoder.PICTURES_A_SECOND));
        encoder.sound(tone(FilmEncoder.SAMPLES_A_SECOND / FilmEncoder.PICTURES_A_SECOND));
        encoder.complete().forEach(film::writeBytes);
      }
      if (whole) {
        encoder.close();
        encoder.complete().forEach(film::writeBytes);
        film.writeBytes(encoder.tail());
      }
    }
    return film.toByteArray();
  }

  private static short[] tone(int samples) {
    var tone = new short[samples];
    for (int i = 0; i < samples; i++) {
      tone[i] = (short) (8000 * Math.sin(2 * Math.PI * 440 * i / FilmEncoder.SAMPLES_A_SECOND));
    }
    return tone;
  }

  private static BufferedImage picture(int number) {
    var picture =
        new BufferedImage(FilmEncoder.WIDTH, FilmEncoder.HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
    var pen = picture.createGraphics();
    pen.setColor(Color.ORANGE);
    pen.fillRect(number * 10, 0, 60, FilmEncoder.HEIGHT);
    pen.dispose();
    return picture;
  }
}
