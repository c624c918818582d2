package org.invigil.contracts.fakes;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.invigil.application.port.out.KeyDestroyed;
import org.invigil.application.port.out.Keys;
import org.invigil.domain.institution.InstitutionId;

/** Keys in memory. They do not take part in the unit of work, as the real ones do not. */
public final class InMemoryKeys implements Keys {

  private record Key(UUID institution, byte[] media, boolean destroyed) {}

  private final Memory memory;
  private final Random random = new Random(7);
  private final Map<UUID, Key> keys = new HashMap<>();

  public InMemoryKeys(Memory memory) {
    this.memory = memory;
  }

  @Override
  public synchronized void make(UUID owner, InstitutionId institution) {
    memory.reach("keys");
    for (UUID each : new UUID[] {institution.value(), owner}) {
      keys.computeIfAbsent(each, unknown -> fresh(institution.value()));
      if (isDestroyed(each)) {
        throw new KeyDestroyed(each);
      }
    }
  }

  @Override
  public synchronized byte[] mediaKey(UUID owner) {
    memory.reach("keys");
    Key key = keys.get(owner);
    if (key == null) {
      throw new NoKey(owner);
    }
    if (isDestroyed(owner)) {
      throw new KeyDestroyed(owner);
    }
    return key.media().clone();
  }

  @Override
  public synchronized void destroy(UUID owner) {
    memory.reach("keys");
    keys.put(owner, new Key(owner, new byte[0], true));
  }

  @Override
  public synchronized boolean isDestroyed(UUID owner) {
    memory.reach("keys");
    Key key = keys.get(owner);
    if (key == null) {
      return false;
    }
    Key above = keys.get(key.institution());
    return key.destroyed() || above == null || above.destroyed();
  }

  private Key fresh(UUID institution) {
    byte[] media = new byte[32];
    random.nextBytes(media);
    return new Key(institution, media, false);
  }
}
