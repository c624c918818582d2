package org.invigil.adapter.in.agent.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.invigil.application.port.in.session.KeepSegment;
import org.invigil.application.port.in.session.UploadDirectly;

/**
 * Brings a segment to the server's store itself, by an address that the server gives, and has the
 * server confirm it. Where the store cannot be reached or does not take it, the segment goes
 * through the server.
 */
public final class KeepSegmentDirectly implements KeepSegment {

  private static final int THERE_ALREADY = 412;

  private final ExamServer server;
  private final KeepSegment throughServer;

  /**
   * @param server seen with a token that may put segments
   */
  public KeepSegmentDirectly(ExamServer server) {
    this.server = server;
    this.throughServer = new RemoteKeepSegment(server);
  }

  /** Fails with {@link ServerAway}. */
  @Override
  public Outcome handle(Command command) {
    Answer given = ask(command, "/address");
    if (given instanceof Answer.Done done && done.body().has("uri")) {
      return put(command, done.body()) ? confirmed(command) : throughServer.handle(command);
    }
    return is(given, new UploadDirectly.NotDirect())
        ? throughServer.handle(command)
        : RemoteKeepSegment.outcome(given, command);
  }

  private Outcome confirmed(Command command) {
    Answer answer = ask(command, "/confirmation");
    if (is(answer, new UploadDirectly.NotThere())) {
      return throughServer.handle(command);
    }
    // Only the server can put right what lies in the store under this name.
    return RemoteKeepSegment.outcome(answer, command) instanceof NotAsAnnounced
        ? throughServer.handle(command)
        : RemoteKeepSegment.outcome(answer, command);
  }

  /** Whether the store has it now, as far as it says. */
  private boolean put(Command command, JsonNode address) {
    Optional<URI> uri =
        Optional.of(URI.create(address.path("uri").asText())).filter(ServerAddress::isSafe);
    if (uri.isEmpty()) {
      return false;
    }
    var headers = new LinkedHashMap<String, String>();
    address
        .path("headers")
        .properties()
        .forEach(it -> headers.put(it.getKey(), it.getValue().asText()));
    return switch (server.putElsewhere(uri.get(), headers, command.body().toArray())) {
      case Answer.Done _ -> true;
      case Answer.Refused no -> no.status() == THERE_ALREADY;
      case Answer.NotNow _, Answer.Unreachable _ -> false;
    };
  }

  private Answer ask(Command command, String what) {
    Map<String, String> headers = RemoteKeepSegment.headers(command.claims());
    headers.put("Invigil-Length", Long.toString(command.body().length()));
    return server.post(RemoteKeepSegment.path(command.segment()) + what, headers, "");
  }

  private static boolean is(Answer answer, org.invigil.application.port.in.Refusal known) {
    return answer instanceof Answer.Refused no && Remote.is(no, known);
  }
}
