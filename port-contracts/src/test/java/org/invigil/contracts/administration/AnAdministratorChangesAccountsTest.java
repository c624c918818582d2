package org.invigil.contracts.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.invigil.application.port.in.access.ChangeStaff;
import org.invigil.application.port.in.access.CreateStaff;
import org.invigil.application.port.in.access.ListStaff;
import org.invigil.application.port.in.access.RecogniseToken;
import org.invigil.application.port.in.access.SignIn;
import org.invigil.application.service.access.ChangeStaffService;
import org.invigil.application.service.access.CreateStaffService;
import org.invigil.application.service.access.ListStaffService;
import org.invigil.application.service.access.RecogniseTokenService;
import org.invigil.application.service.access.SignInService;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Role;
import org.invigil.domain.access.StaffAccount;
import org.invigil.domain.access.StaffId;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule("SEC-1")
class AnAdministratorChangesAccountsTest {

  private static final String PASSWORD = "correct horse battery";

  private final Office office = new Office();
  private final ChangeStaff change = new ChangeStaffService(office.accounts, office.memory);
  private final ListStaff list = new ListStaffService(office.accounts);
  private final SignIn signIn =
      new SignInService(
          office.accounts, office.passwords, office.tokens, office.memory, office.clock);
  private final RecogniseToken recognise =
      new RecogniseTokenService(office.tokens, office.accounts, office.clock);
  private StaffId kim;

  @BeforeEach
  void appoint() {
    var created =
        new CreateStaffService(office.accounts, office.passwords, office.chance, office.memory)
            .handle(
                new CreateStaff.Command(
                    office.administrator,
                    "Kim",
                    "kim@example.org",
                    PASSWORD,
                    Set.of(Role.REVIEWER)));
    kim = ((CreateStaff.Created) created).staff();
  }

  @Test
  void anAccountThatIsShutLetsNobodyInAndThrowsOutWhoIsInUntilItIsOpenAgain() {
    var token = ((SignIn.SignedIn) signIn()).token();
    change(kim, Set.of(Role.REVIEWER), false);
    assertThat(recognise.handle(new RecogniseToken.Command(token)))
        .isEqualTo(new RecogniseToken.Unknown());
    for (int tries = 0; tries < 7; tries++) {
      assertThat(signIn()).isEqualTo(new SignIn.NotSignedIn());
    }
    assertThat(account().isShut()).isTrue();
    change(kim, Set.of(Role.REVIEWER), true);
    assertThat(signIn()).isInstanceOf(SignIn.SignedIn.class);
    assertThat(recognise.handle(new RecogniseToken.Command(token)))
        .isInstanceOf(RecogniseToken.Recognised.class);
  }

  @Test
  void otherRolesCountAtOnceForWhoIsSignedIn() {
    var token = ((SignIn.SignedIn) signIn()).token();
    change(kim, Set.of(Role.PROCTOR, Role.SUPPORT), true);
    assertThat(recognise.handle(new RecogniseToken.Command(token)))
        .isInstanceOfSatisfying(
            RecogniseToken.Recognised.class,
            it ->
                assertThat(((Actor.Staff) it.actor()).roles())
                    .containsExactlyInAnyOrder(Role.PROCTOR, Role.SUPPORT));
  }

  @Test
  void openingWhatWasNeverShutForgetsNoFailure() {
    for (int tries = 0; tries < 5; tries++) {
      signIn.handle(new SignIn.Command("kim@example.org", "wrong wrong wrong"));
    }
    change(kim, Set.of(Role.REVIEWER), true);
    assertThat(signIn()).as("closed for fifteen minutes").isEqualTo(new SignIn.NotSignedIn());
  }

  @Test
  void anAdministratorAlwaysRemains() {
    var self = ((Actor.Staff) office.administrator).id();
    assertThat(change(self, Set.of(Role.ADMINISTRATOR), false))
        .isEqualTo(new ChangeStaff.OwnAccount());
    assertThat(change(self, Set.of(Role.EXAMS_OFFICER), true))
        .isEqualTo(new ChangeStaff.OwnAccount());
    assertThat(change(self, Set.of(Role.ADMINISTRATOR, Role.EXAMS_OFFICER), true))
        .isInstanceOf(ChangeStaff.Changed.class);
  }

  @Test
  void onlyAdministratorsOfTheInstitutionChangeAndOnlyWhoNeedsItSeesTheList() {
    for (var by : List.of(office.officer, office.privacy, office.instructor, office.system)) {
      assertThat(change.handle(new ChangeStaff.Command(by, kim, Set.of(), true)))
          .isEqualTo(new ChangeStaff.NotPermitted());
    }
    assertThat(
            change.handle(
                new ChangeStaff.Command(office.elsewhere(Role.ADMINISTRATOR), kim, Set.of(), true)))
        .isEqualTo(new ChangeStaff.NoSuchStaff());
    for (var by : List.of(office.instructor, office.system)) {
      assertThat(list.handle(new ListStaff.Command(by))).isEqualTo(new ListStaff.NotPermitted());
    }
    for (var by : List.of(office.administrator, office.officer, office.privacy)) {
      assertThat(list.handle(new ListStaff.Command(by)))
          .isInstanceOfSatisfying(
              ListStaff.Listed.class,
              it -> assertThat(it.accounts()).extracting(StaffAccount::id).contains(kim));
    }
    assertThat(list.handle(new ListStaff.Command(office.elsewhere(Role.ADMINISTRATOR))))
        .isEqualTo(new ListStaff.Listed(List.of()));
    assertThat(account().roles()).containsExactly(Role.REVIEWER);
  }

  private SignIn.Outcome signIn() {
    return signIn.handle(new SignIn.Command("kim@example.org", PASSWORD));
  }

  private ChangeStaff.Outcome change(StaffId staff, Set<Role> roles, boolean open) {
    return change.handle(new ChangeStaff.Command(office.administrator, staff, roles, open));
  }

  private StaffAccount account() {
    return office.accounts.find(kim).orElseThrow().value();
  }
}
