package org.invigil.domain.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.invigil.domain.document.DocumentKind;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule("ONB-6")
class OnlyValidDocumentsAreAcceptedTest {

  private static final LocalDate LAST_DAY = LocalDate.of(2030, 5, 6);
  private static final AcceptedDocuments USUAL = AcceptedDocuments.USUAL;

  @Test
  void onItsLastDayADocumentIsInDateAndTheDayAfterItIsNot() {
    assertThat(USUAL.judge(good(DocumentKind.PASSPORT), LAST_DAY.minusDays(1))).isEmpty();
    assertThat(USUAL.judge(good(DocumentKind.PASSPORT), LAST_DAY)).isEmpty();
    assertThat(USUAL.judge(good(DocumentKind.PASSPORT), LAST_DAY.plusDays(1)))
        .containsExactly(DocumentFault.OUT_OF_DATE);
  }

  @Test
  void theFiveUsualKindsAreAcceptedAndNoOther() {
    for (var kind : DocumentKind.values()) {
      var faults = USUAL.judge(good(kind), LAST_DAY);
      if (kind == DocumentKind.ADMITTED_BY_OFFICER) {
        assertThat(faults).containsExactly(DocumentFault.KIND_NOT_ACCEPTED);
      } else {
        assertThat(faults).isEmpty();
      }
    }
  }

  @Test
  void everythingWrongIsSaidAtOnce() {
    var bad =
        new DocumentFacts(
            DocumentKind.ADMITTED_BY_OFFICER, Optional.of(LAST_DAY), false, false, false);
    assertThat(USUAL.judge(bad, LAST_DAY.plusDays(1)))
        .containsExactlyInAnyOrder(
            DocumentFault.KIND_NOT_ACCEPTED,
            DocumentFault.OUT_OF_DATE,
            DocumentFault.NAME_OR_PHOTOGRAPH_MISSING,
            DocumentFault.NOT_LATIN);
  }

  @Test
  void anInstitutionMayAskForEnglish() {
    var french = new DocumentFacts(DocumentKind.PASSPORT, Optional.of(LAST_DAY), true, true, false);
    assertThat(USUAL.judge(french, LAST_DAY)).isEmpty();
    assertThat(new AcceptedDocuments(USUAL.kinds(), true, List.of()).judge(french, LAST_DAY))
        .containsExactly(DocumentFault.NOT_ENGLISH);
  }

  @Test
  void anotherDocumentIsAdmittedByAReasonAndOnlyThat() {
    assertThatThrownBy(() -> new DocumentUsed(DocumentKind.ADMITTED_BY_OFFICER, "", " "))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new DocumentUsed(DocumentKind.PASSPORT, "", "because"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new DocumentUsed(DocumentKind.ADMITTED_BY_OFFICER, "", "refugee card").kind())
        .isEqualTo(DocumentKind.ADMITTED_BY_OFFICER);
    assertThatThrownBy(
            () -> new AcceptedDocuments(Set.of(DocumentKind.ADMITTED_BY_OFFICER), false, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static DocumentFacts good(DocumentKind kind) {
    return new DocumentFacts(kind, Optional.of(LAST_DAY), true, true, true);
  }
}
