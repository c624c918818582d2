package org.invigil.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.invigil.application.port.out.RetainedThings;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.retention.ErasureStep;
import org.invigil.domain.retention.Retained;
import org.invigil.domain.retention.RetainedId;
import org.invigil.domain.retention.Subject;
import org.junit.jupiter.api.Test;

/** What every {@link RetainedThings} promises. */
public abstract class RetainedThingsContract extends StoreContract<Retained, RetainedId> {

  private static final InstitutionId INSTITUTION = new InstitutionId(UUID.randomUUID());
  private static final InstitutionId ELSEWHERE = new InstitutionId(UUID.randomUUID());

  @Override
  protected abstract RetainedThings store();

  @Override
  protected Retained another() {
    return new Retained.Kept(
        new RetainedId(UUID.randomUUID()),
        INSTITUTION,
        new Subject.ExamData(new CandidateId(UUID.randomUUID()), new ExamId(UUID.randomUUID())),
        People.NOON,
        "90 days");
  }

  @Override
  protected Retained changed(Retained value) {
    return ((Retained.Kept) value).beginErasing(new UUID(0, 9));
  }

  @Override
  protected RetainedId idOf(Retained value) {
    return value.id();
  }

  @Test
  void what_is_kept_is_due_at_its_date_and_not_before() {
    var kept = kept();
    assertThat(store().dueBy(INSTITUTION, People.NOON.minusMillis(1))).doesNotContain(kept);
    assertThat(store().dueBy(INSTITUTION, People.NOON)).contains(kept);
    assertThat(store().dueBy(ELSEWHERE, People.NOON)).doesNotContain(kept);
    assertThat(store().notErased(kept.value().subject())).contains(kept);
  }

  @Test
  void what_is_being_erased_stays_due_until_it_is_erased() {
    var kept = kept();
    store().replace(kept, changed(kept.value()));
    var begun = store().find(kept.value().id()).orElseThrow();
    assertThat(store().dueBy(INSTITUTION, People.NOON)).contains(begun);
    assertThat(store().notErased(kept.value().subject())).contains(begun);

    store().replace(begun, erased((Retained.BeingErased) begun.value()));
    assertThat(store().dueBy(INSTITUTION, People.NOON))
        .extracting(Stored::value)
        .extracting(Retained::id)
        .doesNotContain(kept.value().id());
    assertThat(store().notErased(kept.value().subject())).isEmpty();
    assertThat(store().erased(INSTITUTION))
        .extracting(Stored::value)
        .extracting(Retained::id)
        .contains(kept.value().id());
    assertThat(store().erased(ELSEWHERE)).isEmpty();
  }

  @Test
  void dates_are_counted_by_exam_and_onboardings_together_until_they_are_erased() {
    var here = new InstitutionId(UUID.randomUUID());
    var exam = new ExamId(UUID.randomUUID());
    var later = People.NOON.plusSeconds(60);
    store().add(of(here, new Subject.ExamData(someone(), exam), People.NOON));
    store().add(of(here, new Subject.ExamData(someone(), exam), People.NOON));
    store().add(of(here, new Subject.ExamData(someone(), exam), later));
    store().add(of(here, new Subject.OnboardingData(someone()), later));
    var begun = of(here, new Subject.OnboardingData(someone()), later);
    store().add(begun);
    store().replace(store().find(begun.id()).orElseThrow(), changed(begun));
    assertThat(store().dates(here))
        .containsExactlyInAnyOrder(
            new RetainedThings.Dated(Optional.of(exam), People.NOON, 2),
            new RetainedThings.Dated(Optional.of(exam), later, 1),
            new RetainedThings.Dated(Optional.empty(), later, 2));
    var erasing = store().find(begun.id()).orElseThrow();
    store().replace(erasing, erased((Retained.BeingErased) erasing.value()));
    assertThat(store().dates(here)).contains(new RetainedThings.Dated(Optional.empty(), later, 1));
    assertThat(store().dates(new InstitutionId(UUID.randomUUID()))).isEmpty();
  }

  private static Retained of(InstitutionId here, Subject subject, Instant due) {
    return new Retained.Kept(new RetainedId(UUID.randomUUID()), here, subject, due, "90 days");
  }

  private static CandidateId someone() {
    return new CandidateId(UUID.randomUUID());
  }

  private static Retained erased(Retained.BeingErased begun) {
    return begun
        .after(ErasureStep.DESTROY_KEYS)
        .after(ErasureStep.ERASE_OBJECTS)
        .after(ErasureStep.ERASE_ROWS)
        .verified(List.of("recordings"), People.NOON, Duration.ofDays(7));
  }
}
