package org.invigil.adapter.in.agent.delivery;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.invigil.adapter.in.agent.spool.Chain;
import org.invigil.adapter.in.agent.spool.FinishedSegment;
import org.invigil.adapter.in.agent.wire.ExamServer;
import org.invigil.domain.session.ExamSessionId;

/**
 * Tells the server the newest digest of each stream, so that it can sign them. Run every ten
 * seconds; what is not told now is told with the next, so a failure needs no repetition.
 */
public final class ReportWitness implements Errand {

  private final ExamSessionId session;
  private final List<Chain> chains;
  private final ExamServer server;
  private final InstantSource clock;

  public ReportWitness(
      ExamSessionId session, List<Chain> chains, ExamServer server, InstantSource clock) {
    this.session = session;
    this.chains = List.copyOf(chains);
    this.server = server;
    this.clock = clock;
  }

  @Override
  public Result run() {
    List<Map<String, Object>> digests =
        chains.stream()
            .map(Chain::newest)
            .flatMap(Optional::stream)
            .map(ReportWitness::named)
            .toList();
    if (!digests.isEmpty()) {
      server.post(
          "api/sessions/" + session + "/witnesses",
          Map.of("sentAt", clock.instant().toString(), "digests", digests));
    }
    return new Result.Nothing();
  }

  private static Map<String, Object> named(FinishedSegment newest) {
    return Map.of(
        "sitting", newest.id().sitting(),
        "stream", newest.id().stream().code(),
        "sequence", newest.id().sequence(),
        "sha256", newest.digest().hex());
  }
}
