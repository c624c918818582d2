package org.invigil.domain.rule;

/**
 * Every limit and refusal that a person can meet. The code is what flags, reports, the API and the
 * log carry; no two share one and none is ever reused. {@code specification} is the identifier of
 * the rule in the specification.
 */
public enum RuleCode {
  UNDECLARED_ABSENCE("presence.undeclared-absence", "SES-3"),
  FACE_VISIBLE("presence.face-visible", "EXM-2"),
  ATTENTION("presence.attention", "EXM-2"),
  ALONE("exam-rules.alone", "EXM-2"),
  SAME_PERSON("identity.same-person", "CHK-4"),
  LIVE_PERSON("identity.live-person", "CHK-4"),
  IDENTITY_BY_FACE("identity.by-face", "CHK-5"),
  SAME_DOCUMENT("identity.same-document", "ONB-8"),
  LIGHT("environment.light", "EXM-2"),
  QUIET("environment.quiet", "EXM-2"),
  PERMITTED_ITEMS("exam-rules.items", "EXM-2"),
  PHONE_USE("exam-rules.phone", "FLG-4"),
  PERMITTED_PROGRAMS("exam-rules.programs", "EXM-2"),
  PERMITTED_PAGES("exam-rules.pages", "EXM-2"),
  ONE_DISPLAY("exam-rules.one-display", "EXM-2"),
  LOCKED_DOWN("exam-rules.lock-down", "EXM-8"),
  RECORDING_COMPLETE("recording.complete", "SES-6"),
  RECORDING_UNALTERED("recording.unaltered", "SES-11"),
  UNINTERRUPTED("recording.uninterrupted", "SES-5"),
  PHONE_IN_PLACE("recording.phone-in-place", "CHK-7"),
  PROCTORS_MARK("proctor.mark", "SES-10"),
  COMFORT_BREAK_LENGTH("comfort-break.length", "SES-3", "A comfort break is at most five minutes."),
  RECORDING_UNCOVERED(
      "recording.uncovered", "SES-6", "Too much of the exam has no recording: not proctored."),
  RECORDING_ABSENT("recording.absent", "SES-6", "A stream has no recording: not proctored."),
  CREDIT_BEYOND_LOST_TIME(
      "credit.beyond-lost-time",
      "SES-8",
      "At most the time since the report can be credited for it."),
  ONBOARDING_ATTEMPTS(
      "onboarding.attempts",
      "ONB-3",
      "All attempts to onboard are used up. Ask your exams office for more."),
  ONBOARDING_DEADLINE(
      "onboarding.deadline",
      "ONB-1",
      "The deadline to onboard has passed. Ask your exams office for more time."),
  ONBOARDING_VALIDITY(
      "onboarding.validity", "ONB-10", "An approved onboarding admits to exams for 365 days."),
  GUIDELINES_UNREAD(
      "exam.guidelines-unread",
      "EXM-4",
      "Read the guidelines of this exam and confirm them first."),
  CHECK_IN_SYSTEM_FLOOR(
      "check-in.system-floor", "CHK-3", "The computer does not offer what the exam needs."),
  CHECK_IN_FLOORS_CHOSEN(
      "check-in.floors-chosen", "CHK-3", "No computer that candidates have could be meant."),
  CHECK_IN_FACE_ATTEMPTS(
      "check-in.face-attempts", "CHK-4", "A face is compared three times at most."),
  CHECK_IN_CODE_LIFE("check-in.code-life", "CHK-5", "A code works for ten minutes."),
  CHECK_IN_CODE_TRIES("check-in.code-tries", "CHK-5", "A code can be tried five times."),
  CHECK_IN_CODE_REQUESTS(
      "check-in.code-requests",
      "CHK-5",
      "A new code can be asked for once. Ask support for another one."),
  PHONE_PAIRING_LIFE("phone-pairing.life", "CHK-7", "A pairing code works for five minutes."),

  NAME_MATCH("name.match", "NAM-7"),

