package org.invigil.application.port.in.institution;

import org.jmolecules.architecture.hexagonal.PrimaryPort;

/** Whether anybody has set this system up; asked before there is an account to ask with. */
@PrimaryPort
public interface SeeSetUp {

  Outcome handle();

  sealed interface Outcome {}

  record Done() implements Outcome {}

  /** {@link SetUpInstitution} comes first. */
  record Missing() implements Outcome {}
}
