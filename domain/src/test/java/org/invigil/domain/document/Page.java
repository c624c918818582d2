package org.invigil.domain.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.invigil.domain.picture.Box;

/** A page of 1000 by 900 pixels whose letters are twenty pixels high and ten wide. */
final class Page {

  static final LocalDate TODAY = LocalDate.of(2030, 1, 7);

  private final List<TextLine> lines = new ArrayList<>();

  Page at(int x, int y, String text) {
    return sized(x, y, 20, text);
  }

  Page sized(int x, int y, int height, String text) {
    var box = new Box(x, y, height / 2.0 * text.length(), height);
    lines.add(new TextLine(text, Collections.nCopies(text.length(), 0.99), box));
    return this;
  }

  DocumentSeen seen(List<String> codes) {
    var card = new CardSeen(1000, 900, false, 150, 30, 0);
    return new DocumentSeen(card, new DocumentText(lines), List.of(), codes, List.of());
  }

  Understood read(OwnCard... cards) {
    return DocumentReader.read(seen(List.of()), List.of(cards), TODAY);
  }
}
