package org.invigil.adapter.out.storage.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletionStage;
import org.invigil.adapter.out.storage.SharedStorage;
import org.invigil.adapter.out.storage.Storage;
import org.invigil.adapter.out.storage.folder.FolderEvidenceStore;
import org.invigil.application.evidence.Awaited;
import org.invigil.application.evidence.SealedBytes;
import org.invigil.application.port.in.session.KeepSegment;
import org.invigil.application.service.session.KeepSegmentService;
import org.invigil.contracts.MovableClock;
import org.invigil.contracts.SessionSamples;
import org.invigil.contracts.fakes.InMemoryExamSessions;
import org.invigil.contracts.fakes.InMemoryKeys;
import org.invigil.contracts.fakes.InMemorySessionEvents;
import org.invigil.contracts.fakes.InMemoryWitnesses;
import org.invigil.contracts.fakes.Memory;
import org.invigil.domain.access.Actor;
import org.invigil.domain.evidence.SegmentFacts;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.evidence.WitnessPolicy;
import org.invigil.domain.session.ExamSession;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two programs hold the credential of one session and upload in any order, again and again. */
@Rule("SES-11")
class TwoProgramsWithOneSessionKeepEachPieceOnceTest {

  private static final int PIECES = 200;

  @TempDir Path folder;
  private final Storage storage = SharedStorage.open();
  private final MovableClock clock = new MovableClock(SessionSamples.TEN);
  private final Memory memory = new Memory();
  private final InMemoryExamSessions sessions = new InMemoryExamSessions(memory);
  private final InMemorySessionEvents events = new InMemorySessionEvents(memory);
  private final ExamSession session = SessionSamples.session();
  private final SqlSegments segments = new SqlSegments(storage.database().transactions());

  @AfterEach
  void close() {
    storage.close();
  }

  @Test
  void each_place_holds_what_came_first_and_the_other_bytes_are_remembered() throws Exception {
    sessions.add(session);
    try (var evidence = new FolderEvidenceStore(folder, clock)) {
      var keep =
          new KeepSegmentService(
              sessions,
              evidence,
              segments,
              new InMemoryWitnesses(memory),
              events,
              new InMemoryKeys(memory),
              clock,
              WitnessPolicy.THIRTY_SECONDS,
              work -> Thread.ofVirtual().start(work));
      var answers = new ArrayList<KeepSegment.Outcome>();
      var uploads = uploads();
      for (var asked : uploads.stream().map(keep::begin).toList()) {
        answers.add(Awaited.answer((CompletionStage<KeepSegment.Outcome>) asked));
      }
      assertThat(answers).filteredOn(KeepSegment.Kept.class::isInstance).hasSize(PIECES);
      // Each program sends each of its pieces twice; of a place with two contents one loses twice.
      assertThat(answers).filteredOn(KeepSegment.TakenByOtherBytes.class::isInstance).hasSize(100);
      assertThat(answers).filteredOn(KeepSegment.KeptAlready.class::isInstance).hasSize(500);
      var kept = segments.of(session.id());
      assertThat(kept).hasSize(PIECES);
      for (var facts : kept) {
        assertThat(read(evidence, facts)).isIn("piece " + place(facts), "other " + place(facts));
      }
      assertThat(events.of(session.id())).hasSize(50);
      for (var upload : uploads) {
        var wanted = segments.find(upload.segment()).orElseThrow().digest();
        assertThat(evidence.open(upload.segment(), upload.claims().digest()).isPresent())
            .isEqualTo(upload.claims().digest().equals(wanted));
      }
    }
  }

  /**
   * Both programs upload all pieces twice, shuffled; every fourth has other bytes in the second.
   */
  private List<KeepSegment.Command> uploads() {
    var uploads = new ArrayList<KeepSegment.Command>();
    for (int i = 0; i < 2 * PIECES; i++) {
      long sequence = i / 2;
      uploads.add(upload(sequence, "piece " + sequence));
      uploads.add(upload(sequence, (sequence % 4 == 3 ? "other " : "piece ") + sequence));
    }
    Collections.shuffle(uploads, new Random());
    return uploads;
  }

  private KeepSegment.Command upload(long sequence, String text) {
    var bytes = SealedBytes.of(text.getBytes(UTF_8));
    return new KeepSegment.Command(
        new Actor.Uploader(session.id(), session.plan().institution()),
        new SegmentId(session.id(), 1, StreamName.CAMERA, sequence),
        new KeepSegment.Claims(
            clock.instant(),
            Duration.ZERO,
            Duration.ofSeconds(10),
            "video/mp4",
            Optional.of(bytes.length()),
            bytes.digest(),
            Optional.empty(),
            false),
        bytes);
  }

  private static long place(SegmentFacts facts) {
    return facts.id().sequence();
  }

  private static String read(FolderEvidenceStore evidence, SegmentFacts facts) throws Exception {
    try (InputStream in = evidence.open(facts.id(), facts.digest()).orElseThrow()) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
