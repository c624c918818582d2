package org.invigil.application.service.session;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.invigil.domain.evidence.ChainProblem;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.Sha256;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.session.EventKind;
import org.invigil.domain.session.SessionEvent;
import org.invigil.domain.session.SessionEventId;

/** How the record tells that other bytes were offered for a segment that was kept already. */
final class OtherBytes {

  private OtherBytes() {}

  /** The same offer, repeated, is the same event. */
  static SessionEvent offered(SegmentId segment, Sha256 digest, Instant now) {
    var detail =
        String.join(
            " ",
            Integer.toString(segment.sitting()),
            segment.stream().code(),
            Long.toString(segment.sequence()),
            digest.hex());
    var id = UUID.nameUUIDFromBytes((segment + detail).getBytes(StandardCharsets.UTF_8));
    return new SessionEvent(
        new SessionEventId(id),
        segment.session(),
        segment.sitting(),
        EventKind.OTHER_BYTES_OFFERED,
        now,
        Optional.empty(),
        now,
        now,
        detail,
        now);
  }

  static Optional<ChainProblem> read(SessionEvent event) {
    if (event.kind() != EventKind.OTHER_BYTES_OFFERED) {
      return Optional.empty();
    }
    var parts = event.detail().split(" ", -1);
    var segment =
        new SegmentId(
            event.session(),
            Integer.parseInt(parts[0]),
            StreamName.of(parts[1]).orElseThrow(),
            Long.parseLong(parts[2]));
    return Optional.of(new ChainProblem.OtherBytesOffered(segment, new Sha256(parts[3])));
  }
}
