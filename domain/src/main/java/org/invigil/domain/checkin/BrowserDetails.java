package org.invigil.domain.checkin;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What the program knows from the page that opened it (CHK-8). It waits for details; the page gives
 * them; when the page is closed, reloaded or expired, it waits again and recovers when the page is
 * opened again. The page is heard of exactly {@link #SILENCE} ago at the earliest.
 */
@ValueObject
public sealed interface BrowserDetails {

  Duration SILENCE = Duration.ofSeconds(30);

  BrowserDetails WAITING = new Waiting();

  /** The page gives, or gives again, the check-in it belongs to. */
  default Known receive(CheckInId checkIn, Instant now) {
    return new Known(checkIn, now);
  }

  BrowserDetails asOf(Instant now);

  /** "Waiting for details from browser." */
  record Waiting() implements BrowserDetails {

    public String howToGoOn() {
      return "Waiting for details from browser. Open the exam's page again and choose \"Open the"
          + " program\"; nothing you have done is lost.";
    }

    @Override
    public Waiting asOf(Instant now) {
      return this;
    }
  }

  /** The page is open. */
  record Known(CheckInId checkIn, Instant heard) implements BrowserDetails {

    public Known {
      Objects.requireNonNull(checkIn, "checkIn");
      Objects.requireNonNull(heard, "heard");
    }

    public Waiting pageClosed() {
      return new Waiting();
    }

    @Override
    public BrowserDetails asOf(Instant now) {
      return now.isAfter(heard.plus(SILENCE)) ? new Waiting() : this;
    }
  }
}
