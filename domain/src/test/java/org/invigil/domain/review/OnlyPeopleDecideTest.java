package org.invigil.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.flag.Flag;
import org.invigil.domain.flag.FlagId;
import org.invigil.domain.flag.FlagKind;
import org.invigil.domain.flag.RaisedBy;
import org.invigil.domain.flag.Severity;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.retention.HoldId;
import org.invigil.domain.rule.RuleBroken;
import org.invigil.domain.rule.RuleCode;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule("REV-1")
class OnlyPeopleDecideTest {

  static final Instant NINE = Instant.parse("2030-05-06T09:00:00Z");
  static final StaffId REVIEWER = new StaffId(new UUID(3, 1));
  static final StaffId INSTRUCTOR = new StaffId(new UUID(3, 2));
  static final StaffId OTHER = new StaffId(new UUID(3, 3));

  private final Flag flag = flag(1, FlagKind.OFF_CAMERA, Severity.MEDIUM, 10, 20);
  private final Review.Open open = open(1);

  @Test
  void a_flag_without_a_decision_blocks_the_verdict() {
    assertThat(open.judge(List.of(flag), clear(INSTRUCTOR)))
        .isEqualTo(new Review.FlagsUndecided(List.of(flag)));
  }

  @Test
  void once_every_flag_is_decided_a_verdict_can_be_given() {
    var judged = open.decide(accept(flag)).judge(List.of(flag), clear(INSTRUCTOR));
    assertThat(judged)
        .isInstanceOfSatisfying(
            Review.Decided.class, it -> assertThat(it.verdict()).contains(clear(INSTRUCTOR)));
  }

  @Test
  void a_session_without_flags_can_be_judged_at_once() {
    assertThat(open.judge(List.of(), clear(INSTRUCTOR))).isInstanceOf(Review.Decided.class);
  }

  @Test
  void the_latest_decision_on_a_flag_is_the_one_in_force() {
    var twice = open.decide(accept(flag)).decide(refer(flag));
    assertThat(twice.decisionOn(flag))
        .map(FlagDecision::answer)
        .contains(FlagDecision.Answer.REFER);
  }

  @Test
  void a_decision_survives_recomputation_with_the_same_bounds() {
    var again =
        new Flag(
            new FlagId(new UUID(9, 9)),
            flag.session(),
            flag.kind(),
            "",
            flag.start(),
            flag.end(),
            flag.severity(),
            flag.raisedBy(),
            flag.pictures(),
            flag.broken(),
            flag.words());
    assertThat(open.decide(accept(flag)).decisionOn(again)).isPresent();
  }

  @Test
  void a_flag_that_grew_after_the_decision_is_looked_at_again() {
    var grown = flag(1, FlagKind.OFF_CAMERA, Severity.MEDIUM, 10, 21);
    assertThat(open.decide(accept(flag)).decisionOn(grown)).isEmpty();
  }

