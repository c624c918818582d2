package org.invigil.contracts.fakes;

import java.util.UUID;
import org.invigil.application.evidence.FragmentPlace;
import org.invigil.application.port.out.Fragments;
import org.invigil.contracts.FragmentsContract;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.session.ExamSessionId;

class InMemoryFragmentsTest extends FragmentsContract {

  private final Memory memory = new Memory();
  private final InMemoryKeys keys = new InMemoryKeys(memory);
  private final InMemoryFragments fragments = new InMemoryFragments(keys);

  @Override
  protected Fragments fragments() {
    return fragments;
  }

  @Override
  protected void begin(ExamSessionId session) {
    keys.make(session.value(), new InstitutionId(new UUID(2, 2)));
  }

  @Override
  protected byte[] sealed(FragmentPlace place, byte[] plain) {
    return fragments.sealed(place, plain);
  }

  @Override
  protected void erase(ExamSessionId session) {
    keys.destroy(session.value());
  }

  @Override
  protected void goDown() {
    memory.goDown();
  }
}
