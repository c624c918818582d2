package org.invigil.adapter.in.web.exam;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.invigil.adapter.in.web.page.Shell;
import org.invigil.adapter.in.web.page.Visitor;
import org.invigil.application.port.in.access.ListAssignableStaff;
import org.invigil.application.port.in.exam.SeeExamPlan;
import org.jspecify.annotations.Nullable;

/** Gathers what the page of an exam shows to who opens it. */
@Singleton
public final class ExamParts {

  private static final List<String> DONE = List.of("made", "kept", "approved", "staffed");

  private final ListAssignableStaff staff;
  private final GuidelinesPreview preview;

  ExamParts(ListAssignableStaff staff, GuidelinesPreview preview) {
    this.staff = staff;
    this.preview = preview;
  }

  ExamPage page(Visitor visitor, SeeExamPlan.Seen seen, Draft draft, @Nullable String done) {
    var id = seen.exam().id();
    var reads =
        seen.mayPlan()
            ? preview.ofTyped(visitor, Optional.of(id), draft.fields().form())
            : preview.ofKept(visitor, id);
    var w = visitor.words();
    return new ExamPage(
        Shell.of(visitor, "exam.title", seen.exam().plan().title()),
        seen,
        seen.mayPlan() ? Optional.of(draft) : Optional.empty(),
        reads,
        staff(visitor),
        done != null && DONE.contains(done) ? w.say("exam.done." + done) : "");
  }

  private List<ListAssignableStaff.Member> staff(Visitor visitor) {
    return switch (staff.handle(new ListAssignableStaff.Command(visitor.actor()))) {
      case ListAssignableStaff.Listed(var all) -> all;
      case ListAssignableStaff.NotPermitted _ -> List.of();
    };
  }
}
