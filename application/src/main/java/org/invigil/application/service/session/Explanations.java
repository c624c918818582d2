package org.invigil.application.service.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.invigil.domain.evidence.Explanation;
import org.invigil.domain.evidence.GapCause;
import org.invigil.domain.evidence.Span;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.evidence.Timeline;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.session.ExamSession.Interrupted;
import org.invigil.domain.session.LastingEvents;
import org.invigil.domain.session.SessionEvent;

/** What a session knows to have happened, as reasons for something to be missing. */
final class Explanations {

  private Explanations() {}

  static List<Explanation> of(
      ExamSession session, List<SessionEvent> noticed, List<Timeline.Placed> placed, Instant now) {
    var known = new ArrayList<Explanation>();
    for (var each : session.history().interruptions()) {
      known.add(new Explanation(new Span(each.since(), each.until()), GapCause.INTERRUPTION));
    }
    if (session instanceof Interrupted gone && gone.since().isBefore(now)) {
      known.add(new Explanation(new Span(gone.since(), now), GapCause.INTERRUPTION));
    }
    for (var each : session.history().breaks()) {
      known.add(new Explanation(new Span(each.left(), each.returned()), GapCause.BREAK));
    }
    noticed.stream().flatMap(it -> ofEvent(it, placed)).forEach(known::add);
    return known;
  }

  private static Stream<Explanation> ofEvent(SessionEvent event, List<Timeline.Placed> placed) {
    return switch (event.kind()) {
      case DISK_FAILED, ENCODER_FAILED ->
          LastingEvents.isOpen(event)
              ? Arrays.stream(StreamName.values()).map(it -> lost(event, it, placed))
              : Stream.of(new Explanation(span(event), GapCause.DEVICE_LOST));
      case CAMERA_LOST -> Stream.of(lost(event, StreamName.CAMERA, placed));
      case SCREEN_LOST -> Stream.of(lost(event, StreamName.SCREEN, placed));
      case PHONE_LOST -> Stream.of(lost(event, StreamName.PHONE, placed));
      case NETWORK_LOST -> Stream.of(new Explanation(span(event), GapCause.NETWORK));
      default -> Stream.empty();
    };
  }

  private static Explanation lost(
      SessionEvent event, StreamName stream, List<Timeline.Placed> placed) {
    var span =
        LastingEvents.isOpen(event)
            ? new Span(event.at(), untilRecordedAgain(event, stream, placed))
            : span(event);
    return new Explanation(span, GapCause.DEVICE_LOST, Optional.of(stream));
  }

  /** Whatever was recorded later shows that a trouble without an end had one. */
  private static Instant untilRecordedAgain(
      SessionEvent event, StreamName stream, List<Timeline.Placed> placed) {
    return placed.stream()
        .filter(it -> it.segment().id().stream() == stream)
        .map(it -> it.span().from())
        .filter(it -> it.isAfter(event.at()) && it.isBefore(event.until()))
        .min(Comparator.naturalOrder())
        .orElse(event.until());
  }

  private static Span span(SessionEvent event) {
    return new Span(event.at(), event.until());
  }
}
