package org.invigil.adapter.in.rest.review;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.invigil.adapter.in.rest.problem.Problems;
import org.invigil.adapter.in.rest.security.Actors;
import org.invigil.application.port.in.review.CloseRecording;
import org.invigil.application.port.in.review.DescribeOwnData;
import org.invigil.application.port.in.review.OpenRecording;
import org.invigil.application.port.in.review.ReviewRefusal;
import org.invigil.application.port.in.review.SeeAccessLog;
import org.invigil.domain.evidence.SegmentFacts;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.session.ExamSessionId;
import org.jspecify.annotations.Nullable;

/** Recordings, who looked at them, and what is kept of a candidate. Every look is logged. */
@Controller("/api/sessions/{id}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class RecordingsController {

  @Serdeable
  record PieceWire(
      int sitting,
      String stream,
      long sequence,
      Instant startedAt,
      long durationMillis,
      String mediaType,
      String sha256,
      boolean cutShort,
      boolean witnessed,
      String href) {

    static PieceWire of(SegmentFacts it) {
      var id = it.id();
      return new PieceWire(
          id.sitting(),
          id.stream().code(),
          id.sequence(),
          it.startedAt(),
          it.duration().toMillis(),
          it.mediaType(),
          it.digest().hex(),
          it.cutShort(),
          it.witnessed(),
          "/api/sessions/%s/recording/%d/%s/%d"
              .formatted(id.session(), id.sitting(), id.stream().code(), id.sequence()));
    }
  }

  @Serdeable
  record RecordingWire(List<PieceWire> pieces) {}

  @Serdeable
  record LookWire(Instant at, String what, String who, @Nullable UUID by, @Nullable UUID session) {

    static LookWire of(SeeAccessLog.Look it) {
      return new LookWire(
          it.at(),
          it.what(),
          Codes.of(it.who()),
          it.by().map(staff -> staff.value()).orElse(null),
          it.session().map(session -> session.value()).orElse(null));
    }
  }

  @Serdeable
  record LooksWire(List<LookWire> looks) {}

  @Serdeable
  record SpanWire(Instant from, Instant to) {}

  @Serdeable
  record OwnDataWire(
      UUID session,
      UUID exam,
      String state,
      Instant begun,
      List<SpanWire> breaks,
      List<SpanWire> interruptions,
      VerdictsController.@Nullable ToldWire verdict,
      List<PieceWire> recording,
      List<LookWire> looks) {}

  private final OpenRecording openRecording;
  private final CloseRecording closeRecording;
  private final SeeAccessLog accessLog;
  private final DescribeOwnData ownData;

  RecordingsController(
      OpenRecording openRecording,
      CloseRecording closeRecording,
      SeeAccessLog accessLog,
      DescribeOwnData ownData) {
    this.openRecording = openRecording;
    this.closeRecording = closeRecording;
    this.accessLog = accessLog;
    this.ownData = ownData;
  }

  @Get("/recording")
  @Operation(summary = "The pieces of the recording; the look is logged")
  HttpResponse<?> open(Authentication who, UUID id) {
    return switch (openRecording.handle(
        new OpenRecording.Command(Actors.of(who), new ExamSessionId(id)))) {
      case OpenRecording.Opened(var pieces) ->
          HttpResponse.ok(new RecordingWire(pieces.stream().map(PieceWire::of).toList()));
      case ReviewRefusal no -> Problems.of(no);
    };
  }

  @Post("/recording/closing")
  @Operation(summary = "Done looking at the recording, or at the running exam; it is logged")
  HttpResponse<?> close(Authentication who, UUID id) {
    return switch (closeRecording.handle(
        new CloseRecording.Command(Actors.of(who), new ExamSessionId(id)))) {
      case CloseRecording.Closed closed -> HttpResponse.noContent();
      case ReviewRefusal no -> Problems.of(no);
    };
  }

  @Get("/access-log")
  @Operation(summary = "Who looked at the recording, and when")
  HttpResponse<?> looks(Authentication who, UUID id) {
    return switch (accessLog.handle(
        new SeeAccessLog.Command(Actors.of(who), new ExamSessionId(id)))) {
      case SeeAccessLog.Looks(var looks) ->
          HttpResponse.ok(new LooksWire(looks.stream().map(LookWire::of).toList()));
      case ReviewRefusal no -> Problems.of(no);
    };
  }

  @Get("/own-data")
  @Operation(summary = "What is kept of the candidate in this session")
  HttpResponse<?> own(Authentication who, UUID id) {
    return switch (ownData.handle(
        new DescribeOwnData.Command(Actors.of(who), new ExamSessionId(id)))) {
      case DescribeOwnData.OwnData own ->
          HttpResponse.ok(wire(own))
              .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"invigil.json\"");
      case ReviewRefusal no -> Problems.of(no);
    };
  }

  private static OwnDataWire wire(DescribeOwnData.OwnData own) {
    ExamSession session = own.session();
    return new OwnDataWire(
        session.id().value(),
        session.plan().exam().value(),
        session.state(),
        session.plan().begun(),
        session.history().breaks().stream()
            .map(it -> new SpanWire(it.left(), it.returned()))
            .toList(),
        session.history().interruptions().stream()
            .map(it -> new SpanWire(it.since(), it.until()))
            .toList(),
        own.told().map(VerdictsController::wire).orElse(null),
        own.pieces().stream().map(PieceWire::of).toList(),
        own.looks().stream().map(LookWire::of).toList());
  }
}
