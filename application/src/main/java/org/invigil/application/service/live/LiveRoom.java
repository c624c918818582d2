package org.invigil.application.service.live;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.invigil.application.evidence.LiveFragment;
import org.invigil.application.port.in.session.LiveRefusal;
import org.invigil.application.port.in.session.ShowLive.Program;
import org.invigil.application.port.in.session.WatchLive.Viewer;
import org.invigil.application.port.out.Fragments;
import org.invigil.domain.evidence.StreamName;

/**
 * One session: the program that shows it, and those who watch. The newest program of a session
 * takes the place of an older one. Everything is done under one lock, and nothing done waits for a
 * network, so a slow viewer holds up nobody.
 */
final class LiveRoom {

  private final ReentrantLock lock = new ReentrantLock();
  private final Map<StreamName, Feed> feeds = new EnumMap<>(StreamName.class);
  private final List<Seat> seats = new ArrayList<>();
  private Optional<Program> program = Optional.empty();

  void enter(Program newest) {
    locked(() -> {
      program.ifPresent(it -> it.end(LiveRefusal.TAKEN_OVER));
      program = Optional.of(newest);
      newest.watchedBy(seats.size());
      return true;
    });
  }

  void leave(Program gone) {
    locked(() -> {
      if (isShownBy(gone)) {
        program = Optional.empty();
      }
      return true;
    });
  }

  /** False where so many watch already. */
  boolean enter(Viewer viewer, int most) {
    return locked(() -> {
      if (seats.size() >= most) {
        return false;
      }
      var seat = new Seat(viewer);
      seats.add(seat);
      for (var feed : feeds.values()) {
        feed.sinceTheBeginning().forEach(seat::offer);
      }
      tellTheProgram();
      return true;
    });
  }

  void leave(Viewer viewer) {
    locked(() -> {
      if (seats.removeIf(it -> it.viewer() == viewer)) {
        seatsChanged();
      }
      return true;
    });
  }

  boolean isShown() {
    return locked(program::isPresent);
  }

  /** Empty room: it may be torn down. */
  boolean isEmpty() {
    return locked(() -> seats.isEmpty() && program.isEmpty());
  }

  /** Opens a fragment and shows it to all; opens nothing where nobody watches. */
  Optional<LiveRefusal> show(Program by, LiveFragment sealed, Fragments.Opener opener) {
    return locked(() -> {
      if (!isShownBy(by)) {
        return Optional.of(LiveRefusal.TAKEN_OVER);
      }
      if (seats.isEmpty()) {
        return Optional.<LiveRefusal>empty();
      }
      var plain = opener.open(sealed.place(), sealed.bytes());
      if (plain.isEmpty()) {
        return Optional.of(LiveRefusal.NOT_SEALED_HERE);
      }
      showToAll(sealed.with(plain.get()));
      return Optional.<LiveRefusal>empty();
    });
  }

  private void showToAll(LiveFragment opened) {
    feeds.computeIfAbsent(opened.place().segment().stream(), unknown -> new Feed()).add(opened);
    seats.forEach(it -> it.offer(opened));
    var slow = seats.stream().filter(Seat::isTooSlow).toList();
    if (!slow.isEmpty()) {
      seats.removeAll(slow);
      slow.forEach(it -> it.viewer().end(LiveRefusal.TOO_SLOW));
      seatsChanged();
    }
  }

  private void seatsChanged() {
    if (seats.isEmpty()) {
      feeds.clear();
    }
    tellTheProgram();
  }

  private void tellTheProgram() {
    program.ifPresent(it -> it.watchedBy(seats.size()));
  }

  private boolean isShownBy(Program asked) {
    return program.map(it -> it == asked).orElse(false);
  }

  private <T> T locked(Supplier<T> work) {
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }
}
