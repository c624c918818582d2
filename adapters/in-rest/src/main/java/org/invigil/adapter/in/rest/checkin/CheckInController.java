package org.invigil.adapter.in.rest.checkin;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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
import java.util.Optional;
import java.util.UUID;
import org.invigil.adapter.in.rest.problem.Problems;
import org.invigil.adapter.in.rest.security.Actors;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.checkin.BeginCheckIn;
import org.invigil.application.port.in.checkin.BeginExam;
import org.invigil.application.port.in.checkin.ConfirmName;
import org.invigil.application.port.in.checkin.GiveConsent;
import org.invigil.application.port.in.checkin.ReportSystemCheck;
import org.invigil.application.port.in.checkin.SeeCheckIn;
import org.invigil.application.port.in.checkin.ShareScreen;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.checkin.PointResult;
import org.invigil.domain.checkin.Way;
import org.invigil.domain.evidence.NamedDigest;
import org.invigil.domain.exam.ExamId;
import org.jspecify.annotations.Nullable;

/** The steps of a check-in that are said, not shown, and "begin". */
@Controller("/api")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class CheckInController {

  private final BeginCheckIn begin;
  private final SeeCheckIn see;
  private final GiveConsent consent;
  private final ReportSystemCheck systemCheck;
  private final ConfirmName confirmName;
  private final ShareScreen shareScreen;
  private final BeginExam beginExam;
  private final RecordingSettings recording;

  CheckInController(
      BeginCheckIn begin,
      SeeCheckIn see,
      GiveConsent consent,
      ReportSystemCheck systemCheck,
      ConfirmName confirmName,
      ShareScreen shareScreen,
      BeginExam beginExam,
      RecordingSettings recording) {
    this.begin = begin;
    this.see = see;
    this.consent = consent;
    this.systemCheck = systemCheck;
    this.confirmName = confirmName;
    this.shareScreen = shareScreen;
    this.beginExam = beginExam;
    this.recording = recording;
  }

  /**
   * @param way {@code program} (where nothing is said) or {@code browser}
   */
  @Serdeable
  record CheckInWish(Optional<String> way) {}

  @Serdeable
  record ConsentWish(boolean accepted, Optional<String> textVersion) {}

  /**
   * @param next the step on screen; absent when the check-in ended
   */
  @Serdeable
  record MovedOn(@Nullable String next) {}

  @Serdeable
  record PointSeen(String point, boolean passed, String measured, String needed, String whatToDo) {}

  @Serdeable
  record Checked(boolean passed, List<PointSeen> points, String next) {}

  @Serdeable
  record NameWish(boolean itIsMe) {}

  /** The check-in ended; there is no next step. */
  @Serdeable
  record Denied(String sentence) {}

  /**
   * What the program needs to record; the key is held in memory only.
   *
   * @param recordingProfile how to code camera and sound, av1-opus or h264-aac, unless the
   *     candidate chose
   * @param directUploads whether segments are brought to the evidence store itself
   * @param newest of each stream, from the sittings before, as far as the server knows: a program
   *     that has nothing newer goes on from there
   */
  @Serdeable
  record Begun(
      UUID session,
      int sitting,
      String dataKey,
      String uploadToken,
      String examAddress,
      String contact,
      Instant serverTime,
      Instant deadline,
      String recordingProfile,
      boolean directUploads,
      List<Newest> newest) {
    @Override
    public String toString() {
      return "Begun[" + session + ", " + sitting + "]";
    }
  }

  /** A segment and its digest. */
  @Serdeable
  record Newest(int sitting, String stream, long sequence, String sha256) {

    static Newest of(NamedDigest it) {
      var segment = it.segment();
      return new Newest(
          segment.sitting(), segment.stream().code(), segment.sequence(), it.digest().hex());
    }
  }

  @Post("/exams/{exam}/check-ins")
  @Operation(summary = "Begin a check-in, or go on with the unfinished one")
  HttpResponse<?> begin(UUID exam, @Body Optional<CheckInWish> wish, Authentication who) {
    var way =
        switch (wish.flatMap(CheckInWish::way).orElse("program")) {
          case "program" -> Optional.of(Way.PROGRAM);
          case "browser" -> Optional.of(Way.BROWSER);
          default -> Optional.<Way>empty();
        };
    if (way.isEmpty()) {
      return Problems.of(
          HttpStatus.UNPROCESSABLE_ENTITY, "check-in.way", "The way is program or browser.");
    }
    var command = new BeginCheckIn.Command(Actors.of(who), new ExamId(exam), way.get());
    return switch (begin.handle(command)) {
      case BeginCheckIn.Begun(var checkIn, var text) ->
          HttpResponse.created(CheckInSeen.of(checkIn, text, "", ""));
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  @Get("/check-ins/{id}")
  @Operation(summary = "How far a check-in has come, with the consent text in force")
  HttpResponse<?> see(UUID id, Authentication who) {
    return switch (see.handle(new SeeCheckIn.Command(Actors.of(who), new CheckInId(id)))) {
      case SeeCheckIn.Seen(var checkIn, var text, var name, var contact) ->
          HttpResponse.ok(CheckInSeen.of(checkIn, text, name, contact));
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  @Post("/check-ins/{id}/consent")
  @Operation(summary = "Accept or decline the text in force; declining ends the check-in")
  HttpResponse<?> consent(UUID id, @Body ConsentWish wish, Authentication who) {
    var command =
        new GiveConsent.Command(
            Actors.of(who), new CheckInId(id), wish.accepted(), wish.textVersion().orElse(""));
    return switch (consent.handle(command)) {
      case GiveConsent.MovedOn(var next) -> HttpResponse.ok(new MovedOn(next.code()));
      case GiveConsent.Declined() -> HttpResponse.ok(new MovedOn(null));
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  @Post("/check-ins/{id}/system-check")
  @Operation(summary = "Judge what the computer measured, point by point")
  HttpResponse<?> systemCheck(UUID id, @Body MeasuredWish wish, Authentication who) {
    var measured = wish.measured();
    if (measured.isEmpty()) {
      return Problems.of(
          HttpStatus.UNPROCESSABLE_ENTITY,
          "system-check.impossible",
          "A measured number is impossible. Measure again.");
    }
    var command = new ReportSystemCheck.Command(Actors.of(who), new CheckInId(id), measured.get());
    return switch (systemCheck.handle(command)) {
      case ReportSystemCheck.Passed(var points, var next) ->
          HttpResponse.ok(new Checked(true, seen(points), next.code()));
      case ReportSystemCheck.Failed(var points) ->
          HttpResponse.ok(new Checked(false, seen(points), "system-check"));
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  private static List<PointSeen> seen(List<PointResult> points) {
    return points.stream()
        .map(it ->
            new PointSeen(
                it.point().code(), it.passed(), it.measured(), it.needed(), it.whatToDo()))
        .toList();
  }

  @Post("/check-ins/{id}/name-confirmation")
  @Operation(summary = "Confirm or deny that the account on screen is mine")
  HttpResponse<?> confirmName(UUID id, @Body NameWish wish, Authentication who) {
    var command = new ConfirmName.Command(Actors.of(who), new CheckInId(id), wish.itIsMe());
    return switch (confirmName.handle(command)) {
      case ConfirmName.MovedOn(var next) -> HttpResponse.ok(new MovedOn(next.code()));
      case ConfirmName.Denied(var contact) ->
          HttpResponse.ok(new Denied("Check-in ended. Ask for help: " + contact + "."));
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  @Post("/check-ins/{id}/screen-share")
  @Operation(summary = "The screen is shared, in a browser")
  HttpResponse<?> shareScreen(UUID id, Authentication who) {
    return switch (shareScreen.handle(new ShareScreen.Command(Actors.of(who), new CheckInId(id)))) {
      case ShareScreen.MovedOn(var next) -> HttpResponse.ok(new MovedOn(next.code()));
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  @Post("/check-ins/{id}/begin")
  @Operation(summary = "Complete the check-in and begin the sitting")
  HttpResponse<?> beginExam(UUID id, Authentication who) {
    return switch (beginExam.handle(new BeginExam.Command(Actors.of(who), new CheckInId(id)))) {
      case BeginExam.Begun it ->
          HttpResponse.created(
                  new Begun(
                      it.session().value(),
                      it.sitting(),
                      it.dataKey(),
                      it.uploadToken(),
                      it.examAddress(),
                      it.contact(),
                      it.serverTime(),
                      it.deadline(),
                      recording.profile(),
                      recording.directUploads(),
                      it.newest().stream().map(Newest::of).toList()))
              .header("Cache-Control", "no-store");
      case BeginExam.Refused(var refusal) -> Problems.of(refusal);
    };
  }
}
