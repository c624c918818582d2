package org.invigil.adapter.out.vision;

/** Walks the markers of a JPEG file from its start to its end marker. */
final class JpegOutline {

  /** A progressive picture has about ten; a thousand are there to keep a decoder busy. */
  private static final int MOST_SCANS = 64;

  private final Bytes bytes;
  private int at = 2;
  private int scans;
  private PictureOutline outline = new PictureOutline.Broken("the picture names no size");

  private JpegOutline(Bytes bytes) {
    this.bytes = bytes;
  }

  static boolean claims(Bytes bytes) {
    return bytes.has(0, "\u00FF\u00D8\u00FF");
  }

  static PictureOutline read(Bytes bytes) {
    return new JpegOutline(bytes).walk();
  }

  private PictureOutline walk() {
    boolean sized = false;
    while (true) {
      int marker = nextMarker();
      if (marker == 0xD9) {
        return scans == 0 ? new PictureOutline.Broken("the picture holds no scan") : outline;
      }
      if (isFrame(marker)) {
        if (sized) {
          return new PictureOutline.Broken("the picture names its size twice");
        }
        sized = true;
        outline = PictureFile.sized(bytes.big16(at + 5), bytes.big16(at + 3));
      }
      if (sized && !(outline instanceof PictureOutline.Whole)) {
        return outline;
      }
      skipSegment(marker);
      if (scans > MOST_SCANS) {
        return new PictureOutline.Broken("the picture holds too many scans");
      }
    }
  }

  private int nextMarker() {
    while (bytes.at(at) != 0xFF) {
      at++;
    }
    while (bytes.at(at) == 0xFF) {
      at++;
    }
    int marker = bytes.at(at);
    at++;
    return marker;
  }

  private void skipSegment(int marker) {
    if (standsAlone(marker)) {
      return;
    }
    at += Math.max(2, bytes.big16(at));
    if (marker == 0xDA) {
      scans++;
      skipScan();
    }
  }

  /** Coded pixels end at the next real marker: not a stuffed zero, not a restart. */
  private void skipScan() {
    while (bytes.at(at) != 0xFF || staysInScan(bytes.at(at + 1))) {
      at++;
    }
  }

  private static boolean staysInScan(int next) {
    return next == 0x00 || next == 0xFF || (next >= 0xD0 && next <= 0xD7);
  }

  private static boolean standsAlone(int marker) {
    return marker == 0x00 || marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8);
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }
}
