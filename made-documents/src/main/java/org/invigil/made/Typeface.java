package org.invigil.made;

import java.awt.Font;
import java.nio.file.Path;

/** The letters that a document is printed in. */
enum Typeface {
  SANS,
  SERIF,
  /** Inconsolata, which has fewer letters than the others; a text with another one is in serif. */
  TYPEWRITER;

  private static final String INCONSOLATA =
      "made-documents/node_modules/bwip-js/fonts/Inconsolata.otf";

  Font plain(String text, int size, Path projectRoot) {
    return switch (this) {
      case SANS -> Fonts.plain(size);
      case SERIF -> new Font(Font.SERIF, Font.PLAIN, size);
      case TYPEWRITER -> {
        var font = Fonts.file(projectRoot.resolve(INCONSOLATA));
        yield font.canDisplayUpTo(text) < 0
            ? font.deriveFont((float) size)
            : SERIF.plain(text, size, projectRoot);
      }
    };
  }

  Font bold(String text, int size, Path projectRoot) {
    return this == SANS
        ? Fonts.bold(size)
        : plain(text, size, projectRoot).deriveFont(this == SERIF ? Font.BOLD : Font.PLAIN);
  }
}
