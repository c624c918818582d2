package org.invigil.domain.onboarding;

import java.util.Set;
import org.invigil.domain.document.Understood;
import org.invigil.domain.name.NameVerdict;
import org.invigil.domain.picture.FaceMatchPolicy;
import org.jmolecules.ddd.annotation.ValueObject;

/** What software could learn from the ID scan. */
@ValueObject
public sealed interface DocumentReading {

  /** Nothing: documents are not read, or this one could not be. */
  record NotRead() implements DocumentReading {}

  /**
   * The document was read.
   *
   * @param name what the name match says of the document's name and the registered one (ONB-7)
   * @param face what the likeness of the face scan and of the photograph says
   * @param unsure what two places of the document say differently, or what one leaves open
   */
  record Read(
      DocumentUsed document,
      Set<DocumentFault> faults,
      NameVerdict name,
      FaceMatchPolicy.Answer face,
      Set<Understood.Unsure> unsure)
      implements DocumentReading {

    public Read {
      faults = Set.copyOf(faults);
      unsure = Set.copyOf(unsure);
    }
  }
}
