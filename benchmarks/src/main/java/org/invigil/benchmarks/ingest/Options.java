package org.invigil.benchmarks.ingest;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is measured and for how long.
 *
 * @param length of each point and each loop
 * @param warmUp of the server before the first point
 * @param rows already in the table
 */
record Options(List<Point> points, Duration length, Duration warmUp, long rows) {

  private static final Set<String> KNOWN = Set.of("--only", "--seconds", "--warm-up", "--rows");

  Options {
    points = List.copyOf(points);
  }

  static Options parse(String... arguments) {
    Map<String, String> given = new HashMap<>();
    for (int i = 0; i < arguments.length; i += 2) {
      if (!KNOWN.contains(arguments[i]) || i + 1 == arguments.length) {
        throw new IllegalArgumentException(
            "options: --only 64x50,256x50@5s --seconds 10 --warm-up 60 --rows 0");
      }
      given.put(arguments[i], arguments[i + 1]);
    }
    return new Options(
        points(given.getOrDefault("--only", "")),
        Duration.ofSeconds(Long.parseLong(given.getOrDefault("--seconds", "10"))),
        Duration.ofSeconds(Long.parseLong(given.getOrDefault("--warm-up", "60"))),
        Long.parseLong(given.getOrDefault("--rows", "0")));
  }

  private static List<Point> points(String only) {
    if (only.isEmpty()) {
      return Point.ALL;
    }
    var names = List.of(only.split(",", -1));
    var points = Point.ALL.stream().filter(it -> names.contains(it.name())).toList();
    if (points.size() < names.size()) {
      throw new IllegalArgumentException("points: " + Point.ALL.stream().map(Point::name).toList());
    }
    return points;
  }
}
