package org.invigil.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.invigil.domain.session.Sessions.CANDIDATE;
import static org.invigil.domain.session.Sessions.EXAM;
import static org.invigil.domain.session.Sessions.SCHOOL;
import static org.invigil.domain.session.Sessions.STAFF;
import static org.invigil.domain.session.Sessions.running;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Role;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.session.SessionPlan;
import org.invigil.domain.session.Sessions;
import org.invigil.domain.session.WhoMay;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule({"REV-1", "REV-2"})
class WhoReviewsAnExamTest {

  private static final SessionPlan PLAN = running().plan();
  private static final InstitutionId ELSEWHERE = new InstitutionId(new UUID(1, 2));
  private static final ExamId ANOTHER_EXAM = new ExamId(new UUID(2, 2));
  private static final Actor ITS_CANDIDATE = new Actor.Candidate(CANDIDATE, SCHOOL);
  private static final Actor ANOTHER_CANDIDATE =
      new Actor.Candidate(new CandidateId(new UUID(3, 2)), SCHOOL);

  @Test
  void assigned_reviewers_and_instructors_decide_flags() {
    assertThat(assigned(WhoReviews::decideFlags)).containsOnly(Role.REVIEWER, Role.INSTRUCTOR);
    assertThat(unassigned(WhoReviews::decideFlags)).isEmpty();
  }

  @Test
  void assigned_reviewers_recommend() {
    assertThat(assigned(WhoReviews::recommend)).containsOnly(Role.REVIEWER);
    assertThat(unassigned(WhoReviews::recommend)).isEmpty();
  }

  @Test
  void only_an_assigned_instructor_decides_the_session() {
    assertThat(assigned(WhoReviews::judge)).containsOnly(Role.INSTRUCTOR);
    assertThat(unassigned(WhoReviews::judge)).isEmpty();
  }

  @Test
  @Rule("REV-5")
  void a_dispute_is_decided_by_an_assigned_instructor_or_any_exams_officer() {
    assertThat(assigned(WhoReviews::decideDispute))
        .containsOnly(Role.INSTRUCTOR, Role.EXAMS_OFFICER);
    assertThat(unassigned(WhoReviews::decideDispute)).containsOnly(Role.EXAMS_OFFICER);
  }

  @Test
  void who_looked_is_read_by_any_privacy_officer() {
    assertThat(assigned(WhoReviews::readAccessLog)).containsOnly(Role.PRIVACY_OFFICER);
    assertThat(unassigned(WhoReviews::readAccessLog)).containsOnly(Role.PRIVACY_OFFICER);
  }

  @Test
  void staff_of_another_institution_may_nothing_of_it() {
    assertThat(
            Stream.<BiPredicate<Actor, SessionPlan>>of(
                WhoReviews::knowsOf,
                WhoReviews::decideFlags,
                WhoReviews::recommend,
                WhoReviews::judge,
                WhoReviews::decideDispute,
                WhoReviews::concerns,
                WhoReviews::readAccessLog))
        .allSatisfy(may -> assertThat(roles(may, ELSEWHERE, EXAM)).isEmpty());
  }

  @Test
  void everybody_of_the_institution_knows_of_the_session() {
    assertThat(unassigned(WhoReviews::knowsOf)).containsOnly(Role.values());
  }

  @Test
  @Rule({"REV-5", "REV-6"})
  void the_verdict_and_who_looked_concern_the_candidate_of_the_session_and_no_other() {
    assertThat(WhoReviews.concerns(ITS_CANDIDATE, PLAN)).isTrue();
    assertThat(WhoReviews.readAccessLog(ITS_CANDIDATE, PLAN)).isTrue();
    assertThat(WhoReviews.concerns(ANOTHER_CANDIDATE, PLAN)).isFalse();
    assertThat(WhoReviews.readAccessLog(ANOTHER_CANDIDATE, PLAN)).isFalse();
  }

  @Test
  void a_candidate_decides_nothing() {
    assertThat(WhoReviews.decideFlags(ITS_CANDIDATE, PLAN)).isFalse();
    assertThat(WhoReviews.recommend(ITS_CANDIDATE, PLAN)).isFalse();
    assertThat(WhoReviews.judge(ITS_CANDIDATE, PLAN)).isFalse();
    assertThat(WhoReviews.decideDispute(ITS_CANDIDATE, PLAN)).isFalse();
  }

  @Test
  @Rule({"FLG-5", "SES-10"})
  void flags_are_seen_by_those_who_may_look_at_the_recording_once_the_exam_is_over() {
    var reviewer = Sessions.staff(Role.REVIEWER);
    assertThat(WhoReviews.seeFlags(reviewer, running())).isEqualTo(WhoMay.Look.WHILE_IT_RUNS);
    assertThat(WhoReviews.seeFlags(reviewer, running().timeUp())).isEqualTo(WhoMay.Look.PERMITTED);
    assertThat(WhoReviews.seeFlags(ITS_CANDIDATE, running().timeUp()))
        .isEqualTo(WhoMay.Look.NOT_YOURS);
  }

  private static Set<Role> assigned(BiPredicate<Actor, SessionPlan> may) {
    return roles(may, SCHOOL, EXAM);
  }

  private static Set<Role> unassigned(BiPredicate<Actor, SessionPlan> may) {
    return roles(may, SCHOOL, ANOTHER_EXAM);
  }

  private static Set<Role> roles(
      BiPredicate<Actor, SessionPlan> may, InstitutionId of, ExamId assignedTo) {
    Predicate<Role> holds =
        role -> may.test(new Actor.Staff(STAFF, of, Set.of(role), Set.of(assignedTo)), PLAN);
    return EnumSet.allOf(Role.class).stream().filter(holds).collect(Collectors.toSet());
  }
}
