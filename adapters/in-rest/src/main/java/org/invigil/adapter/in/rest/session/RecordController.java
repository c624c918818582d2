package org.invigil.adapter.in.rest.session;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.invigil.adapter.in.rest.problem.Problems;
import org.invigil.adapter.in.rest.security.Actors;
import org.invigil.application.port.in.session.AcceptRecording;
import org.invigil.application.port.in.session.CompleteUpload;
import org.invigil.application.port.in.session.ConcludeRecording;
import org.invigil.application.port.in.session.ReportEvents;
import org.invigil.application.port.in.session.SessionRefusal;
import org.invigil.application.port.in.session.WitnessDigests;
import org.invigil.domain.evidence.NamedDigest;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.Sha256;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.rule.RuleBroken;
import org.invigil.domain.session.ExamSessionId;
import org.jspecify.annotations.Nullable;

/** What programs tell of a session, and when its recording is complete. */
@Controller("/api/sessions/{id}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class RecordController {

  /**
   * @param sentAt when the message left, on the program's clock
   */
  @Serdeable
  record EventsWire(@Nullable Instant sentAt, List<EventWire> events) {}

  @Serdeable
  record EventWire(
      @Nullable UUID id,
      String kind,
      Instant at,
      @Nullable Instant until,
      @Nullable String detail) {}

  /**
   * @param refused places in the message, from 0, of events that are not kept and never will be
   */
  @Serdeable
  record NotedWire(int added, int known, List<Integer> refused) {}

  @Serdeable
  record DigestsWire(@Nullable Instant sentAt, List<DigestWire> digests) {}

  @Serdeable
  record DigestWire(int sitting, String stream, long sequence, String sha256) {}

  @Serdeable
  record WitnessWire(UUID witness, Instant at, String signature) {}

  @Serdeable
  record CompletionWire(@Nullable List<StreamEndWire> streams) {}

  @Serdeable
  record StreamEndWire(int sitting, String stream, long segments) {}

  @Serdeable
  record CompletedWire(
      String state, List<SessionWire.MissingWire> missing, List<BrokenWire> broken) {}

  @Serdeable
  record BrokenWire(String code, String allowed, String seen) {}

  @Serdeable
  record ReasonWire(@Nullable String reason) {}

  private final ReportEvents events;
  private final WitnessDigests witnesses;
  private final CompleteUpload complete;
  private final ConcludeRecording conclude;
  private final AcceptRecording accept;

  RecordController(
      ReportEvents events,
      WitnessDigests witnesses,
      CompleteUpload complete,
      ConcludeRecording conclude,
      AcceptRecording accept) {
    this.events = events;
    this.witnesses = witnesses;
    this.complete = complete;
    this.conclude = conclude;
    this.accept = accept;
  }

  /** The program tells what it noticed; each event is kept once. */
  @Post("/events")
  HttpResponse<?> report(Authentication who, UUID id, @Body EventsWire body) {
    var reported =
        body.events().stream()
            .map(it ->
                new ReportEvents.Reported(
                    Given.id(it.id()),
                    it.kind(),
                    it.at(),
                    Given.at(it.until()),
                    Given.orNothing(it.detail())))
            .toList();
    var command =
        new ReportEvents.Command(
            Actors.of(who), new ExamSessionId(id), Given.at(body.sentAt()), reported);
    return switch (events.handle(command)) {
      case ReportEvents.Noted(var added, var known, var refused) ->
          HttpResponse.ok(new NotedWire(added, known, refused));
      case SessionRefusal no -> Problems.of(no);
    };
  }

  /** Signs the newest digests with the server's time. */
  @Post("/witnesses")
  HttpResponse<?> witness(Authentication who, UUID id, @Body DigestsWire body) {
    var session = new ExamSessionId(id);
    var digests = new ArrayList<NamedDigest>();
    for (var it : body.digests()) {
      var stream = StreamName.of(it.stream());
      if (stream.isEmpty()
          || !Sha256.isValid(it.sha256())
          || it.sitting() < 1
          || it.sequence() < 0) {
        return Problems.of(
            HttpStatus.UNPROCESSABLE_ENTITY,
            "evidence.no-such-digests",
            "A digest names a sitting, a stream, a sequence and 64 hexadecimal digits.");
      }
      digests.add(
          new NamedDigest(
              new SegmentId(session, it.sitting(), stream.get(), it.sequence()),
              new Sha256(it.sha256())));
    }
    var command =
        new WitnessDigests.Command(Actors.of(who), session, Given.at(body.sentAt()), digests);
    return switch (witnesses.handle(command)) {
      case WitnessDigests.Signed(var witness, var at, var signature) ->
          HttpResponse.created(new WitnessWire(witness.value(), at, signature));
      case SessionRefusal no -> Problems.of(no);
    };
  }

  /** The program has nothing left to upload; 202 where pieces are named that are not here. */
  @Post("/completion")
  HttpResponse<?> complete(Authentication who, UUID id, @Body CompletionWire body) {
    var streams = new ArrayList<CompleteUpload.StreamEnd>();
    for (var it : body.streams() == null ? List.<StreamEndWire>of() : body.streams()) {
      StreamName.of(it.stream())
          .ifPresent(stream ->
              streams.add(new CompleteUpload.StreamEnd(it.sitting(), stream, it.segments())));
    }
    var command = new CompleteUpload.Command(Actors.of(who), new ExamSessionId(id), streams);
    return switch (complete.handle(command)) {
      case CompleteUpload.Complete() ->
          HttpResponse.ok(new CompletedWire("complete", List.of(), List.of()));
      case CompleteUpload.NotProctored(var broken) ->
          HttpResponse.ok(new CompletedWire("not-proctored", List.of(), wire(broken)));
      case CompleteUpload.StillMissing(var missing) ->
          HttpResponse.accepted()
              .body(
                  new CompletedWire(
                      "uploading",
                      missing.stream().map(SessionWire.MissingWire::of).toList(),
                      List.of()));
      case CompleteUpload.StillRunning no -> Problems.of(no);
      case SessionRefusal no -> Problems.of(no);
    };
  }

  /** Staff decide that nothing more will come. */
  @Post("/conclusion")
  HttpResponse<?> conclude(Authentication who, UUID id) {
    var command = new ConcludeRecording.Command(Actors.of(who), new ExamSessionId(id));
    return switch (conclude.handle(command)) {
      case ConcludeRecording.Concluded(var broken) ->
          HttpResponse.ok(
              new CompletedWire(
                  broken.isEmpty() ? "complete" : "not-proctored", List.of(), wire(broken)));
      case SessionRefusal no -> Problems.of(no);
    };
  }

  /** An instructor accepts a session that is not proctored. */
  @Post("/acceptance")
  HttpResponse<?> accept(Authentication who, UUID id, @Body ReasonWire body) {
    var command =
        new AcceptRecording.Command(
            Actors.of(who), new ExamSessionId(id), Given.orNothing(body.reason()));
    return switch (accept.handle(command)) {
      case AcceptRecording.Accepted() -> HttpResponse.noContent();
      case SessionRefusal no -> Problems.of(no);
    };
  }

  private static List<BrokenWire> wire(List<RuleBroken> broken) {
    return broken.stream()
        .map(it -> new BrokenWire(it.rule().code(), it.allowed(), it.seen()))
        .toList();
  }
}
