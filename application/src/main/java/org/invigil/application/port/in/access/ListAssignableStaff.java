package org.invigil.application.port.in.access;

import java.util.List;
import java.util.Set;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Role;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.text.PersonName;

/** Who can be assigned to exams, and who is? For who arranges exams. */
public interface ListAssignableStaff {

  Outcome handle(Command command);

  record Command(Actor by) {}

  sealed interface Outcome {}

  /**
   * @param all instructors, proctors, reviewers and people of support, by name
   */
  record Listed(List<Member> all) implements Outcome {

    public Listed {
      all = List.copyOf(all);
    }
  }

  /**
   * @param roles those of theirs that need an assignment
   */
  record Member(StaffId id, PersonName name, Set<Role> roles, Set<ExamId> exams) {

    public Member {
      roles = Set.copyOf(roles);
      exams = Set.copyOf(exams);
    }

    @Override
    public String toString() {
      return "Member[" + id + "]";
    }
  }

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}
}
