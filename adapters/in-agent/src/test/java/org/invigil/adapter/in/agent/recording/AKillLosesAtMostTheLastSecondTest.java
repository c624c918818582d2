package org.invigil.adapter.in.agent.recording;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.invigil.adapter.in.agent.Opened;
import org.invigil.adapter.in.agent.screen.Replayed;
import org.invigil.adapter.in.agent.spool.FinishedSegment;
import org.invigil.adapter.in.agent.spool.Spool;
import org.invigil.application.evidence.ScreenEntry;
import org.invigil.domain.evidence.StreamName;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A recorder in a process of its own is killed at a random picture. What it had seen is counted by
 * a file; what is kept is counted by opening the spool.
 */
@Rule("SES-5")
class AKillLosesAtMostTheLastSecondTest {

  /** Five pictures a second, and the one that was being written down. */
  private static final int PICTURES_OF_A_SECOND = 6;

  /** One look a second, and the one that was being written down. */
  private static final int LOOKS_OF_A_SECOND = 2;

  private static final int EVENTS_OF_A_SECOND = 3;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"av1-opus, 1", "av1-opus, 2", "h264-aac, 3", "av1-opus, 4"})
  void ofEveryStream(String profile, int seed) throws Exception {
    Path log = folder.resolve("log");
    int pictures = 30 + new Random(seed).nextInt(45);
    killAfter(pictures, log, profile);
    String seen = Files.readString(log);
    try (Spool spool = Spool.open(folder.resolve("spool"))) {
      List<FinishedSegment> segments = spool.waiting();
      assertThat(pictures(spool, segments))
          .isBetween(count(seen, 'p') - PICTURES_OF_A_SECOND, count(seen, 'p'));
      assertThat(looks(spool, segments))
          .isBetween(count(seen, 'l') - LOOKS_OF_A_SECOND, count(seen, 'l'));
      assertThat(events(spool, segments))
          .isBetween(count(seen, 'e') - EVENTS_OF_A_SECOND, count(seen, 'e') + 1);
      assertThat(segments.stream().filter(FinishedSegment::cutShort))
          .extracting(it -> it.id().stream())
          .isNotEmpty()
          .doesNotHaveDuplicates();
    }
  }

  private void killAfter(int pictures, Path log, String profile) throws Exception {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-Djava.awt.headless=true", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(KilledRecorder.class.getName());
    command.addAll(List.of(folder.resolve("spool").toString(), log.toString(), profile));
    Process child =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("output").toFile())
            .start();
    try {
      long giveUp = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
      while (child.isAlive() && System.nanoTime() < giveUp && count(read(log), 'p') < pictures) {
        child.waitFor(20, TimeUnit.MILLISECONDS);
      }
    } finally {
      child.destroyForcibly();
    }
    assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(count(read(log), 'p'))
        .as(Files.readString(folder.resolve("output")))
        .isGreaterThanOrEqualTo(pictures);
  }

  private static String read(Path log) throws Exception {
    return Files.exists(log) ? Files.readString(log) : "";
  }

  private static int count(String seen, char letter) {
    return (int) seen.chars().filter(it -> it == letter).count();
  }

  private static int pictures(Spool spool, List<FinishedSegment> segments) throws Exception {
    int pictures = 0;
    for (byte[] film : opened(spool, segments, StreamName.CAMERA)) {
      pictures += Opened.pictures(film);
    }
    return pictures;
  }

  private static int looks(Spool spool, List<FinishedSegment> segments) throws Exception {
    int looks = 0;
    for (byte[] screen : opened(spool, segments, StreamName.SCREEN)) {
      looks +=
          (int)
              Replayed.entries(screen).stream()
                  .filter(ScreenEntry.Seen.class::isInstance)
                  .mapToInt(it -> ((ScreenEntry.Seen) it).millis())
                  .distinct()
                  .count();
    }
    return looks;
  }

  private static int events(Spool spool, List<FinishedSegment> segments) throws Exception {
    int lines = 0;
    for (byte[] events : opened(spool, segments, StreamName.EVENTS)) {
      lines += (int) new String(events, UTF_8).lines().count();
    }
    return lines;
  }

  private static List<byte[]> opened(Spool spool, List<FinishedSegment> segments, StreamName stream)
      throws Exception {
    var opened = new ArrayList<byte[]>();
    for (FinishedSegment segment : segments) {
      if (segment.id().stream() == stream) {
        opened.add(Opened.segment(spool.bytes(segment), segment.id(), !segment.cutShort()));
      }
    }
    return opened;
  }
}
