package org.invigil.domain.flag;

import static java.util.Comparator.comparing;

import java.util.List;
import org.invigil.domain.flag.Observation.Heard;
import org.invigil.domain.rule.RuleBroken;
import org.invigil.domain.session.ExamSessionId;

/** Puts an event in the sound into a flag. What was said is never known. */
final class SoundFlags {

  private static final int PICTURES = 3;

  private SoundFlags() {}

  static Flag speech(ExamSessionId session, FlagPolicy policy, Stretch<Heard> event) {
    return new Flag(
        Flag.identity(session, FlagKind.SPEECH, "", event.start()),
        session,
        FlagKind.SPEECH,
        "",
        event.start(),
        event.end(),
        KindFacts.severity(FlagKind.SPEECH),
        new RaisedBy.Detector(
            event.whats().stream().flatMap(it -> it.models().stream()).distinct().toList()),
        pictures(event.whats()),
        new RuleBroken(
            KindFacts.rule(FlagKind.SPEECH),
            "less than " + policy.tolerance(FlagKind.SPEECH).minimum(),
            event.length().toString()),
        "Speech was heard in "
            + event.whats().size()
            + " of "
            + Words.span(event.length())
            + ". What was said is not known.");
  }

  /** The camera at the moments of which most was speech. */
  private static List<Flag.Picture> pictures(List<Heard> seconds) {
    return seconds.stream()
        .sorted(comparing(Heard::speech).reversed().thenComparing(Heard::at))
        .limit(PICTURES)
        .map(it -> new Flag.Picture(it.stream(), it.at()))
        .sorted(comparing(Flag.Picture::at))
        .toList();
  }
}
