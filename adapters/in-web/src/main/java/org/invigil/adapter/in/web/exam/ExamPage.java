package org.invigil.adapter.in.web.exam;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.invigil.adapter.in.web.exam.GuidelinesPreview.Reads;
import org.invigil.adapter.in.web.page.Codes;
import org.invigil.adapter.in.web.page.Shell;
import org.invigil.application.port.in.access.ListAssignableStaff;
import org.invigil.application.port.in.exam.SeeExamPlan;
import org.invigil.domain.exam.Approval;

/**
 * What the page of an exam shows.
 *
 * @param draft the plan as a form, for who may change it
 * @param staff who can be assigned, for who may assign them
 * @param done what was done before; empty where nothing was
 */
public record ExamPage(
    Shell shell,
    SeeExamPlan.Seen seen,
    Optional<Draft> draft,
    Reads reads,
    List<ListAssignableStaff.Member> staff,
    String done) {

  public ListedExam listed() {
    return new ListedExam(shell.words(), seen.exam(), seen.course(), seen.now());
  }

  public Optional<Instant> approved() {
    return seen.exam().approval() instanceof Approval.Approved it
        ? Optional.of(it.at())
        : Optional.empty();
  }

  public List<ListAssignableStaff.Member> assigned() {
    return staff.stream().filter(it -> it.exams().contains(seen.exam().id())).toList();
  }

  public List<ListAssignableStaff.Member> others() {
    return staff.stream().filter(it -> !it.exams().contains(seen.exam().id())).toList();
  }

  public String roles(ListAssignableStaff.Member member) {
    return member.roles().stream()
        .sorted()
        .map(it -> shell.words().name("exam.role", Codes.of(it)))
        .collect(Collectors.joining(", "));
  }
}
