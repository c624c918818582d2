package org.invigil.application.service.institution;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import org.invigil.application.port.in.institution.SetUpInstitution;
import org.invigil.application.port.out.Chance;
import org.invigil.application.port.out.Institutions;
import org.invigil.application.port.out.Passwords;
import org.invigil.application.port.out.StaffAccounts;
import org.invigil.application.port.out.Tokens;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.domain.access.LockOut;
import org.invigil.domain.access.Password;
import org.invigil.domain.access.PasswordHash;
import org.invigil.domain.access.Role;
import org.invigil.domain.access.StaffAccount;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.access.TokenHolder;
import org.invigil.domain.institution.Institution;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.institution.InstitutionSettings;
import org.invigil.domain.rule.Checked;
import org.invigil.domain.text.EmailAddress;
import org.invigil.domain.text.PersonName;
import org.invigil.domain.text.Text;

/** Makes the institution and its first account in one unit of work. */
public final class SetUpInstitutionService implements SetUpInstitution {

  private static final Duration SIGNED_IN = Duration.ofHours(12);
  private static final int LONGEST_NAME = 200;

  private final Institutions institutions;
  private final StaffAccounts accounts;
  private final Passwords passwords;
  private final Tokens tokens;
  private final Chance chance;
  private final UnitOfWork work;
  private final InstantSource time;

  public SetUpInstitutionService(
      Institutions institutions,
      StaffAccounts accounts,
      Passwords passwords,
      Tokens tokens,
      Chance chance,
      UnitOfWork work,
      InstantSource time) {
    this.institutions = institutions;
    this.accounts = accounts;
    this.passwords = passwords;
    this.tokens = tokens;
    this.chance = chance;
    this.work = work;
    this.time = time;
  }

  @Override
  public Outcome handle(Command command) {
    return Text.read(command.institution(), LONGEST_NAME)
        .then(institution ->
            PersonName.read(command.name())
                .then(name ->
                    EmailAddress.read(command.email())
                        .then(email ->
                            Password.choose(command.password())
                                .then(password ->
                                    new Checked.Valid<>(
                                        setUp(institution, name, email, password))))))
        .match(it -> it, Invalid::new);
  }

  private Outcome setUp(
      String institution, PersonName name, EmailAddress email, Password password) {
    if (!institutions.everyOne().isEmpty()) {
      return new AlreadySetUp();
    }
    var hash = passwords.hash(password);
    return work.inOne(() -> keep(institution, name, email, hash));
  }

  private Outcome keep(
      String institution, PersonName name, EmailAddress email, PasswordHash password) {
    var now = time.instant();
    var id = new InstitutionId(chance.identifier());
    var staff = new StaffId(chance.identifier());
    if (!institutions.setUp(new Institution(id, institution, InstitutionSettings.USUAL, now))) {
      return new AlreadySetUp();
    }
    accounts.add(
        new StaffAccount(
            staff,
            id,
            name,
            email,
            password,
            Set.of(Role.ADMINISTRATOR, Role.EXAMS_OFFICER, Role.PRIVACY_OFFICER),
            Set.of(),
            LockOut.NONE));
    var expires = now.plus(SIGNED_IN);
    return new SetUp(id, staff, tokens.issue(new TokenHolder.StaffMember(staff), expires), expires);
  }
}
