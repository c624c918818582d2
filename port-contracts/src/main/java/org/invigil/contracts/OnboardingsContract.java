package org.invigil.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.invigil.application.port.out.AlreadyKept;
import org.invigil.application.port.out.Onboardings;
import org.invigil.application.port.out.StoreUnavailable;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.document.DocumentKind;
import org.invigil.domain.document.Understood;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.name.CutOff;
import org.invigil.domain.name.DocumentName;
import org.invigil.domain.name.OcrReading;
import org.invigil.domain.onboarding.AttemptLimit;
import org.invigil.domain.onboarding.DocumentReading;
import org.invigil.domain.onboarding.DocumentUsed;
import org.invigil.domain.onboarding.ExtraAttempts;
import org.invigil.domain.onboarding.Onboarding;
import org.invigil.domain.onboarding.OnboardingId;
import org.invigil.domain.onboarding.ReadDocument;
import org.invigil.domain.onboarding.RejectionReason;
import org.invigil.domain.onboarding.Scan;
import org.invigil.domain.picture.FaceTemplate;
import org.invigil.domain.picture.PictureId;
import org.junit.jupiter.api.Test;

/** What every {@link Onboardings} promises. */
public abstract class OnboardingsContract extends StoreContract<Onboarding, OnboardingId> {

  private static final Instant NOON = Instant.parse("2030-05-06T12:00:00Z");
  private static final StaffId OFFICER = new StaffId(new UUID(8, 8));
  private final InstitutionId institution = new InstitutionId(UUID.randomUUID());

  @Override
  protected abstract Onboardings store();

  @Override
  protected Onboarding another() {
    return invited();
  }

  @Override
  protected Onboarding changed(Onboarding value) {
    return ((Onboarding.Unsettled) value).grant(new ExtraAttempts(1, OFFICER, NOON, "camera"));
  }

  @Override
  protected OnboardingId idOf(Onboarding value) {
    return value.id();
  }

  @Test
  void every_state_is_found_as_it_was() {
    var waiting = waiting(NOON);
    var document = DocumentUsed.of(DocumentKind.PASSPORT, "00ff");
    List<Onboarding> states =
        List.of(
            waiting,
            taking(invited()),
            waiting(NOON).reject(NOON, OFFICER, Set.of(RejectionReason.INVALID_ID), "cut"),
            waiting(NOON).approve(NOON, OFFICER, document, ""));
    for (var state : states) {
      store().add(state);
      assertThat(store().find(state.id()).map(Stored::value)).contains(state);
      assertThat(store().of(state.candidate()).map(Stored::value)).contains(state);
    }
  }

  @Test
  void a_candidate_has_one_at_a_time() {
    var first = invited();
    store().add(first);
    var second =
        Onboarding.invite(
            new OnboardingId(UUID.randomUUID()), institution, first.candidate(), NOON, NOON);
    assertThatThrownBy(() -> store().add(second)).isInstanceOf(AlreadyKept.class);
  }

  @Test
  void the_longest_waiting_comes_first_and_only_of_the_institution() {
    var late = waiting(NOON.plusSeconds(60));
    var early = waiting(NOON);
    store().add(late);
    store().add(early);
    store().add(invited());
    assertThat(store().waiting(institution).stream().map(Stored::value).toList())
        .containsExactly(early, late);
    assertThat(store().waiting(new InstitutionId(UUID.randomUUID()))).isEmpty();
  }

  @Test
  void those_before_somebody_are_counted_and_only_of_the_institution() {
    store().add(waiting(NOON));
    store().add(waiting(NOON.plusSeconds(60)));
    store().add(invited());
    assertThat(store().waitingBefore(institution, NOON)).isZero();
    assertThat(store().waitingBefore(institution, NOON.plusSeconds(60))).isOne();
    assertThat(store().waitingBefore(institution, NOON.plusSeconds(61))).isEqualTo(2);
    assertThat(store().waitingBefore(new InstitutionId(UUID.randomUUID()), NOON.plusSeconds(61)))
        .isZero();
  }

  @Test
  void an_erased_one_is_gone_and_another_may_follow() {
    var onboarding = invited();
    store().add(onboarding);
    store().erase(onboarding.candidate());
    store().erase(onboarding.candidate());
    assertThat(store().of(onboarding.candidate())).isEmpty();
    store()
        .add(
            Onboarding.invite(
                new OnboardingId(UUID.randomUUID()),
                institution,
                onboarding.candidate(),
                NOON,
                NOON));
  }

  @Test
  void its_finders_say_when_the_store_is_down() {
    goDown();
    assertThatThrownBy(() -> store().of(new CandidateId(new UUID(1, 1))))
        .isInstanceOf(StoreUnavailable.class);
    assertThatThrownBy(() -> store().waiting(institution)).isInstanceOf(StoreUnavailable.class);
    assertThatThrownBy(() -> store().erase(new CandidateId(new UUID(1, 1))))
        .isInstanceOf(StoreUnavailable.class);
  }

  private Onboarding.Invited invited() {
    return Onboarding.invite(
        new OnboardingId(UUID.randomUUID()),
        institution,
        new CandidateId(UUID.randomUUID()),
        NOON,
        NOON.plusSeconds(86_400));
  }

  private static Onboarding.InAttempt taking(Onboarding.Invited from) {
    return ((Onboarding.Begun) from.begin(NOON, AttemptLimit.FIVE))
        .onboarding()
        .add(scan(Scan.Kind.FACE))
        .add(scan(Scan.Kind.DOCUMENT));
  }

  private Onboarding.WaitingForPerson waiting(Instant since) {
    return (Onboarding.WaitingForPerson)
        taking(invited()).submit(since, new DocumentReading.NotRead());
  }

  private static Scan scan(Scan.Kind kind) {
    return new Scan(
        kind,
        new PictureId(UUID.randomUUID()),
        NOON,
        true,
        Set.of(),
        List.of(new FaceTemplate(new float[] {0.6f, 0.8f})),
        kind == Scan.Kind.FACE ? Optional.empty() : Optional.of(document()),
        kind == Scan.Kind.FACE ? Optional.empty() : Optional.of(new PictureId(UUID.randomUUID())));
  }

  private static ReadDocument document() {
    return new ReadDocument(
        Optional.of(DocumentUsed.of(DocumentKind.PASSPORT, "00ff")),
        Optional.of(
            DocumentName.of("Li", "Bo")
                .cutOff(CutOff.TD3)
                .readBy(new OcrReading(List.of(0.9, 0.8, 0.7, 0.6)))),
        Optional.of(LocalDate.of(2031, 4, 15)),
        true,
        true,
        false,
        Set.of(Understood.Unsure.NAMES_DISAGREE));
  }
}
