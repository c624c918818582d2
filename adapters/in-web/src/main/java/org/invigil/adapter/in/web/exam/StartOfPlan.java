package org.invigil.adapter.in.web.exam;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.invigil.adapter.in.web.page.Codes;
import org.invigil.adapter.in.web.page.Form;
import org.invigil.application.port.in.exam.ListExams;
import org.invigil.domain.exam.Exam;
import org.invigil.domain.exam.ExamPlan;
import org.invigil.domain.exam.LockDown;
import org.invigil.domain.exam.Service;

/**
 * With what the form of a new exam begins: like another exam, but without its times; or with what
 * is usual, and the zone and contacts of the exam that was made last.
 */
final class StartOfPlan {

  private StartOfPlan() {}

  static Form of(ListExams.Listed listed, Optional<String> course, Optional<String> like) {
    var exams = listed.courses().stream().flatMap(it -> it.exams().stream()).toList();
    var fields = new TreeMap<String, Collection<String>>();
    var model =
        exams.stream().filter(it -> like.equals(Optional.of(it.id().toString()))).findFirst();
    model.ifPresentOrElse(it -> takeAll(fields, it), () -> takeUsual(fields, latest(exams)));
    course.ifPresent(it -> fields.put("course", List.of(it)));
    return PlanForm.form(fields);
  }

  private static void takeAll(TreeMap<String, Collection<String>> fields, Exam exam) {
    var form = PlanForm.of(exam.plan());
    PlanForm.FIELDS.forEach(it -> fields.put(it, form.all(it)));
    fields.remove("opens");
    fields.remove("closes");
    fields.put("course", List.of(exam.course().toString()));
    fields.put("instructor", List.of(exam.instructor().toString()));
  }

  private static void takeUsual(TreeMap<String, Collection<String>> fields, Optional<Exam> latest) {
    fields.put("duration", List.of("60"));
    fields.put("service", List.of(Codes.of(Service.RECORD_AND_REVIEW)));
    fields.put("lock-down", List.of(Codes.of(LockDown.NONE)));
    fields.put(
        "captures", ExamPlan.USUAL_CAPTURES.stream().map(Codes::of).collect(Collectors.toSet()));
    var plan = latest.map(Exam::plan);
    fields.put("zone", List.of(plan.map(it -> it.schedule().zone().getId()).orElse("UTC")));
    plan.ifPresent(it -> {
      fields.put("technical", List.of(it.contacts().technical()));
      fields.put("school", List.of(it.contacts().school()));
    });
  }

  /** Identifiers are in the order of time. */
  private static Optional<Exam> latest(List<Exam> exams) {
    return exams.stream().max(Comparator.comparing(it -> it.id().toString()));
  }
}
