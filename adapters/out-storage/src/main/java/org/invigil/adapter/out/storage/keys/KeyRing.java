package org.invigil.adapter.out.storage.keys;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.invigil.application.port.out.KeyDestroyed;
import org.invigil.application.port.out.Keys;

/** The keys of some owners, fetched together; an empty one was destroyed. */
public final class KeyRing {

  private final Map<UUID, Optional<byte[]>> secrets;

  KeyRing(Map<UUID, Optional<byte[]>> secrets) {
    this.secrets = secrets;
  }

  public boolean isDestroyed(UUID owner) {
    return kept(owner).isEmpty();
  }

  /** Throws {@link KeyDestroyed} or {@link SealBroken}. */
  public byte[] open(UUID owner, Sealer.Place place, byte[] sealed) {
    return Seals.open(
        Seals.derived(secret(owner), Seals.Purpose.COLUMN), sealed, place.associatedData());
  }

  byte[] seal(UUID owner, Sealer.Place place, byte[] plain) {
    return Seals.seal(
        Seals.derived(secret(owner), Seals.Purpose.COLUMN), plain, place.associatedData());
  }

  byte[] secret(UUID owner) {
    return kept(owner).orElseThrow(() -> new KeyDestroyed(owner));
  }

  private Optional<byte[]> kept(UUID owner) {
    Optional<byte[]> secret = secrets.get(owner);
    if (secret == null) {
      throw new Keys.NoKey(owner);
    }
    return secret;
  }
}
