package org.invigil.adapter.in.web.institution;

import java.util.stream.Stream;
import org.invigil.adapter.in.web.page.Codes;
import org.invigil.application.port.in.letter.TryMail;
import org.jspecify.annotations.Nullable;

/** How a letter went, as a code that an address may carry and the words know. */
public final class MailTrial {

  private static final String SENT = "sent";
  private static final String INTO_FOLDER = "into-folder";

  private MailTrial() {}

  static String code(TryMail.Sent sent) {
    return SENT;
  }

  static String code(TryMail.IntoFolder folder) {
    return INTO_FOLDER;
  }

  static String code(TryMail.NotSent no) {
    return Codes.of(no.trouble());
  }

  /** The code, or nothing where it is none. */
  static String known(@Nullable String code) {
    return Stream.concat(
            Stream.of(SENT, INTO_FOLDER), Stream.of(TryMail.Trouble.values()).map(Codes::of))
        .filter(it -> it.equals(code))
        .findFirst()
        .orElse("");
  }

  /** Whether letters reach people. */
  public static boolean isWell(String code) {
    return code.equals(SENT);
  }
}
