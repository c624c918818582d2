package org.invigil.domain.flag;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Locale;
import org.invigil.domain.flag.Sights.SignSeen;
import org.invigil.domain.picture.ModelUsed;
import org.invigil.domain.rule.RuleBroken;
import org.invigil.domain.session.ExamSessionId;

/** Puts a thing that was seen again and again into a flag. */
final class ThingFlags {

  private static final int PICTURES = 3;

  private ThingFlags() {}

  static Flag thing(
      ExamSessionId session, FlagPolicy policy, Severity severity, Stretch<SignSeen> event) {
    var kind = event.whats().getFirst().sign().kind();
    var samples = event.whats().stream().map(it -> it.seen().at()).distinct().count();
    var surest =
        event.whats().stream().mapToDouble(it -> it.sign().confidence()).max().orElseThrow();
    return new Flag(
        Flag.identity(session, kind, "", event.start()),
        session,
        kind,
        "",
        event.start(),
        event.end(),
        severity,
        new RaisedBy.Detector(
            event.whats().stream()
                .flatMap(it -> it.sign().by().stream())
                .distinct()
                .sorted(comparing(ModelUsed::toString))
                .toList()),
        pictures(event.whats()),
        new RuleBroken(
            KindFacts.rule(kind),
            "in fewer than " + policy.things().samples() + " pictures in one place",
            "in " + samples),
        String.format(
            Locale.ROOT,
            "What looks like %s was seen again and again in one place, in %d pictures within %s;"
                + " confidence up to %s. The software is often wrong about it.",
            kind == FlagKind.PHONE ? "a phone" : "a book or notes",
            samples,
            Words.span(event.length()),
            Words.number(surest)));
  }

  private static List<Flag.Picture> pictures(List<SignSeen> seen) {
    return seen.stream()
        .sorted(
            comparing((SignSeen it) -> it.sign().confidence())
                .reversed()
                .thenComparing(it -> it.seen().at())
                .thenComparing(it -> it.sign().toString()))
        .limit(PICTURES)
        .map(it -> new Flag.Picture(it.seen().stream(), it.seen().at(), it.sign().where()))
        .sorted(comparing(Flag.Picture::at).thenComparing(Flag.Picture::toString))
        .toList();
  }
}
