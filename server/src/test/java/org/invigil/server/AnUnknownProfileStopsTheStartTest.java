package org.invigil.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.invigil.server.settings.SettingRefused;
import org.invigil.server.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A way of coding that no program knows is noticed at once, not when the first exam begins. */
class AnUnknownProfileStopsTheStartTest {

  @TempDir private Path home;

  @Test
  void itIsRefusedInOneSentenceAndNothingIsMade() {
    var settings =
        Settings.read(
            Map.of("INVIGIL_HOME", home.toString(), "INVIGIL_RECORDING_PROFILE", "mjpeg"));

    assertThatThrownBy(() -> Server.start(settings))
        .isInstanceOf(SettingRefused.class)
        .hasMessage("The setting recording.profile must be one of: av1-opus, h264-aac.");
    assertThat(home).isEmptyDirectory();
  }
}
