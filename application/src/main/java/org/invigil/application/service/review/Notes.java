package org.invigil.application.service.review;

import org.invigil.application.port.in.review.ReviewRefusal;

/** What people write in a review; at most {@link #LONGEST} characters, exactly that many fit. */
final class Notes {

  static final int LONGEST = 5000;

  static final ReviewRefusal.Unfit TOO_LONG =
      new ReviewRefusal.Unfit("review.text-too-long", "Write at most " + LONGEST + " characters.");

  private Notes() {}

  static boolean tooLong(String text) {
    return text.codePointCount(0, text.length()) > LONGEST;
  }
}
