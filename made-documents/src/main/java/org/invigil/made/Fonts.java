package org.invigil.made;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The letters of documents. OCR-B (ISO 1073-2) and Inconsolata come with the npm package bwip-js
 * (MIT).
 */
final class Fonts {

  private static final String OCR_B = "made-documents/node_modules/bwip-js/fonts/OCRB7.ttf";

  private Fonts() {}

  static Font plain(int size) {
    return new Font(Font.SANS_SERIF, Font.PLAIN, size);
  }

  static Font bold(int size) {
    return new Font(Font.SANS_SERIF, Font.BOLD, size);
  }

  static Font machineReadable(Path projectRoot) {
    return file(projectRoot.resolve(OCR_B));
  }

  static Font file(Path file) {
    try {
      return Font.createFont(Font.TRUETYPE_FONT, file.toFile());
    } catch (FontFormatException | IOException e) {
      throw new IllegalStateException(file + " is unusable; build the project with Maven", e);
    }
  }
}
