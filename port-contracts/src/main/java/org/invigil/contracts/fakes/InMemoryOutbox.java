package org.invigil.contracts.fakes;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.invigil.application.port.out.Letter;
import org.invigil.application.port.out.Outbox;
import org.invigil.contracts.MovableClock;

/** Letters that wait, in memory. */
public final class InMemoryOutbox implements Outbox {

  private record Waiting(Letter letter, Instant due, int failures) {}

  private final Memory memory;
  private final InstantSource clock;
  private Map<UUID, Optional<Waiting>> letters = new LinkedHashMap<>();
  private List<Letter> put = new ArrayList<>();

  /** Where time does not matter: a failed letter never becomes due again. */
  public InMemoryOutbox(Memory memory) {
    this(memory, new MovableClock());
  }

  public InMemoryOutbox(Memory memory, InstantSource clock) {
    this.memory = memory;
    this.clock = clock;
    memory.join(() -> {
      var before = new LinkedHashMap<>(letters);
      return () -> letters = before;
    });
  }

  /** For tests: every letter that was ever put and kept. */
  public List<Letter> everPut() {
    synchronized (memory) {
      return List.copyOf(put);
    }
  }

  @Override
  public void put(Letter letter) {
    synchronized (memory) {
      memory.reach("letters");
      if (!letters.containsKey(letter.id())) {
        letters.put(letter.id(), Optional.of(new Waiting(letter, clock.instant(), 0)));
        put.add(letter);
      }
    }
  }

  @Override
  public Optional<Letter> take() {
    synchronized (memory) {
      memory.reach("letters");
      Instant now = clock.instant();
      Optional<Waiting> oldest =
          letters.values().stream()
              .flatMap(Optional::stream)
              .filter(waiting -> !waiting.due().isAfter(now))
              .min(Comparator.comparing(Waiting::due));
      oldest.ifPresent(taken ->
          letters.put(
              taken.letter().id(),
              Optional.of(new Waiting(taken.letter(), now.plus(LEASE), taken.failures()))));
      return oldest.map(Waiting::letter);
    }
  }

  @Override
  public void delivered(UUID letter) {
    synchronized (memory) {
      memory.reach("letters");
      letters.computeIfPresent(letter, (id, waiting) -> Optional.empty());
    }
  }

  @Override
  public void failed(UUID letter, String reason) {
    synchronized (memory) {
      memory.reach("letters");
      letters.computeIfPresent(
          letter,
          (id, entry) ->
              entry.map(waiting ->
                  new Waiting(
                      waiting.letter(),
                      clock.instant().plus(pause(waiting.failures())),
                      waiting.failures() + 1)));
    }
  }

  @Override
  public long waiting() {
    synchronized (memory) {
      memory.reach("letters");
      return letters.values().stream().flatMap(Optional::stream).count();
    }
  }

  private static Duration pause(int failures) {
    Duration longer = FIRST_PAUSE.multipliedBy(1L << Math.min(failures, 20));
    return longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
  }
}
