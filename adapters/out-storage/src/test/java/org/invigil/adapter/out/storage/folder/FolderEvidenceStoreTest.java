package org.invigil.adapter.out.storage.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.invigil.application.port.out.EvidenceStore;
import org.invigil.contracts.EvidenceStoreContract;
import org.invigil.contracts.MovableClock;
import org.invigil.contracts.People;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.session.ExamSessionId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderEvidenceStoreTest extends EvidenceStoreContract {

  @TempDir Path folder;
  private final MovableClock clock = new MovableClock(People.TEN);
  private Path root;
  private FolderEvidenceStore store;

  @BeforeEach
  void open() {
    root = folder.resolve("evidence");
    store = new FolderEvidenceStore(root, clock);
  }

  @AfterEach
  void close() {
    store.close();
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
      throw new UncheckedIOException(e);
    }
  }

  private void restart() {
    store.close();
    open();
  }

  private List<Path> journal() throws IOException {
    try (Stream<Path> files = Files.list(root.resolve("journal"))) {
      return files.filter(it -> it.toString().endsWith(".journal")).sorted().toList();
    }
  }

  private Path file(ExamSessionId session) {
    return new SessionFiles(root, Disk.REAL).path(session);
  }

  private byte[] read(SegmentId segment, byte[] bytes) throws IOException {
    try (InputStream in = store.open(segment, digest(bytes)).orElseThrow()) {
      return in.readAllBytes();
    }
  }

  @Test
  void a_restart_finds_what_was_kept_and_not_what_was_removed_or_erased() throws IOException {
    var other = new SegmentId(new ExamSessionId(UUID.randomUUID()), 1, StreamName.SCREEN, 0);
    keep(segment(0), bytes(1000));
    keep(segment(1), bytes(2000));
    keep(other, bytes(3000));
    store.remove(segment(1), digest(bytes(2000)));
    store.erase(other.session());
    restart();
    assertThat(read(segment(0), bytes(1000))).isEqualTo(bytes(1000));
    assertThat(store.open(segment(1), digest(bytes(2000)))).isEmpty();
    assertThat(store.holdsAnything(other.session())).isFalse();
  }

  @Test
  void a_torn_tail_is_recognised_wherever_it_tore() throws IOException {
    keep(segment(0), bytes(1000));
    keep(segment(1), bytes(500));
    var whole = Files.readAllBytes(journal().getFirst());
    store.close();
    var second = RecordHead.SIZE + 1000;
    for (int length : List.of(second, second + 1, second + 95, second + 96, second + 595)) {
      Files.write(journal().getFirst(), Arrays.copyOf(whole, length));
      open();
      assertThat(read(segment(0), bytes(1000))).isEqualTo(bytes(1000));
      assertThat(store.open(segment(1), digest(bytes(500)))).isEmpty();
      store.close();
    }
    // A head whose bytes never came to the disk, in a file of full length.
    var hollow = Arrays.copyOf(whole, second + RecordHead.SIZE + 500);
    hollow[second + 300] ^= 1;
    Files.write(journal().getFirst(), hollow);
    open();
    assertThat(store.open(segment(1), digest(bytes(500)))).isEmpty();
    keep(segment(1), bytes(500));
    assertThat(read(segment(1), bytes(500))).isEqualTo(bytes(500));
  }

  @Test
  void what_is_moved_is_read_before_and_after_and_lies_in_one_file_for_each_session()
      throws IOException {
    var other = new SegmentId(new ExamSessionId(UUID.randomUUID()), 1, StreamName.CAMERA, 0);
    keep(segment(0), bytes(1000));
    keep(other, bytes(1000));
    keep(segment(1), bytes(2000));
    store.tidyNow();
    assertThat(journal()).isEmpty();
    assertThat(Files.size(file(session))).isEqualTo(3000 + 2 * RecordHead.SIZE);
    keep(segment(2), bytes(3000));
    restart();
    store.tidyNow();
    for (int i = 0; i < 3; i++) {
      assertThat(read(segment(i), bytes(1000 * (i + 1)))).isEqualTo(bytes(1000 * (i + 1)));
    }
    assertThat(read(other, bytes(1000))).isEqualTo(bytes(1000));
    assertThat(Files.size(file(session))).isEqualTo(6000 + 3 * RecordHead.SIZE);
  }

  @Test
  void a_stream_that_is_read_while_its_record_moves_goes_on() throws IOException {
    keep(segment(0), bytes(100_000));
    try (InputStream in = store.open(segment(0), digest(bytes(100_000))).orElseThrow()) {
      var first = in.readNBytes(10);
      store.tidyNow();
      assertThat(first).isEqualTo(Arrays.copyOf(bytes(100_000), 10));
      assertThat(in.readAllBytes()).hasSize(99_990);
    }
  }

  @Test
  void what_was_kept_twice_is_there_once_when_it_was_moved() throws IOException {
    keep(segment(0), bytes(1000));
    store.tidyNow();
    keep(segment(0), bytes(1000));
    store.tidyNow();
    assertThat(Files.size(file(session))).isEqualTo(1000 + RecordHead.SIZE);
    assertThat(journal()).isEmpty();
  }

  @Test
  void a_move_that_was_cut_off_anywhere_is_done_again() throws IOException {
    keep(segment(0), bytes(100));
    store.tidyNow();
    var before = Files.readAllBytes(file(session));
    keep(segment(1), bytes(1000));
    keep(segment(2), bytes(2000));
    var journal = journal().getFirst();
    var journaled = Files.readAllBytes(journal);
    store.tidyNow();
    var moved = Files.readAllBytes(file(session));
    for (int length = before.length; length <= moved.length; length += 50) {
      for (boolean hollow : new boolean[] {false, true}) {
        store.close();
        var cut = Arrays.copyOf(moved, hollow ? moved.length : length);
        if (hollow) {
          Arrays.fill(cut, length, moved.length, (byte) 0);
        }
        Files.write(file(session), cut);
        Files.write(journal, journaled);
        open();
        assertThat(read(segment(1), bytes(1000))).isEqualTo(bytes(1000));
        store.tidyNow();
        assertThat(file(session)).hasBinaryContent(moved);
        assertThat(read(segment(2), bytes(2000))).isEqualTo(bytes(2000));
        assertThat(journal()).isEmpty();
      }
    }
  }

  @Test
  void bytes_rest_ten_minutes_in_the_journal_unless_something_in_it_is_dead() throws IOException {
    keep(segment(0), bytes(1000));
    clock.advance(FolderEvidenceStore.REST.minusMillis(1));
    store.tidy();
    assertThat(journal()).hasSize(1);
    clock.advance(Duration.ofMillis(1));
    store.tidy();
    assertThat(journal()).isEmpty();
    keep(segment(1), bytes(1000));
    keep(segment(2), bytes(2000));
    store.remove(segment(1), digest(bytes(1000)));
    store.tidy();
    assertThat(journal()).isEmpty();
    assertThat(Files.size(file(session))).isEqualTo(3000 + 2 * RecordHead.SIZE);
  }

  @Test
  void the_bytes_of_an_erased_session_are_gone_from_the_disk_after_the_next_tidying()
      throws IOException {
    var other = new SegmentId(new ExamSessionId(UUID.randomUUID()), 1, StreamName.CAMERA, 0);
    keep(segment(0), bytes(1000));
    store.tidyNow();
    keep(segment(1), bytes(1100));
    keep(other, bytes(1200));
    store.erase(session);
    assertThat(file(session)).doesNotExist();
    store.tidy();
    assertThat(journal()).isEmpty();
    assertThat(file(session)).doesNotExist();
    assertThat(read(other, bytes(1200))).isEqualTo(bytes(1200));
  }

  @Test
  void what_was_removed_after_it_moved_stays_removed() throws IOException {
    keep(segment(0), bytes(1000));
    keep(segment(1), bytes(1100));
    store.tidyNow();
    store.remove(segment(0), digest(bytes(1000)));
    assertThat(store.open(segment(0), digest(bytes(1000)))).isEmpty();
    restart();
    assertThat(store.open(segment(0), digest(bytes(1000)))).isEmpty();
    assertThat(read(segment(1), bytes(1100))).isEqualTo(bytes(1100));
  }

  @Test
  void a_folder_belongs_to_one_server() {
    assertThatThrownBy(() -> new FolderEvidenceStore(root, clock))
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseInstanceOf(OverlappingFileLockException.class);
    restart();
    keep(segment(0), bytes(10));
    assertThat(store.holdsAnything(session)).isTrue();
  }

  @Test
  void a_file_with_strange_words_in_it_is_no_record() throws IOException {
    store.close();
    Files.writeString(
        root.resolve("journal/000000000007.journal"),
        "x".repeat(500),
        StandardOpenOption.CREATE_NEW);
    open();
    keep(segment(0), bytes(10));
    assertThat(journal()).last().asString().endsWith("000000000008.journal");
    assertThat(read(segment(0), bytes(10))).isEqualTo(bytes(10));
  }

  @Test
  void a_journal_file_that_is_damaged_in_its_middle_is_never_deleted() throws IOException {
    keep(segment(0), bytes(1000));
    keep(segment(1), bytes(1100));
    keep(segment(2), bytes(1200));
    store.close();
    var file = journal().getFirst();
    var damaged = Files.readAllBytes(file);
    damaged[RecordHead.SIZE + 1000 + 50] ^= 1;
    Files.write(file, damaged);
    open();
    store.tidyNow();
    assertThat(read(segment(0), bytes(1000))).isEqualTo(bytes(1000));
    assertThat(file).hasBinaryContent(damaged);
    restart();
    store.tidyNow();
    assertThat(file).hasBinaryContent(damaged);
    assertThat(read(segment(2), bytes(1200))).isEqualTo(bytes(1200));
    assertThat(Files.size(file(session))).isEqualTo(1000 + 1200 + 2 * RecordHead.SIZE);
  }

  @Test
  void journal_files_are_bounded_and_all_of_them_are_read() throws IOException {
    var bytes = bytes(4 * 1024 * 1024);
    for (int i = 0; i < 20; i++) {
      keep(segment(i), bytes);
    }
    assertThat(journal()).hasSize(2);
    restart();
    assertThat(read(segment(0), bytes)).isEqualTo(bytes);
    assertThat(read(segment(19), bytes)).isEqualTo(bytes);
    store.tidyNow();
    assertThat(read(segment(7), bytes)).isEqualTo(bytes);
    assertThat(journal()).isEmpty();
  }

  @Test
  void moving_gives_way_to_keeping_unless_the_journal_grows_too_long() throws IOException {
    store.close();
    var rests = new ArrayList<Duration>();
    store = new FolderEvidenceStore(root, clock, Disk.REAL, rests::add);
    keep(segment(0), bytes(1000));
    keep(new SegmentId(new ExamSessionId(new UUID(7, 7)), 1, StreamName.CAMERA, 0), bytes(1000));
    clock.advance(FolderEvidenceStore.REST);
    store.tidy();
    assertThat(rests).hasSize(2).allMatch(Duration::isPositive);
    assertThat(journal()).isEmpty();

    for (int i = 1; i <= 2 * FolderEvidenceStore.MOST_FILES + 2; i++) {
      keep(segment(i), bytes(1000));
      store.close();
      store = new FolderEvidenceStore(root, clock, Disk.REAL, rests::add);
    }
    rests.clear();
    store.tidy();
    assertThat(journal()).isEmpty();
    assertThat(rests).as("of three groups of files the first is moved in a hurry").hasSize(2);
  }
}
