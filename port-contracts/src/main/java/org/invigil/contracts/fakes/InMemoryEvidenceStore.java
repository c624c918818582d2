package org.invigil.contracts.fakes;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.invigil.application.evidence.Awaited;
import org.invigil.application.evidence.SealedBytes;
import org.invigil.application.port.out.EvidenceStore;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.Sha256;
import org.invigil.domain.session.ExamSessionId;

/** Sealed bytes in memory. Like the real store, it takes no part in a unit of work. */
public final class InMemoryEvidenceStore implements EvidenceStore {

  private record Key(SegmentId segment, Sha256 digest) {}

  private final Memory memory;
  private final Map<Key, byte[]> objects = new HashMap<>();

  public InMemoryEvidenceStore(Memory memory) {
    this.memory = memory;
  }

  @Override
  public CompletionStage<Answer> keep(SegmentId segment, Sha256 expected, SealedBytes body) {
    return Awaited.stage(() -> {
      memory.reach("evidence");
      if (!body.digest().equals(expected)) {
        return new OtherDigest();
      }
      synchronized (objects) {
        objects.putIfAbsent(new Key(segment, expected), body.toArray());
      }
      return new Durable();
    });
  }

  /** Bytes that came another way, perhaps not those of the digest; the first ones stay. */
  void place(SegmentId segment, Sha256 digest, byte[] bytes) {
    synchronized (objects) {
      objects.putIfAbsent(new Key(segment, digest), bytes.clone());
    }
  }

  @Override
  public Optional<InputStream> open(SegmentId segment, Sha256 digest) {
    memory.reach("evidence");
    synchronized (objects) {
      return Optional.ofNullable(objects.get(new Key(segment, digest)))
          .map(ByteArrayInputStream::new);
    }
  }

  @Override
  public void remove(SegmentId segment, Sha256 digest) {
    memory.reach("evidence");
    synchronized (objects) {
      objects.remove(new Key(segment, digest));
    }
  }

  @Override
  public void erase(ExamSessionId session) {
    memory.reach("evidence");
    synchronized (objects) {
      objects.keySet().removeIf(it -> it.segment().session().equals(session));
    }
  }

  @Override
  public boolean holdsAnything(ExamSessionId session) {
    memory.reach("evidence");
    synchronized (objects) {
      return objects.keySet().stream().anyMatch(it -> it.segment().session().equals(session));
    }
  }
}
