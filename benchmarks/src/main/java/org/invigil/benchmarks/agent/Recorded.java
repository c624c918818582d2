package org.invigil.benchmarks.agent;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.invigil.adapter.in.agent.recording.RecordingWatch;
import org.invigil.adapter.in.agent.recording.SealedStream;
import org.invigil.adapter.in.agent.recording.Sealer;
import org.invigil.adapter.in.agent.recording.Trouble;
import org.invigil.adapter.in.agent.spool.Chain;
import org.invigil.adapter.in.agent.spool.FinishedSegment;
import org.invigil.adapter.in.agent.spool.Spool;
import org.invigil.application.evidence.FragmentPlace;
import org.invigil.application.evidence.SealedSegmentFormat;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.session.ExamSessionId;

/** One stream, sealed into a spool as in an exam, and opened again. */
final class Recorded implements RecordingWatch, AutoCloseable {

  private static final byte[] KEY = new byte[32];

  private final Spool spool;
  private final StreamName stream;
  private final List<FinishedSegment> segments = new ArrayList<>();

  Recorded(Path folder, StreamName stream) throws IOException {
    this.spool = Spool.open(folder);
    this.stream = stream;
  }

  SealedStream stream() {
    var chain = new Chain(new ExamSessionId(new UUID(0, 1)), 1, stream);
    return new SealedStream(spool, chain, new Sealer(KEY));
  }

  /** Bytes of each segment of ten seconds, as they are uploaded. */
  List<Long> lengths() {
    return segments.stream().map(FinishedSegment::length).toList();
  }

  List<byte[]> opened() throws IOException {
    var opened = new ArrayList<byte[]>();
    for (FinishedSegment segment : segments) {
      opened.add(open(segment));
    }
    return opened;
  }

  private byte[] open(FinishedSegment segment) throws IOException {
    var reading =
        (SealedSegmentFormat.Reading.Whole) SealedSegmentFormat.read(spool.bytes(segment));
    var all = new ByteArrayOutputStream();
    try {
      var cipher = new AesGcmJce(KEY);
      int last = reading.fragments().size() - 1;
      for (int i = 0; i <= last; i++) {
        var place = new FragmentPlace(segment.id(), i, i == last);
        all.writeBytes(cipher.decrypt(reading.fragments().get(i), place.associatedData()));
      }
      return all.toByteArray();
    } catch (GeneralSecurityException broken) {
      throw new IOException("a segment does not open", broken);
    }
  }

  @Override
  public void sealed(FinishedSegment segment) {
    segments.add(segment);
  }

  @Override
  public void began(Trouble trouble, Instant at, String sentence) {
    throw new UncheckedIOException(new IOException(trouble + ": " + sentence));
  }

  @Override
  public void ended(Trouble trouble, Instant from, Instant until) {
    // Nothing begins, so nothing ends.
  }

  @Override
  public void eventsLost(int count, Instant from, Instant until) {
    throw new IllegalStateException(
        "no events are recorded here, and %d were lost".formatted(count));
  }

  @Override
  public void close() throws IOException {
    for (FinishedSegment segment : segments) {
      spool.kept(segment);
    }
    if (!spool.erase()) {
      throw new IOException("something is left in " + spool.folder());
    }
  }
}