  PERSON_NAME(
      "person.name",
      "CAN-1",
      "A name has 1 to 200 characters, at least one letter, and no control characters."),
  EMAIL_ADDRESS("person.email", "CAN-1", "An e-mail address looks like name@example.org."),
  CANDIDATE_IDENTIFIER(
      "candidate.identifier", "CAN-1", "An identifier has 1 to 100 visible characters."),
  TEXT_LENGTH("text.length", "EXM-1", "The text is empty, too long, or has control characters."),
  REASON("reason.missing", "EXM-6", "Give a reason of 1 to 2000 characters."),
  PASSWORD_LENGTH("password.length", "SEC-1", "A password has 10 to 200 characters."),
  ADJUSTMENT_MINUTES(
      "candidate.adjustment-minutes", "CAN-3", "Additional minutes an hour are 0 to 60."),
  REMOTE_SITTING(
      "candidate.remote-not-granted",
      "CAN-5",
      "Sitting remotely needs to be granted first. Ask your exams office."),
  EXAM_WINDOW("exam.window", "EXM-1", "An exam opens before it closes, in a year 2000 to 2199."),
  EXAM_LOCAL_TIME(
      "exam.local-time", "EXM-3", "This local time does not exist: clocks skip it that day."),
  EXAM_TIME_ZONE(
      "exam.time-zone", "EXM-3", "The time zone is unknown. Use one like Europe/London."),
  EXAM_DURATION(
      "exam.duration",
      "EXM-1",
      "An exam lasts 1 minute to 24 hours, and no longer than its window."),
  EXAM_ADDRESS("exam.address", "EXM-1", "The address of an exam begins with https://."),
  EXAM_CAPTURES("exam.captures", "EXM-1", "What this exam captures does not go together."),
  EXAM_NOT_OPEN("exam.not-open", "EXM-3", "The exam has not begun."),
  EXAM_CLOSED("exam.closed", "EXM-3", "The exam is over."),
  LAUNCH_PLATFORM(
      "launch.platform", "EXM-5", "Exams are launched only from platforms that are approved."),
  LAUNCH_APPROVAL(
      "launch.approval", "EXM-5", "This exam has not been approved for proctoring yet."),
  RETENTION_LENGTHENED(
      "retention.lengthened",
      "RET-3",
      "A course or an exam may shorten retention, never lengthen."),
  RETENTION_DAYS("retention.days", "RET-3", "Retention is 1 to 3650 days."),
  LENGTH_FORM("length.form", "EXM-1", "Write a length of time like PT2H or PT10S."),
  SETTING_LENGTH("setting.length", "SES-6", "A length of time cannot be negative."),
  FLAG_TOLERANCE(
      "flag.tolerance", "FLG-3", "The gap and the minimum of a flag are nothing to one minute."),
  FLAG_ALWAYS_RAISED(
      "flag.always-raised", "FLG-3", "Flags of this kind are raised always; no length is set."),
  FLAG_TOLERANCES_FIXED(
      "flag.tolerances-fixed", "FLG-3", "How flags are measured is set before the exam opens."),
  DEVICE_CODE_LIFE(
      "access.device-code-life", "SEC-1", "A code works for ten minutes. Ask for a new one."),
  DEVICE_CODE_TRIES(
      "access.device-code-tries", "SEC-1", "A code can be tried five times. Ask for a new one."),
  DEVICE_CODE_REQUESTS(
      "access.device-code-requests",
      "SEC-1",
      "Three codes are sent in an hour. Wait, or ask your exams office."),
  OWN_CARD("documents.own-card", "ONB-6", "The card could not be told, or not be read, by that."),
  ACCEPTED_DOCUMENTS(
      "documents.accepted", "ONB-6", "At least one kind of document has to be accepted."),
  RECIPIENT("recipient.not-named", "SEC-4", "Data leaves only for recipients that consent names.");

  private final String code;
  private final String specification;
  private final String sentence;

  RuleCode(String code, String specification) {
    this(code, specification, "A rule of the exam was broken.");
  }

  RuleCode(String code, String specification, String sentence) {
    this.code = code;
    this.specification = specification;
    this.sentence = sentence;
  }

  public String code() {
    return code;
  }

  public String specification() {
    return specification;
  }

  /** The rule in words for the person who met it. */
  public String sentence() {
    return sentence;
  }
}
