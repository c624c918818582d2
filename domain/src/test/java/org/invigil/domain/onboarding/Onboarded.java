package org.invigil.domain.onboarding;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.document.DocumentKind;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.picture.FaceTemplate;
import org.invigil.domain.picture.PictureFault;
import org.invigil.domain.picture.PictureId;

/** Onboardings in every state, for tests. */
final class Onboarded {

  static final Instant NOON = Instant.parse("2030-05-06T12:00:00Z");
  static final Instant DEADLINE = NOON.plus(Duration.ofDays(7));
  static final StaffId OFFICER = new StaffId(new UUID(8, 8));
  static final DocumentUsed PASSPORT = DocumentUsed.of(DocumentKind.PASSPORT, "00ff");

  private Onboarded() {}

  static Onboarding.Invited invited() {
    return Onboarding.invite(
        new OnboardingId(new UUID(1, 1)),
        new InstitutionId(new UUID(2, 2)),
        new CandidateId(new UUID(3, 3)),
        NOON,
        DEADLINE);
  }

  static Onboarding.InAttempt begun(Onboarding.MayTry from) {
    return ((Onboarding.Begun) from.begin(NOON, AttemptLimit.FIVE)).onboarding();
  }

  static Onboarding.InAttempt taken() {
    return begun(invited()).add(scan(Scan.Kind.FACE)).add(scan(Scan.Kind.DOCUMENT));
  }

  static Onboarding.WaitingForPerson waiting() {
    return (Onboarding.WaitingForPerson) taken().submit(NOON, new DocumentReading.NotRead());
  }

  static Onboarding.Rejected rejected(Onboarding.InAttempt from) {
    return (Onboarding.Rejected) from.submit(NOON, new DocumentReading.NotRead());
  }

  static Onboarding.Approved approved() {
    return waiting().approve(NOON, OFFICER, PASSPORT, "");
  }

  static Scan scan(Scan.Kind kind, PictureFault... faults) {
    return new Scan(
        kind,
        new PictureId(new UUID(4, kind.ordinal())),
        NOON,
        true,
        Set.of(faults),
        List.of(new FaceTemplate(new float[] {1})),
        java.util.Optional.empty(),
        java.util.Optional.empty());
  }
}
