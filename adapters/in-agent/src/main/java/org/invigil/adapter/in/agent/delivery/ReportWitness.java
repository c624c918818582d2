package org.invigil.adapter.in.agent.delivery;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.invigil.adapter.in.agent.spool.Chain;
import org.invigil.adapter.in.agent.wire.Remote;
import org.invigil.adapter.in.agent.wire.ServerAway;
import org.invigil.application.port.in.session.SessionRefusal;
import org.invigil.application.port.in.session.WitnessDigests;
import org.invigil.domain.evidence.NamedDigest;
import org.invigil.domain.session.ExamSessionId;

/**
 * Tells the server the newest digest of each stream, so that it can sign them. Run every ten
 * seconds; what is not told now is told with the next, so a failure needs no repetition.
 */
public final class ReportWitness implements Errand {

  private final ExamSessionId session;
  private final List<Chain> chains;
  private final WitnessDigests witness;
  private final InstantSource clock;
  private final DeliveryWatch watch;

  public ReportWitness(
      ExamSessionId session,
      List<Chain> chains,
      WitnessDigests witness,
      InstantSource clock,
      DeliveryWatch watch) {
    this.session = session;
    this.chains = List.copyOf(chains);
    this.witness = witness;
    this.clock = clock;
    this.watch = watch;
  }

  @Override
  public Result run() {
    List<NamedDigest> digests =
        chains.stream()
            .map(Chain::newest)
            .flatMap(Optional::stream)
            .map(it -> new NamedDigest(it.id(), it.digest()))
            .toList();
    if (!digests.isEmpty()) {
      report(digests);
    }
    return new Result.Nothing();
  }

  private void report(List<NamedDigest> digests) {
    var command =
        new WitnessDigests.Command(
            Remote.whoeverHoldsTheToken(session), session, Optional.of(clock.instant()), digests);
    try {
      switch (witness.handle(command)) {
        case WitnessDigests.Signed _ -> watch.witnessed();
        case SessionRefusal no -> watch.refused("witnesses", no);
      }
    } catch (ServerAway away) {
      watch.waiting(String.valueOf(away.getMessage()));
    }
  }
}
