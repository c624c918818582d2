package org.invigil.adapter.in.agent.spool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.invigil.application.evidence.SealedSegmentFormat;
import org.invigil.domain.evidence.NamedDigest;
import org.invigil.domain.evidence.Sha256;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Rule("SES-5")
class ASpoolSurvivesAKillTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7})
  void aKilledProgramLeavesItsCompleteFragmentsAsASegmentCutShort(int fragments) throws Exception {
    var child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KilledWriter.class.getName(),
                folder.toString(),
                Integer.toString(fragments))
            .inheritIO()
            .start();
    assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(child.exitValue()).isEqualTo(137);
    try (Spool spool = Spool.open(folder)) {
      List<FinishedSegment> waiting = spool.waiting();
      assertThat(waiting).hasSize(fragments == 0 ? 1 : 2);
      assertThat(waiting.getFirst().cutShort()).isFalse();
      if (fragments > 0) {
        FinishedSegment cut = waiting.getLast();
        assertThat(cut.cutShort()).isTrue();
        assertThat(cut.durationMillis()).isEqualTo(fragments * 1000L);
        assertThat(cut.beginning().previous()).contains(waiting.getFirst().digest());
        assertThat(cut.beginning().startedAt()).isEqualTo(Segments.BEGAN.plusSeconds(10));
      }
    }
  }

  @Test
  void cutAtAnyByteItKeepsExactlyTheCompleteFragments() throws Exception {
    Path original = folder.resolve("original");
    writeThreeFragmentsAndStop(original);
    Path openFile = only(original, ".open");
    byte[] whole = Files.readAllBytes(openFile);
    int framed = 4 + Segments.fragment(1).length;
    for (int length = 0; length <= whole.length; length++) {
      Path copy = folder.resolve("cut-" + length);
      copy(original, copy);
      Files.write(only(copy, ".open"), Arrays.copyOf(whole, length));
      int complete = Math.max(0, length - 4) / framed;
      try (Spool spool = Spool.open(copy)) {
        assertThat(spool.waiting()).as("cut after %d bytes", length).hasSize(complete > 0 ? 1 : 0);
        if (complete > 0) {
          FinishedSegment cut = spool.oldest().orElseThrow();
          byte[] kept = spool.bytes(cut);
          assertThat(kept).isEqualTo(Arrays.copyOf(whole, 4 + complete * framed));
          assertThat(cut.durationMillis()).isEqualTo(complete * 1000L);
          assertThat(cut.digest().hex()).isEqualTo(SealedSegmentFormat.sha256Hex(kept));
          assertThat(cut.cutShort()).isTrue();
        }
      }
    }
  }

  @Test
  void aTornNoteIsNoNote() throws Exception {
    writeThreeFragmentsAndStop(folder);
    Path notes = only(folder, ".begun");
    Files.writeString(notes, Files.readString(notes) + "40");
    try (Spool spool = Spool.open(folder)) {
      assertThat(spool.oldest().orElseThrow().durationMillis()).isEqualTo(3000);
    }
  }

  @Test
  void killedBetweenItsFactsAndItsNameAClosedSegmentStaysClosed() throws Exception {
    FinishedSegment closed;
    try (Spool spool = Spool.open(folder)) {
      closed = Segments.whole(spool, Segments.chain(1), 0);
    }
    Path sealed = only(folder, ".sealed");
    Files.move(sealed, Path.of(sealed.toString().replace(".sealed", ".open")));
    try (Spool spool = Spool.open(folder)) {
      assertThat(spool.waiting()).containsExactly(closed);
    }
  }

  @Test
  void killedWhileAnUploadedSegmentIsDeletedNothingIsLeftOver() throws Exception {
    try (Spool spool = Spool.open(folder)) {
      Segments.whole(spool, Segments.chain(1), 0);
    }
    Files.delete(only(folder, ".sealed"));
    try (Spool spool = Spool.open(folder)) {
      assertThat(spool.waiting()).isEmpty();
    }
    assertThat(files(folder, ".facts")).isEmpty();
  }

  @Test
  void aDamagedFileIsSetAsideAndTheOthersAreKept() throws Exception {
    writeThreeFragmentsAndStop(folder);
    byte[] damaged = Files.readAllBytes(only(folder, ".open"));
    damaged[4] = 127;
    Files.write(only(folder, ".open"), damaged);
    try (Spool spool = Spool.open(folder)) {
      assertThat(spool.waiting()).isEmpty();
    }
    assertThat(folder.resolve("damaged")).isNotEmptyDirectory();
  }

  @Test
  void theOldestComesFirstAndWhatIsKeptIsGone() throws Exception {
    try (Spool spool = Spool.open(folder)) {
      FinishedSegment second = Segments.whole(spool, Segments.chain(2), 0);
      Chain chain = Segments.chain(1);
      FinishedSegment first = Segments.whole(spool, chain, 0);
      FinishedSegment next = Segments.whole(spool, chain, 10);
      assertThat(spool.waiting()).containsExactly(first, next, second);
      spool.kept(first);
      assertThat(spool.oldest()).contains(next);
    }
    try (Spool spool = Spool.open(folder)) {
      assertThat(spool.waiting()).hasSize(2);
    }
  }

  @Test
  @Rule("SES-11")
  void aNewSittingFollowsTheLastDigestOfTheOneBeforeUploadedOrNot() throws Exception {
    FinishedSegment last;
    try (Spool spool = Spool.open(folder)) {
      Chain first = Segments.chain(1);
      spool.kept(Segments.whole(spool, first, 0));
      last = Segments.whole(spool, first, 10);
      assertThat(spool.newest(Segments.SESSION, StreamName.CAMERA))
          .contains(new NamedDigest(last.id(), last.digest()));
      spool.kept(last);
    }
    try (Spool spool = Spool.open(folder)) {
      Optional<Sha256> before =
          spool.newest(Segments.SESSION, StreamName.CAMERA).map(NamedDigest::digest);
      assertThat(before).contains(last.digest());
      var second = new Chain(Segments.SESSION, 2, StreamName.CAMERA, before);
      FinishedSegment next = Segments.whole(spool, second, 0);
      assertThat(next.id().sequence()).isZero();
      assertThat(next.beginning().previous()).contains(last.digest());
      assertThat(second.next(Segments.BEGAN, 1, "video/mp4").previous()).contains(next.digest());
      assertThat(spool.newest(Segments.SESSION, StreamName.SCREEN)).isEmpty();
      assertThat(spool.newest(new ExamSessionId(UUID.randomUUID()), StreamName.CAMERA)).isEmpty();
    }
  }

  @Test
  void twoProgramsNeverShareASpool() throws Exception {
    try (Spool spool = Spool.open(folder)) {
      assertThatExceptionOfType(SpoolFailure.class).isThrownBy(() -> Spool.open(folder));
    }
    Spool.open(folder).close();
  }

  @Test
  void onlyTheCandidateReadsTheCredentialAndItIsTheOnlySecretOnDisk() throws Exception {
    try (Spool spool = Spool.open(folder)) {
      new UploadCredential(
              "https://exam.example", "an exam", Segments.SESSION.toString(), "put-only", false)
          .keepIn(spool);
      assertThat(
              PosixFilePermissions.toString(
                  Files.getPosixFilePermissions(folder.resolve("credential"))))
          .isEqualTo("rw-------");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
          .isEqualTo("rwx------");
      assertThat(UploadCredential.of(spool).orElseThrow().token()).isEqualTo("put-only");
    }
  }

  @Test
  void messagesStayInOrderAcrossAKill() throws Exception {
    try (Spool spool = Spool.open(folder)) {
      Messages messages = Messages.of(spool);
      messages.add("a", "{\"n\":1}");
      messages.add("b", "{\"n\":2}");
      messages.done(messages.first().orElseThrow());
    }
    try (Spool spool = Spool.open(folder)) {
      Messages messages = Messages.of(spool);
      messages.add("c", "{}");
      assertThat(messages.first()).contains(new Message(2, "b", "{\"n\":2}"));
      messages.done(messages.first().orElseThrow());
      assertThat(messages.first().map(Message::path)).isEqualTo(Optional.of("c"));
    }
  }

  @Test
  @Rule("SES-7")
  void afterTheEndNothingIsLeftBehind() throws Exception {
    Spool spool = Spool.open(folder.resolve("spool"));
    spool.kept(Segments.whole(spool, Segments.chain(1), 0));
    Messages.of(spool).add("a", "{}");
    assertThat(spool.erase()).isTrue();
    assertThat(folder.resolve("spool")).doesNotExist();
  }

  @Test
  @Rule("SES-4")
  void evidenceIsNeverErasedWhoeverAsks() throws Exception {
    try (Spool spool = Spool.open(folder)) {
      FinishedSegment waiting = Segments.whole(spool, Segments.chain(1), 0);
      assertThat(spool.erase()).isFalse();
      spool.setAside(waiting);
    }
    assertThat(folder.resolve("refused/1-camera-00000000.sealed")).isNotEmptyFile();
    try (Spool spool = Spool.open(folder)) {
      assertThat(spool.waiting()).isEmpty();
      assertThat(spool.erase()).isFalse();
    }
    assertThat(folder.resolve("refused/1-camera-00000000.sealed")).isNotEmptyFile();
    assertThat(folder.resolve("refused/1-camera-00000000.facts")).isNotEmptyFile();
  }

  @Test
  @Rule("SES-4")
  void damagedEvidenceIsNotErasedEither() throws Exception {
    writeThreeFragmentsAndStop(folder);
    Path open = only(folder, ".open");
    Files.write(open, new byte[] {1, 2, 3, 4, 5});
    try (Spool spool = Spool.open(folder)) {
      assertThat(spool.waiting()).isEmpty();
      assertThat(spool.erase()).isFalse();
    }
    assertThat(folder.resolve("damaged").resolve(open.getFileName())).isNotEmptyFile();
  }

  @Test
  void filesOfOthersInTheFolderStay() throws Exception {
    Files.writeString(folder.resolve("thesis.txt"), "mine");
    Files.createDirectories(folder.resolve("segments"));
    Files.writeString(folder.resolve("segments/holiday.jpg"), "mine");
    Spool spool = Spool.open(folder);
    spool.kept(Segments.whole(spool, Segments.chain(1), 0));
    assertThat(spool.erase()).isTrue();
    try (Stream<Path> left = Files.walk(folder)) {
      assertThat(left.filter(Files::isRegularFile).map(it -> it.getFileName().toString()))
          .containsExactlyInAnyOrder("thesis.txt", "holiday.jpg");
    }
  }

  private static void writeThreeFragmentsAndStop(Path folder) throws Exception {
    try (Spool spool = Spool.open(folder)) {
      SegmentFile open = Segments.begin(spool, Segments.chain(1), 0);
      for (int i = 1; i <= 3; i++) {
        open.append(Segments.fragment(i), i * 1000L);
      }
      open.close();
    }
  }

  private static Path only(Path folder, String end) throws Exception {
    List<Path> files = files(folder, end);
    assertThat(files).hasSize(1);
    return files.getFirst();
  }

  private static List<Path> files(Path folder, String end) throws Exception {
    try (Stream<Path> all = Files.list(folder.resolve("segments"))) {
      return all.filter(it -> it.toString().endsWith(end)).toList();
    }
  }

  private static void copy(Path from, Path to) throws Exception {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Files.copy(path, to.resolve(from.relativize(path)));
      }
    }
    assertThat(new File(to.toString())).isDirectory();
  }
}
