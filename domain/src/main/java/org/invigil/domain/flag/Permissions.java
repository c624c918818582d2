package org.invigil.domain.flag;

import java.util.Locale;
import java.util.Set;
import org.invigil.domain.candidate.Adjustments;
import org.invigil.domain.exam.ExamRules;
import org.invigil.domain.exam.Item;

/** What the exam's rules or the candidate's adjustments permit; it raises no flag (FLG-4). */
record Permissions(ExamRules rules, Adjustments adjustments, FlagPolicy policy) {

  private static final Set<String> TO_READ =
      Set.of("book", "books", "textbook", "paper", "notebook", "notes");

  boolean permit(FlagKind kind, String what) {
    return isMuted(kind) || isPermitted(kind, what);
  }

  boolean isMuted(FlagKind kind) {
    return policy.isOff(kind)
        || (KindFacts.canBeMuted(kind) && adjustments.mutedKinds().contains(kind));
  }

  boolean phoneForUploading() {
    return rules.permittedItems().contains(Item.PHONE_FOR_UPLOADING);
  }

  private boolean isPermitted(FlagKind kind, String what) {
    return switch (kind) {
      case ANOTHER_PERSON -> rules.anotherPerson();
      case SPEECH -> rules.backgroundNoise() || rules.anotherPerson();
      case OTHER_SOUND -> rules.backgroundNoise();
      case SECOND_DISPLAY -> rules.severalDisplays();
      case BOOK_OR_NOTES -> what.isEmpty() ? permitsSomethingToRead() : permitsItem(what);
      case FORBIDDEN_ITEM -> permitsItem(what);
      case FORBIDDEN_PROGRAM -> permitsProgram(what);
      case FORBIDDEN_PAGE -> rules.permittedPages().stream().anyMatch(it -> isWithin(what, it));
      case NO_FACE,
          OFF_CAMERA,
          DIFFERENT_PERSON,
          LOOKING_AWAY,
          FACE_COVERED,
          PHONE,
          POOR_LIGHT,
          CAMERA_COVERED,
          NOT_A_LIVE_FACE,
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

  /** No machine tells a book from a pile of paper. */
  private boolean permitsSomethingToRead() {
    return TO_READ.stream().anyMatch(this::permitsItem);
  }

  private boolean permitsItem(String what) {
    return rules.permittedItems().stream().anyMatch(it -> named(it.name(), what))
        || adjustments.permittedItems().stream().anyMatch(it -> named(it, what));
  }

  private boolean permitsProgram(String what) {
    return rules.permittedPrograms().stream().anyMatch(it -> named(it, what))
        || adjustments.permitsSoftware(what);
  }

  private static boolean named(String permitted, String what) {
    return plain(permitted).equals(plain(what));
  }

  private static String plain(String name) {
    var lower = name.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
    return lower.endsWith(".exe") ? lower.substring(0, lower.length() - 4) : lower;
  }

  /**
   * A prefix ends where a name ends: {@code lms.example} does not permit {@code lms.example.org}.
   */
  private static boolean isWithin(String address, String prefix) {
    if (prefix.isEmpty() || !address.startsWith(prefix)) {
      return false;
    }
    return address.length() == prefix.length()
        || prefix.endsWith("/")
        || "/?#".indexOf(address.charAt(prefix.length())) >= 0;
  }
}
