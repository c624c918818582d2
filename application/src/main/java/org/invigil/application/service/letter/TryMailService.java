package org.invigil.application.service.letter;

import java.util.Map;
import org.invigil.application.port.in.letter.TryMail;
import org.invigil.application.port.out.Chance;
import org.invigil.application.port.out.Institutions;
import org.invigil.application.port.out.Letter;
import org.invigil.application.port.out.Letters;
import org.invigil.application.port.out.Letters.LetterRefused;
import org.invigil.application.port.out.StaffAccounts;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Permission;
import org.invigil.domain.access.StaffAccount;
import org.invigil.domain.institution.Institution;

/** Hands a letter over at once instead of putting it into the outbox, so that it can say how. */
public final class TryMailService implements TryMail {

  private final StaffAccounts accounts;
  private final Institutions institutions;
  private final Letters letters;
  private final boolean byServer;
  private final Chance chance;

  /**
   * @param byServer whether a mail server is set; else letters go into a folder
   */
  public TryMailService(
      StaffAccounts accounts,
      Institutions institutions,
      Letters letters,
      boolean byServer,
      Chance chance) {
    this.accounts = accounts;
    this.institutions = institutions;
    this.letters = letters;
    this.byServer = byServer;
    this.chance = chance;
  }

  @Override
  public Outcome handle(Command command) {
    if (!(command.by() instanceof Actor.Staff by)
        || !Permission.CHANGE_SETTINGS.heldBy(by, by.institution())) {
      return new NotPermitted();
    }
    var account = accounts.find(by.id());
    var institution = institutions.find(by.institution());
    return account.isEmpty() || institution.isEmpty()
        ? new NotPermitted()
        : send(account.get().value(), institution.get().value());
  }

  private Outcome send(StaffAccount to, Institution institution) {
    try {
      letters.send(
          new Letter(
              chance.identifier(),
              institution.id(),
              institution.id().value(),
              to.email().value(),
              "mail-test",
              Map.of("name", to.name().value(), "institution", institution.name())));
    } catch (LetterRefused refused) {
      return new NotSent(
          switch (refused.why()) {
            case UNREACHABLE -> Trouble.UNREACHABLE;
            case NOT_LET_IN -> Trouble.NOT_LET_IN;
            case NOT_ENCRYPTED -> Trouble.NOT_ENCRYPTED;
            case ADDRESS_REFUSED -> Trouble.ADDRESS_REFUSED;
            case OTHER -> Trouble.OTHER;
          });
    }
    return byServer ? new Sent(to.email().value()) : new IntoFolder();
  }
}
