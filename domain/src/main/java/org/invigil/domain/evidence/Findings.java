package org.invigil.domain.evidence;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What rows, chain, witnesses and times of a recording tell without opening a piece (SES-11). */
public final class Findings {

  /** The program names its newest digests this often; until then nothing can be witnessed. */
  private static final Duration ROUND = Duration.ofSeconds(10);

  private Findings() {}

  /**
   * @param underWay whether the exam still runs: what it records now has not come yet
   */
  public static List<Finding> of(
      List<Timeline.Placed> placed,
      Collection<ChainProblem> problems,
      Completeness completeness,
      Collection<Explanation> explanations,
      boolean underWay) {
    var findings = new ArrayList<Finding>();
    problems.forEach(it -> findings.add(inChain(it)));
    for (var each : placed) {
      if (!each.segment().witnessed()) {
        findings.add(unwitnessed(each, explanations));
      }
    }
    for (var each : completeness.uncovered()) {
      findings.add(uncovered(each, underWay && each.span().until().equals(until(completeness))));
    }
    return List.copyOf(findings);
  }

  private static Instant until(Completeness completeness) {
    return completeness.whole().until();
  }

  private static Finding inChain(ChainProblem problem) {
    if (problem instanceof ChainProblem.BegunAnew anew) {
      return begunAnew(anew);
    }
    var kind = problem.altered() ? FindingKind.CHAIN_BROKEN : FindingKind.PIECE_MISSING;
    return Finding.of(kind, problem.at(), problem.inWords());
  }

  /** There is a new sitting only after an interruption: it explains a spool that was lost. */
  private static Finding begunAnew(ChainProblem.BegunAnew anew) {
    return new Finding(
        FindingKind.CHAIN_BEGUN_ANEW,
        Optional.of(anew.at()),
        Optional.empty(),
        anew.asTold() ? Optional.of(GapCause.INTERRUPTION) : Optional.empty(),
        anew.inWords());
  }

  /** Nobody could witness it while the server could not be reached or the program was gone. */
  private static Finding unwitnessed(Timeline.Placed piece, Collection<Explanation> explanations) {
    var span = piece.span();
    var round = new Span(span.from(), span.until().plus(ROUND));
    var why =
        explanations.stream()
            .filter(it -> it.cause() == GapCause.NETWORK || it.cause() == GapCause.INTERRUPTION)
            .filter(it -> it.span().overlaps(round))
            .map(Explanation::cause)
            .min(GapCause::compareTo);
    return new Finding(
        FindingKind.UNWITNESSED,
        Optional.of(piece.segment().id()),
        Optional.of(span),
        why,
        piece.segment().id() + " came late and without a witness");
  }

  private static Finding uncovered(UncoveredTime time, boolean isNow) {
    var explained = time.cause().explains() || isNow && time.cause() == GapCause.NOT_YET_UPLOADED;
    return new Finding(
        FindingKind.UNCOVERED,
        Optional.empty(),
        Optional.of(time.span()),
        explained ? Optional.of(time.cause()) : Optional.empty(),
        time.stream().code() + " has nothing for " + time.span().length());
  }
}
