package org.invigil.domain.flag;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import org.invigil.domain.flag.Observation.FaceSeen;
import org.invigil.domain.flag.Observation.Seen;
import org.invigil.domain.flag.Sights.SignSeen;
import org.invigil.domain.picture.ModelUsed;
import org.invigil.domain.rule.RuleBroken;
import org.invigil.domain.session.ExamSessionId;

/** Puts an event in pictures or sound into a flag: the best pictures, the numbers, the words. */
final class SightFlags {

  private static final int PICTURES = 3;

  private SightFlags() {}

  static Flag absence(ExamSessionId session, FlagPolicy policy, Stretch<Seen> event) {
    var offCamera = policy.tolerance(FlagKind.OFF_CAMERA);
    var kind = offCamera.isLongEnough(event.length()) ? FlagKind.OFF_CAMERA : FlagKind.NO_FACE;
    return seen(
        session,
        kind,
        event,
        comparing(Seen::light).reversed(),
        "less than " + policy.tolerance(kind).minimum(),
        event.length().toString(),
        kind == FlagKind.OFF_CAMERA
            ? "Nobody was on camera for " + Words.span(event.length()) + "; no break was declared."
            : "No face was found for " + Words.span(event.length()) + ".");
  }

  static Flag anotherPerson(ExamSessionId session, FlagPolicy policy, Stretch<Seen> event) {
    var most = event.whats().stream().mapToLong(it -> people(policy, it)).max().orElseThrow();
    return seen(
        session,
        FlagKind.ANOTHER_PERSON,
        event,
        comparing((Seen it) -> people(policy, it)).reversed(),
        "1",
        Long.toString(most),
        "Up to " + most + " faces were seen for " + Words.span(event.length()) + ".");
  }

  static Flag differentPerson(ExamSessionId session, FlagPolicy policy, Stretch<Seen> event) {
    var least = event.whats().stream().mapToDouble(SightFlags::similarity).min().orElseThrow();
    return seen(
        session,
        FlagKind.DIFFERENT_PERSON,
        event,
        comparing(SightFlags::similarity),
        "at least " + Words.number(policy.faceMatch().refer()),
        Words.number(least),
        "For "
            + Words.span(event.length())
            + " the face did not resemble the enrolled one; lowest similarity "
            + Words.number(least)
            + ".");
  }

  static Flag poorLight(ExamSessionId session, FlagPolicy policy, Stretch<Seen> event) {
    var least = event.whats().stream().mapToDouble(Seen::light).min().orElseThrow();
    var black = policy.camera().isBlack(least);
    return seen(
        session,
        FlagKind.POOR_LIGHT,
        "",
        black
            ? KindFacts.severity(FlagKind.CAMERA_COVERED)
            : KindFacts.severity(FlagKind.POOR_LIGHT),
        event,
        comparing(Seen::light),
        "at least " + Words.number(policy.light().least()),
        Words.number(least),
        "There was too little light for "
            + Words.span(event.length())
            + "; lowest brightness "
            + Words.number(least)
            + " of 255."
            + (black ? " Nothing can be seen: a dark room and a covered camera look alike." : ""));
  }

  static Flag sign(
      ExamSessionId session, FlagPolicy policy, Severity severity, Stretch<SignSeen> event) {
    var sign = event.whats().getFirst().sign();
    var surest =
        event.whats().stream().mapToDouble(it -> it.sign().confidence()).max().orElseThrow();
    var thing = sign.kind().code().replace('-', ' ');
    var pictures =
        best(
            event.whats(),
            comparing((SignSeen it) -> it.sign().confidence()).reversed(),
            SignSeen::seen);
    return new Flag(
        Flag.identity(session, sign.kind(), sign.what(), event.start()),
        session,
        sign.kind(),
        sign.what(),
        event.start(),
        event.end(),
        severity,
        by(event.whats().stream().map(SignSeen::seen).toList()),
        pictures,
        new RuleBroken(
            KindFacts.rule(sign.kind()),
            "less than " + policy.tolerance(sign.kind()).minimum(),
            event.length().toString()),
        "Noticed for "
            + Words.span(event.length())
            + ": "
            + thing
            + (sign.what().isEmpty() ? "" : " (" + sign.what() + ")")
            + "; confidence up to "
            + Words.number(surest)
            + ".");
  }

  static Flag seen(
      ExamSessionId session,
      FlagKind kind,
      Stretch<Seen> event,
      Comparator<Seen> bestFirst,
      String allowed,
      String seen,
      String words) {
    return seen(session, kind, "", event, bestFirst, allowed, seen, words);
  }

  static Flag seen(
      ExamSessionId session,
      FlagKind kind,
      String what,
      Stretch<Seen> event,
      Comparator<Seen> bestFirst,
      String allowed,
      String seen,
      String words) {
    var severity = KindFacts.severity(kind);
    return seen(session, kind, what, severity, event, bestFirst, allowed, seen, words);
  }

  private static Flag seen(
      ExamSessionId session,
      FlagKind kind,
      String what,
      Severity severity,
      Stretch<Seen> event,
      Comparator<Seen> bestFirst,
      String allowed,
      String seen,
      String words) {
    return new Flag(
        Flag.identity(session, kind, what, event.start()),
        session,
        kind,
        what,
        event.start(),
        event.end(),
        severity,
        by(event.whats()),
        best(event.whats(), bestFirst, it -> it),
        new RuleBroken(KindFacts.rule(kind), allowed, seen),
        words);
  }

  private static <T> List<Flag.Picture> best(
      List<T> all, Comparator<T> bestFirst, java.util.function.Function<T, Seen> frame) {
    return all.stream()
        .sorted(bestFirst.thenComparing(it -> frame.apply(it).at()))
        .limit(PICTURES)
        .map(frame)
        .map(it -> new Flag.Picture(it.stream(), it.at()))
        .distinct()
        .sorted(comparing(Flag.Picture::at).thenComparing(Flag.Picture::stream))
        .toList();
  }

  private static RaisedBy by(List<Seen> frames) {
    return new RaisedBy.Detector(
        frames.stream()
            .flatMap(it -> it.models().stream())
            .distinct()
            .sorted(comparing(ModelUsed::name).thenComparing(ModelUsed::toString))
            .toList());
  }

  private static long people(FlagPolicy policy, Seen it) {
    return it.faces().stream().filter(face -> face.confidence() >= policy.sureOfAFace()).count();
  }

  private static double similarity(Seen it) {
    return it.faces().stream()
        .map(FaceSeen::similarity)
        .flatMapToDouble(java.util.OptionalDouble::stream)
        .max()
        .orElse(1);
  }
}
