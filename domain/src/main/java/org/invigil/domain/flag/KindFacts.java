package org.invigil.domain.flag;

import org.invigil.domain.rule.RuleCode;

/** What is fixed for each kind: the rule it is measured against and how much it asks for. */
final class KindFacts {

  private KindFacts() {}

  static RuleCode rule(FlagKind kind) {
    return switch (kind) {
      case OFF_CAMERA -> RuleCode.UNDECLARED_ABSENCE;
      case NO_FACE, FACE_COVERED, CAMERA_COVERED -> RuleCode.FACE_VISIBLE;
      case LOOKING_AWAY -> RuleCode.ATTENTION;
      case ANOTHER_PERSON -> RuleCode.ALONE;
      case DIFFERENT_PERSON -> RuleCode.SAME_PERSON;
      case NOT_A_LIVE_FACE -> RuleCode.LIVE_PERSON;
      case IDENTITY_BY_CODE_ONLY -> RuleCode.IDENTITY_BY_FACE;
      case DOCUMENT_CHANGED -> RuleCode.SAME_DOCUMENT;
      case POOR_LIGHT -> RuleCode.LIGHT;
      case SPEECH, OTHER_SOUND -> RuleCode.QUIET;
      case BOOK_OR_NOTES, FORBIDDEN_ITEM -> RuleCode.PERMITTED_ITEMS;
      case PHONE -> RuleCode.PHONE_USE;
      case FORBIDDEN_PROGRAM -> RuleCode.PERMITTED_PROGRAMS;
      case FORBIDDEN_PAGE -> RuleCode.PERMITTED_PAGES;
      case SECOND_DISPLAY -> RuleCode.ONE_DISPLAY;
      case LOCK_DOWN_LEFT -> RuleCode.LOCKED_DOWN;
      case BREAK_TOO_LONG -> RuleCode.COMFORT_BREAK_LENGTH;
      case RECORDING_GAP -> RuleCode.RECORDING_COMPLETE;
      case EVIDENCE_ALTERED -> RuleCode.RECORDING_UNALTERED;
      case INTERRUPTION -> RuleCode.UNINTERRUPTED;
      case PHONE_CAMERA_LOST -> RuleCode.PHONE_IN_PLACE;
      case RAISED_BY_PROCTOR -> RuleCode.PROCTORS_MARK;
    };
  }

  static Severity severity(FlagKind kind) {
    return switch (kind) {
      case ANOTHER_PERSON,
          DIFFERENT_PERSON,
          NOT_A_LIVE_FACE,
          PHONE,
          DOCUMENT_CHANGED,
          EVIDENCE_ALTERED,
          RAISED_BY_PROCTOR ->
          Severity.HIGH;
      case OFF_CAMERA,
          CAMERA_COVERED,
          FACE_COVERED,
          BOOK_OR_NOTES,
          FORBIDDEN_ITEM,
          FORBIDDEN_PROGRAM,
          FORBIDDEN_PAGE,
          SECOND_DISPLAY,
          BREAK_TOO_LONG,
          RECORDING_GAP,
          INTERRUPTION,
          PHONE_CAMERA_LOST,
          LOCK_DOWN_LEFT,
          IDENTITY_BY_CODE_ONLY ->
          Severity.MEDIUM;
      case NO_FACE, LOOKING_AWAY, SPEECH, OTHER_SOUND, POOR_LIGHT -> Severity.LOW;
    };
  }

  /**
   * Whether an exam may set how much of it is one event and how short an event is none. What a
   * detector measures has a length that can be tolerated; a phone and an interruption are listed
   * always (FLG-4, SES-5), a break has a rule of its own, and the rest has no length.
   */
  static boolean canBeTolerated(FlagKind kind) {
    return canBeMuted(kind) || kind == FlagKind.RECORDING_GAP || kind == FlagKind.PHONE_CAMERA_LOST;
  }

  /**
   * Whether an adjustment may mute it. Detectors can be muted; what the session records about
   * itself, and the length of a break, cannot. The use of a phone is always listed (FLG-4).
   */
  static boolean canBeMuted(FlagKind kind) {
    return switch (kind) {
      case NO_FACE,
          OFF_CAMERA,
          ANOTHER_PERSON,
          DIFFERENT_PERSON,
          LOOKING_AWAY,
          FACE_COVERED,
          BOOK_OR_NOTES,
          SECOND_DISPLAY,
          FORBIDDEN_PROGRAM,
          FORBIDDEN_PAGE,
          FORBIDDEN_ITEM,
          SPEECH,
          OTHER_SOUND,
          POOR_LIGHT,
          CAMERA_COVERED,
          NOT_A_LIVE_FACE ->
          true;
      case PHONE,
          BREAK_TOO_LONG,
          RECORDING_GAP,
          INTERRUPTION,
          PHONE_CAMERA_LOST,
          DOCUMENT_CHANGED,
          IDENTITY_BY_CODE_ONLY,
          LOCK_DOWN_LEFT,
          EVIDENCE_ALTERED,
          RAISED_BY_PROCTOR ->
          false;
    };
  }
}
