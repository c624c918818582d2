package org.invigil.adapter.in.web.exam;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.invigil.adapter.in.web.page.Form;
import org.invigil.adapter.in.web.page.Pages;
import org.invigil.adapter.in.web.page.Visitor;
import org.invigil.adapter.in.web.page.Words;
import org.invigil.application.port.in.InvalidInput;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.exam.PlanWish;
import org.invigil.application.port.in.exam.PreviewGuidelines;
import org.invigil.application.port.in.exam.SeeGuidelines;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.exam.Guidelines;
import org.invigil.domain.rule.RuleBroken;

/** What a candidate will read, of the plan as it is typed or as it is kept. */
@Singleton
public final class GuidelinesPreview {

  private final PreviewGuidelines preview;
  private final SeeGuidelines kept;

  GuidelinesPreview(PreviewGuidelines preview, SeeGuidelines kept) {
    this.preview = preview;
    this.kept = kept;
  }

  /**
   * @param missing what is still missing, in words; empty where nothing is
   */
  public record Reads(Words w, List<Guidelines.Section> sections, String missing) {

    static Reads none(Words w, String missing) {
      return new Reads(w, List.of(), missing);
    }
  }

  private record NotWhole(RuleBroken broken) implements InvalidInput {}

  Reads ofTyped(Visitor visitor, Optional<ExamId> exam, Form form) {
    var w = visitor.words();
    return PlanForm.wish(form)
        .match(
            wish -> of(visitor, exam, wish, form),
            broken -> Reads.none(w, Pages.said(w, new NotWhole(broken))));
  }

  private Reads of(Visitor visitor, Optional<ExamId> exam, PlanWish wish, Form form) {
    var w = visitor.words();
    return switch (preview.handle(new PreviewGuidelines.Command(visitor.actor(), exam, wish))) {
      case PreviewGuidelines.Seen(var guidelines, var missing) ->
          new Reads(w, guidelines.sections(), missing.map(it -> missing(w, it, form)).orElse(""));
      case Refusal no -> Reads.none(w, Pages.said(w, no));
    };
  }

  private static String missing(Words w, RuleBroken broken, Form form) {
    var field = PlanFields.wrongField(broken.rule().code(), form);
    return field.isEmpty()
        ? Pages.said(w, new NotWhole(broken))
        : w.say("plan.missing", w.say("plan." + field));
  }

  Reads ofKept(Visitor visitor, ExamId exam) {
    var w = visitor.words();
    return switch (kept.handle(new SeeGuidelines.Command(visitor.actor(), exam))) {
      case SeeGuidelines.Seen seen -> new Reads(w, seen.guidelines().sections(), "");
      case Refusal no -> Reads.none(w, Pages.said(w, no));
    };
  }
}
