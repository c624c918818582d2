package org.invigil.benchmarks.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.invigil.adapter.in.agent.recording.Pace;
import org.invigil.adapter.in.agent.recording.RecordingProfile;
import org.invigil.adapter.in.agent.spool.FinishedSegment;
import org.invigil.application.evidence.FragmentPlace;
import org.invigil.application.evidence.SealedSegmentFormat;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program's own recording and pushing against the real sockets, faster than in real time. */
@Rule("SES-10")
class ALiveViewerCostsTheRecordingNothingTest {

  @TempDir Path folder;

  @Test
  void whatIsShownIsWhatIsSealedFragmentByFragment() throws Exception {
    try (var server = new LiveServer(1);
        var client = HttpClient.newHttpClient()) {
      var session = server.sessions().getFirst();
      try (var candidate = candidate(server, session);
          var viewer = viewer(client, server, session)) {
        await(() -> candidate.viewers() == 1);
        candidate.record();
        await(() -> candidate.segments().size() >= 2);
        candidate.end();
        var first = candidate.segments().getFirst();
        byte[] opened = opened(server, first, candidate.bytes(first));
        await(() -> shown(viewer, 0).length >= opened.length);
        assertThat(shown(viewer, 0)).isEqualTo(opened);
        assertThat(viewer.seen()).noneMatch(it -> it.fragment().skipped());
        assertThat(candidate.troubles()).isEmpty();
      }
    }
  }

  @Test
  void aServerThatStopsWhileSomebodyWatchesStopsNoRecording() throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      var server = new LiveServer(1);
      var session = server.sessions().getFirst();
      try (var candidate = candidate(server, session);
          var viewer = viewer(client, server, session)) {
        await(() -> candidate.viewers() == 1);
        candidate.record();
        await(() -> !viewer.seen().isEmpty());
        server.close();
        int before = candidate.segments().size();
        await(() -> candidate.segments().size() >= before + 3);
        await(() -> candidate.viewers() == 0);
        candidate.end();
        assertThat(candidate.troubles()).isEmpty();
        List<FinishedSegment> segments = candidate.segments();
        for (int i = 0; i < segments.size(); i++) {
          assertThat(segments.get(i).id().sequence()).isEqualTo(i);
          assertThat(segments.get(i).cutShort()).isFalse();
        }
      }
    }
  }

  private PlayedCandidate candidate(LiveServer server, ExamSessionId session) throws Exception {
    var candidate =
        new PlayedCandidate(
            server.address(),
            session,
            server.mediaKey(session),
            folder.resolve("spool"),
            fast(),
            RecordingProfile.USUAL);
    candidate.connect();
    return candidate;
  }

  private static Viewer viewer(HttpClient client, LiveServer server, ExamSessionId session) {
    return new Viewer(client, server.watching(session), "proctor" + session);
  }

  /** The opened fragments of a segment, one after the other, as they were shown. */
  private static byte[] shown(Viewer viewer, long sequence) {
    var bytes = new ByteArrayOutputStream();
    viewer.seen().stream()
        .map(Viewer.Seen::fragment)
        .filter(it -> it.place().segment().sequence() == sequence)
        .forEach(it -> bytes.writeBytes(it.bytes()));
    return bytes.toByteArray();
  }

  private static byte[] opened(LiveServer server, FinishedSegment segment, byte[] file) {
    var whole = (SealedSegmentFormat.Reading.Whole) SealedSegmentFormat.read(file);
    var opener = server.fragments().of(segment.id().session());
    var bytes = new ByteArrayOutputStream();
    for (int i = 0; i < whole.fragments().size(); i++) {
      var place = new FragmentPlace(segment.id(), i, i == whole.fragments().size() - 1);
      bytes.writeBytes(opener.open(place, whole.fragments().get(i)).orElseThrow());
    }
    return bytes.toByteArray();
  }

  /** A clock that jumps to whatever is waited for. */
  private static Pace fast() {
    return new Pace() {
      private long now;

      @Override
      public synchronized long nanos() {
        return now;
      }

      @Override
      public synchronized void until(long nanos) {
        now = Math.max(now, nanos);
      }
    };
  }

  private static void await(BooleanSupplier condition) {
    var until = Instant.now().plusSeconds(60);
    while (!condition.getAsBoolean()) {
      assertThat(Instant.now()).as("in time").isBefore(until);
      Thread.yield();
    }
  }
}
