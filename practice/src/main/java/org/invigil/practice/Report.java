package org.invigil.practice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;

/** What the practice run found, as one line of JSON. */
record Report(String json) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> STEPS =
      List.of("set-up", "exam", "invitation", "onboarding", "sitting", "analysis", "review");

  static Report of(String json) {
    return new Report(json);
  }

  static Report make(
      Api reviewer, String session, Sittings sittings, Journal journal, String watch) {
    var report = JSON.createObjectNode();
    var flags = report.putArray("flags");
    var found = reviewer.get("/api/sessions/" + session + "/flags");
    for (var flag : found.path("flags")) {
      flags.add(flag(flag, sittings));
    }
    var notLookedFor = report.putArray("notLookedFor");
    found
        .path("notLookedFor")
        .forEach(it -> it.path("kinds").forEach(kind -> notLookedFor.add(kind.asText())));
    var seen = reviewer.get("/api/sessions/" + session);
    report.set("segments", segments(reviewer, session, seen));
    var steps = report.putObject("seconds");
    STEPS.forEach(it -> steps.put(it, Double.parseDouble(journal.must("seconds." + it))));
    report.put("onboarding", journal.must("onboarding.approvedBy"));
    report.put("firstAttempt", journal.must("onboarding.first"));
    report.put("session", session);
    report.put("watch", watch);
    try {
      return new Report(JSON.writeValueAsString(report));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static ObjectNode flag(JsonNode flag, Sittings sittings) {
    var start = Instant.parse(flag.path("start").asText());
    var end = Instant.parse(flag.path("end").asText());
    return JSON.createObjectNode()
        .put("kind", flag.path("kind").asText())
        .put("start", round(sittings.filmSecond(start)))
        .put("end", round(sittings.filmSecond(end)));
  }

  /** A piece is verified when the server could open it: digest, place and key are right. */
  private static ObjectNode segments(Api reviewer, String session, JsonNode seen) {
    var pieces = reviewer.get("/api/sessions/" + session + "/recording").path("pieces");
    int verified = 0;
    for (var piece : pieces) {
      verified += reviewer.opens(piece.path("href").asText()) ? 1 : 0;
    }
    return JSON.createObjectNode()
        .put("kept", pieces.size())
        .put("verified", verified)
        .put("missing", seen.path("missing").size());
  }

  private static double round(double seconds) {
    return Math.round(seconds * 10) / 10.0;
  }

  String line() {
    return "INVIGIL-REPORT " + json;
  }
}
