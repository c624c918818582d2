package org.invigil.adapter.out.storage.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.invigil.application.evidence.Awaited;
import org.invigil.application.evidence.SealedBytes;
import org.invigil.application.port.out.EvidenceStore.Answer;
import org.invigil.application.port.out.EvidenceStore.Durable;
import org.invigil.application.port.out.NoRoom;
import org.invigil.application.port.out.StoreUnavailable;
import org.invigil.contracts.MovableClock;
import org.invigil.contracts.People;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Rule("SES-11")
class ADiskThatFailsLosesNothingThatWasAcknowledgedTest {

  private static final int SIZE = 1000;

  @TempDir Path folder;
  private final FaultyDisk disk = new FaultyDisk();
  private final ExamSessionId session = new ExamSessionId(UUID.randomUUID());
  private FolderEvidenceStore store;

  private void open() {
    store = new FolderEvidenceStore(folder, new MovableClock(People.TEN), disk);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private SegmentId place(long sequence) {
    return new SegmentId(session, 1, StreamName.CAMERA, sequence);
  }

  private static SealedBytes bytes(long sequence) {
    var bytes = new byte[SIZE];
    new Random(sequence).nextBytes(bytes);
    return SealedBytes.of(bytes);
  }

  private Answer keep(long sequence) {
    var bytes = bytes(sequence);
    return Awaited.answer(store.keep(place(sequence), bytes.digest(), bytes));
  }

  private void everythingIsThere(Iterable<Long> kept) throws IOException {
    for (long sequence : kept) {
      var bytes = bytes(sequence);
      try (InputStream in = store.open(place(sequence), bytes.digest()).orElseThrow()) {
        assertThat(in.readAllBytes()).isEqualTo(bytes.toArray());
      }
    }
  }

  @Test
  void a_full_disk_refuses_with_its_own_answer_and_goes_on_when_there_is_room() throws IOException {
    open();
    List<Long> kept = new ArrayList<>();
    for (long sequence = 0; sequence < 200; sequence++) {
      // Full again and again, at another byte each time.
      disk.room(sequence % 3 == 2 ? sequence * 5 : Long.MAX_VALUE);
      if (sequence % 3 == 2) {
        long number = sequence;
        assertThatThrownBy(() -> keep(number)).isInstanceOf(NoRoom.class);
        assertThat(store.open(place(number), bytes(number).digest())).isEmpty();
      } else {
        assertThat(keep(sequence)).isEqualTo(new Durable());
        kept.add(sequence);
      }
    }
    everythingIsThere(kept);
    disk.room(Long.MAX_VALUE);
    store.close();
    open();
    everythingIsThere(kept);
    for (long sequence = 2; sequence < 200; sequence += 3) {
      assertThat(keep(sequence)).isEqualTo(new Durable());
      kept.add(sequence);
    }
    everythingIsThere(kept);
  }

  @Test
  void after_a_flush_that_failed_nothing_is_said_to_be_kept_until_one_succeeds()
      throws IOException {
    open();
    keep(0);
    disk.flushesFail(true);
    assertThatThrownBy(() -> keep(1)).isInstanceOf(StoreUnavailable.class);
    assertThat(store.open(place(1), bytes(1).digest())).isEmpty();
    disk.flushesFail(false);
    assertThat(keep(1)).isEqualTo(new Durable());
    assertThat(keep(2)).isEqualTo(new Durable());
    everythingIsThere(List.of(0L, 1L, 2L));
    store.close();
    open();
    everythingIsThere(List.of(0L, 1L, 2L));
  }

  @Test
  void a_move_that_finds_no_room_is_done_later() throws IOException {
    open();
    List<Long> kept = new ArrayList<>();
    for (long sequence = 0; sequence < 10; sequence++) {
      keep(sequence);
      kept.add(sequence);
    }
    store.tidyNow();
    for (long sequence = 10; sequence < 20; sequence++) {
      keep(sequence);
      kept.add(sequence);
    }
    for (long room : new long[] {RecordHead.SIZE, 500, 1500, 9000}) {
      disk.room(room);
      assertThatThrownBy(store::tidyNow).isInstanceOfAny(IOException.class, StoreUnavailable.class);
      everythingIsThere(kept);
    }
    disk.room(Long.MAX_VALUE);
    store.tidyNow();
    everythingIsThere(kept);
    store.close();
    open();
    everythingIsThere(kept);
  }
}
