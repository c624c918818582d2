package org.invigil.adapter.in.agent.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.invigil.application.port.in.session.CompleteUpload;
import org.invigil.domain.evidence.ChainProblem;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.session.ExamSessionId;

/** Says by {@code POST} that nothing is left to upload. */
public final class RemoteCompleteUpload implements CompleteUpload {

  private final ExamServer server;

  public RemoteCompleteUpload(ExamServer server) {
    this.server = server;
  }

  /** Fails with {@link ServerAway}. Which rules a recording breaks is not told to the program. */
  @Override
  public Outcome handle(Command command) {
    List<Map<String, Object>> streams =
        command.streams().stream().map(RemoteCompleteUpload::wire).toList();
    Answer answer =
        server.post(
            "api/sessions/" + command.session() + "/completion", Map.of("streams", streams));
    return switch (answer) {
      case Answer.Done done -> outcome(command.session(), done.body());
      case Answer.Refused no when Remote.is(no, new StillRunning()) -> new StillRunning();
      case Answer.Refused no -> Remote.refusal(no);
      case Answer.NotNow busy -> throw ServerAway.because(busy);
      case Answer.Unreachable gone -> throw ServerAway.because(gone);
    };
  }

  private static Outcome outcome(ExamSessionId session, JsonNode body) {
    return switch (body.path("state").asText()) {
      case "complete" -> new Complete();
      case "not-proctored" -> new NotProctored(List.of());
      case "uploading" -> new StillMissing(missing(session, body.path("missing")));
      default -> throw ServerAway.because(new Answer.NotNow(200, Optional.empty()));
    };
  }

  private static List<ChainProblem.Missing> missing(ExamSessionId session, JsonNode pieces) {
    var missing = new ArrayList<ChainProblem.Missing>();
    for (JsonNode piece : pieces) {
      StreamName.of(piece.path("stream").asText())
          .ifPresent(stream ->
              missing.add(
                  new ChainProblem.Missing(
                      new SegmentId(
                          session,
                          piece.path("sitting").asInt(1),
                          stream,
                          piece.path("from").asLong()),
                      piece.path("to").asLong())));
    }
    return missing;
  }

  private static Map<String, Object> wire(StreamEnd end) {
    return Map.of(
        "sitting", end.sitting(), "stream", end.stream().code(), "segments", end.segments());
  }
}
