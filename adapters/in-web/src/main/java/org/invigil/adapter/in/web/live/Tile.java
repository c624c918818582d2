package org.invigil.adapter.in.web.live;

import java.time.Duration;
import java.time.Instant;
import org.invigil.adapter.in.web.page.Words;
import org.invigil.application.port.in.session.Proctor;
import org.invigil.application.port.in.session.WatchedCandidate;

/** A candidate as the wall shows them, in words. */
public record Tile(Words w, WatchedCandidate it, Instant now) {

  public String session() {
    return it.session().toString();
  }

  public String name() {
    return it.name().isEmpty() ? it.identifier() : it.name();
  }

  /** Why the candidate stands at this place. */
  public String need() {
    return w.say("need." + it.need().code(), w.length(Duration.between(it.since(), now)));
  }

  /** A badge is never told by its colour alone: the words stand in it, and a sign before them. */
  public String badge() {
    return it.need().isUrgent() ? "high" : "low";
  }

  public boolean isUrgent() {
    return it.need().isUrgent();
  }

  /** As it is said aloud when it begins. */
  public String heard() {
    return w.say("heard." + it.need().code(), name());
  }

  /** The same need is said once. */
  public String key() {
    return session() + " " + it.need().code() + " " + it.since();
  }

  public String state() {
    return w.name("live-state", it.state());
  }

  public String connection() {
    return w.say(it.connected() ? "wall.connected" : "wall.not-connected");
  }

  public String looked() {
    return it.lookedAt()
        .map(at -> w.say("wall.looked", w.length(Duration.between(at, now))))
        .orElseGet(() -> w.say("wall.never-looked"));
  }

  public String left() {
    var left = Duration.between(now, it.deadline());
    return left.isNegative() ? w.say("wall.time-up") : w.say("wall.left", w.length(left));
  }

  public String lookedAfter() {
    return it.lookedAfterBy()
        .map(Proctor::name)
        .map(name -> w.say("wall.looked-after", name))
        .orElse("");
  }
}
