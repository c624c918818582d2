package org.invigil.adapter.in.rest.onboarding;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.invigil.domain.document.DocumentKind;
import org.invigil.domain.document.OwnCard;
import org.invigil.domain.onboarding.AcceptedDocuments;
import org.invigil.domain.rule.Checked;
import org.invigil.domain.rule.RuleCode;

/**
 * Which documents are accepted (ONB-6).
 *
 * @param kinds such as {@code passport} and {@code institution-card}
 * @param inEnglish whether a document has to say in English what its fields are
 * @param ownCards the institution's own cards, at most twenty; none when left out
 */
@Serdeable
record AcceptedDocumentsWire(
    @Nullable List<String> kinds, boolean inEnglish, @Nullable List<OwnCardWire> ownCards) {

  static AcceptedDocumentsWire of(AcceptedDocuments accepted) {
    return new AcceptedDocumentsWire(
        accepted.kinds().stream().sorted().map(Words::code).toList(),
        accepted.inEnglish(),
        accepted.ownCards().stream().map(OwnCardWire::of).toList());
  }

  Checked<AcceptedDocuments> read() {
    var known = EnumSet.noneOf(DocumentKind.class);
    for (var kind : kinds == null ? List.<String>of() : kinds) {
      var read = Optional.ofNullable(kind).flatMap(it -> Words.read(DocumentKind.class, it));
      if (read.isEmpty()) {
        return Checked.broken(
            RuleCode.ACCEPTED_DOCUMENTS,
            AcceptedDocuments.USUAL.kinds().stream().sorted().map(Words::code).toList(),
            "another word");
      }
      known.add(read.get());
    }
    return cards().then(it -> AcceptedDocuments.chosen(known, inEnglish, it));
  }

  private Checked<List<OwnCard>> cards() {
    var read = new ArrayList<OwnCard>();
    for (var card : ownCards == null ? List.<OwnCardWire>of() : ownCards) {
      switch (card == null ? OwnCardWire.NOTHING.read() : card.read()) {
        case Checked.Valid<OwnCard>(var it) -> read.add(it);
        case Checked.Broken<OwnCard>(var broken) -> {
          return new Checked.Broken<>(broken);
        }
      }
    }
    return new Checked.Valid<>(read);
  }
}
