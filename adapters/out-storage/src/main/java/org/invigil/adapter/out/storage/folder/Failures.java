package org.invigil.adapter.out.storage.folder;

import java.io.IOException;
import java.util.Locale;
import org.invigil.application.port.out.NoRoom;
import org.invigil.application.port.out.StoreUnavailable;

/** What the failures of a disk mean to the application. */
final class Failures {

  private static final String WHAT = "evidence";

  private Failures() {}

  /** Java has no type for a full disk; the words are those of the operating system. */
  static StoreUnavailable meaning(IOException failure) {
    var words = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    return words.contains("no space left")
            || words.contains("quota exceeded")
            || words.contains("not enough space")
        ? new NoRoom(WHAT, failure)
        : new StoreUnavailable(WHAT, failure);
  }
}
