package org.invigil.adapter.in.rest.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.invigil.domain.access.Actor;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule("SEC-1")
class ARevokedCredentialIsForgottenWithinSecondsTest {

  private final InstitutionId institution = new InstitutionId(UUID.randomUUID());
  private long nanos = Long.MAX_VALUE - 10; // a clock may begin anywhere, and run over
  private final RecentUploaders recent = new RecentUploaders(() -> nanos);

  @Test
  void anUploaderIsRememberedForTwoSecondsAndNotLonger() {
    var uploader = new Actor.Uploader(new ExamSessionId(UUID.randomUUID()), institution);
    recent.remember("token", uploader);
    nanos += Duration.ofSeconds(2).toNanos() - 1;
    assertThat(recent.find("token")).contains(uploader);
    assertThat(recent.find("another")).isEmpty();
    nanos += 1;
    assertThat(recent.find("token")).isEmpty();
  }

  @Test
  void nobodyElseIsRemembered() {
    recent.remember("token", new Actor.Candidate(new CandidateId(UUID.randomUUID()), institution));
    assertThat(recent.find("token")).isEmpty();
  }
}
