package org.invigil.server.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What {@code bin/invigil verify}, which reads every byte, and the API say of a session.
 *
 * @param code with which the command ended
 * @param digests what the server has, as {@code number digest}
 * @param altered lines of pieces whose bytes are not those that were kept
 * @param missing numbers that the command lists as missing
 * @param missingByTheApi numbers that the completeness lists as missing
 */
record Verified(
    LoadSession session,
    int code,
    List<String> digests,
    List<String> altered,
    SortedSet<Long> missing,
    SortedSet<Long> missingByTheApi) {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Pattern PIECE =
      Pattern.compile("camera +sitting 1 +([0-9]+)  ([0-9a-f]{64})  (ok|ALTERED)");
  private static final Pattern MISSING =
      Pattern.compile(".*piece-missing: ([0-9]+) segments are missing from .*/1/camera/([0-9]+)");

  /**
   * @param token of somebody who may see the session
   */
  static Verified by(ServerProcess server, String token, LoadSession session) throws Exception {
    var said =
        server.run(Map.of("INVIGIL_TOKEN", token), "verify", session.session(), "--bytes-only");
    var digests = new ArrayList<String>();
    var altered = new ArrayList<String>();
    var missing = new TreeSet<Long>();
    for (var line : said.lines()) {
      var piece = PIECE.matcher(line);
      if (piece.matches()) {
        digests.add(piece.group(1) + " " + piece.group(2));
        if (!piece.group(3).equals("ok")) {
          altered.add(line);
        }
      }
      var gap = MISSING.matcher(line);
      if (gap.matches()) {
        add(missing, Long.parseLong(gap.group(2)), Long.parseLong(gap.group(1)));
      }
    }
    return new Verified(
        session, said.code(), digests, altered, missing, byTheApi(server, token, session));
  }

  /** Exactly these numbers are there, each once with its bytes; and those between are listed. */
  void is(SortedSet<Long> acknowledged) {
    assertThat(digests)
        .containsExactlyElementsOf(
            acknowledged.stream().map(it -> it + " " + hex(new Piece(session, it))).toList());
    assertThat(altered).isEmpty();

    var between = new TreeSet<Long>();
    for (long number = 0; number < acknowledged.last(); number++) {
      between.add(number);
    }
    between.removeAll(new HashSet<>(acknowledged));
    assertThat(between).as("some are never sent").isNotEmpty();
    assertThat(missing).isEqualTo(between);
    assertThat(missingByTheApi).isEqualTo(between);
    assertThat(code).as("what is not whole ends with 1").isEqualTo(1);
  }

  private static SortedSet<Long> byTheApi(ServerProcess server, String token, LoadSession session)
      throws Exception {
    var answer = server.get("/api/sessions/" + session.session() + "/completeness", token);
    var missing = new TreeSet<Long>();
    for (JsonNode gap : JSON.readTree(answer.body()).path("missing")) {
      long from = gap.path("from").asLong();
      add(missing, from, gap.path("to").asLong() - from + 1);
    }
    return missing;
  }

  private static void add(SortedSet<Long> to, long first, long count) {
    for (long number = first; number < first + count; number++) {
      to.add(number);
    }
  }

  private static String hex(Piece piece) {
    return HexFormat.of().formatHex(Piece.sha256(piece.bytes()));
  }
}
