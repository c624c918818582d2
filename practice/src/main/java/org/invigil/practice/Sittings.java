package org.invigil.practice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** When each sitting began, by the clock and in the film: turns times into seconds of the film. */
record Sittings(List<Sitting> all) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** One sitting; the film ran on from {@code filmSecond} at {@code began}. */
  record Sitting(Instant began, double filmSecond) {}

  Sittings {
    all = List.copyOf(all);
  }

  static Sittings in(Journal journal) {
    var sittings = new ArrayList<Sitting>();
    for (int number = 1; journal.get("sitting." + number).isPresent(); number++) {
      sittings.add(read(journal.must("sitting." + number)));
    }
    return new Sittings(sittings);
  }

  private static Sitting read(String json) {
    try {
      JsonNode said = JSON.readTree(json);
      return new Sitting(
          Instant.parse(said.path("began").asText()), said.path("filmSecond").asDouble());
    } catch (IOException damaged) {
      throw new UncheckedIOException("the journal holds no sitting", damaged);
    }
  }

  /** Between two sittings the film stands still. */
  double filmSecond(Instant time) {
    double second = 0;
    for (int i = 0; i < all.size(); i++) {
      var sitting = all.get(i);
      if (i > 0 && time.isBefore(sitting.began())) {
        return Math.min(second, sitting.filmSecond());
      }
      second = sitting.filmSecond() + Duration.between(sitting.began(), time).toMillis() / 1000.0;
    }
    return Math.max(0, second);
  }
}
