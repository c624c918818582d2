package org.invigil.domain.access;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.invigil.domain.rule.RuleBroken;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The devices on which a personal link signs in: the first that confirmed, and each on which a code
 * from the candidate's mailbox was entered.
 *
 * @param devices hashes of the secrets that the devices keep
 * @param sent when codes were sent lately
 * @param code the newest one, until it was entered
 */
@ValueObject
public record KnownDevices(Set<SecretHash> devices, List<Instant> sent, Optional<DeviceCode> code) {

  public static final KnownDevices NONE = new KnownDevices(Set.of(), List.of(), Optional.empty());

  public KnownDevices {
    devices = Set.copyOf(devices);
    sent = List.copyOf(sent);
  }

  public boolean isNobody() {
    return devices.isEmpty();
  }

  public boolean knows(SecretHash device) {
    return devices.contains(device);
  }

  /** Remembers a device; a code that let it in is used up. */
  public KnownDevices remember(SecretHash device) {
    var more = new HashSet<>(devices);
    more.add(device);
    return new KnownDevices(more, sent, Optional.empty());
  }

  /** Why no code is sent now; empty where one may be. */
  public Optional<RuleBroken> refuseCode(Instant now, DeviceCodePolicy policy) {
    return policy.judgeRequest(sent, now);
  }

  /** A new code takes the place of the one before. */
  public KnownDevices sending(DeviceCode fresh, DeviceCodePolicy policy) {
    var lately = policy.lately(sent, fresh.sent()).stream();
    return new KnownDevices(
        devices, Stream.concat(lately, Stream.of(fresh.sent())).toList(), Optional.of(fresh));
  }

  public Answer enter(
      InvitationId invitation, String entered, Instant now, DeviceCodePolicy policy) {
    if (code.isEmpty()) {
      return new NoCode();
    }
    var dead = policy.judge(code.get(), now);
    if (dead.isPresent()) {
      return new Dead(dead.get());
    }
    if (code.get().is(invitation, entered.strip())) {
      return new Right();
    }
    var tried = code.get().triedInVain();
    return new Wrong(new KnownDevices(devices, sent, Optional.of(tried)), policy.triesLeft(tried));
  }

  /** The answer to a code. */
  public sealed interface Answer {}

  /** The device may be remembered. */
  public record Right() implements Answer {}

  /** Keep that it was tried. */
  public record Wrong(KnownDevices devices, int triesLeft) implements Answer {}

  /** It is too old, or was tried too often. */
  public record Dead(RuleBroken broken) implements Answer {}

  /** None was sent, or it was used. */
  public record NoCode() implements Answer {}
}
