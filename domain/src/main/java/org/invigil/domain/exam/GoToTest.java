package org.invigil.domain.exam;

import java.time.Instant;
import org.jmolecules.ddd.annotation.ValueObject;

/** Whether "Go to test" is active (EXM-3). */
@ValueObject
public sealed interface GoToTest {

  record NotYet(Instant opens) implements GoToTest {}

  record Active() implements GoToTest {}

  record Closed(Instant since) implements GoToTest {}
}
