package org.invigil.contracts.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.invigil.application.port.in.access.InviteCandidate;
import org.invigil.application.port.in.access.SendDeviceCode;
import org.invigil.application.port.in.access.SignInByLink;
import org.invigil.application.service.access.SendDeviceCodeService;
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
      new SignInByLinkService(
          office.invitations, office.tokens, office.chance, office.memory, office.clock);
  private final SendDeviceCode sendCode =
      new SendDeviceCodeService(
          office.invitations,
          office.candidates,
          office.exams,
          office.outbox,
          office.chance,
          office.memory,
          office.clock);

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
    var first = signedIn(new SignInByLink.Command(secret));
    assertThat(first.candidate()).isEqualTo(candidate);
    office.clock.advance(Duration.ofDays(2).minusMillis(1));
    assertThat(signedIn(onDevice(secret, first)).device()).isEmpty();
    office.clock.advance(Duration.ofMillis(1));
    assertThat(byLink.handle(new SignInByLink.Command(secret)))
        .isEqualTo(new SignInByLink.LinkNotGood());
    assertThat(byLink.handle(onDevice(secret, first))).isEqualTo(new SignInByLink.LinkNotGood());
    assertThat(byLink.handle(new SignInByLink.Command("guessed")))
        .isEqualTo(new SignInByLink.LinkNotGood());
  }

  @Test
  void anotherDeviceNeedsTheCodeOfTheNewestLetterAndIsThenRemembered() {
    office.invite(candidate, exam);
    var secret = secretOfTheLastLetter();
    signedIn(new SignInByLink.Command(secret));

    assertThat(byLink.handle(new SignInByLink.Command(secret)))
        .isEqualTo(new SignInByLink.NewDevice());
    assertThat(byLink.handle(withCode(secret, "12345678"))).isEqualTo(new SignInByLink.NewDevice());
    sendCode.handle(new SendDeviceCode.Command(secret));
    var code = codeOfTheLastLetter();
    assertThat(office.invitations.of(exam, candidate).toString()).doesNotContain(code);

    var second = signedIn(withCode(secret, " " + code + " "));
    assertThat(signedIn(onDevice(secret, second)).device()).isEmpty();
    assertThat(byLink.handle(withCode(secret, code))).isEqualTo(new SignInByLink.NewDevice());
  }

  @Test
  void aCodeWorksForTenMinutesAndFiveTries() {
    office.invite(candidate, exam);
    var secret = secretOfTheLastLetter();
    signedIn(new SignInByLink.Command(secret));

    sendCode.handle(new SendDeviceCode.Command(secret));
    for (int left = 4; left >= 0; left--) {
      assertThat(byLink.handle(withCode(secret, "wrong")))
          .isEqualTo(new SignInByLink.WrongCode(left));
    }
    assertThat(byLink.handle(withCode(secret, codeOfTheLastLetter())))
        .isInstanceOfSatisfying(
            SignInByLink.CodeDead.class,
            it -> assertThat(it.code()).isEqualTo("access.device-code-tries"));

    sendCode.handle(new SendDeviceCode.Command(secret));
    office.clock.advance(Duration.ofMinutes(10).plusMillis(1));
    assertThat(byLink.handle(withCode(secret, codeOfTheLastLetter())))
        .isInstanceOfSatisfying(
            SignInByLink.CodeDead.class,
            it -> assertThat(it.code()).isEqualTo("access.device-code-life"));

    sendCode.handle(new SendDeviceCode.Command(secret));
    office.clock.advance(Duration.ofMinutes(10));
    signedIn(withCode(secret, codeOfTheLastLetter()));
  }

  @Test
  void threeCodesAreSentInAnHourAndNoneBeforeTheLinkWasUsed() {
    office.invite(candidate, exam);
    var secret = secretOfTheLastLetter();
    var ask = new SendDeviceCode.Command(secret);
    assertThat(sendCode.handle(ask)).isEqualTo(new SendDeviceCode.NotNeeded());
    signedIn(new SignInByLink.Command(secret));

    for (int i = 0; i < 3; i++) {
      assertThat(sendCode.handle(ask)).isEqualTo(new SendDeviceCode.Sent(Duration.ofMinutes(10)));
    }
    office.clock.advance(Duration.ofHours(1).minusMillis(1));
    assertThat(sendCode.handle(ask)).isInstanceOf(SendDeviceCode.TooMany.class);
    office.clock.advance(Duration.ofMillis(1));
    assertThat(sendCode.handle(ask)).isInstanceOf(SendDeviceCode.Sent.class);
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

  private SignInByLink.SignedIn signedIn(SignInByLink.Command command) {
    return (SignInByLink.SignedIn) byLink.handle(command);
  }

  private static SignInByLink.Command onDevice(String secret, SignInByLink.SignedIn before) {
    return new SignInByLink.Command(secret, before.device(), Optional.empty());
  }

  private static SignInByLink.Command withCode(String secret, String code) {
    return new SignInByLink.Command(secret, Optional.empty(), Optional.of(code));
  }

  private String codeOfTheLastLetter() {
    return office.outbox.everPut().getLast().words().get("code");
  }

  private String secretOfTheLastLetter() {
    return office.outbox.everPut().getLast().words().get("secret");
  }
}
