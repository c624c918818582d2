package org.invigil.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.invigil.server.settings.SettingRefused;
import org.invigil.server.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What could not work is noticed at once, not when the first exam begins. */
class WhatCannotBeSetStopsTheStartTest {

  @TempDir private Path home;

  @Test
  void aProfileThatNoProgramKnowsIsRefusedInOneSentenceAndNothingIsMade() {
    var settings =
        Settings.read(
            Map.of("INVIGIL_HOME", home.toString(), "INVIGIL_RECORDING_PROFILE", "mjpeg"));

    assertThatThrownBy(() -> Server.start(settings))
        .isInstanceOf(SettingRefused.class)
        .hasMessage("The setting recording.profile must be one of: av1-opus, h264-aac.");
    assertThat(home).isEmptyDirectory();
  }

  @Test
  void aModelOfThingsThatIsNotThereIsSaidBeforeAnybodyIsServed() {
    var settings =
        Settings.read(
            Map.of(
                "INVIGIL_HOME",
                home.toString(),
                "INVIGIL_PORT",
                "-1",
                "INVIGIL_ANALYSIS",
                "off",
                "INVIGIL_VISION_OBJECTS_MODEL",
                home.resolve("things.onnx").toString(),
                "INVIGIL_VISION_OBJECTS_SHA256",
                "0".repeat(64)));

    assertThatThrownBy(() -> Server.start(settings))
        .isInstanceOf(CannotStart.class)
        .hasMessageStartingWith("The server cannot see: there is no object model at ")
        .hasMessageContaining("things.onnx");
  }

  @Test
  void addressesOfABucketNeedABucket() {
    var settings =
        Settings.read(Map.of("INVIGIL_HOME", home.toString(), "INVIGIL_EVIDENCE_DIRECT", "on"));

    assertThatThrownBy(() -> Server.start(settings))
        .isInstanceOf(SettingRefused.class)
        .hasMessage("The setting evidence.direct needs evidence.store=s3.");
    assertThat(home).isEmptyDirectory();
  }
}
