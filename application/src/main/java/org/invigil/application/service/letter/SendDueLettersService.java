package org.invigil.application.service.letter;

import org.invigil.application.port.in.letter.SendDueLetters;
import org.invigil.application.port.out.Letter;
import org.invigil.application.port.out.Letters;
import org.invigil.application.port.out.Letters.LetterRefused;
import org.invigil.application.port.out.Outbox;

/**
 * Takes, sends, marks. A crash between sending and marking repeats the letter with the same
 * Message-ID; no other moment does.
 */
public final class SendDueLettersService implements SendDueLetters {

  private final Outbox outbox;
  private final Letters letters;

  public SendDueLettersService(Outbox outbox, Letters letters) {
    this.outbox = outbox;
    this.letters = letters;
  }

  @Override
  public Outcome handle(Command command) {
    int sent = 0;
    int refused = 0;
    while (sent + refused < command.most()) {
      var due = outbox.take();
      if (due.isEmpty()) {
        break;
      }
      if (handedOver(due.get())) {
        sent++;
      } else {
        refused++;
      }
    }
    return new Done(sent, refused);
  }

  private boolean handedOver(Letter letter) {
    try {
      letters.send(letter);
    } catch (LetterRefused no) {
      outbox.failed(letter.id(), no.reason());
      return false;
    }
    outbox.delivered(letter.id());
    return true;
  }
}
