package org.invigil.application.port.out;

import java.util.Optional;
import java.util.UUID;

/** Letters that wait. They are written in the unit of work that caused them and sent afterwards. */
public interface Outbox {

  /** Puts a letter; it will be sent at least once after the unit of work is kept. */
  void put(Letter letter);

  /**
   * The oldest letter that is due, taken for a while so that no other sender takes it too; it comes
   * back when it is neither delivered nor failed in time.
   */
  Optional<Letter> take();

  /** The letter was handed over: its content is erased, that it was sent remains. */
  void delivered(UUID letter);

  /** The letter could not be handed over; it becomes due again later, ever more slowly. */
  void failed(UUID letter, String reason);

  /** How many letters wait. */
  long waiting();
}
