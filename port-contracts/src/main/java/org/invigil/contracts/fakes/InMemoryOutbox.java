package org.invigil.contracts.fakes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.invigil.application.port.out.Letter;
import org.invigil.application.port.out.Outbox;

/** Letters that wait, in memory. A letter that was taken comes back when it failed. */
public final class InMemoryOutbox implements Outbox {

  private final Memory memory;
  private List<Letter> waiting = new ArrayList<>();
  private List<Letter> taken = new ArrayList<>();
  private List<Letter> put = new ArrayList<>();

  public InMemoryOutbox(Memory memory) {
    this.memory = memory;
    memory.join(() -> {
      var before = new ArrayList<>(waiting);
      var out = new ArrayList<>(taken);
      var all = new ArrayList<>(put);
      return () -> {
        waiting = before;
        taken = out;
        put = all;
      };
    });
  }

  /** For tests: every letter that was ever put and kept. */
  public List<Letter> everPut() {
    return List.copyOf(put);
  }

  @Override
  public void put(Letter letter) {
    synchronized (memory) {
      memory.reach("letters");
      waiting.add(letter);
      put.add(letter);
    }
  }

  @Override
  public Optional<Letter> take() {
    synchronized (memory) {
      memory.reach("letters");
      if (waiting.isEmpty()) {
        return Optional.empty();
      }
      var letter = waiting.removeFirst();
      taken.add(letter);
      return Optional.of(letter);
    }
  }

  @Override
  public void delivered(UUID letter) {
    synchronized (memory) {
      memory.reach("letters");
      taken.removeIf(it -> it.id().equals(letter));
    }
  }

  @Override
  public void failed(UUID letter, String reason) {
    synchronized (memory) {
      memory.reach("letters");
      taken.stream().filter(it -> it.id().equals(letter)).toList().forEach(waiting::add);
      taken.removeIf(it -> it.id().equals(letter));
    }
  }

  @Override
  public long waiting() {
    synchronized (memory) {
      memory.reach("letters");
      return waiting.size() + taken.size();
    }
  }
}
