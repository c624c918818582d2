package org.invigil.domain.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.document.DocumentKind;
import org.invigil.domain.onboarding.DocumentUsed.Comparison;
import org.invigil.domain.picture.FaceMatchPolicy;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule("ONB-8")
class TheSameDocumentIsUsedEverywhereTest {

  private static final CandidateId CANDIDATE = new CandidateId(new UUID(3, 3));

  @Test
  void theSameNumberIsTheSameDocumentHoweverItIsWritten() {
    assertThat(read("AB 123-456").comparedTo(read("ab123456"))).isEqualTo(Comparison.SAME);
    assertThat(read("AB123456").comparedTo(read("AB123457"))).isEqualTo(Comparison.ANOTHER);
  }

  @Test
  void aMisreadLookalikeMakesNoOtherDocument() {
    assertThat(read("LB9O1Z5").comparedTo(read("1890I25"))).isEqualTo(Comparison.SAME);
    assertThat(read("LB9O1Z5").comparedTo(read("LB9O1Z4"))).isEqualTo(Comparison.ANOTHER);
  }

  @Test
  void theSameNumberIsTheSameDocumentOnlyUnderTheSamePhotograph() {
    var passport = read("AB123456");
    assertThat(passport.comparedTo(passport, FaceMatchPolicy.Answer.MATCH))
        .isEqualTo(Comparison.SAME);
    assertThat(passport.comparedTo(passport, FaceMatchPolicy.Answer.REFER))
        .isEqualTo(Comparison.CANNOT_TELL);
    assertThat(passport.comparedTo(passport, FaceMatchPolicy.Answer.MISMATCH))
        .isEqualTo(Comparison.ANOTHER);
    assertThat(passport.comparedTo(read("AB123457"), FaceMatchPolicy.Answer.MATCH))
        .isEqualTo(Comparison.ANOTHER);
  }

  @Test
  void anotherKindIsAnotherDocument() {
    assertThat(read("1").comparedTo(DocumentUsed.of(DocumentKind.DRIVING_LICENCE, "")))
        .isEqualTo(Comparison.ANOTHER);
  }

  @Test
  void aNumberThatWasNotReadIsNoAnswer() {
    assertThat(read("1").comparedTo(read(""))).isEqualTo(Comparison.CANNOT_TELL);
    assertThat(read("").comparedTo(read("1"))).isEqualTo(Comparison.CANNOT_TELL);
    assertThat(read(" - ").comparedTo(read(""))).isEqualTo(Comparison.CANNOT_TELL);
  }

  @Test
  void theNumberItselfIsNotKept() {
    assertThat(read("AB123456").numberDigest()).hasSize(64).doesNotContain("123456");
    var other =
        DocumentUsed.read(new CandidateId(new UUID(4, 4)), DocumentKind.PASSPORT, "AB123456", "");
    assertThat(other.numberDigest()).isNotEqualTo(read("AB123456").numberDigest());
  }

  private static DocumentUsed read(String number) {
    return DocumentUsed.read(CANDIDATE, DocumentKind.PASSPORT, number, "");
  }
}
