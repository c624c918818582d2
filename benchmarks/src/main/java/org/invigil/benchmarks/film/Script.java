package org.invigil.benchmarks.film;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * What happens when: each kind once, in an order and at times that the seed decides, one after the
 * other with quiet between.
 *
 * @param seconds length of the film
 */
record Script(List<Happening> happenings, int seconds) {

  private static final double LEAST_QUIET = 12;

  Script {
    happenings = List.copyOf(happenings);
  }

  static Script of(long seed, int seconds, Set<Kind> of) {
    var random = new Random(seed);
    var kinds = new ArrayList<>(of.stream().sorted().toList());
    Collections.shuffle(kinds, random);
    double[] lengths = kinds.stream().mapToDouble(it -> it.length(random.nextDouble())).toArray();
    double busy = 0;
    for (double length : lengths) {
      busy += length + LEAST_QUIET;
    }
    double left = seconds - busy - LEAST_QUIET;
    if (left < 0) {
      throw new IllegalArgumentException("so much does not happen in " + seconds + " seconds");
    }
    double[] quiet = shares(kinds.size() + 1, left, random);
    List<Happening> happenings = new ArrayList<>();
    double time = 0;
    for (int i = 0; i < lengths.length; i++) {
      double start = Math.round((time + LEAST_QUIET + quiet[i]) * 10) / 10.0;
      double end = Math.round((start + lengths[i]) * 10) / 10.0;
      happenings.add(new Happening(kinds.get(i), start, end, random.nextLong()));
      time = end;
    }
    return new Script(happenings, seconds);
  }

  private static double[] shares(int count, double of, Random random) {
    double[] shares = random.doubles(count).map(it -> -Math.log(1 - it)).toArray();
    double sum = 0;
    for (double share : shares) {
      sum += share;
    }
    for (int i = 0; i < count; i++) {
      shares[i] *= of / sum;
    }
    return shares;
  }

  Optional<Happening> at(double time) {
    return happenings.stream().filter(it -> it.holds(time)).findFirst();
  }

  Optional<Happening> at(double time, Kind kind) {
    return at(time).filter(it -> it.kind() == kind);
  }
}
