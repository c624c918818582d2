package org.invigil.adapter.out.storage.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.invigil.application.evidence.Awaited;
import org.invigil.application.evidence.SealedBytes;
import org.invigil.application.port.out.EvidenceStore.Durable;
import org.invigil.contracts.MovableClock;
import org.invigil.contracts.People;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Rule("SES-11")
class DamageInOnePlaceCostsOneSegmentTest {

  private static final int SIZE = 1000;
  private static final int RECORD = RecordHead.SIZE + SIZE;

  @TempDir Path folder;
  private final ExamSessionId session = new ExamSessionId(new UUID(1, 0xAA));
  private final ExamSessionId other = new ExamSessionId(new UUID(2, 0xBB));
  private FolderEvidenceStore store;

  @BeforeEach
  void open() {
    store = new FolderEvidenceStore(folder, new MovableClock(People.TEN));
  }

  @AfterEach
  void close() {
    store.close();
  }

  /** In the head: its magic, its session, its checksum. */
  @ParameterizedTest
  @ValueSource(ints = {0, 9, 93})
  void aFlippedBitInTheHeadOfAMovedSegmentCostsThatOne(int at) throws IOException {
    keep(session, 0, 5);
    store.tidyNow();
    flip(moved(session), 2 * RECORD + at);
    restart();
    keep(session, 5, 6);
    store.tidyNow();
    assertThere(session, 0, 1, 3, 4, 5);
    restart();
    assertThere(session, 0, 1, 3, 4, 5);
    assertThat(Files.size(moved(session))).isEqualTo(6L * RECORD);
  }

  @Test
  void aSegmentThatIsSentAgainMendsTheCopyThatCannotBeRead() throws IOException {
    keep(session, 0, 5);
    store.tidyNow();
    flip(moved(session), 2 * RECORD + RecordHead.SIZE + 10);
    restart();
    keep(session, 2, 3);
    store.tidyNow();
    assertThere(session, 0, 1, 2, 3, 4);
    restart();
    assertThere(session, 0, 1, 2, 3, 4);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 93, RecordHead.SIZE + 10})
  void aFlippedBitInTheJournalOfAServerThatWasKilledCostsThatSegment(int at) throws IOException {
    keep(session, 0, 5);
    var killed = folder.resolveSibling(folder.getFileName() + "-killed");
    copy(killed);
    store.close();
    var journal = killed.resolve("journal").resolve("000000000001.journal");
    flip(journal, 2 * RECORD + at);

    store = new FolderEvidenceStore(killed, new MovableClock(People.TEN));
    assertThere(session, 0, 1, 3, 4);
    store.tidyNow();
    assertThere(session, 0, 1, 3, 4);
    assertThat(journal).as("for whoever can mend it").exists();
  }

  @Test
  void whatLooksLikeARecordInsideASegmentIsNone() throws IOException {
    keep(session, 0, 1);
    store.tidyNow();
    var forged = Files.readAllBytes(moved(session));
    forged[RecordHead.SIZE] ^= 1;
    var body = SealedBytes.of(forged);
    var place = new SegmentId(session, 1, StreamName.CAMERA, 1);
    Awaited.answer(store.keep(place, body.digest(), body));
    keep(session, 2, 3);
    store.tidyNow();
    flip(moved(session), RECORD);
    restart();
    assertThere(session, 0, 2);
  }

  @Test
  void aSessionThatCannotBeMovedHoldsNoOtherUp() throws IOException {
    Files.createDirectories(folder.resolve("aa"));
    Files.createDirectory(moved(session));
    keep(session, 0, 3);
    keep(other, 0, 3);
    assertThatThrownBy(store::tidyNow).isInstanceOf(IOException.class);
    assertThat(moved(other)).isRegularFile();
    keep(other, 3, 6);
    assertThatThrownBy(store::tidyNow).isInstanceOf(IOException.class);
    assertReadable(session, 0, 1, 2);
    assertThere(other, 0, 1, 2, 3, 4, 5);
    assertThat(Files.size(moved(other))).isEqualTo(6L * RECORD);

    Files.delete(moved(session));
    store.tidyNow();
    assertThere(session, 0, 1, 2);
    try (var left = Files.list(folder.resolve("journal"))) {
      assertThat(left.filter(it -> it.toString().endsWith(".journal"))).isEmpty();
    }
  }

  private void restart() {
    store.close();
    open();
  }

  private Path moved(ExamSessionId of) {
    var name = of.value().toString();
    return folder.resolve(name.substring(name.length() - 2)).resolve(name + ".segments");
  }

  private void keep(ExamSessionId of, long from, long to) {
    for (long sequence = from; sequence < to; sequence++) {
      var bytes = bytes(of, sequence);
      var place = new SegmentId(of, 1, StreamName.CAMERA, sequence);
      assertThat(Awaited.answer(store.keep(place, bytes.digest(), bytes))).isEqualTo(new Durable());
    }
  }

  /** These can be read, and of the first six no other. */
  private void assertThere(ExamSessionId of, long... sequences) throws IOException {
    assertReadable(of, sequences);
    for (long sequence = 0; sequence < 6; sequence++) {
      if (Arrays.binarySearch(sequences, sequence) < 0) {
        assertThat(found(of, sequence)).as("segment %d", sequence).isEmpty();
      }
    }
  }

  private void assertReadable(ExamSessionId of, long... sequences) throws IOException {
    for (long sequence : sequences) {
      try (InputStream in = found(of, sequence).orElseThrow()) {
        assertThat(in.readAllBytes())
            .as("segment %d", sequence)
            .isEqualTo(bytes(of, sequence).toArray());
      }
    }
  }

  private Optional<InputStream> found(ExamSessionId of, long sequence) {
    var place = new SegmentId(of, 1, StreamName.CAMERA, sequence);
    return store.open(place, bytes(of, sequence).digest());
  }

  private static SealedBytes bytes(ExamSessionId of, long sequence) {
    var bytes = new byte[SIZE];
    new Random(of.hashCode() * 31L + sequence).nextBytes(bytes);
    return SealedBytes.of(bytes);
  }

  private static void flip(Path file, long at) throws IOException {
    try (var open = new RandomAccessFile(file.toFile(), "rw")) {
      open.seek(at);
      int before = open.read();
      open.seek(at);
      open.write(before ^ 4);
    }
  }

  private void copy(Path to) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.toList()) {
        var copy = to.resolve(folder.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }
}
