package org.invigil.domain.checkin;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jmolecules.ddd.annotation.ValueObject;

/** A version as numbers, compared part by part; a missing part counts as zero. */
@ValueObject
public record Version(List<Integer> parts) implements Comparable<Version> {

  private static final Pattern NUMBERS = Pattern.compile("\\d{1,9}(\\.\\d{1,9}){0,9}");

  public Version {
    parts = List.copyOf(parts);
    if (parts.isEmpty() || parts.stream().anyMatch(it -> it < 0)) {
      throw new IllegalArgumentException("a version is made of numbers: " + parts);
    }
  }

  /** The numbers at the start of {@code text}: {@code 10.15.7-beta} is 10.15.7; none is 0. */
  public static Version parse(String text) {
    var found = NUMBERS.matcher(text);
    if (!found.lookingAt()) {
      return new Version(List.of(0));
    }
    return new Version(Arrays.stream(found.group().split("\\.")).map(Integer::valueOf).toList());
  }

  @Override
  public int compareTo(Version other) {
    for (var i = 0; i < Math.max(parts.size(), other.parts.size()); i++) {
      var order = Integer.compare(part(i), other.part(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  boolean isAtLeast(Version floor) {
    return compareTo(floor) >= 0;
  }

  private int part(int i) {
    return i < parts.size() ? parts.get(i) : 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Version it && compareTo(it) == 0;
  }

  @Override
  public int hashCode() {
    var last = parts.size();
    while (last > 1 && parts.get(last - 1) == 0) {
      last--;
    }
    return parts.subList(0, last).hashCode();
  }

  @Override
  public String toString() {
    return String.join(".", parts.stream().map(String::valueOf).toList());
  }
}
