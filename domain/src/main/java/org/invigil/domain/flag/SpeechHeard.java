package org.invigil.domain.flag;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.invigil.domain.evidence.Span;
import org.invigil.domain.flag.Observation.Heard;
import org.invigil.domain.flag.Stretch.Moment;

/** When there was speech. What is heard while the candidate is away is not the candidate's. */
public final class SpeechHeard {

  private SpeechHeard() {}

  /**
   * In the order of time, however short and whether permitted or not: it says where to listen, and
   * accuses nobody. Where nobody is to listen there is none.
   */
  public static List<Span> spans(
      FlagPolicy policy,
      Collection<? extends Observation> observations,
      Collection<? extends SessionFact> facts) {
    if (policy.off().contains(Detector.SPEECH)) {
      return List.of();
    }
    var moments = moments(policy, new Happened(List.copyOf(facts)), observations);
    return Stretch.join(moments, policy.tolerance(FlagKind.SPEECH)).stream()
        .map(it -> new Span(it.start(), it.end()))
        .toList();
  }

  static List<Moment<Heard>> moments(
      FlagPolicy policy, Happened happened, Collection<? extends Observation> observations) {
    return observations.stream()
        .filter(Heard.class::isInstance)
        .map(Heard.class::cast)
        .filter(it -> policy.speech().isSpeech(it.speech()))
        .filter(it -> !happened.awayIsDeclared(it.at(), policy.edgeOfABreak()))
        .sorted(Comparator.comparing(Heard::at).thenComparing(Heard::toString))
        .map(it -> new Moment<>(it.at(), it.until(), it))
        .toList();
  }
}
