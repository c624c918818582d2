package org.invigil.adapter.in.agent.spool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.invigil.application.evidence.SealedSegmentFormat;
import org.invigil.domain.evidence.StreamName;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder with something in it where a file should be written stands for the full disk. */
@Rule({"SES-4", "SES-5"})
class AFullDiskOverwritesNothingTest {

  @TempDir Path folder;
  private final Chain chain = Segments.chain(1);

  @Test
  void aSegmentThatHasItsNameIsFinishedThoughTheRestCannotBeWritten() throws Exception {
    try (Spool spool = Spool.open(folder)) {
      refuse(folder.resolve("newest-camera.draft"));
      FinishedSegment first = Segments.whole(spool, chain, 0);
      assertThat(spool.waiting()).containsExactly(first);
      FinishedSegment second = Segments.whole(spool, chain, 10);
      assertThat(second.id().sequence()).isEqualTo(1);
      assertThat(second.beginning().previous()).contains(first.digest());
      assertThat(spool.waiting()).containsExactly(first, second);
    }
  }

  @Test
  void aNumberThatIsRecordedIsNotBegunAgain() throws Exception {
    try (Spool spool = Spool.open(folder)) {
      FinishedSegment first = Segments.whole(spool, chain, 0);
      byte[] recorded = spool.bytes(first);
      assertThatExceptionOfType(SpoolFailure.class)
          .isThrownBy(() -> Segments.begin(spool, Segments.chain(1), 0));
      assertThat(spool.bytes(first)).isEqualTo(recorded);
    }
  }

  @Test
  void whatWasSettledBeforeTheDiskRefusedTheNextIsFollowed() throws Exception {
    try (Spool spool = Spool.open(folder)) {
      SegmentBeginning zero = chain.next(Segments.BEGAN, 0, "video/mp4");
      FinishedSegment given = stopped(spool, zero);
      stopped(
          spool,
          chain.after(Optional.of(given), Segments.BEGAN.plusSeconds(10), 10_000, "video/mp4"));
      Path obstacle = folder.resolve("segments/1-camera-00000001.facts.draft");
      refuse(obstacle);
      assertThatExceptionOfType(SpoolFailure.class).isThrownBy(() -> settle(spool));
      assertThat(spool.waiting()).hasSize(1);
      assertThat(chain.newest().orElseThrow().id().sequence()).isZero();
      Files.delete(obstacle.resolve("full"));
      settle(spool);
      assertThat(spool.waiting()).hasSize(2);
      assertThat(chain.newest().orElseThrow().id().sequence()).isEqualTo(1);
    }
  }

  @Test
  void factsOfOtherBytesAreNotTakenForThoseOfTheNext() throws Exception {
    Path open = folder.resolve("segments/1-camera-00000000.open");
    byte[] recorded;
    try (Spool spool = Spool.open(folder)) {
      stopped(spool, chain.next(Segments.BEGAN, 0, "video/mp4"));
      recorded = Files.readAllBytes(open);
    }
    try (Spool other = Spool.open(folder.resolve("other"))) {
      Segments.whole(other, Segments.chain(1), 50);
    }
    Files.copy(
        folder.resolve("other/segments/1-camera-00000000.facts"),
        folder.resolve("segments/1-camera-00000000.facts"));
    try (Spool spool = Spool.open(folder)) {
      FinishedSegment settled = spool.oldest().orElseThrow();
      assertThat(settled.cutShort()).isTrue();
      assertThat(settled.beginning().startedAt()).isEqualTo(Segments.BEGAN);
      assertThat(settled.digest().hex()).isEqualTo(SealedSegmentFormat.sha256Hex(recorded));
    }
  }

  private void settle(Spool spool) throws SpoolFailure {
    spool.settle(StreamName.CAMERA, it -> chain.follow(List.of(it)));
  }

  private static FinishedSegment stopped(Spool spool, SegmentBeginning beginning) throws Exception {
    SegmentFile file = spool.begin(beginning);
    file.append(Segments.fragment(7), 1000);
    file.close();
    byte[] bytes = new byte[] {1};
    return new FinishedSegment(
        beginning,
        1000,
        true,
        org.invigil.domain.evidence.Sha256.of(SealedSegmentFormat.sha256(bytes)),
        1);
  }

  private static void refuse(Path draft) throws Exception {
    Files.createDirectories(draft);
    Files.writeString(draft.resolve("full"), "");
  }
}
