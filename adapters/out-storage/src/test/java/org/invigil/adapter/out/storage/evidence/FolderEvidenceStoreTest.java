package org.invigil.adapter.out.storage.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.invigil.application.port.out.EvidenceStore;
import org.invigil.contracts.EvidenceStoreContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderEvidenceStoreTest extends EvidenceStoreContract {

  @TempDir Path folder;
  private Path root;
  private EvidenceStore store;

  @BeforeEach
  void open() {
    root = folder.resolve("evidence");
    store = new FolderEvidenceStore(root, InstantSource.system());
  }

  @Override
  protected EvidenceStore store() {
    return store;
  }

  /** As when the disk is no longer mounted. */
  @Override
  protected void goDown() {
    try {
      Files.move(root, folder.resolve("away"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void nothing_unfinished_stays_whatever_the_answer_was() throws IOException {
    keep(segment(0), bytes(100));
    store.keep(segment(1), digest(bytes(1)), new java.io.ByteArrayInputStream(bytes(5)), MOST);
    store.keep(segment(2), digest(bytes(5)), new java.io.ByteArrayInputStream(bytes(5)), 4);
    try (Stream<Path> files = Files.list(root.resolve("unfinished"))) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void what_a_killed_server_left_is_swept_after_an_hour_and_not_before() throws IOException {
    Instant now = Instant.parse("2026-11-02T09:00:00Z");
    Path old = unfinished("old", now.minus(Duration.ofHours(1)).minusMillis(1));
    Path young = unfinished("young", now.minus(Duration.ofHours(1)));
    new FolderEvidenceStore(root, InstantSource.fixed(now));
    assertThat(old).doesNotExist();
    assertThat(young).exists();
  }

  @Test
  void a_file_that_was_torn_afterwards_is_made_whole_by_keeping_it_again() throws IOException {
    byte[] bytes = bytes(1000);
    keep(segment(0), bytes);
    Path kept;
    try (Stream<Path> files = Files.walk(root)) {
      kept =
          files.filter(it -> it.toString().endsWith(digest(bytes).hex())).findFirst().orElseThrow();
    }
    Files.write(kept, bytes(10));
    keep(segment(0), bytes);
    assertThat(kept).hasBinaryContent(bytes);
  }

  @Test
  void many_who_keep_the_same_at_once_all_get_it_durable() throws Exception {
    byte[] bytes = bytes(100_000);
    List<Callable<EvidenceStore.Answer>> all = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      all.add(() -> keep(segment(0), bytes));
    }
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (Future<EvidenceStore.Answer> answer : threads.invokeAll(all)) {
        assertThat(answer.get()).isEqualTo(new EvidenceStore.Durable(100_000));
      }
    }
  }

  private Path unfinished(String name, Instant since) throws IOException {
    Path file = Files.writeString(root.resolve("unfinished").resolve(name), "x");
    Files.setLastModifiedTime(file, FileTime.from(since));
    return file;
  }
}
