package org.invigil.contracts.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.invigil.application.port.in.access.ChangeOwnPassword;
import org.invigil.application.port.in.access.CreateStaff;
import org.invigil.application.port.in.access.RecogniseToken;
import org.invigil.application.port.in.access.SetPassword;
import org.invigil.application.port.in.access.SignIn;
import org.invigil.application.port.out.Passwords;
import org.invigil.application.service.access.ChangeOwnPasswordService;
import org.invigil.application.service.access.CreateStaffService;
import org.invigil.application.service.access.RecogniseTokenService;
import org.invigil.application.service.access.SetPasswordService;
import org.invigil.application.service.access.SignInService;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Password;
import org.invigil.domain.access.PasswordHash;
import org.invigil.domain.access.Role;
import org.invigil.domain.access.StaffAccount;
import org.invigil.domain.access.StaffId;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule("SEC-1")
class PasswordsOfStaffAreChangedTest {

  private static final String OLD = "correct horse battery";
  private static final String NEW = "staple instead of horse";
  private static final String WRONG = "wrong wrong wrong";

  private final Office office = new Office();
  private final SetPassword set =
      new SetPasswordService(office.accounts, office.passwords, office.tokens, office.memory);
  private final ChangeOwnPassword changeOwn =
      new ChangeOwnPasswordService(
          office.accounts, office.passwords, office.tokens, office.memory, office.clock);
  private final SignIn signIn =
      new SignInService(
          office.accounts, office.passwords, office.tokens, office.memory, office.clock);
  private final RecogniseToken recognise =
      new RecogniseTokenService(office.tokens, office.accounts, office.clock);
  private StaffId kim;

  @BeforeEach
  void appoint() {
    kim = create("kim@example.org");
  }

  @Test
  void theOneThatAnAdministratorSetsIsTheOnlyOneAndWhoeverIsSignedInIsNotAnyMore() {
    var kims = List.of(signedIn(OLD), signedIn(OLD));
    create("lee@example.org");
    var lees = token(signIn("lee@example.org", OLD));
    assertThat(set(office.administrator, kim, NEW)).isEqualTo(new SetPassword.Changed());
    assertThat(kims).noneMatch(this::isGood);
    assertThat(isGood(lees)).isTrue();
    assertThat(signIn("kim@example.org", OLD)).isEqualTo(new SignIn.NotSignedIn());
    assertThat(isGood(signedIn(NEW))).isTrue();
  }

  @Test
  void theOldOneLetsNobodyInWhoCameWhileItWasChanged() {
    var slow =
        new Passwords() {
          @Override
          public PasswordHash hash(Password password) {
            return office.passwords.hash(password);
          }

          @Override
          public boolean matches(Password password, PasswordHash hash) {
            var matches = office.passwords.matches(password, hash);
            set(office.administrator, kim, NEW);
            return matches;
          }
        };
    var slowly =
        new SignInService(office.accounts, slow, office.tokens, office.memory, office.clock);
    assertThat(slowly.handle(new SignIn.Command("kim@example.org", OLD)))
        .isEqualTo(new SignIn.NotSignedIn());
  }

  @Test
  void whoForgotTheirsAndTriedFiveTimesNeedNotWait() {
    failToSignIn(5);
    set(office.administrator, kim, NEW);
    assertThat(isGood(signedIn(NEW))).isTrue();
  }

  @Test
  void whatIsShutStaysShut() {
    var found = office.accounts.find(kim).orElseThrow();
    office.accounts.replace(found, found.value().shut());
    assertThat(set(office.administrator, kim, NEW)).isEqualTo(new SetPassword.Changed());
    assertThat(signIn("kim@example.org", NEW)).isEqualTo(new SignIn.NotSignedIn());
  }

  @Test
  void onlyAdministratorsOfTheInstitutionSetItAndNobodyTheirOwn() {
    var before = account();
    for (var by : List.of(office.officer, office.privacy, office.instructor, office.system)) {
      assertThat(set(by, kim, NEW)).isEqualTo(new SetPassword.NotPermitted());
    }
    assertThat(set(office.elsewhere(Role.ADMINISTRATOR), kim, NEW))
        .isEqualTo(new SetPassword.NoSuchStaff());
    var self = ((Actor.Staff) office.administrator).id();
    assertThat(set(office.administrator, self, NEW)).isEqualTo(new SetPassword.OwnAccount());
    for (var refused : List.of("", "123456789", "x".repeat(201), "x".repeat(1_000_000))) {
      assertThat(set(office.administrator, kim, refused)).isInstanceOf(SetPassword.Invalid.class);
    }
    assertThat(account()).isEqualTo(before);
  }

