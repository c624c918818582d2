package org.invigil.adapter.in.rest.session;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
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
import java.util.Locale;
import java.util.UUID;
import org.invigil.adapter.in.rest.problem.Problems;
import org.invigil.adapter.in.rest.security.Actors;
import org.invigil.application.port.in.session.Broadcast;
import org.invigil.application.port.in.session.PassOn;
import org.invigil.application.port.in.session.Proctor;
import org.invigil.application.port.in.session.SeeLiveCandidate;
import org.invigil.application.port.in.session.SeeLiveExams;
import org.invigil.application.port.in.session.SeeLiveWall;
import org.invigil.application.port.in.session.SessionRefusal;
import org.invigil.application.port.in.session.WatchedCandidate;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.flag.Flag;
import org.invigil.domain.session.ExamSessionId;
import org.jspecify.annotations.Nullable;

/** What proctors see of all candidates of a live exam, and do for all of them. */
@Controller("/api")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class ProctorsController {

  private static final StaffId NOBODY = new StaffId(new UUID(0, 0));

  @Serdeable
  record LiveExamsWire(List<LiveExamWire> exams) {}

  /**
   * @param sitting how many sit it now
   * @param urgent how many of them somebody should look at now
   */
  @Serdeable
  record LiveExamWire(UUID exam, String title, int sitting, int hands, int urgent) {}

  @Serdeable
  record WallWire(
      UUID exam,
      String title,
      Instant now,
      List<WatchedWire> candidates,
      List<ProctorWire> proctors) {}

  /**
   * @param need what decided the place, in a word
   * @param since when the need began
   * @param lookedAt when a proctor last looked at this candidate alone
   */
  @Serdeable
  record WatchedWire(
      UUID session,
      String name,
      String identifier,
      String state,
      Instant deadline,
      String need,
      Instant since,
      boolean connected,
      int flags,
      @Nullable Instant lookedAt,
      @Nullable UUID lookedAfterBy) {

    static WatchedWire of(WatchedCandidate it) {
      return new WatchedWire(
          it.session().value(),
          it.name(),
          it.identifier(),
          it.state(),
          it.deadline(),
          it.need().code(),
          it.since(),
          it.connected(),
          it.flags(),
          it.lookedAt().orElse(null),
          it.lookedAfterBy().map(by -> by.id().value()).orElse(null));
    }
  }

  /**
   * @param candidate nothing where the exam is over
   * @param handUp since when a raised hand waits for an answer
   */
  @Serdeable
  record LookWire(
      UUID session,
      UUID exam,
      String title,
      String name,
      String identifier,
      String state,
      Instant now,
      Instant deadline,
      @Nullable WatchedWire candidate,
      @Nullable Instant handUp,
      List<NoticedWire> flags) {

    static LookWire of(SeeLiveCandidate.Seen it) {
      return new LookWire(
          it.session().value(),
          it.exam().value(),
          it.title(),
          it.name(),
          it.identifier(),
          it.state(),
          it.now(),
          it.deadline(),
          it.candidate().map(WatchedWire::of).orElse(null),
          it.handUp().orElse(null),
          it.flags().stream().map(NoticedWire::of).toList());
    }
  }

  /** A flag while the exam still runs; it can be found differently when more is known. */
  @Serdeable
  record NoticedWire(String kind, String what, String severity, Instant start, Instant end) {

    static NoticedWire of(Flag it) {
      return new NoticedWire(
          it.kind().code(),
          it.what(),
          it.severity().name().toLowerCase(Locale.ROOT),
          it.start(),
          it.end());
    }
  }

  @Serdeable
  record ProctorWire(UUID staff, String name) {

    static ProctorWire of(Proctor it) {
      return new ProctorWire(it.id().value(), it.name());
    }
  }

  /**
   * @param id chosen by the sender, so that a repetition is recognised
   */
  @Serdeable
  record ToAllWire(@Nullable UUID id, @Nullable String text) {}

  /**
   * @param session only this one; all of the proctor without one
   */
  @Serdeable
  record PassOnWire(@Nullable UUID session, @Nullable UUID to, @Nullable String note) {}

  @Serdeable
  record CountWire(int candidates) {}

  private final SeeLiveExams exams;
  private final SeeLiveWall wall;
  private final SeeLiveCandidate candidate;
  private final Broadcast broadcast;
  private final PassOn passOn;

  ProctorsController(
      SeeLiveExams exams,
      SeeLiveWall wall,
      SeeLiveCandidate candidate,
      Broadcast broadcast,
      PassOn passOn) {
    this.exams = exams;
    this.wall = wall;
    this.candidate = candidate;
    this.broadcast = broadcast;
    this.passOn = passOn;
  }

  /** The live exams of a proctor that are being sat now. */
  @Get("/live")
  @Operation(summary = "The proctor's live exams that are being sat now.")
  HttpResponse<?> exams(Authentication who) {
    return switch (exams.handle(new SeeLiveExams.Command(Actors.of(who)))) {
      case SeeLiveExams.Seen(var live) ->
          HttpResponse.ok(
              new LiveExamsWire(
                  live.stream()
                      .map(it ->
                          new LiveExamWire(
                              it.exam().value(), it.title(), it.sitting(), it.hands(), it.urgent()))
                      .toList()));
      case SessionRefusal no -> Problems.of(no);
    };
  }

  /** Who sits a live exam now, who needs a proctor first, and why. */
  @Get("/exams/{id}/live")
  @Operation(summary = "Who sits a live exam now, in the order in which they need a proctor.")
  HttpResponse<?> wall(Authentication who, UUID id) {
    return switch (wall.handle(new SeeLiveWall.Command(Actors.of(who), new ExamId(id)))) {
      case SeeLiveWall.Seen it ->
          HttpResponse.ok(
              new WallWire(
                  it.exam().value(),
                  it.title(),
                  it.now(),
                  it.candidates().stream().map(WatchedWire::of).toList(),
                  it.proctors().stream().map(ProctorWire::of).toList()));
      case SessionRefusal no -> Problems.of(no);
    };
  }

  /** One candidate of a live exam. Asking is a look: the wall counts the time since. */
  @Get("/sessions/{id}/proctoring")
  @Operation(summary = "One candidate of a live exam; asking is a look.")
  HttpResponse<?> candidate(Authentication who, UUID id) {
    var command = new SeeLiveCandidate.Command(Actors.of(who), new ExamSessionId(id));
    return switch (candidate.handle(command)) {
      case SeeLiveCandidate.Seen it -> HttpResponse.ok(LookWire.of(it));
      case SessionRefusal no -> Problems.of(no);
    };
  }

  /** Writes to everybody who sits a live exam now. */
  @Post("/exams/{id}/messages")
  @Operation(summary = "A proctor writes to everybody who sits a live exam now.")
  HttpResponse<?> broadcast(Authentication who, UUID id, @Body ToAllWire body) {
    var command =
        new Broadcast.Command(
            Actors.of(who), new ExamId(id), Given.id(body.id()), Given.orNothing(body.text()));
    return switch (broadcast.handle(command)) {
      case Broadcast.Sent(var candidates) -> HttpResponse.ok(new CountWire(candidates));
      case SessionRefusal no -> Problems.of(no);
    };
  }

  /** Passes candidates on to another proctor of the exam. */
  @Post("/exams/{id}/proctors")
  @Operation(summary = "A proctor passes candidates on to another proctor of the exam.")
  HttpResponse<?> passOn(Authentication who, UUID id, @Body PassOnWire body) {
    var command =
        new PassOn.Command(
            Actors.of(who),
            new ExamId(id),
            Given.id(body.session()).map(ExamSessionId::new),
            Given.id(body.to()).map(StaffId::new).orElse(NOBODY),
            Given.orNothing(body.note()));
    return switch (passOn.handle(command)) {
      case PassOn.Done(var candidates) -> HttpResponse.ok(new CountWire(candidates));
      case SessionRefusal no -> Problems.of(no);
    };
  }
}
