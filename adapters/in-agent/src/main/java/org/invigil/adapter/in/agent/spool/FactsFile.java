package org.invigil.adapter.in.agent.spool;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.Sha256;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.session.ExamSessionId;

/** The facts of a segment as they stand in a file of the spool, in one line of JSON. */
record FactsFile(
    String session,
    int sitting,
    String stream,
    long sequence,
    String startedAt,
    long monotonicMillis,
    String mediaType,
    String previous,
    long durationMillis,
    boolean cutShort,
    String digest,
    long length) {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String NONE = "none";

  static byte[] of(SegmentBeginning beginning) {
    return line(of(beginning, 0, false, NONE, 0));
  }

  static byte[] of(FinishedSegment segment) {
    return line(
        of(
            segment.beginning(),
            segment.durationMillis(),
            segment.cutShort(),
            segment.digest().hex(),
            segment.length()));
  }

  static FactsFile read(String line) throws IOException {
    try {
      FactsFile read = JSON.readValue(line, FactsFile.class);
      if (Stream.of(
              read.session(),
              read.stream(),
              read.startedAt(),
              read.mediaType(),
              read.previous(),
              read.digest())
          .anyMatch(Objects::isNull)) {
        throw new IllegalArgumentException("facts are missing");
      }
      return read;
    } catch (JsonProcessingException | IllegalArgumentException damaged) {
      throw new DamagedFacts("the facts of a segment cannot be read", damaged);
    }
  }

  SegmentBeginning beginning() throws IOException {
    try {
      return new SegmentBeginning(
          new SegmentId(
              new ExamSessionId(UUID.fromString(session)),
              sitting,
              StreamName.of(stream).orElseThrow(() -> new IOException("no stream " + stream)),
              sequence),
          Instant.parse(startedAt),
          monotonicMillis,
          mediaType,
          previous.equals(NONE) ? Optional.empty() : Optional.of(new Sha256(previous)));
    } catch (IllegalArgumentException | DateTimeException damaged) {
      throw new DamagedFacts("the facts of a segment make no sense", damaged);
    }
  }

  FinishedSegment finished() throws IOException {
    try {
      return new FinishedSegment(beginning(), durationMillis, cutShort, new Sha256(digest), length);
    } catch (IllegalArgumentException damaged) {
      throw new DamagedFacts("the facts of a segment make no sense", damaged);
    }
  }

  private static FactsFile of(
      SegmentBeginning it, long durationMillis, boolean cutShort, String digest, long length) {
    SegmentId id = it.id();
    return new FactsFile(
        id.session().toString(),
        id.sitting(),
        id.stream().code(),
        id.sequence(),
        it.startedAt().toString(),
        it.monotonicMillis(),
        it.mediaType(),
        it.previous().map(Sha256::hex).orElse(NONE),
        durationMillis,
        cutShort,
        digest,
        length);
  }

  private static byte[] line(FactsFile facts) {
    try {
      return (JSON.writeValueAsString(facts) + "\n")
          .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("facts are plain values", impossible);
    }
  }
}
