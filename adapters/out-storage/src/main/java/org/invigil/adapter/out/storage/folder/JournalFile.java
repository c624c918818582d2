package org.invigil.adapter.out.storage.folder;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** One file of the journal. */
final class JournalFile {

  private final Path path;
  private final Instant begun;
  private final AtomicBoolean hasDead = new AtomicBoolean();
  private final AtomicBoolean damaged = new AtomicBoolean();
  private final AtomicInteger records = new AtomicInteger();

  JournalFile(Path path, Instant begun) {
    this.path = path;
    this.begun = begun;
  }

  Path path() {
    return path;
  }

  Instant begun() {
    return begun;
  }

  int records() {
    return records.get();
  }

  void added(int count) {
    records.addAndGet(count);
  }

  /** Whether it holds bytes of what was removed or erased. */
  boolean hasDead() {
    return hasDead.get();
  }

  void died() {
    hasDead.set(true);
  }

  /** Whether a record in its middle cannot be read: what comes after it is not lost for experts. */
  boolean isDamaged() {
    return damaged.get();
  }

  void foundDamaged() {
    damaged.set(true);
  }
}
