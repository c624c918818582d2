package org.invigil.adapter.out.vision;

import org.opencv.core.Core;

/** OpenCV's native library, loaded once for the process. */
final class OpenCvLibrary {

  private OpenCvLibrary() {}

  static {
    nu.pattern.OpenCV.loadLocally();
    // One thread a picture: workers are our own, and OpenCV's would only fight them.
    Core.setNumThreads(1);
  }

  /** Does nothing but make sure that the library is there. */
  static void load() {
    // The static block has run when this is called.
  }
}
