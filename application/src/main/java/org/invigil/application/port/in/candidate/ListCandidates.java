package org.invigil.application.port.in.candidate;

import java.util.List;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.candidate.Candidate;
import org.jmolecules.architecture.hexagonal.PrimaryPort;

/** An exams officer, or a privacy officer whom somebody asked, looks for candidates. */
@PrimaryPort
public interface ListCandidates {

  Outcome handle(Command command);

  /**
   * @param text part of a name, an e-mail address or an identifier, in either case; empty for all
   * @param most how many to answer with
   */
  record Command(Actor by, String text, int most) {
    @Override
    public String toString() {
      return "Command[hidden]";
    }
  }

  sealed interface Outcome {}

  /**
   * @param candidates the first of those found, by name
   * @param found how many there are
   */
  record Found(List<Candidate> candidates, int found) implements Outcome {

    public Found {
      candidates = List.copyOf(candidates);
    }

    @Override
    public String toString() {
      return "Found[" + found + "]";
    }
  }

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}
}
