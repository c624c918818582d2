package org.invigil.contracts.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.invigil.application.port.in.access.AssignStaff;
import org.invigil.application.port.in.access.CreateStaff;
import org.invigil.application.port.in.access.RecogniseToken;
import org.invigil.application.port.in.access.SignIn;
import org.invigil.application.port.in.access.SignOut;
import org.invigil.application.port.in.institution.SetUpInstitution;
import org.invigil.application.service.access.AssignStaffService;
import org.invigil.application.service.access.CreateStaffService;
import org.invigil.application.service.access.RecogniseTokenService;
import org.invigil.application.service.access.SignInService;
import org.invigil.application.service.access.SignOutService;
import org.invigil.application.service.institution.SetUpInstitutionService;
import org.invigil.contracts.fakes.InMemoryInstitutions;
import org.invigil.contracts.fakes.InMemoryStaffAccounts;
import org.invigil.contracts.fakes.InMemoryTokens;
import org.invigil.contracts.fakes.Memory;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Role;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule("SEC-1")
class SignInTest {

  private static final String PASSWORD = "correct horse battery";

  private final Office office = new Office();
  private final SignIn signIn =
      new SignInService(
          office.accounts, office.passwords, office.tokens, office.memory, office.clock);
  private final RecogniseToken recognise =
      new RecogniseTokenService(office.tokens, office.accounts, office.clock);

  @BeforeEach
  void appoint() {
    assertThat(create(office.administrator, "kim@example.org"))
        .isInstanceOf(CreateStaff.Created.class);
  }

  @Test
  void thePasswordOpensAndTheTokenTellsWho() {
    var in = (SignIn.SignedIn) signIn.handle(new SignIn.Command(" KIM@example.org ", PASSWORD));
    assertThat(recognise.handle(new RecogniseToken.Command(in.token())))
        .isInstanceOfSatisfying(
            RecogniseToken.Recognised.class,
            it ->
                assertThat(((Actor.Staff) it.actor()).roles())
                    .containsExactlyInAnyOrder(Role.REVIEWER, Role.PROCTOR));
    new SignOutService(office.tokens, office.memory).handle(new SignOut.Command(in.token()));
    assertThat(recognise.handle(new RecogniseToken.Command(in.token())))
        .isEqualTo(new RecogniseToken.Unknown());
  }

  @Test
  void theTokenExpiresAfterTwelveHours() {
    var in = (SignIn.SignedIn) signIn.handle(new SignIn.Command("kim@example.org", PASSWORD));
    office.clock.advance(Duration.ofHours(12).minusMillis(1));
    assertThat(recognise.handle(new RecogniseToken.Command(in.token())))
        .isInstanceOf(RecogniseToken.Recognised.class);
    office.clock.advance(Duration.ofMillis(1));
    assertThat(recognise.handle(new RecogniseToken.Command(in.token())))
        .isEqualTo(new RecogniseToken.Expired());
  }

  @Test
  void wrongUnknownAndLockedGetOneAnswer() {
    assertThat(signIn.handle(new SignIn.Command("nobody@example.org", PASSWORD)))
        .isEqualTo(new SignIn.NotSignedIn());
    assertThat(signIn.handle(new SignIn.Command("no address", PASSWORD)))
        .isEqualTo(new SignIn.NotSignedIn());
    for (var i = 0; i < 5; i++) {
      assertThat(signIn.handle(new SignIn.Command("kim@example.org", "wrong")))
          .isEqualTo(new SignIn.NotSignedIn());
    }
    assertThat(signIn.handle(new SignIn.Command("kim@example.org", PASSWORD)))
        .isEqualTo(new SignIn.NotSignedIn());
    office.clock.advance(Duration.ofMinutes(15));
    assertThat(signIn.handle(new SignIn.Command("kim@example.org", PASSWORD)))
        .isInstanceOf(SignIn.SignedIn.class);
  }

  @Test
  void aRoleTakenIsNotHeldAnyMore() {
    var in = (SignIn.SignedIn) signIn.handle(new SignIn.Command("kim@example.org", PASSWORD));
    var exam = office.exam();
    var id = actor(in.token()).id();
    var assign = new AssignStaffService(office.accounts, office.exams, office.memory);
    assertThat(assign.handle(new AssignStaff.Command(office.officer, id, exam, true)))
        .isEqualTo(new AssignStaff.Done());
    assertThat(actor(in.token()).isAssignedTo(exam)).isTrue();
    assign.handle(new AssignStaff.Command(office.officer, id, exam, false));
    assertThat(actor(in.token()).isAssignedTo(exam)).isFalse();
    assertThat(assign.handle(new AssignStaff.Command(office.instructor, id, exam, true)))
        .isEqualTo(new AssignStaff.NotPermitted());
    assertThat(
            assign.handle(
                new AssignStaff.Command(office.elsewhere(Role.EXAMS_OFFICER), id, exam, true)))
        .isEqualTo(new AssignStaff.NoSuchExam());
  }

  @Test
  void onlyAdministratorsAppointAndAnAddressIsOnePersons() {
    assertThat(create(office.officer, "lee@example.org")).isEqualTo(new CreateStaff.NotPermitted());
    assertThat(create(office.administrator, "Kim@example.org"))
        .isEqualTo(new CreateStaff.AddressTaken());
    assertThat(create(office.administrator, "kim")).isInstanceOf(CreateStaff.Invalid.class);
  }

  @Test
  void anInstitutionIsSetUpOnce() {
    var memory = new Memory();
    var setUp =
        new SetUpInstitutionService(
            new InMemoryInstitutions(memory),
            new InMemoryStaffAccounts(memory),
            office.passwords,
            new InMemoryTokens(memory),
            office.chance,
            memory,
            office.clock);
    var command =
        new SetUpInstitution.Command("School", "Kim Example", "kim@example.org", PASSWORD);
    assertThat(
            setUp.handle(
                new SetUpInstitution.Command("School", "Kim Example", "kim@example.org", "short")))
        .isInstanceOf(SetUpInstitution.Invalid.class);
    assertThat(setUp.handle(command)).isInstanceOf(SetUpInstitution.SetUp.class);
    assertThat(setUp.handle(command)).isEqualTo(new SetUpInstitution.AlreadySetUp());
  }

  private Actor.Staff actor(String token) {
    var outcome = recognise.handle(new RecogniseToken.Command(token));
    return (Actor.Staff) ((RecogniseToken.Recognised) outcome).actor();
  }

  private CreateStaff.Outcome create(Actor by, String email) {
    return new CreateStaffService(office.accounts, office.passwords, office.chance, office.memory)
        .handle(
            new CreateStaff.Command(
                by, "Kim Example", email, PASSWORD, Set.of(Role.REVIEWER, Role.PROCTOR)));
  }
}
