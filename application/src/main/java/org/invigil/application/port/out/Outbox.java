package org.invigil.application.port.out;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Letters that wait. They are written in the unit of work that caused them and sent afterwards. */
public interface Outbox {

  /** A letter that was taken comes back after exactly this time. */
  Duration LEASE = Duration.ofMinutes(5);

  /** After the first failure; each further one doubles it. */
  Duration FIRST_PAUSE = Duration.ofSeconds(30);

  /** No pause is longer. */
  Duration LONGEST_PAUSE = Duration.ofHours(6);

  /**
   * Puts a letter; it will be sent at least once after the unit of work is kept. Putting the same
   * identifier again changes nothing.
   */
  void put(Letter letter);

  /**
   * The oldest letter that is due, taken for a while so that no other sender takes it too; it comes
   * back when it is neither delivered nor failed in time. A letter whose owner's key was destroyed
   * is never taken.
   */
  Optional<Letter> take();

  /** The letter was handed over: its content is erased, that it was sent remains. */
  void delivered(UUID letter);

  /** The letter could not be handed over; it becomes due again later, ever more slowly. */
  void failed(UUID letter, String reason);

  /** How many letters wait. */
  long waiting();
}
