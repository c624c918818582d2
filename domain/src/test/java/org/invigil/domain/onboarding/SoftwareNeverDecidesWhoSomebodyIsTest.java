package org.invigil.domain.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.invigil.domain.onboarding.Onboarded.NOON;
import static org.invigil.domain.onboarding.Onboarded.PASSPORT;
import static org.invigil.domain.onboarding.Onboarded.begun;
import static org.invigil.domain.onboarding.Onboarded.invited;
import static org.invigil.domain.onboarding.Onboarded.scan;
import static org.invigil.domain.onboarding.Onboarded.taken;
import static org.invigil.domain.onboarding.Onboarded.waiting;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.invigil.domain.document.Understood;
import org.invigil.domain.name.NameVerdict;
import org.invigil.domain.picture.FaceMatchPolicy;
import org.invigil.domain.picture.PictureId;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule("ONB-9")
class SoftwareNeverDecidesWhoSomebodyIsTest {

  private static final DocumentReading CERTAIN =
      new DocumentReading.Read(
          PASSPORT, Set.of(), NameVerdict.MATCH, FaceMatchPolicy.Answer.MATCH, Set.of());

  @Test
  void itApprovesWhatIsCertain() {
    assertThat(taken().submit(NOON, CERTAIN))
        .isInstanceOfSatisfying(
            Onboarding.Approved.class,
            it -> {
              assertThat(it.by()).isEqualTo(new Decider.Software());
              assertThat(it.document()).isEqualTo(PASSPORT);
              assertThat(it.likeness()).hasSize(1);
            });
  }

  @Test
  void itRefersWhatIsNot() {
    assertRefers(new DocumentReading.NotRead(), Doubt.DOCUMENT_NOT_READ);
    assertRefers(
        new DocumentReading.Read(
            PASSPORT,
            Set.of(DocumentFault.OUT_OF_DATE),
            NameVerdict.MATCH,
            FaceMatchPolicy.Answer.MATCH,
            Set.of()),
        Doubt.DOCUMENT_NOT_ACCEPTED);
    assertRefers(
        new DocumentReading.Read(
            PASSPORT, Set.of(), NameVerdict.REFER, FaceMatchPolicy.Answer.MATCH, Set.of()),
        Doubt.NAME_NOT_CERTAIN);
    for (var answer : List.of(FaceMatchPolicy.Answer.REFER, FaceMatchPolicy.Answer.MISMATCH)) {
      assertRefers(
          new DocumentReading.Read(PASSPORT, Set.of(), NameVerdict.MATCH, answer, Set.of()),
          Doubt.FACE_NOT_CERTAIN);
    }
  }

  @Test
  void whatADocumentSaysInTwoWaysIsAReasonOfItsOwn() {
    for (var unsure : Understood.Unsure.values()) {
      assertRefers(
          new DocumentReading.Read(
              PASSPORT, Set.of(), NameVerdict.MATCH, FaceMatchPolicy.Answer.MATCH, Set.of(unsure)),
          switch (unsure) {
            case NAMES_DISAGREE, NUMBERS_DISAGREE, LAST_DAYS_DISAGREE ->
                Doubt.DOCUMENT_CONTRADICTS_ITSELF;
            case LAST_DAY_AMBIGUOUS, ZONE_NOT_PROVEN -> Doubt.DOCUMENT_NOT_CERTAIN;
          });
    }
  }

  @Test
  void whatTheMachineCouldNotMeasureIsReferredNotRejected() {
    var unmeasured =
        new Scan(
            Scan.Kind.FACE,
            new PictureId(new UUID(9, 9)),
            NOON,
            false,
            Set.of(),
            List.of(),
            java.util.Optional.empty(),
            java.util.Optional.empty());
    var answer =
        begun(invited()).add(unmeasured).add(scan(Scan.Kind.DOCUMENT)).submit(NOON, CERTAIN);

    assertThat(answer)
        .isInstanceOfSatisfying(
            Onboarding.WaitingForPerson.class,
            it -> assertThat(it.doubts()).containsExactly(Doubt.FACE_SCAN_NOT_MEASURED));
  }

  @Test
  void itCannotRejectForIdentity() {
    for (var reason : RejectionReason.values()) {
      if (!reason.mayBeFoundBySoftware()) {
        assertThatThrownBy(() ->
                Onboarding.Rejected.of(taken(), NOON, Set.of(reason), new Decider.Software(), ""))
            .isInstanceOf(IllegalArgumentException.class);
      }
    }
    assertThat(RejectionReason.values())
        .filteredOn(RejectionReason::mayBeFoundBySoftware)
        .containsExactly(
            RejectionReason.FACE_SCAN_INSUFFICIENT,
            RejectionReason.ID_SCAN_INSUFFICIENT,
            RejectionReason.INSUFFICIENT_LIGHTING);
  }

  @Test
  void waitingHasAnAgeThatIsNeverNegative() {
    assertThat(waiting().age(NOON)).isEqualTo(Duration.ZERO);
    assertThat(waiting().age(NOON.plusSeconds(61))).isEqualTo(Duration.ofSeconds(61));
    assertThat(waiting().age(NOON.minusSeconds(1))).isEqualTo(Duration.ZERO);
  }

  @Test
  void waitingIsNotAFailedAttempt() {
    assertThat(waiting().file().rejected()).isEmpty();
    assertThat(waiting().attemptsLeft(AttemptLimit.FIVE)).isEqualTo(4);
  }

  private static void assertRefers(DocumentReading reading, Doubt doubt) {
    assertThat(taken().submit(NOON, reading))
        .isInstanceOfSatisfying(
            Onboarding.WaitingForPerson.class,
            it -> assertThat(it.doubts()).containsExactly(doubt));
  }
}
