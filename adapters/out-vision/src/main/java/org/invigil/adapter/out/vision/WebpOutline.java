package org.invigil.adapter.out.vision;

/**
 * Reads the size of a WebP file in each of its three forms, and whether it is as long as it says.
 */
final class WebpOutline {

  private static final String LOSSY = "VP8 ";
  private static final String LOSSLESS = "VP8L";
  private static final String EXTENDED = "VP8X";

  /** Among the flags of the extended form. */
  private static final int ANIMATED = 0x02;

  private WebpOutline() {}

  static boolean claims(Bytes bytes) {
    return bytes.has(0, "RIFF") && bytes.has(8, "WEBP");
  }

  static PictureOutline read(Bytes bytes) {
    PictureOutline outline = size(bytes);
    if (outline instanceof PictureOutline.Whole && bytes.little32(4) + 8 > bytes.length()) {
      return new PictureOutline.Broken("the picture ends too early");
    }
    return outline;
  }

  private static PictureOutline size(Bytes bytes) {
    if (bytes.has(12, EXTENDED) && (bytes.at(20) & ANIMATED) != 0) {
      return new PictureOutline.Moving();
    }
    if (bytes.has(12, EXTENDED)) {
      return PictureFile.sized(bytes.little24(24) + 1L, bytes.little24(27) + 1L);
    }
    if (bytes.has(12, LOSSLESS)) {
      long both = bytes.little32(21);
      return PictureFile.sized((both & 0x3FFF) + 1, (both >> 14 & 0x3FFF) + 1);
    }
    if (bytes.has(12, LOSSY)) {
      return PictureFile.sized(bytes.little16(26) & 0x3FFF, bytes.little16(28) & 0x3FFF);
    }
    return new PictureOutline.Broken("the picture has no known form");
  }
}
