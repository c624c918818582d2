package org.invigil.domain.evidence;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.invigil.domain.session.ExamSessionId;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;

/**
 * Every ten seconds the program names the newest digest of each stream; the server adds its time
 * and signs. What was recorded cannot be replaced afterwards without contradicting its witness.
 *
 * @param at on the server's clock
 * @param sentAt on the program's clock, where it said so
 * @param signature over {@link #statement}
 */
@AggregateRoot
public record Witness(
    @Identity WitnessId id,
    ExamSessionId session,
    Instant at,
    Optional<Instant> sentAt,
    List<NamedDigest> digests,
    String signature) {

  /** Four streams; a few sittings. More digests than this are nonsense. */
  public static final int MOST_DIGESTS = 32;

  public Witness {
    digests = List.copyOf(digests);
    if (digests.isEmpty() || digests.size() > MOST_DIGESTS) {
      throw new IllegalArgumentException("a witness names 1 to 32 digests");
    }
    for (var named : digests) {
      if (!named.segment().session().equals(session)) {
        throw new IllegalArgumentException("a witness is of one session");
      }
    }
  }

  /** The bytes that are signed: identifier, time, and a line for each digest. */
  public byte[] statement() {
    return statement(id, session, at, digests);
  }

  public static byte[] statement(
      WitnessId id, ExamSessionId session, Instant at, List<NamedDigest> digests) {
    var lines =
        digests.stream()
            .map(it -> it.segment() + " " + it.digest())
            .sorted()
            .collect(Collectors.joining("\n"));
    return ("invigil-witness-1\n" + id + "\n" + session + "\n" + at + "\n" + lines)
        .getBytes(StandardCharsets.UTF_8);
  }
}
