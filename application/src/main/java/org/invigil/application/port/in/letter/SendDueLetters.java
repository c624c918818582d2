package org.invigil.application.port.in.letter;

/** There may be letters to send. Asked by the worker, again and again. */
public interface SendDueLetters {

  Outcome handle(Command command);

  /** At most {@code most} letters in one go. */
  record Command(int most) {
    public Command {
      if (most < 1) {
        throw new IllegalArgumentException("at least one letter in one go: " + most);
      }
    }
  }

  sealed interface Outcome {}

  /** How many were handed over, and how many were not taken and will be tried again. */
  record Done(int sent, int refused) implements Outcome {}
}
