package org.invigil.domain.onboarding;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.invigil.domain.document.DocumentKind;
import org.invigil.domain.document.OwnCard;
import org.invigil.domain.rule.Checked;
import org.invigil.domain.rule.RuleCode;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Which documents an institution accepts (ONB-6). A document is in date on its last day and out of
 * date on the day after; one that has no last day is never out of date.
 *
 * @param ownCards the institution's own cards, where it describes them
 */
@ValueObject
public record AcceptedDocuments(
    Set<DocumentKind> kinds, boolean inEnglish, List<OwnCard> ownCards) {

  private static final int MOST_CARDS = 20;

  /** Every kind of the specification, in any language that is written in Latin letters. */
  public static final AcceptedDocuments USUAL =
      new AcceptedDocuments(
          EnumSet.complementOf(EnumSet.of(DocumentKind.ADMITTED_BY_OFFICER)), false, List.of());

  public AcceptedDocuments {
    kinds = Set.copyOf(kinds);
    ownCards = List.copyOf(ownCards);
    if (kinds.contains(DocumentKind.ADMITTED_BY_OFFICER)) {
      throw new IllegalArgumentException("another document is admitted one by one, by a person");
    }
  }

  /** What an exams officer chose. */
  public static Checked<AcceptedDocuments> chosen(
      Set<DocumentKind> kinds, boolean inEnglish, List<OwnCard> ownCards) {
    if (kinds.isEmpty() || kinds.contains(DocumentKind.ADMITTED_BY_OFFICER)) {
      return Checked.broken(RuleCode.ACCEPTED_DOCUMENTS, USUAL.kinds(), kinds);
    }
    if (ownCards.size() > MOST_CARDS) {
      return Checked.broken(RuleCode.OWN_CARD, MOST_CARDS + " cards", ownCards.size());
    }
    return new Checked.Valid<>(new AcceptedDocuments(kinds, inEnglish, ownCards));
  }

  /** Everything that is wrong; empty when the document is accepted. */
  public Set<DocumentFault> judge(DocumentFacts document, LocalDate today) {
    var faults = EnumSet.noneOf(DocumentFault.class);
    if (!kinds.contains(document.kind())) {
      faults.add(DocumentFault.KIND_NOT_ACCEPTED);
    }
    if (document.lastDay().filter(today::isAfter).isPresent()) {
      faults.add(DocumentFault.OUT_OF_DATE);
    }
    if (!document.nameAndPhotographOnOneSide()) {
      faults.add(DocumentFault.NAME_OR_PHOTOGRAPH_MISSING);
    }
    if (!document.latin()) {
      faults.add(DocumentFault.NOT_LATIN);
    } else if (inEnglish && !document.english()) {
      faults.add(DocumentFault.NOT_ENGLISH);
    }
    return faults;
  }
}
