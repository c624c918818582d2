package org.invigil.domain.onboarding;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.invigil.domain.document.DocumentKind;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Which documents an institution accepts (ONB-6). A document is in date on its last day and out of
 * date on the day after.
 */
@ValueObject
public record AcceptedDocuments(Set<DocumentKind> kinds, boolean inEnglish) {

  /** Every kind of the specification, in any language that is written in Latin letters. */
  public static final AcceptedDocuments USUAL =
      new AcceptedDocuments(
          EnumSet.complementOf(EnumSet.of(DocumentKind.ADMITTED_BY_OFFICER)), false);

  public AcceptedDocuments {
    kinds = Set.copyOf(kinds);
    if (kinds.contains(DocumentKind.ADMITTED_BY_OFFICER)) {
      throw new IllegalArgumentException("another document is admitted one by one, by a person");
    }
  }

  /** Everything that is wrong; empty when the document is accepted. */
  public Set<DocumentFault> judge(DocumentFacts document, LocalDate today) {
    var faults = EnumSet.noneOf(DocumentFault.class);
    if (!kinds.contains(document.kind())) {
      faults.add(DocumentFault.KIND_NOT_ACCEPTED);
    }
    if (today.isAfter(document.lastDay())) {
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
