package org.invigil.domain.access;

import java.time.Instant;
import org.jmolecules.ddd.annotation.ValueObject;

/** A code that was sent for a new device: its salted digest, and how often it was tried in vain. */
@ValueObject
public record DeviceCode(String salt, SecretHash digest, Instant sent, int wrongTries) {

  /** Eight digits: five tries guess it once in twenty million. */
  public static final int DIGITS = 8;

  public DeviceCode {
    if (salt.isBlank() || wrongTries < 0) {
      throw new IllegalArgumentException("a code has a salt");
    }
  }

  /** The code {@code plain} for this invitation and no other. */
  public static DeviceCode of(InvitationId invitation, String salt, String plain, Instant now) {
    return new DeviceCode(salt, digest(invitation, salt, plain), now, 0);
  }

  boolean is(InvitationId invitation, String entered) {
    return digest.equals(digest(invitation, salt, entered));
  }

  DeviceCode triedInVain() {
    return new DeviceCode(salt, digest, sent, wrongTries + 1);
  }

  private static SecretHash digest(InvitationId invitation, String salt, String plain) {
    return SecretHash.of(invitation.value() + "|" + salt + "|" + plain);
  }

  @Override
  public String toString() {
    return "DeviceCode[sent " + sent + ", " + wrongTries + " tries]";
  }
}
