package org.invigil.application.port.in.letter;

import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;

/**
 * An administrator sends a letter to themselves, now, to see whether letters arrive. It goes the
 * way that all letters go.
 */
public interface TryMail {

  Outcome handle(Command command);

  record Command(Actor by) {}

  sealed interface Outcome {}

  /** The mail server took it; that it arrives, only the mailbox shows. */
  record Sent(String to) implements Outcome {
    @Override
    public String toString() {
      return "Sent[hidden]";
    }
  }

  /** No mail server is set: letters are files in the folder {@code mail} of the server. */
  record IntoFolder() implements Outcome {}

  /** It was not taken. */
  record NotSent(Trouble trouble) implements Outcome {}

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}

  /** Where it failed, and what an operator can do about it. */
  enum Trouble {
    UNREACHABLE(
        "Nobody answers at the mail server's address. Check the settings mail.host and mail.port,"
            + " and that a firewall lets this server through."),
    NOT_LET_IN(
        "The mail server does not let this server in. Check the settings mail.user and"
            + " mail.password."),
    NOT_ENCRYPTED(
        "The connection to the mail server could not be encrypted. Check that it offers STARTTLS"
            + " at mail.port (often 587) and that its certificate is valid for mail.host; only in"
            + " a network of your own may mail.tls be off."),
    ADDRESS_REFUSED(
        "The mail server refuses the sender or the receiver. Check the setting mail.from, and that"
            + " the server may send for that address."),
    OTHER("The mail server did not take the letter. Its own log says why.");

    private final String sentence;

    Trouble(String sentence) {
      this.sentence = sentence;
    }

    public String sentence() {
      return sentence;
    }
  }
}
