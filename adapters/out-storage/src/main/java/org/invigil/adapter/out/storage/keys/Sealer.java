package org.invigil.adapter.out.storage.keys;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Seals columns under their owner's key, each bound to its place. */
public final class Sealer {

  private final SqlKeys keys;

  /** Where sealed bytes belong; anywhere else they do not open. */
  public record Place(String table, String column, UUID row) {
    String associatedData() {
      return table + "|" + column + "|" + row;
    }
  }

  public Sealer(SqlKeys keys) {
    this.keys = keys;
  }

  public byte[] seal(UUID owner, Place place, byte[] plain) {
    return ring(List.of(owner)).seal(owner, place, plain);
  }

  /** Throws {@code KeyDestroyed} or {@link SealBroken}. */
  public byte[] open(UUID owner, Place place, byte[] sealed) {
    return ring(List.of(owner)).open(owner, place, sealed);
  }

  /** Fetches the keys of many owners at once, for lists. */
  public KeyRing ring(Collection<UUID> owners) {
    return keys.ring(owners);
  }
}
