package org.invigil.adapter.out.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.invigil.application.port.out.Letters.Why;
import org.jspecify.annotations.Nullable;

/** Tells by what the mail library threw where sending failed. */
final class MailTrouble {

  private MailTrouble() {}

  static Why of(MessagingException failure) {
    if (failure instanceof AuthenticationFailedException) {
      return Why.NOT_LET_IN;
    }
    if (failure instanceof SendFailedException) {
      return says(failure, "530") || says(failure, "uthentication required")
          ? Why.NOT_LET_IN
          : Why.ADDRESS_REFUSED;
    }
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      var why = ofCause(cause);
      if (why != null) {
        return why;
      }
    }
    return Why.OTHER;
  }

  private static @Nullable Why ofCause(Throwable cause) {
    if (cause instanceof SSLException || says(cause, "STARTTLS")) {
      return Why.NOT_ENCRYPTED;
    }
    return cause instanceof UnknownHostException
            || cause instanceof SocketException
            || cause instanceof SocketTimeoutException
        ? Why.UNREACHABLE
        : null;
  }

  private static boolean says(Throwable failure, String words) {
    return failure.getMessage() != null && failure.getMessage().contains(words);
  }
}
