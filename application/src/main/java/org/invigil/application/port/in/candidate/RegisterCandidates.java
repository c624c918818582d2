package org.invigil.application.port.in.candidate;

import java.util.List;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.jmolecules.architecture.hexagonal.PrimaryPort;

/**
 * An exams officer registers a whole list. They look at it first: every problem is told by its
 * line, and nothing is kept. Then the good lines are registered, all of them or, if the server
 * fails, none. Who is registered already with the same name, address and identifier is no problem,
 * so that a list may be sent again.
 */
@PrimaryPort
public interface RegisterCandidates {

  /** More lines than these are refused: a list of that length has another purpose. */
  int MOST_LINES = 10_000;

  Outcome handle(Command command);

  /**
   * @param onlyLook whether to keep nothing
   */
  record Command(Actor by, List<Line> lines, boolean onlyLook) {

    public Command {
      lines = List.copyOf(lines);
    }

    @Override
    public String toString() {
      return "Command[" + lines.size() + " lines]";
    }
  }

  /**
   * One candidate as written.
   *
   * @param number of the line, by which a problem is told
   */
  record Line(int number, String identifier, String name, String email) {
    @Override
    public String toString() {
      return "Line[" + number + "]";
    }
  }

  sealed interface Outcome {}

  /**
   * @param registered how many are registered now, or would be
   * @param known how many were registered before, with the same values
   * @param problems of the other lines, in their order
   */
  record Looked(int registered, int known, List<Problem> problems) implements Outcome {

    public Looked {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Why a line is not registered.
   *
   * @param line its number
   * @param code of the broken rule; stable
   * @param sentence what is wrong, and holds nothing personal
   */
  record Problem(int line, String code, String sentence) {}

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}

  record TooManyLines() implements Outcome, Refusal {
    @Override
    public Kind kind() {
      return Kind.TOO_LARGE;
    }

    @Override
    public String code() {
      return "candidates.too-many-lines";
    }

    @Override
    public String sentence() {
      return "A list holds at most " + MOST_LINES + " lines. Send it in parts.";
    }
  }
}
