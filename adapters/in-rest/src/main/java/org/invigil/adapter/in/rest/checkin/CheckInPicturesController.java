package org.invigil.adapter.in.rest.checkin;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.invigil.adapter.in.rest.FaultSeen;
import org.invigil.adapter.in.rest.problem.Problems;
import org.invigil.adapter.in.rest.security.Actors;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.checkin.AddRoomScan;
import org.invigil.application.port.in.checkin.CheckDocument;
import org.invigil.application.port.in.checkin.CheckFace;
import org.invigil.application.port.in.checkin.ShowCalculator;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.checkin.Step;
import org.invigil.domain.document.DocumentKind;
import org.invigil.domain.picture.PictureFault;

/** The steps of a check-in that are shown to the camera. */
@Controller("/api/check-ins/{id}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class CheckInPicturesController {

  private final CheckFace face;
  private final CheckDocument document;
  private final AddRoomScan roomScan;
  private final ShowCalculator calculator;

  CheckInPicturesController(
      CheckFace face, CheckDocument document, AddRoomScan roomScan, ShowCalculator calculator) {
    this.face = face;
    this.document = document;
    this.roomScan = roomScan;
    this.calculator = calculator;
  }

  /**
   * @param next the step on screen now
   * @param faults prompts, when the picture has to be taken again
   */
  @Serdeable
  record PictureTaken(String next, List<FaultSeen> faults) {}

  /**
   * @param recognised whether the face matched the one of onboarding
   * @param attemptsLeft how often it can still be compared
   * @param codeNeeded whether a code was sent instead
   */
  @Serdeable
  record FaceTaken(
      String next,
      List<FaultSeen> faults,
      boolean recognised,
      Optional<Integer> attemptsLeft,
      boolean codeNeeded) {}

  /**
   * @param next the step on screen now
   * @param faults what is wrong with the last picture, as prompts
   * @param sides how many sides are shown so far
   * @param needed how many are asked for
   * @param left after so many more pictures check-in goes on, and a person is told
   */
  @Serdeable
  record RoomShown(String next, List<FaultSeen> faults, int sides, int needed, int left) {}

  @Put("/face")
  @Consumes({MediaType.IMAGE_JPEG, MediaType.IMAGE_PNG, MediaType.IMAGE_WEBP})
  @Produces({MediaType.APPLICATION_JSON, MediaType.APPLICATION_JSON_PROBLEM})
  @Operation(summary = "Compare my face with the one I onboarded with")
  HttpResponse<?> face(UUID id, @Body @Nullable byte[] picture, Authentication who) {
    var command = new CheckFace.Command(Actors.of(who), new CheckInId(id), bytes(picture));
    return switch (face.handle(command)) {
      case CheckFace.MovedOn(var next) ->
          HttpResponse.ok(new FaceTaken(next.code(), List.of(), true, Optional.empty(), false));
      case CheckFace.NotRecognised(var left) ->
          HttpResponse.ok(
              new FaceTaken(Step.FACE_SCAN.code(), List.of(), false, Optional.of(left), false));
      case CheckFace.CodeNeeded() ->
          HttpResponse.ok(
              new FaceTaken(Step.FACE_SCAN.code(), List.of(), false, Optional.of(0), true));
      case CheckFace.TakeAgain(var faults) ->
          HttpResponse.ok(
              new FaceTaken(
                  Step.FACE_SCAN.code(), FaultSeen.of(faults), false, Optional.empty(), false));
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  @Put("/document")
  @Consumes({MediaType.IMAGE_JPEG, MediaType.IMAGE_PNG, MediaType.IMAGE_WEBP})
  @Produces({MediaType.APPLICATION_JSON, MediaType.APPLICATION_JSON_PROBLEM})
  @Operation(summary = "Show the document I onboarded with; kind is a word such as passport")
  HttpResponse<?> document(
      UUID id,
      @QueryValue Optional<String> kind,
      @Body @Nullable byte[] picture,
      Authentication who) {
    var shown = kind.flatMap(CheckInPicturesController::kind);
    if (kind.isPresent() && shown.isEmpty()) {
      return Problems.of(
          HttpStatus.UNPROCESSABLE_ENTITY, "document.kind", "There is no such kind of document.");
    }
    var command =
        new CheckDocument.Command(Actors.of(who), new CheckInId(id), shown, bytes(picture));
    return switch (document.handle(command)) {
      case CheckDocument.MovedOn(var next) -> taken(next);
      case CheckDocument.TakeAgain(var faults) -> again(Step.ID_CHECK, faults);
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  private static Optional<DocumentKind> kind(String word) {
    var name = word.toUpperCase(Locale.ROOT).replace('-', '_');
    return Stream.of(DocumentKind.values()).filter(it -> it.name().equals(name)).findFirst();
  }

  @Put("/room-scan/{part}")
  @Consumes({MediaType.IMAGE_JPEG, MediaType.IMAGE_PNG, MediaType.IMAGE_WEBP})
  @Produces({MediaType.APPLICATION_JSON, MediaType.APPLICATION_JSON_PROBLEM})
  @Operation(summary = "Show the room (part 1), then the desk (part 2), each from several sides")
  HttpResponse<?> roomScan(UUID id, int part, @Body @Nullable byte[] picture, Authentication who) {
    if (part != 1 && part != 2) {
      return Problems.of(
          HttpStatus.NOT_FOUND, "room-scan.not-found", "A room scan has the parts 1 and 2.");
    }
    var step = part == 1 ? Step.ROOM_SCAN_OF_THE_ROOM : Step.ROOM_SCAN_OF_THE_DESK;
    var command = new AddRoomScan.Command(Actors.of(who), new CheckInId(id), step, bytes(picture));
    return switch (roomScan.handle(command)) {
      case AddRoomScan.MovedOn(var next) -> taken(next);
      case AddRoomScan.ShowMore(var faults, var sides, var needed, var left) ->
          HttpResponse.ok(new RoomShown(step.code(), FaultSeen.of(faults), sides, needed, left));
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  @Put("/calculator")
  @Consumes({MediaType.IMAGE_JPEG, MediaType.IMAGE_PNG, MediaType.IMAGE_WEBP})
  @Produces({MediaType.APPLICATION_JSON, MediaType.APPLICATION_JSON_PROBLEM})
  @Operation(summary = "Hold up my calculator; model is its number as read")
  HttpResponse<?> calculator(
      UUID id,
      @QueryValue Optional<String> model,
      @Body @Nullable byte[] picture,
      Authentication who) {
    return show(id, new ShowCalculator.Calculator(model.orElse(""), bytes(picture)), who);
  }

  @Delete("/calculator")
  @Operation(summary = "I have no calculator")
  HttpResponse<?> noCalculator(UUID id, Authentication who) {
    return show(id, new ShowCalculator.NoCalculator(), who);
  }

  private HttpResponse<?> show(UUID id, ShowCalculator.Shown shown, Authentication who) {
    var command = new ShowCalculator.Command(Actors.of(who), new CheckInId(id), shown);
    return switch (calculator.handle(command)) {
      case ShowCalculator.MovedOn(var next) -> taken(next);
      case ShowCalculator.TakeAgain(var faults) -> again(Step.CALCULATOR, faults);
      case Refusal refusal -> Problems.of(refusal);
    };
  }

  private static byte[] bytes(@Nullable byte[] picture) {
    return picture == null ? new byte[0] : picture;
  }

  private static HttpResponse<?> taken(Step next) {
    return HttpResponse.ok(new PictureTaken(next.code(), List.of()));
  }

  private static HttpResponse<?> again(Step step, Set<PictureFault> faults) {
    return HttpResponse.ok(new PictureTaken(step.code(), FaultSeen.of(faults)));
  }
}
