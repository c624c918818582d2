package org.invigil.adapter.in.agent.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.invigil.adapter.in.agent.delivery.Errand.Result;
import org.invigil.adapter.in.agent.spool.Chain;
import org.invigil.adapter.in.agent.spool.FinishedSegment;
import org.invigil.adapter.in.agent.spool.Segments;
import org.invigil.adapter.in.agent.spool.Spool;
import org.invigil.adapter.in.agent.spool.SpoolFailure;
import org.invigil.adapter.in.agent.wire.Answer;
import org.invigil.adapter.in.agent.wire.ServerAway;
import org.invigil.adapter.in.agent.wire.Uplink;
import org.invigil.application.port.in.session.KeepSegment;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;

/** Two hours without a network and what follows, on a clock and a way that are played. */
@Rule("SES-4")
class CatchingUpDoesNotStarveWhatIsLiveTest {

  private static final long SECOND = 1_000_000_000L;
  private static final long TWO_HOURS = 2 * 3600 * SECOND;
  private static final int BYTES = 400;

  /** Sixteen times what is recorded. */
  private static final double BYTES_A_SECOND = 16 * BYTES / 10.0;

  /** In memory where there is such a folder: what is tested is not the disk. */
  @TempDir(factory = InMemoryFolder.class)
  Path folder;

  private Spool spool;
  private long offline;
  private long now;
  private long sent;
  private final Chain chain = Segments.chain(1);
  private final Map<Long, Long> madeAt = new HashMap<>();
  private final Map<Long, Long> keptAt = new LinkedHashMap<>();
  private final List<FinishedSegment> made = new ArrayList<>();

  @BeforeEach
  void open() throws SpoolFailure {
    spool = Spool.open(folder);
  }

  @AfterEach
  void close() throws SpoolFailure {
    spool.close();
  }

  @Test
  void newestFirstTheLiveSegmentsGoOutAtOnceAndNothingIsLost() throws SpoolFailure {
    play(UploadOrder.NEWEST_FIRST, TWO_HOURS);
    assertThat(made).hasSizeGreaterThan(740);
    for (FinishedSegment segment : made) {
      long sequence = segment.id().sequence();
      if (madeAt.get(sequence) > offline + 20 * SECOND) {
        assertThat(keptAt.get(sequence) - madeAt.get(sequence))
            .as("nanoseconds until segment %d was kept", sequence)
            .isLessThanOrEqualTo(5 * SECOND);
      }
    }
  }

  @Test
  void oldestFirstEverythingGoesOutInItsOrder() throws SpoolFailure {
    play(UploadOrder.OLDEST_FIRST, TWO_HOURS / 12);
    assertThat(new ArrayList<>(keptAt.keySet())).isSorted();
  }

  /** Records so long offline, then online until all is kept. */
  private void play(UploadOrder order, long lasts) throws SpoolFailure {
    offline = lasts;
    var uplink = new Uplink(() -> now);
    measure(uplink);
    uplink.examBegins();
    var errand = new UploadNextSegment(spool, order, keep(uplink), uplink, new Silent());
    var backOff = new BackOff(() -> 0.5);
    long nextMade = 0;
    long nextTry = 0;
    while (now < offline || !spool.waiting().isEmpty()) {
      now = Math.max(now, Math.min(nextMade, nextTry));
      if (now >= nextMade) {
        make();
        nextMade += 10 * SECOND;
      }
      if (now >= nextTry) {
        nextTry = next(errand.run(), backOff);
      }
    }
    assertThat(keptAt.keySet())
        .containsExactlyInAnyOrderElementsOf(made.stream().map(it -> it.id().sequence()).toList());
    assertThat(sent - BYTES)
        .as("at most half of the way, but for the last segment")
        .isLessThanOrEqualTo(Math.round((now - offline) / 1e9 * BYTES_A_SECOND / 2));
    assertThat(now - offline).isLessThan(3600 * SECOND);
  }

  private static void measure(Uplink uplink) {
    // A body as large as check-in's, at the speed of the way that is played.
    uplink.took(128 * 1024, Duration.ofNanos(Math.round(128 * 1024 / BYTES_A_SECOND * SECOND)));
  }

  private long next(Result result, BackOff backOff) {
    return switch (result) {
      case Result.Delivered _ -> {
        backOff.succeeded();
        yield now;
      }
      case Result.Nothing _ -> now + SECOND;
      case Result.Paced(var rest) -> now + rest.toNanos();
      case Result.ShutOut _ -> throw new AssertionError("the credential is accepted here");
      case Result.Later(var wish, var _) -> now + backOff.afterFailure(wish).toNanos();
    };
  }

  private void make() throws SpoolFailure {
    FinishedSegment segment = Segments.sized(spool, chain, now / SECOND, BYTES - 8);
    made.add(segment);
    madeAt.put(segment.id().sequence(), now);
  }

  private KeepSegment keep(Uplink uplink) {
    return command -> {
      if (now < offline) {
        throw ServerAway.because(new Answer.Unreachable("no network", false));
      }
      long sequence = command.segment().sequence();
      now += Math.round(BYTES / BYTES_A_SECOND * SECOND);
      measure(uplink);
      sent += BYTES;
      assertThat(made.get((int) sequence).digest()).isEqualTo(command.claims().digest());
      assertThat(keptAt.put(sequence, now)).as("kept before").isNull();
      return new KeepSegment.Kept();
    };
  }

  /** Each flush of two hours' segments would take a minute on a slow disk. */
  static final class InMemoryFolder implements TempDirFactory {
    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context)
        throws IOException {
      Path memory = Path.of("/dev/shm");
      return Files.isWritable(memory)
          ? Files.createTempDirectory(memory, "invigil")
          : Files.createTempDirectory("invigil");
    }
  }

  private static final class Silent extends OnlyKept {
    @Override
    public void kept(FinishedSegment segment) {
      assertThat(segment.length()).isEqualTo(BYTES);
    }

    @Override
    public void waiting(String why) {
      assertThat(Optional.of(why)).contains("no network");
    }
  }
}
