package org.invigil.adapter.in.rest.checkin;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.invigil.adapter.in.rest.problem.Problems;
import org.invigil.adapter.in.rest.security.Actors;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.checkin.AskForLiveFace;
import org.invigil.application.port.in.checkin.DeclineLiveFace;
import org.invigil.application.port.in.checkin.SeeLiveFace;
import org.invigil.application.port.in.checkin.ShowLiveFace;
import org.invigil.domain.checkin.CheckInId;

/** Within the face scan: moves that are asked for, and the pictures of them. */
@Controller("/api/check-ins/{id}/live-face")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class LiveFaceController {

  private final AskForLiveFace ask;
  private final ShowLiveFace show;
  private final DeclineLiveFace decline;
  private final SeeLiveFace see;

  LiveFaceController(
      AskForLiveFace ask, ShowLiveFace show, DeclineLiveFace decline, SeeLiveFace see) {
    this.ask = ask;
    this.show = show;
    this.decline = decline;
    this.see = see;
  }

  @Post
  @Operation(summary = "Ask what to do before the camera, so that a living face can be told")
  HttpResponse<?> ask(UUID id, Authentication who) {
    return switch (ask.handle(new AskForLiveFace.Command(Actors.of(who), new CheckInId(id)))) {
      case AskForLiveFace.Drawn(var challenge, var left) ->
          HttpResponse.created(LiveFaceAsked.of(challenge, left))
              .header("Cache-Control", "no-store");
      case AskForLiveFace.NotAsked() -> HttpResponse.ok(LiveFaceAsked.nothing(false));
      case AskForLiveFace.NoMore(var shown) -> HttpResponse.ok(LiveFaceAsked.nothing(shown));
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  @Put
  @Operation(summary = "Answer with pictures of my moves; they are measured and not kept")
  HttpResponse<?> show(UUID id, @Body LiveFaceAnswer answer, Authentication who) {
    var pictures = answer.pictures();
    if (pictures.isEmpty()) {
      return Problems.of(
          HttpStatus.UNPROCESSABLE_ENTITY,
          "live-face.pictures",
          "Each picture is Base64, with its time in milliseconds since the challenge was shown.");
    }
    var command =
        new ShowLiveFace.Command(
            Actors.of(who),
            new CheckInId(id),
            answer.challenge(),
            answer.camera(),
            answer.lit(),
            pictures.get());
    return switch (show.handle(command)) {
      case ShowLiveFace.Judged(var result, var left) ->
          HttpResponse.ok(LiveFaceAnswer.Judged.of(result, left));
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  @Delete
  @Operation(summary = "I cannot make these moves; check-in goes on, a person looks later")
  HttpResponse<?> decline(UUID id, Authentication who) {
    return switch (decline.handle(new DeclineLiveFace.Command(Actors.of(who), new CheckInId(id)))) {
      case DeclineLiveFace.Declined() -> HttpResponse.ok(LiveFaceAsked.nothing(false));
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  @Get
  @Operation(summary = "Everything that was measured of the live face; for support and officers")
  HttpResponse<?> see(UUID id, Authentication who) {
    return switch (see.handle(new SeeLiveFace.Command(Actors.of(who), new CheckInId(id)))) {
      case SeeLiveFace.Seen(var check) -> HttpResponse.ok(LiveFaceMeasured.of(check));
      case Refusal refusal -> Problems.of(refusal);
    };
  }
}