  @Test
  void ofWhoChangesTheirOwnOnlyThisSignInStays() {
    var elsewhere = signedIn(OLD);
    var here = signedIn(OLD);
    assertThat(changeOwn(here, OLD, NEW)).isEqualTo(new ChangeOwnPassword.Changed());
    assertThat(isGood(here)).isTrue();
    assertThat(isGood(elsewhere)).isFalse();
    assertThat(signIn("kim@example.org", OLD)).isEqualTo(new SignIn.NotSignedIn());
    assertThat(isGood(signedIn(NEW))).isTrue();
  }

  @Test
  void aWrongOneChangesNothingAndCountsAsAFailureToSignInDoes() {
    var here = signedIn(OLD);
    failToSignIn(2);
    for (int tries = 0; tries < 3; tries++) {
      assertThat(changeOwn(here, WRONG, NEW)).isEqualTo(new ChangeOwnPassword.WrongPassword());
    }
    assertThat(changeOwn(here, OLD, NEW))
        .as("closed for fifteen minutes")
        .isEqualTo(new ChangeOwnPassword.WrongPassword());
    assertThat(signIn("kim@example.org", OLD)).isEqualTo(new SignIn.NotSignedIn());
    office.clock.advance(Duration.ofMinutes(15));
    assertThat(changeOwn(here, OLD, NEW)).isEqualTo(new ChangeOwnPassword.Changed());
    assertThat(isGood(here)).isTrue();
  }

  @Test
  void whatIsNoPasswordIsRefusedAndOnlyStaffHaveOne() {
    var here = signedIn(OLD);
    var before = account();
    for (var refused : List.of("", "123456789", "x".repeat(201), "x".repeat(1_000_000))) {
      assertThat(changeOwn(here, OLD, refused)).isInstanceOf(ChangeOwnPassword.Invalid.class);
    }
    assertThat(changeOwn(here, "x".repeat(1_000_000), NEW))
        .isEqualTo(new ChangeOwnPassword.WrongPassword());
    for (var by : List.of(office.system, office.as(office.candidate()))) {
      assertThat(changeOwn.handle(new ChangeOwnPassword.Command(by, here, OLD, NEW)))
          .isEqualTo(new ChangeOwnPassword.NotPermitted());
    }
    assertThat(account()).isEqualTo(before);
  }

  @Test
  @Rule("SEC-3")
  void noPasswordIsPrinted() {
    assertThat(new SetPassword.Command(office.administrator, kim, NEW))
        .hasToString("Command[hidden]");
    assertThat(new ChangeOwnPassword.Command(office.administrator, "token", OLD, NEW))
        .hasToString("Command[hidden]");
  }

  private StaffId create(String email) {
    var created =
        new CreateStaffService(office.accounts, office.passwords, office.chance, office.memory)
            .handle(
                new CreateStaff.Command(
                    office.administrator, "Kim", email, OLD, Set.of(Role.REVIEWER)));
    return ((CreateStaff.Created) created).staff();
  }

  private SetPassword.Outcome set(Actor by, StaffId staff, String password) {
    return set.handle(new SetPassword.Command(by, staff, password));
  }

  private ChangeOwnPassword.Outcome changeOwn(String token, String present, String chosen) {
    return changeOwn.handle(
        new ChangeOwnPassword.Command(account().actor(), token, present, chosen));
  }

  private void failToSignIn(int times) {
    for (int tries = 0; tries < times; tries++) {
      assertThat(signIn("kim@example.org", WRONG)).isEqualTo(new SignIn.NotSignedIn());
    }
  }

  private SignIn.Outcome signIn(String email, String password) {
    return signIn.handle(new SignIn.Command(email, password));
  }

  private String signedIn(String password) {
    return token(signIn("kim@example.org", password));
  }

  private static String token(SignIn.Outcome outcome) {
    return ((SignIn.SignedIn) outcome).token();
  }

  private boolean isGood(String token) {
    return recognise.handle(new RecogniseToken.Command(token)) instanceof RecogniseToken.Recognised;
  }

  private StaffAccount account() {
    return office.accounts.find(kim).orElseThrow().value();
  }
}
