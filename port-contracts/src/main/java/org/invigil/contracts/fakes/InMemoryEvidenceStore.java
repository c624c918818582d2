package org.invigil.contracts.fakes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.invigil.application.port.out.EvidenceStore;
import org.invigil.application.port.out.StoreUnavailable;
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
  public Answer keep(SegmentId segment, Sha256 expected, InputStream body, long most) {
    memory.reach("evidence");
    byte[] bytes;
    try {
      bytes = body.readNBytes(Math.toIntExact(most + 1));
    } catch (IOException e) {
      throw new StoreUnavailable("evidence", e);
    }
    if (bytes.length > most) {
      return new TooLong();
    }
    if (!digest(bytes).equals(expected)) {
      return new OtherDigest(bytes.length);
    }
    synchronized (objects) {
      objects.putIfAbsent(new Key(segment, expected), bytes);
    }
    return new Durable(bytes.length);
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

  static Sha256 digest(byte[] bytes) {
    try {
      return Sha256.of(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
