package org.invigil.adapter.out.vision;

/** Walks the chunks of a PNG file to its end chunk, and checks each against its sum. */
final class PngOutline {

  private PngOutline() {}

  static boolean claims(Bytes bytes) {
    return bytes.has(0, "\u0089PNG\r\n\u001A\n");
  }

  static PictureOutline read(Bytes bytes) {
    if (!bytes.has(12, "IHDR")) {
      return new PictureOutline.Broken("the picture does not begin with its header");
    }
    PictureOutline outline = PictureFile.sized(bytes.big32(16), bytes.big32(20));
    int at = 8;
    while (outline instanceof PictureOutline.Whole) {
      long length = bytes.big32(at);
      if (length > bytes.length()) {
        return new PictureOutline.Broken("the picture ends too early");
      }
      int count = (int) length + 4;
      if (bytes.crc(at + 4, count) != bytes.big32(at + 4 + count)) {
        return new PictureOutline.Broken("a part of the picture does not match its sum");
      }
      if (bytes.has(at + 4, "acTL")) {
        return new PictureOutline.Moving();
      }
      if (bytes.has(at + 4, "IEND")) {
        return outline;
      }
      at += count + 8;
    }
    return outline;
  }
}
