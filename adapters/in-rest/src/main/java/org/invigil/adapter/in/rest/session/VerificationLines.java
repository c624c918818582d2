package org.invigil.adapter.in.rest.session;

import io.micronaut.json.JsonMapper;
import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import org.invigil.application.port.in.session.VerifyRecording;
import org.invigil.domain.evidence.Finding;
import org.invigil.domain.evidence.SegmentFacts;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.Span;
import org.jspecify.annotations.Nullable;

/** A verification as lines of JSON, each made when it is asked for. */
final class VerificationLines implements Iterator<byte[]> {

  /**
   * A piece that was looked at.
   *
   * @param sound whether its bytes are those that were kept
   */
  @Serdeable
  record PieceLine(
      String stream, int sitting, long sequence, String sha256, long length, boolean sound) {

    static PieceLine of(SegmentFacts it, boolean sound) {
      var id = it.id();
      return new PieceLine(
          id.stream().code(), id.sitting(), id.sequence(), it.digest().hex(), it.length(), sound);
    }
  }

  /**
   * @param explanation the cause where one is known; without it the recording is not whole
   */
  @Serdeable
  record FindingLine(
      String finding,
      String words,
      @Nullable String stream,
      @Nullable Integer sitting,
      @Nullable Long sequence,
      @Nullable Instant from,
      @Nullable Instant until,
      @Nullable String explanation) {

    static FindingLine of(Finding it) {
      return new FindingLine(
          it.kind().code(),
          it.words(),
          it.at().map(at -> at.stream().code()).orElse(null),
          it.at().map(SegmentId::sitting).orElse(null),
          it.at().map(SegmentId::sequence).orElse(null),
          it.span().map(Span::from).orElse(null),
          it.span().map(Span::until).orElse(null),
          it.explanation()
              .map(cause -> cause.name().toLowerCase(Locale.ROOT).replace('_', '-'))
              .orElse(null));
    }
  }

  @Serdeable
  record LastLine(
      boolean whole, String state, long pieces, long bytes, long findings, long unexplained) {}

  private final String state;
  private final Iterator<VerifyRecording.Step> steps;
  private final JsonMapper json;

  VerificationLines(VerifyRecording.Verifying verifying, JsonMapper json) {
    this.state = verifying.state();
    this.steps = verifying.steps();
    this.json = json;
  }

  @Override
  public boolean hasNext() {
    return steps.hasNext();
  }

  @Override
  public byte[] next() {
    return line(
        switch (steps.next()) {
          case VerifyRecording.Looked(var piece, var wrong) -> PieceLine.of(piece, wrong.isEmpty());
          case VerifyRecording.Found(var finding) -> FindingLine.of(finding);
          case VerifyRecording.Done it ->
              new LastLine(it.isWhole(), state, it.pieces(), it.bytes(), it.findings(), it.open());
        });
  }

  private byte[] line(Object wire) {
    try {
      var text = json.writeValueAsBytes(wire);
      var line = Arrays.copyOf(text, text.length + 1);
      line[text.length] = '\n';
      return line;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
