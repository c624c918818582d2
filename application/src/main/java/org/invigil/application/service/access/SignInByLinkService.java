package org.invigil.application.service.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.invigil.application.port.in.access.SignInByLink;
import org.invigil.application.port.out.Chance;
import org.invigil.application.port.out.Invitations;
import org.invigil.application.port.out.StaleCopy;
import org.invigil.application.port.out.Stored;
import org.invigil.application.port.out.Tokens;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.domain.access.DeviceCodePolicy;
import org.invigil.domain.access.Invitation;
import org.invigil.domain.access.Invitation.Sent;
import org.invigil.domain.access.KnownDevices;
import org.invigil.domain.access.SecretHash;
import org.invigil.domain.access.TokenHolder;

/**
 * Signs in by a link that is the newest of its exam and whose deadline has not come, on a device
 * that is known, or the first, or on which the code of the newest letter is entered.
 */
public final class SignInByLinkService implements SignInByLink {

  static final DeviceCodePolicy POLICY = DeviceCodePolicy.THREE_AN_HOUR;

  private static final Duration SIGNED_IN = Duration.ofHours(12);
  private static final int DEVICE_BYTES = 32;
  private static final int TRIES = 3;

  private final Invitations invitations;
  private final Tokens tokens;
  private final Chance chance;
  private final UnitOfWork work;
  private final InstantSource time;

  public SignInByLinkService(
      Invitations invitations, Tokens tokens, Chance chance, UnitOfWork work, InstantSource time) {
    this.invitations = invitations;
    this.tokens = tokens;
    this.chance = chance;
    this.work = work;
    this.time = time;
  }

  @Override
  public Outcome handle(Command command) {
    for (int tries = 1; ; tries++) {
      try {
        return work.inOne(() -> confirm(command, time.instant()));
      } catch (StaleCopy anotherConfirmed) {
        if (tries == TRIES) {
          throw anotherConfirmed;
        }
      }
    }
  }

  private Outcome confirm(Command command, Instant now) {
    return invitations
        .withSecret(SecretHash.of(command.secret()))
        .filter(it -> it.value().signsIn(now))
        .map(it -> it.value() instanceof Sent sent ? confirm(command, it, sent, now) : notGood())
        .orElseGet(LinkNotGood::new);
  }

  private static Outcome notGood() {
    return new LinkNotGood();
  }

  private Outcome confirm(Command command, Stored<Invitation> found, Sent sent, Instant now) {
    var devices = sent.devices();
    if (command.device().map(SecretHash::of).filter(devices::knows).isPresent()) {
      return signIn(sent, now, Optional.empty());
    }
    if (devices.isNobody()) {
      return remember(found, sent, now);
    }
    return command.code().map(it -> enter(it, found, sent, now)).orElseGet(NewDevice::new);
  }

  private Outcome enter(String code, Stored<Invitation> found, Sent sent, Instant now) {
    return switch (sent.devices().enter(sent.id(), code, now, POLICY)) {
      case KnownDevices.Right() -> remember(found, sent, now);
      case KnownDevices.Wrong(var tried, var left) -> {
        invitations.replace(found, sent.with(tried));
        yield new WrongCode(left);
      }
      case KnownDevices.Dead(var broken) -> new CodeDead(broken);
      case KnownDevices.NoCode() -> new NewDevice();
    };
  }

  /** The device is given a secret of its own; what is kept is its hash. */
  private Outcome remember(Stored<Invitation> found, Sent sent, Instant now) {
    var device = chance.secret(DEVICE_BYTES);
    invitations.replace(found, sent.with(sent.devices().remember(SecretHash.of(device))));
    return signIn(sent, now, Optional.of(device));
  }

  private Outcome signIn(Sent sent, Instant now, Optional<String> device) {
    var holder = new TokenHolder.OfCandidate(sent.candidate(), sent.institution());
    var expires = now.plus(SIGNED_IN);
    return new SignedIn(
        tokens.issue(holder, expires), expires, sent.candidate(), sent.exam(), device);
  }
}
