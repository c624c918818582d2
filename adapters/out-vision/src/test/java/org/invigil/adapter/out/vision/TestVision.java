package org.invigil.adapter.out.vision;

import java.nio.file.Path;

/** One vision for all tests of this module: loading the nets takes a second. */
final class TestVision {

  static final Path ROOT = Path.of(System.getProperty("invigil.root", "../.."));
  static final VisionSettings SETTINGS = VisionSettings.ofProject(ROOT);
  private static final OpenCvVision VISION = new OpenCvVision(SETTINGS);

  private TestVision() {}

  static OpenCvVision vision() {
    return VISION;
  }
}
