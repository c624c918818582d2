package org.invigil.domain.document;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the fields of an institution's own card where the institution says they stand. */
final class OwnCardValues {

  private final OwnCard card;
  private final LabelledValues labelled;
  private final List<TextLine> lines;
  private final CardSeen seen;

  OwnCardValues(OwnCard card, DocumentText text, CardSeen seen) {
    this.card = card;
    this.labelled = new LabelledValues(text, card.labels());
    this.lines = text.lines();
    this.seen = seen;
  }

  Optional<TextLine> of(Label label) {
    return Stream.of(CardField.values())
        .filter(it -> it.label() == label)
        .flatMap(it -> Optional.ofNullable(card.fields().get(it)).stream())
        .findFirst()
        .flatMap(place ->
            switch (place) {
              case FieldPlace.Labelled _ -> labelled.of(label);
              case FieldPlace.InBox box -> in(box);
            });
  }

  /** The lines whose middle lies in the box, row by row, as one. */
  private Optional<TextLine> in(FieldPlace.InBox box) {
    return lines.stream()
        .filter(it -> box.holds(middle(it) / seen.width(), it.middle() / seen.height()))
        .sorted(
            Comparator.comparingLong((TextLine it) -> Math.round(it.middle() / it.box().height()))
                .thenComparingDouble(it -> it.box().x()))
        .reduce(OwnCardValues::joined);
  }

  private static double middle(TextLine line) {
    return (line.box().x() + line.right()) / 2;
  }

  private static TextLine joined(TextLine one, TextLine next) {
    return new TextLine(
        one.text() + " " + next.text(),
        Stream.of(one.confidences(), Collections.nCopies(1, 1.0), next.confidences())
            .flatMap(List::stream)
            .toList(),
        one.box());
  }
}
