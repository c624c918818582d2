package org.invigil.contracts.fakes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Rows of a fake that are added and erased, and go back with the memory's unit of work. */
final class Rows<K, V> {

  private final Memory memory;
  private final String name;
  private Map<K, V> rows = new LinkedHashMap<>();

  Rows(Memory memory, String name) {
    this.memory = memory;
    this.name = name;
    memory.join(() -> {
      var before = new LinkedHashMap<>(rows);
      return () -> rows = before;
    });
  }

  /** The row that was there; empty when this one was added. */
  Optional<V> addUnlessThere(K key, V value) {
    synchronized (memory) {
      memory.reach(name);
      return Optional.ofNullable(rows.putIfAbsent(key, value));
    }
  }

  void put(K key, V value) {
    synchronized (memory) {
      memory.reach(name);
      rows.put(key, value);
    }
  }

  Optional<V> find(K key) {
    synchronized (memory) {
      memory.reach(name);
      return Optional.ofNullable(rows.get(key));
    }
  }

  List<V> all(Predicate<V> fits) {
    synchronized (memory) {
      memory.reach(name);
      return rows.values().stream().filter(fits).toList();
    }
  }

  int erase(Predicate<V> fits, int atMost) {
    synchronized (memory) {
      memory.reach(name);
      var keys =
          rows.entrySet().stream()
              .filter(it -> fits.test(it.getValue()))
              .map(Map.Entry::getKey)
              .limit(atMost)
              .toList();
      keys.forEach(rows::remove);
      return keys.size();
    }
  }
}
