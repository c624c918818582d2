package org.invigil.contracts.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.invigil.application.port.in.access.InviteCandidate;
import org.invigil.application.port.in.access.SignInByLink;
import org.invigil.application.service.access.SignInByLinkService;
import org.invigil.domain.access.Role;
import org.invigil.domain.access.SecretHash;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.exam.ExamId;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule("SEC-1")
class InvitedCandidatesComeInByLinkTest {

  private final Office office = new Office();
  private final CandidateId candidate = office.candidate();
  private final ExamId exam = office.exam();
  private final SignInByLink byLink =
      new SignInByLinkService(office.invitations, office.tokens, office.memory, office.clock);

  @Test
  void theLetterHoldsTheSecretAndTheStoreOnlyItsHash() {
    office.invite(candidate, exam);
    var secret = secretOfTheLastLetter();
    assertThat(office.invitations.withSecret(SecretHash.of(secret))).isPresent();
    assertThat(office.invitations.of(exam, candidate).toString()).doesNotContain(secret);
    assertThat(office.invited).containsExactly(candidate);
  }

  @Test
  void aConfirmationSignsInUntilTheDeadline() {
    office.invite(candidate, exam);
    var secret = secretOfTheLastLetter();
    assertThat(byLink.handle(new SignInByLink.Command(secret)))
        .isInstanceOfSatisfying(
            SignInByLink.SignedIn.class, it -> assertThat(it.candidate()).isEqualTo(candidate));
    office.clock.advance(Duration.ofDays(2).minusMillis(1));
    assertThat(byLink.handle(new SignInByLink.Command(secret)))
        .isInstanceOf(SignInByLink.SignedIn.class);
    office.clock.advance(Duration.ofMillis(1));
    assertThat(byLink.handle(new SignInByLink.Command(secret)))
        .isEqualTo(new SignInByLink.LinkNotGood());
    assertThat(byLink.handle(new SignInByLink.Command("guessed")))
        .isEqualTo(new SignInByLink.LinkNotGood());
  }

  @Test
  void aNewerLetterTakesThePlaceOfAnOlderOneAndEnrolsOnce() {
    var first = office.invite(candidate, exam);
    var older = secretOfTheLastLetter();
    var second = office.invite(candidate, exam);
    assertThat(second.enrolment()).isEqualTo(first.enrolment());
    assertThat(byLink.handle(new SignInByLink.Command(older)))
        .isEqualTo(new SignInByLink.LinkNotGood());
    assertThat(byLink.handle(new SignInByLink.Command(secretOfTheLastLetter())))
        .isInstanceOf(SignInByLink.SignedIn.class);
  }

  @Test
  void onlyAnExamsOfficerInvitesAndOnlyTheirOwn() {
    var later = office.clock.instant().plusSeconds(60);
    assertThat(
            office
                .invite()
                .handle(new InviteCandidate.Command(office.instructor, candidate, exam, later)))
        .isEqualTo(new InviteCandidate.NotPermitted());
    assertThat(
            office
                .invite()
                .handle(
                    new InviteCandidate.Command(
                        office.elsewhere(Role.EXAMS_OFFICER), candidate, exam, later)))
        .isEqualTo(new InviteCandidate.NoSuchCandidate());
    assertThat(
            office
                .invite()
                .handle(
                    new InviteCandidate.Command(
                        office.officer, candidate, exam, office.clock.instant())))
        .isEqualTo(new InviteCandidate.DeadlinePassed());
  }

  private String secretOfTheLastLetter() {
    return office.outbox.everPut().getLast().words().get("secret");
  }
}
