package org.invigil.adapter.in.rest.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.invigil.adapter.in.rest.RestServer;
import org.invigil.application.port.in.checkin.AskForLiveFace;
import org.invigil.application.port.in.checkin.DeclineLiveFace;
import org.invigil.application.port.in.checkin.SeeLiveFace;
import org.invigil.application.port.in.checkin.ShowLiveFace;
import org.invigil.contracts.IdentityStage;
import org.invigil.contracts.MovingCandidate;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.liveness.Move;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The moves of a face over a real HTTP server. */
@Rule({"CHK-4", "SEC-1"})
class LiveFaceByRestTest {

  private final IdentityStage stage = new IdentityStage().onboarded();
  private final CheckInId id = stage.atFaceUnmoved();
  private final MovingCandidate candidate = new MovingCandidate(stage, id);
  private final String path = "/api/check-ins/" + id + "/live-face";
  private final RestServer server =
      new RestServer()
          .with(AskForLiveFace.class, stage.askForLiveFace)
          .with(ShowLiveFace.class, stage.showLiveFace)
          .with(DeclineLiveFace.class, stage.declineLiveFace)
          .with(SeeLiveFace.class, stage.seeLiveFace)
          .signedIn("candidate", stage.candidate)
          .signedIn("support", stage.support)
          .start();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void movesAreAskedForAnsweredAndPublishedAsWhatTheyAre() {
    var asked = server.send("POST", path, "candidate", "{}");
    assertThat(asked.statusCode()).isEqualTo(201);
    assertThat(asked.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(asked.body())
        .contains("\"asked\":true", "\"why\":", "not kept", "\"stepMillis\":500", "\"left\":2");

    var drawn = moves(asked.body());
    var judged = put(asked.body(), "HD Webcam", candidate.looksAndMakes(drawn));
    assertThat(judged.body()).contains("\"result\":\"shown\"", "\"next\":\"face\"");
    assertThat(judged.body()).doesNotContain("signs", "passive");

    var seen = server.send("GET", path, "support", "");
    assertThat(seen.body())
        .contains("\"state\":\"shown\"", "\"moves\":\"done\"", "\"passive\":0.7", "no verdict")
        .contains("\"light\":\"too-little-change\"");
    assertThat(server.send("GET", path, "candidate", "").statusCode()).isEqualTo(403);
    assertThat(server.send("POST", path, "candidate", "{}").body())
        .contains("\"asked\":false", "\"shown\":true");
  }

  @Test
  void whatIsNoPictureAndNoTimeIsRefusedInWords() {
    var asked = server.send("POST", path, "candidate", "{}").body();
    assertProblem(send(asked, "[{\"at\":0,\"picture\":\"%%\"}]"), 422, "live-face.pictures");
    assertProblem(send(asked, "[{\"at\":-1,\"picture\":\"\"}]"), 422, "live-face.pictures");
    assertProblem(send(asked, "[]"), 422, "live-face.no-pictures");
    assertProblem(send("{\"challenge\":\"other\"}", one()), 409, "live-face.not-this-challenge");
    assertThat(send(asked, one()).body()).contains("\"result\":\"cannot-tell\"", "\"left\":2");
    assertProblem(send(asked, one()), 409, "live-face.not-this-challenge");
    assertThat(server.send("PUT", path, "candidate", "{").statusCode()).isEqualTo(400);
    assertThat(server.send("POST", path, "", "{}").statusCode()).isEqualTo(401);
  }

  @Test
  void whoCannotMoveSaysSo() {
    assertThat(server.send("DELETE", path, "candidate", "").body()).contains("\"asked\":false");
    assertThat(server.send("GET", path, "support", "").body())
        .contains("\"state\":\"declined\"", "live-face-declined");
  }

  private static String one() {
    return "[{\"at\":0,\"picture\":\"\"}]";
  }

  private HttpResponse<String> send(String asked, String frames) {
    return server.send(
        "PUT",
        path,
        "candidate",
        "{\"challenge\":\"%s\",\"lit\":true,\"frames\":%s}".formatted(challenge(asked), frames));
  }

  private HttpResponse<String> put(
      String asked, String device, List<ShowLiveFace.Picture> pictures) {
    var frames =
        pictures.stream()
            .map(it ->
                "{\"at\":%d,\"picture\":\"%s\"}"
                    .formatted(it.at().toMillis(), Base64.getEncoder().encodeToString(it.bytes())))
            .collect(Collectors.joining(",", "[", "]"));
    stage.clock.advance(java.time.Duration.ofSeconds(15));
    return server.send(
        "PUT",
        path,
        "candidate",
        "{\"challenge\":\"%s\",\"device\":\"%s\",\"lit\":true,\"frames\":%s}"
            .formatted(challenge(asked), device, frames));
  }

  private static String challenge(String asked) {
    return asked.replaceFirst(".*\"challenge\":\"([^\"]*)\".*", "$1");
  }

  private static List<Move> moves(String asked) {
    return java.util.regex.Pattern.compile("\"move\":\"([a-z-]+)\"")
        .matcher(asked)
        .results()
        .map(it -> it.group(1))
        .map(code ->
            java.util.Arrays.stream(Move.values())
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow())
        .toList();
  }

  private static void assertProblem(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains(code);
  }
}
