package org.invigil.application.port.out;

import org.jspecify.annotations.Nullable;

/** Sends letters: by SMTP, or into a folder where no server is configured. */
public interface Letters {

  /**
   * Hands the letter over before it returns. Throws {@link LetterRefused} when it was not taken; a
   * letter may have been taken although this throws, and is then repeated with the same Message-ID.
   */
  void send(Letter letter);

  /** Where it failed, as far as that is known: who sees it knows where to look. */
  enum Why {
    /** Nobody answers at that address and port. */
    UNREACHABLE,
    /** User or password is wrong, or none was given and one is needed. */
    NOT_LET_IN,
    /** The connection could not be encrypted, or the server is not whom it says. */
    NOT_ENCRYPTED,
    /** The server takes no letter from the sender, or none for the receiver. */
    ADDRESS_REFUSED,
    OTHER
  }

  /** The letter was not taken. */
  final class LetterRefused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final Why why;
    private final String reason;

    public LetterRefused(String reason, @Nullable Throwable cause) {
      this(Why.OTHER, reason, cause);
    }

    public LetterRefused(Why why, String reason, @Nullable Throwable cause) {
      super(reason, cause);
      this.why = why;
      this.reason = reason;
    }

    public Why why() {
      return why;
    }

    /** Why, without anything personal. */
    public String reason() {
      return reason;
    }
  }
}
