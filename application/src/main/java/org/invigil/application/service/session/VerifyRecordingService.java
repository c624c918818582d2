package org.invigil.application.service.session;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.invigil.application.port.in.session.VerifyRecording;
import org.invigil.application.port.out.Films;
import org.invigil.application.port.out.Signer;
import org.invigil.domain.evidence.Finding;
import org.invigil.domain.evidence.Findings;
import org.invigil.domain.evidence.SegmentFacts;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.session.WhoMay;

/** Looks through a whole recording, piece by piece. */
public final class VerifyRecordingService implements VerifyRecording {

  private final SessionDesk desk;
  private final Recordings recordings;
  private final Films films;
  private final Signer signer;

  public VerifyRecordingService(
      SessionDesk desk, Recordings recordings, Films films, Signer signer) {
    this.desk = desk;
    this.recordings = recordings;
    this.films = films;
    this.signer = signer;
  }

  @Override
  public Outcome handle(Command command) {
    return desk.see(
        command.by(),
        command.session(),
        WhoMay::verify,
        it -> it,
        found -> verifying(found.value(), command.opening()));
  }

  private Verifying verifying(ExamSession session, boolean opening) {
    var recording = recordings.of(session, desk.now());
    var known = new ArrayList<Finding>();
    recording.witnesses().stream()
        .filter(it -> !signer.signed(it.statement(), it.signature()))
        .map(Finding::forged)
        .forEach(known::add);
    known.addAll(
        Findings.of(
            recording.placed(),
            recording.problems(),
            recording.completeness(),
            recording.explanations(),
            session instanceof ExamSession.UnderWay));
    var depth = opening ? Films.Depth.FRAGMENTS : Films.Depth.BYTES;
    return new Verifying(
        session.state(),
        recording.segments().size(),
        new Round(recording.segments(), known, depth));
  }

  /** One look through everything; a piece is read when it is asked for. */
  private final class Round implements Iterator<Step> {

    private final Iterator<SegmentFacts> pieces;
    private final Iterator<Finding> known;
    private final Films.Depth depth;
    private Optional<Finding> next = Optional.empty();
    private long looked;
    private long bytes;
    private long findings;
    private long open;
    private boolean ended;

    Round(List<SegmentFacts> pieces, List<Finding> known, Films.Depth depth) {
      this.pieces = pieces.iterator();
      this.known = known.iterator();
      this.depth = depth;
    }

    @Override
    public boolean hasNext() {
      return !ended;
    }

    @Override
    public Step next() {
      if (next.isPresent()) {
        var finding = next.get();
        next = Optional.empty();
        return found(finding);
      }
      if (pieces.hasNext()) {
        return look(pieces.next());
      }
      if (known.hasNext()) {
        return found(known.next());
      }
      if (ended) {
        throw new NoSuchElementException();
      }
      ended = true;
      return new Done(looked, bytes, findings, open);
    }

    private Step look(SegmentFacts piece) {
      looked++;
      bytes += piece.length();
      return switch (films.examine(piece, depth)) {
        case Films.Sound sound -> new Looked(piece, Optional.empty());
        case Films.NotWhatWasKept(var detail) -> {
          next = Optional.of(Finding.altered(piece.id(), detail));
          yield new Looked(piece, Optional.of(detail));
        }
      };
    }

    private Step found(Finding finding) {
      findings++;
      open += finding.isOpen() ? 1 : 0;
      return new Found(finding);
    }
  }
}
