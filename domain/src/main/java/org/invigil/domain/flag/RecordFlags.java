package org.invigil.domain.flag;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.invigil.domain.rule.RuleBroken;
import org.invigil.domain.session.ExamSessionId;

/** Puts what the session recorded about itself into a flag. */
final class RecordFlags {

  private static final RaisedBy RECORD = new RaisedBy.SessionRecord();

  private RecordFlags() {}

  static Flag breakTooLong(ExamSessionId session, DeclaredBreak taken) {
    var length = Words.span(taken.length());
    return flag(
        session,
        FlagKind.BREAK_TOO_LONG,
        "",
        taken.from(),
        taken.to(),
        taken.limit().toString(),
        taken.length().toString(),
        "A declared break of at most "
            + Words.span(taken.limit())
            + (taken.over() ? " took " + length : " was still open after " + length)
            + ".");
  }

  static Flag gap(ExamSessionId session, FlagPolicy policy, Stretch<String> event) {
    var streams = event.whats().stream().distinct().sorted().collect(Collectors.joining(", "));
    return flag(
        session,
        FlagKind.RECORDING_GAP,
        "",
        event.start(),
        event.end(),
        "less than " + policy.tolerance(FlagKind.RECORDING_GAP).minimum(),
        event.length().toString(),
        "For "
            + Words.span(event.length())
            + " nothing readable was recorded of: "
            + streams
            + ".");
  }

  static Flag displays(ExamSessionId session, Stretch<String> event) {
    var most = event.whats().stream().mapToInt(Integer::parseInt).max().orElseThrow();
    return flag(
        session,
        FlagKind.SECOND_DISPLAY,
        "",
        event.start(),
        event.end(),
        "1",
        Integer.toString(most),
        "Up to " + most + " displays were connected for " + Words.span(event.length()) + ".");
  }

  /** Something with a length and nothing else to measure. */
  static Flag lasting(
      ExamSessionId session, FlagKind kind, String what, Stretch<?> event, String allowed) {
    var words =
        switch (kind) {
          case INTERRUPTION -> "The session was interrupted for ";
          case PHONE_CAMERA_LOST -> "The phone's camera was away for ";
          case FORBIDDEN_PROGRAM -> "The program " + what + " ran for ";
          case FORBIDDEN_PAGE -> "The page " + what + " was open for ";
          default -> kind.code().replace('-', ' ') + " for ";
        };
    return flag(
        session,
        kind,
        what,
        event.start(),
        event.end(),
        allowed,
        event.length().toString(),
        words + Words.span(event.length()) + ".");
  }

  static Flag identityByCode(ExamSessionId session, SessionFact.IdentityByCode fact) {
    return moment(
        session,
        FlagKind.IDENTITY_BY_CODE_ONLY,
        fact.at(),
        "a matching face",
        "a code",
        "The candidate was let in by a code; no face matched before.");
  }

  static Flag documentChanged(ExamSessionId session, SessionFact.DocumentChanged fact) {
    return moment(
        session,
        FlagKind.DOCUMENT_CHANGED,
        fact.at(),
        "the same document",
        "another document",
        "Another document than in onboarding was shown.");
  }

  /** None of it says that the face is not alive; a person looks at what was recorded. */
  static Flag liveFace(ExamSessionId session, SessionFact.LiveFaceInDoubt fact) {
    var what = fact.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Flag(
        Flag.identity(session, FlagKind.NOT_A_LIVE_FACE, what, fact.at()),
        session,
        FlagKind.NOT_A_LIVE_FACE,
        what,
        fact.at(),
        fact.at(),
        Severity.MEDIUM,
        RECORD,
        List.of(),
        new RuleBroken(
            KindFacts.rule(FlagKind.NOT_A_LIVE_FACE),
            "a face that moves as it is asked",
            Words.doubt(fact.why())),
        "At check-in " + Words.doubt(fact.why()) + ". It may have a harmless cause.");
  }

  static Flag altered(ExamSessionId session, SessionFact.EvidenceAltered fact) {
    return flag(
        session,
        FlagKind.EVIDENCE_ALTERED,
        fact.detail(),
        fact.at(),
        fact.at(),
        "unaltered",
        fact.detail(),
        "A piece of the recording is not what was recorded: " + fact.detail() + ".");
  }

  static Flag lockDownLeft(ExamSessionId session, SessionFact.LockDownLeft fact) {
    return moment(
        session,
        FlagKind.LOCK_DOWN_LEFT,
        fact.at(),
        "staying",
        "leaving",
        "The locked window was left.");
  }

  static Flag raised(ExamSessionId session, SessionFact.RaisedByProctor fact) {
    var what = fact.by() + ": " + fact.text();
    return new Flag(
        Flag.identity(session, FlagKind.RAISED_BY_PROCTOR, what, fact.at()),
        session,
        FlagKind.RAISED_BY_PROCTOR,
        "",
        fact.at(),
        fact.at(),
        KindFacts.severity(FlagKind.RAISED_BY_PROCTOR),
        new RaisedBy.Proctor(fact.by()),
        List.of(),
        new RuleBroken(KindFacts.rule(FlagKind.RAISED_BY_PROCTOR), "none", "1"),
        fact.text());
  }

  private static Flag moment(
      ExamSessionId session, FlagKind kind, Instant at, String allowed, String seen, String words) {
    return flag(session, kind, "", at, at, allowed, seen, words);
  }

  private static Flag flag(
      ExamSessionId session,
      FlagKind kind,
      String what,
      Instant start,
      Instant end,
      String allowed,
      String seen,
      String words) {
    return new Flag(
        Flag.identity(session, kind, what, start),
        session,
        kind,
        what,
        start,
        end,
        KindFacts.severity(kind),
        RECORD,
        List.of(),
        new RuleBroken(KindFacts.rule(kind), allowed, seen),
        words);
  }
}
