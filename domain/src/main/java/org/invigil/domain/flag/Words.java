package org.invigil.domain.flag;

import java.time.Duration;
import java.util.Locale;
import org.invigil.domain.checkin.Referral;

/** Sentences of flags: what was measured, never what it means. */
final class Words {

  private Words() {}

  static String span(Duration length) {
    var seconds = Math.max(0, Math.round(length.toMillis() / 1000.0));
    if (seconds < 60) {
      return count(seconds, "second");
    }
    var rest = seconds % 60;
    return count(seconds / 60, "minute") + (rest == 0 ? "" : " " + count(rest, "second"));
  }

  static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  /** Why the face of a check-in is in doubt. */
  static String doubt(Referral why) {
    return switch (why) {
      case CAMERA_IS_A_PROGRAM -> "the camera has the name of a program that plays pictures";
      case PICTURES_REPLAYED -> "pictures came again, or at times that cannot be true";
      case LIGHT_NOT_FOLLOWED -> "the face did not follow the light of the screen";
      case ANOTHER_FACE_MOVED -> "the face that moved is not like the one of onboarding";
      case IDENTITY_BY_CODE_ONLY,
          DOCUMENT_CHANGED,
          DOCUMENT_NOT_READ,
          NAME_CHANGED,
          CALCULATOR_NOT_READ,
          ROOM_NOT_SHOWN,
          LIVE_FACE_DECLINED,
          LIVE_FACE_NOT_SHOWN ->
          throw new IllegalArgumentException("no doubt of a face: " + why);
    };
  }

  private static String count(long count, String unit) {
    return count + " " + unit + (count == 1 ? "" : "s");
  }
}
