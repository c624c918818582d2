package org.invigil.adapter.out.storage.folder;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.invigil.adapter.out.storage.folder.Records.Placed;

/** One file of the journal. */
final class JournalFile {

  private final Path path;
  private final Instant begun;
  private final AtomicBoolean hasDead = new AtomicBoolean();
  private final AtomicBoolean damaged = new AtomicBoolean();
  private final List<Placed> records = new ArrayList<>();

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

  /** What it holds, in its order; what died since is still named. */
  synchronized List<Placed> records() {
    return List.copyOf(records);
  }

  synchronized int count() {
    return records.size();
  }

  synchronized void added(List<Placed> more) {
    records.addAll(more);
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
