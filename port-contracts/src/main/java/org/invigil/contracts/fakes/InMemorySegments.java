package org.invigil.contracts.fakes;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.invigil.application.evidence.Awaited;
import org.invigil.application.port.out.Segments;
import org.invigil.domain.evidence.SegmentFacts;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.session.ExamSessionId;

/** Rows of segments in memory. */
public final class InMemorySegments implements Segments {

  private record Row(SegmentFacts facts, Instant notBefore, boolean analysed) {}

  private final Rows<SegmentId, Row> rows;
  private final Rows<ExamSessionId, ExamSessionId> ended;

  public InMemorySegments(Memory memory) {
    rows = new Rows<>(memory, "segments");
    ended = new Rows<>(memory, "segments");
  }

  @Override
  public synchronized CompletionStage<Added> keep(SegmentFacts facts) {
    return Awaited.stage(() ->
        ended.find(facts.id().session()).isPresent()
            ? Added.ENDED
            : rows.addUnlessThere(facts.id(), new Row(facts, Instant.MIN, false))
                .map(it -> it.facts().digest().equals(facts.digest()) ? Added.SAME : Added.TAKEN)
                .orElse(Added.ADDED));
  }

  @Override
  public synchronized void end(ExamSessionId session) {
    ended.put(session, session);
  }

  @Override
  public Optional<SegmentFacts> find(SegmentId id) {
    return rows.find(id).map(Row::facts);
  }

  @Override
  public List<SegmentFacts> of(ExamSessionId session) {
    return rows.all(it -> it.facts().id().session().equals(session)).stream()
        .map(Row::facts)
        .sorted(Comparator.comparing(SegmentFacts::id))
        .toList();
  }

  @Override
  public long count(ExamSessionId session) {
    return of(session).size();
  }

  @Override
  public synchronized List<SegmentFacts> take(int atMost, Instant now, Duration lease) {
    var taken =
        rows.all(it -> !it.analysed() && !it.notBefore().isAfter(now)).stream()
            .map(Row::facts)
            .sorted(Comparator.comparing(SegmentFacts::receivedAt).thenComparing(SegmentFacts::id))
            .limit(atMost)
            .toList();
    taken.forEach(it -> rows.put(it.id(), new Row(it, now.plus(lease), false)));
    return taken;
  }

  @Override
  public void done(SegmentId id) {
    rows.find(id).ifPresent(it -> rows.put(id, new Row(it.facts(), it.notBefore(), true)));
  }

  @Override
  public void released(SegmentId id, Instant notBefore) {
    rows.find(id)
        .filter(it -> !it.analysed())
        .ifPresent(it -> rows.put(id, new Row(it.facts(), notBefore, false)));
  }

  @Override
  public long waiting() {
    return rows.all(it -> !it.analysed()).size();
  }

  @Override
  public long waiting(ExamSessionId session) {
    return rows.all(it -> !it.analysed() && it.facts().id().session().equals(session)).size();
  }

  @Override
  public int erase(ExamSessionId session, int atMost) {
    return rows.erase(it -> it.facts().id().session().equals(session), atMost);
  }
}
