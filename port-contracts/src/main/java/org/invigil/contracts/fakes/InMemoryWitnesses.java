package org.invigil.contracts.fakes;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.invigil.application.port.out.AlreadyKept;
import org.invigil.application.port.out.Witnesses;
import org.invigil.domain.evidence.NamedDigest;
import org.invigil.domain.evidence.Witness;
import org.invigil.domain.evidence.WitnessId;
import org.invigil.domain.session.ExamSessionId;

/** Witnesses in memory. */
public final class InMemoryWitnesses implements Witnesses {

  private final Rows<WitnessId, Witness> rows;

  public InMemoryWitnesses(Memory memory) {
    rows = new Rows<>(memory, "witnesses");
  }

  @Override
  public void add(Witness witness) {
    if (rows.addUnlessThere(witness.id(), witness).isPresent()) {
      throw new AlreadyKept("witnesses");
    }
  }

  @Override
  public List<Witness> of(ExamSessionId session) {
    return rows.all(it -> it.session().equals(session)).stream()
        .sorted(Comparator.comparing(Witness::at))
        .toList();
  }

  @Override
  public long count(ExamSessionId session) {
    return of(session).size();
  }

  @Override
  public Optional<Instant> firstSigned(NamedDigest named) {
    return rows.all(it -> it.digests().contains(named)).stream()
        .map(Witness::at)
        .min(Comparator.naturalOrder());
  }

  @Override
  public void erase(ExamSessionId session) {
    rows.erase(it -> it.session().equals(session), Integer.MAX_VALUE);
  }
}
