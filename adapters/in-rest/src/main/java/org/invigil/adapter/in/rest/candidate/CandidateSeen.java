package org.invigil.adapter.in.rest.candidate;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.invigil.domain.candidate.Candidate;
import org.invigil.domain.candidate.Decision;
import org.invigil.domain.candidate.RemoteRequest;

/** A candidate as exams officers and the candidate see them. */
@Serdeable
record CandidateSeen(
    UUID candidate,
    String identifier,
    String email,
    String name,
    List<NameWire> names,
    boolean nameMustBeMatched,
    AdjustmentsWire adjustments,
    List<RemoteRequestWire> remoteRequests,
    List<SoftwareRequestWire> softwareRequests) {

  /** A name and since when. */
  @Serdeable
  record NameWire(String name, Instant since) {}

  /** A request and what became of it. */
  @Serdeable
  record RemoteRequestWire(UUID exam, RemoteRequest.Way way, Instant asked, String decision) {}

  /** A request and what became of it. */
  @Serdeable
  record SoftwareRequestWire(String software, Instant asked, String decision) {}

  static CandidateSeen of(Candidate candidate) {
    return new CandidateSeen(
        candidate.id().value(),
        candidate.identifier().value(),
        candidate.email().value(),
        candidate.name().value(),
        candidate.names().stream().map(it -> new NameWire(it.name().value(), it.since())).toList(),
        candidate.nameMustBeMatched(),
        AdjustmentsWire.of(candidate.adjustments()),
        candidate.remoteRequests().stream()
            .map(it ->
                new RemoteRequestWire(
                    it.exam().value(), it.way(), it.asked(), decision(it.decision())))
            .toList(),
        candidate.softwareRequests().stream()
            .map(it -> new SoftwareRequestWire(it.software(), it.asked(), decision(it.decision())))
            .toList());
  }

  private static String decision(Decision decision) {
    return switch (decision) {
      case Decision.Waiting waiting -> "waiting";
      case Decision.Granted granted -> "granted";
      case Decision.Declined declined -> "declined";
    };
  }
}
