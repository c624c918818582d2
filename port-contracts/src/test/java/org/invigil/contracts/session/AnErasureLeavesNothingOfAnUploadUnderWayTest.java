package org.invigil.contracts.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.invigil.application.port.in.session.KeepSegment;
import org.invigil.application.port.in.session.SessionRefusal.SessionErased;
import org.invigil.application.service.session.ErasableSessions;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.exam.Service;
import org.invigil.domain.retention.Subject;
import org.invigil.domain.session.ExamSession;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A session is let in without a look for two seconds, so uploads may come while it is erased. */
@Rule("RET-7")
class AnErasureLeavesNothingOfAnUploadUnderWayTest {

  private static final byte[] BYTES = "sealed".getBytes(StandardCharsets.UTF_8);

  private final Hall hall = new Hall(Service.LIVE);
  private final ErasableSessions erasure =
      new ErasableSessions(
          hall.sessions,
          hall.segments,
          hall.evidence,
          hall.events,
          hall.messages,
          hall.witnesses,
          hall.reports,
          hall.keys,
          hall.memory);
  private ExamSession session;

  @BeforeEach
  void begin() {
    hall.begin();
    session = hall.session();
  }

  @Test
  void neitherRowNorBytesStay() {
    assertThat(keep(0)).isInstanceOf(KeepSegment.Kept.class);

    var subject = new Subject.ExamData(session.plan().candidate(), session.plan().exam());
    erasure.destroyKeys(subject);
    erasure.eraseObjects(subject);
    assertThat(keep(1)).isInstanceOf(KeepSegment.Kept.class);
    erasure.eraseRows(subject);

    assertThat(keep(0)).isInstanceOf(SessionErased.class);
    assertThat(keep(2)).isInstanceOf(SessionErased.class);
    assertThat(hall.segments.of(session.id())).isEmpty();
    assertThat(hall.evidence.holdsAnything(session.id())).isFalse();
  }

  private KeepSegment.Outcome keep(long sequence) {
    return hall.keep.handle(
        hall.piece(
            hall.sitter,
            new SegmentId(session.id(), 1, StreamName.CAMERA, sequence),
            BYTES,
            Hall.digest(BYTES),
            Optional.empty()));
  }
}
