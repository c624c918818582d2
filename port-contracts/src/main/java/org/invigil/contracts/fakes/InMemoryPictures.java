package org.invigil.contracts.fakes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.invigil.application.port.out.AlreadyKept;
import org.invigil.application.port.out.Pictures;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.picture.PictureId;

/** Pictures in memory. */
public final class InMemoryPictures implements Pictures {

  private record Kept(UUID owner, byte[] bytes) {}

  private final Memory memory;
  private Map<PictureId, Kept> kept = new LinkedHashMap<>();

  public InMemoryPictures(Memory memory) {
    this.memory = memory;
    memory.join(() -> {
      var before = new LinkedHashMap<>(kept);
      return () -> kept = before;
    });
  }

  @Override
  public void add(InstitutionId institution, UUID owner, PictureId id, byte[] bytes) {
    synchronized (memory) {
      memory.reach("pictures");
      if (kept.putIfAbsent(id, new Kept(owner, bytes.clone())) != null) {
        throw new AlreadyKept("picture");
      }
    }
  }

  @Override
  public Optional<byte[]> find(UUID owner, PictureId id) {
    synchronized (memory) {
      memory.reach("pictures");
      return Optional.ofNullable(kept.get(id))
          .filter(it -> it.owner().equals(owner))
          .map(it -> it.bytes().clone());
    }
  }

  @Override
  public void erase(UUID owner, PictureId id) {
    synchronized (memory) {
      memory.reach("pictures");
      if (find(owner, id).isPresent()) {
        kept.remove(id);
      }
    }
  }

  @Override
  public void eraseAll(UUID owner) {
    synchronized (memory) {
      memory.reach("pictures");
      kept.values().removeIf(it -> it.owner().equals(owner));
    }
  }

  /** How many pictures are kept altogether. */
  public int count() {
    return kept.size();
  }
}
