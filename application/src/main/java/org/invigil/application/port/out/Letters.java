package org.invigil.application.port.out;

import org.jspecify.annotations.Nullable;

/** Sends letters: by SMTP, or into a folder where no server is configured. */
public interface Letters {

  /**
   * Hands the letter over before it returns. Throws {@link LetterRefused} when it was not taken; a
   * letter may have been taken although this throws, and is then repeated with the same Message-ID.
   */
  void send(Letter letter);

  /** The letter was not taken. */
  final class LetterRefused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String reason;

    public LetterRefused(String reason, @Nullable Throwable cause) {
      super(reason, cause);
      this.reason = reason;
    }

    /** Why, without anything personal. */
    public String reason() {
      return reason;
    }
  }
}
