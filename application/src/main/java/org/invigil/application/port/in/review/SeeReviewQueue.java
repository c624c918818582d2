package org.invigil.application.port.in.review;

import java.util.List;
import org.invigil.domain.access.Actor;
import org.invigil.domain.review.ReviewOrder.Need;

/** Which sessions wait for a person, who first, and why (REV-3)? */
public interface SeeReviewQueue {

  /** Nobody reads more of a queue at once. */
  int MOST = 1000;

  Outcome handle(Command command);

  /**
   * @param skip how many of the first to leave out; what is less than none is none
   * @param atMost how many to tell, from 1 to {@link #MOST}; what lies outside is moved inside
   */
  record Command(Actor by, int skip, int atMost) {

    public Command {
      skip = Math.max(skip, 0);
      atMost = Math.clamp(atMost, 1, MOST);
    }

    /** The first of the queue. */
    public static Command first(Actor by) {
      return new Command(by, 0, 100);
    }
  }

  sealed interface Outcome permits Queue, ReviewRefusal {}

  /**
   * @param places in order
   * @param all how many wait altogether
   */
  record Queue(List<Need> places, int all) implements Outcome {

    public Queue {
      places = List.copyOf(places);
    }
  }
}
