package org.invigil.adapter.in.web.review;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.invigil.adapter.in.web.page.Words;
import org.invigil.application.port.in.review.SeeFlags;
import org.invigil.application.port.in.review.SeeReview;
import org.invigil.application.port.in.review.SeeReview.Step;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.flag.FlagKind;
import org.invigil.domain.flag.NotLooked;
import org.invigil.domain.review.Verdict;
import org.invigil.domain.session.ExamSessionId;

/**
 * How a review stands, what blocks the verdict, and what the reader may do about it.
 *
 * @param typed what was sent and could not be taken
 */
public record Standing(
    Words w, ExamSessionId session, SeeFlags.Seen flags, SeeReview.Seen review, Typed typed) {

  /**
   * A verdict as it was sent.
   *
   * @param trouble why it was not taken; empty where nothing was sent
   */
  public record Typed(String verdict, String reason, String trouble) {

    static final Typed NOTHING = new Typed("", "", "");
  }

  /** How many flags wait for a decision. */
  public long undecided() {
    return flags.flags().stream().filter(it -> it.decision().isEmpty()).count();
  }

  public boolean isBlocked() {
    return undecided() > 0 || review.waiting() > 0;
  }

  /** What this reader gives: a recommendation, the verdict, or the verdict after a dispute. */
  public List<String> forms() {
    return List.of(Step.RECOMMEND, Step.JUDGE, Step.DECIDE_DISPUTE).stream()
        .filter(review::may)
        .filter(it -> it == Step.RECOMMEND ? undecided() == 0 : !isBlocked())
        .map(Standing::code)
        .toList();
  }

  /** The choices of a verdict; what suits a session that was not proctored stands first. */
  public List<String> verdicts() {
    var all = Arrays.stream(Verdict.Kind.values()).map(Standing::code).toList();
    return review.proctored() ? all : all.reversed();
  }

  public String state() {
    return w.name("review", flags.review());
  }

  public String name(StaffId by) {
    return review.names().getOrDefault(by, w.say("review.gone"));
  }

  public String verdict(Verdict.Kind kind) {
    return w.name("verdict", code(kind));
  }

  /** Of what no detector looked for, and why. */
  public String notLooked(NotLooked it) {
    var kinds =
        it.detector().kinds().stream()
            .map(FlagKind::code)
            .sorted()
            .map(kind -> w.name("kind", kind))
            .collect(Collectors.joining(", "));
    return kinds + ": " + w.name("not-looked", it.why().code());
  }

  public String toCompare(Enum<?> what) {
    return w.name("compare", code(what));
  }

  /** Choices as they travel: lower case with hyphens. */
  public static String code(Enum<?> it) {
    return it.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
