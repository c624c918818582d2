package org.invigil.domain.liveness;

import java.util.List;
import java.util.Locale;

/**
 * Names under which programs that play pictures appear as cameras. A telephone used as a camera
 * (Camo, DroidCam, EpocCam, Iriun) and one that changes the background only (NVIDIA Broadcast) are
 * left out: they show what is before a lens. A name can be changed, so a name that is not listed
 * says nothing.
 */
public final class VirtualCameras {

  private static final List<String> NAMES =
      List.of(
          "obs virtual camera",
          "obs-camera",
          "obs cam",
          "manycam",
          "splitcam",
          "xsplit vcam",
          "xsplit broadcaster",
          "snap camera",
          "youcam",
          "camtwist",
          "webcammax",
          "altercam",
          "fake webcam",
          "e2esoft vcam",
          "vcam",
          "chromacam",
          "sparkocam",
          "magic camera",
          "active webcam",
          "ffsplit",
          "unity video capture",
          "akvcam",
          "dummy video device",
          "v4l2loopback",
          "virtual camera",
          "virtual webcam",
          "deepfacelive",
          "film");

  private VirtualCameras() {}

  /** By whole words, however they are written. */
  public static boolean include(String device) {
    var plain = " " + device.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ") + " ";
    return NAMES.stream().anyMatch(it -> plain.contains(" " + it.replace('-', ' ') + " "));
  }
}
