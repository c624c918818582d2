package org.invigil.adapter.out.storage.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.invigil.adapter.out.storage.SharedStorage;
import org.invigil.adapter.out.storage.picture.SqlPictures;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.onboarding.Onboarding;
import org.invigil.domain.onboarding.OnboardingId;
import org.invigil.domain.picture.PictureId;
import org.invigil.domain.retention.Subject;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule({"ONB-10", "RET-5"})
class WhatIsErasedOfAnOnboardingIsGoneTest {

  private static final Instant NOON = Instant.parse("2030-05-06T12:00:00Z");
  private final org.invigil.adapter.out.storage.sql.Database database =
      SharedStorage.get().database();
  private final SqlOnboardings onboardings = new SqlOnboardings(database);
  private final SqlPictures pictures = new SqlPictures(database);
  private final SqlOnboardingData data = new SqlOnboardingData(database);
  private final InstitutionId institution = new InstitutionId(UUID.randomUUID());
  private final CandidateId candidate = new CandidateId(UUID.randomUUID());
  private final OnboardingId id = new OnboardingId(UUID.randomUUID());
  private final PictureId picture = new PictureId(UUID.randomUUID());

  @Test
  void everyStepMayBeRepeatedAndNothingRemains() {
    onboardings.add(Onboarding.invite(id, institution, candidate, NOON, NOON));
    pictures.add(institution, id.value(), picture, new byte[] {1});
    var subject = new Subject.OnboardingData(candidate);
    assertThat(data.remaining(subject)).isEqualTo(2);
    assertThat(data.remaining(new Subject.ExamData(candidate, new ExamId(UUID.randomUUID()))))
        .isZero();

    for (var again = 0; again < 2; again++) {
      data.destroyKeys(subject);
      data.eraseObjects(subject);
      data.eraseRows(subject);
    }

    assertThat(data.remaining(subject)).isZero();
    assertThat(database.keys().isDestroyed(id.value())).isTrue();
    assertThat(onboardings.of(candidate)).isEmpty();
    assertThat(pictures.find(id.value(), picture)).isEmpty();
  }
}