  @Test
  void a_referred_flag_has_a_note_and_a_verdict_other_than_clear_a_reason() {
    assertThatThrownBy(() -> FlagDecision.on(flag, FlagDecision.Answer.REFER, " ", REVIEWER, NINE))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Verdict(Verdict.Kind.NOT_PROCTORED, "", INSTRUCTOR, NINE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_recommendation_is_kept_and_decides_nothing() {
    var advice = new Recommendation(Verdict.Kind.CLEAR, "nothing there", REVIEWER, NINE);
    var advised = open.recommend(advice);
    assertThat(advised.recommendations()).containsExactly(advice);
    assertThat(advised.verdict()).isEmpty();
    assertThat(advised.judge(List.of(flag), clear(INSTRUCTOR)))
        .isInstanceOf(Review.FlagsUndecided.class);
  }

  @Test
  void a_session_has_one_review_of_its_own() {
    assertThat(open(1).id()).isEqualTo(open(1).id()).isNotEqualTo(open(2).id());
  }

  @Test
  void a_late_flag_that_is_accepted_leaves_the_verdict() {
    var decided = (Review.Decided) open.judge(List.of(), clear(INSTRUCTOR));
    assertThat(decided.decideLate(accept(flag)).verdict()).isPresent();
  }

  @Test
  void a_late_flag_that_is_referred_opens_the_review_again() {
    var decided = (Review.Decided) open.judge(List.of(), clear(INSTRUCTOR));
    assertThat(decided.decideLate(refer(flag))).isInstanceOf(Review.Open.class);
  }

  @Test
  @Rule("REV-5")
  void whoever_gave_the_verdict_does_not_decide_the_dispute() {
    var disputed = disputed();
    assertThat(disputed.mayBeDecidedBy(INSTRUCTOR)).isFalse();
    assertThatThrownBy(() -> disputed.decide(List.of(), clear(INSTRUCTOR)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(disputed.decide(List.of(), clear(OTHER)))
        .isInstanceOfSatisfying(
            Review.DecidedAgain.class, it -> assertThat(it.verdict()).contains(clear(OTHER)));
  }

  @Test
  @Rule({"REV-1", "REV-5"})
  void a_flag_without_a_decision_blocks_the_verdict_on_a_dispute() {
    var disputed = disputed();
    assertThat(disputed.decide(List.of(flag), clear(OTHER)))
        .isEqualTo(new Review.FlagsUndecided(List.of(flag)));
    for (var decision : List.of(accept(flag), refer(flag))) {
      var looked = disputed.decideLate(decision);
      assertThat(looked.verdict()).contains(clear(INSTRUCTOR));
      assertThat(looked.decisionOn(flag)).contains(decision);
      assertThat(looked.decide(List.of(flag), clear(OTHER)))
          .isInstanceOf(Review.DecidedAgain.class);
    }
  }

  @Test
  @Rule("REV-5")
  void until_a_dispute_is_decided_the_first_verdict_stands() {
    assertThat(disputed().verdict()).contains(clear(INSTRUCTOR));
  }

  @Test
  @Rule({"REV-1", "REV-5"})
  void a_flag_that_appears_after_the_second_verdict_is_decided_too_and_the_verdict_stays() {
    var again = (Review.DecidedAgain) disputed().decide(List.of(), clear(OTHER));
    assertThat(again.undecided(List.of(flag))).containsExactly(flag);
    for (var decision : List.of(accept(flag), refer(flag))) {
      var looked = again.decideLate(decision);
      assertThat(looked.decisionOn(flag)).contains(decision);
      assertThat(looked.undecided(List.of(flag))).isEmpty();
      assertThat(looked.verdict()).contains(clear(OTHER));
      assertThat(looked.given()).isEqualTo(clear(INSTRUCTOR));
    }
  }

  private Review.Disputed disputed() {
    var decided = (Review.Decided) open.judge(List.of(), clear(INSTRUCTOR));
    return decided.dispute(new Review.Dispute("I was there.", NINE, new HoldId(new UUID(4, 4))));
  }

  static Review.Open open(int session) {
    return Review.open(
        new Review.Subject(
            new ExamSessionId(new UUID(1, session)),
            new InstitutionId(new UUID(5, 5)),
            new ExamId(new UUID(6, 6)),
            new CandidateId(new UUID(7, 7))),
        NINE);
  }

  static Verdict clear(StaffId by) {
    return new Verdict(Verdict.Kind.CLEAR, "", by, NINE);
  }

  static FlagDecision accept(Flag flag) {
    return FlagDecision.on(flag, FlagDecision.Answer.ACCEPT, "", REVIEWER, NINE);
  }

  static FlagDecision refer(Flag flag) {
    return FlagDecision.on(flag, FlagDecision.Answer.REFER, "look", REVIEWER, NINE);
  }

  static Flag flag(int id, FlagKind kind, Severity severity, int from, int to) {
    return new Flag(
        new FlagId(new UUID(2, id)),
        new ExamSessionId(new UUID(1, 1)),
        kind,
        "",
        NINE.plusSeconds(from),
        NINE.plusSeconds(to),
        severity,
        new RaisedBy.SessionRecord(),
        List.of(),
        new RuleBroken(RuleCode.UNDECLARED_ABSENCE, "PT6S", "PT10S"),
        "Nobody was on camera.");
  }
}
