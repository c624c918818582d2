package org.invigil.adapter.out.storage.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.invigil.adapter.out.storage.SharedStorage;
import org.invigil.adapter.out.storage.Storage;
import org.invigil.adapter.out.storage.keys.MasterKey;
import org.invigil.adapter.out.storage.postgres.EmbeddedDatabase;
import org.invigil.application.evidence.Awaited;
import org.invigil.application.port.out.Segments;
import org.invigil.application.port.out.StoreUnavailable;
import org.invigil.contracts.SessionSamples;
import org.invigil.domain.evidence.SegmentFacts;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills PostgreSQL while rows are kept, and looks at what was said to be kept. */
@Rule("SES-11")
class ADatabaseThatIsKilledLosesNoAcknowledgedRowTest {

  private static final int UPLOADERS = 8;
  private static final int ENOUGH = 300;

  @TempDir Path home;
  private final ExamSessionId session = SessionSamples.session().id();
  private final Set<SegmentFacts> kept = ConcurrentHashMap.newKeySet();
  private final Set<Throwable> failures = ConcurrentHashMap.newKeySet();

  @Test
  void what_was_acknowledged_is_there_and_the_rest_can_be_kept_afterwards() throws Exception {
    var program = home.resolve("postgres-program").toString();
    new ProcessBuilder("cp", "-al", SharedStorage.program().toString(), program).start().waitFor();
    try (var postgres = EmbeddedDatabase.start(home);
        var storage = open(postgres)) {
      keepUntilItIsKilled(new SqlSegments(storage.database().transactions()));
    }
    assertThat(kept).hasSizeGreaterThanOrEqualTo(ENOUGH);
    assertThat(failures).isNotEmpty().allMatch(StoreUnavailable.class::isInstance);
    try (var postgres = EmbeddedDatabase.start(home);
        var storage = open(postgres)) {
      var segments = new SqlSegments(storage.database().transactions());
      assertThat(segments.of(session)).containsAll(kept);
      assertThat(kept).allMatch(it -> segments.add(it) == Segments.Added.SAME);
      assertThat(segments.of(session)).doesNotHaveDuplicates();
    }
  }

  private Storage open(EmbeddedDatabase postgres) {
    return Storage.open(
        postgres.main(),
        postgres.keys(),
        MasterKey.inFile(home.resolve("keys/master.json")),
        SharedStorage.PATIENCE);
  }

  private void keepUntilItIsKilled(Segments segments) throws Exception {
    var killed = new AtomicBoolean();
    List<Thread> uploaders = new ArrayList<>();
    for (int i = 0; i < UPLOADERS; i++) {
      int first = i;
      uploaders.add(Thread.ofPlatform().start(() -> keep(segments, first, killed)));
    }
    new ProcessBuilder("kill", "-9", Long.toString(postmaster())).start().waitFor();
    killed.set(true);
    for (var uploader : uploaders) {
      uploader.join();
    }
  }

  /** Waits until enough is kept, so that the kill comes in the middle. */
  private long postmaster() throws Exception {
    synchronized (kept) {
      while (kept.size() < ENOUGH) {
        kept.wait();
      }
    }
    return Long.parseLong(
        Files.readAllLines(home.resolve("postgres").resolve("postmaster.pid")).getFirst().strip());
  }

  private void keep(Segments segments, long first, AtomicBoolean killed) {
    boolean alive = true;
    for (long number = first; alive; number += UPLOADERS) {
      var facts = SessionSamples.segment(session, number);
      try {
        Awaited.answer(segments.keep(facts));
        synchronized (kept) {
          kept.add(facts);
          kept.notifyAll();
        }
      } catch (RuntimeException failure) {
        failures.add(failure);
        alive = !killed.get() && failure instanceof StoreUnavailable;
      }
    }
  }
}
