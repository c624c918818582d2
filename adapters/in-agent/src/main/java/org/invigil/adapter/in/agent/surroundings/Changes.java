package org.invigil.adapter.in.agent.surroundings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.invigil.adapter.in.agent.surroundings.Surroundings.Seen;
import org.invigil.domain.session.EventKind;
import org.invigil.domain.session.SessionEvent;
import org.invigil.domain.session.WatchList;

/**
 * Turns looks at the surroundings into events: each thing is told when it begins, and with its
 * length when it has ended. Titles and programs that no rule matches are counted; their words leave
 * this object never (SES-9).
 */
final class Changes {

  private final boolean programsAndTitles;
  private final WatchList watchList;
  private final Map<Thing, Instant> present = new LinkedHashMap<>();
  private Optional<String> title = Optional.empty();
  private int otherTitles;

  private record Thing(EventKind kind, String detail) {}

  /**
   * @param programsAndTitles whether the exam captures them (EXM-1)
   */
  Changes(boolean programsAndTitles, WatchList watchList) {
    this.programsAndTitles = programsAndTitles;
    this.watchList = watchList;
  }

  List<Noticed> since(Seen now, Instant at) {
    var things = new ArrayList<Thing>();
    now.virtualMachine().ifPresent(it -> things.add(thing(EventKind.VIRTUAL_MACHINE_SEEN, it)));
    count(EventKind.DISPLAYS_SEEN, now.displays(), things);
    count(EventKind.CAMERAS_SEEN, now.cameras(), things);
    count(EventKind.MICROPHONES_SEEN, now.microphones(), things);
    named(EventKind.REMOTE_CONTROL_SEEN, now.remoteControl(), things);
    if (programsAndTitles) {
      named(
          EventKind.PROGRAM_SEEN,
          now.programs().stream().filter(watchList::matches).toList(),
          things);
      now.title()
          .filter(watchList::matches)
          .ifPresent(it -> things.add(thing(EventKind.TITLE_SEEN, it)));
      countTitle(now.title());
    }
    return told(things, at);
  }

  /** The sitting is over: what is still there has lasted until now. */
  List<Noticed> end(Instant at) {
    return told(List.of(), at);
  }

  /** How many titles were seen that no rule matches; asked for again, it counts anew. */
  int otherTitles() {
    int counted = otherTitles;
    otherTitles = 0;
    return counted;
  }

  private List<Noticed> told(List<Thing> now, Instant at) {
    var told = new ArrayList<Noticed>();
    for (Map.Entry<Thing, Instant> gone : List.copyOf(present.entrySet())) {
      Thing thing = gone.getKey();
      if (!now.contains(thing)) {
        present.remove(thing);
        told.add(new Noticed(thing.kind(), gone.getValue(), Optional.of(at), thing.detail()));
      }
    }
    for (Thing thing : now) {
      if (present.putIfAbsent(thing, at) == null) {
        told.add(new Noticed(thing.kind(), at, Optional.empty(), thing.detail()));
      }
    }
    return told;
  }

  private void countTitle(Optional<String> now) {
    if (!now.equals(title) && now.isPresent() && !watchList.matches(now.get())) {
      otherTitles++;
    }
    title = now;
  }

  private static void count(EventKind kind, int number, List<Thing> things) {
    if (number > 0) {
      things.add(thing(kind, Integer.toString(number)));
    }
  }

  private static void named(EventKind kind, Iterable<String> names, List<Thing> things) {
    for (String name : names) {
      things.add(thing(kind, name));
    }
  }

  private static Thing thing(EventKind kind, String detail) {
    return new Thing(
        kind, detail.substring(0, Math.min(detail.length(), SessionEvent.LONGEST_DETAIL)));
  }
}
