package org.invigil.domain.flag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.invigil.domain.candidate.Adjustments;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.checkin.Referral;
import org.invigil.domain.evidence.Completeness;
import org.invigil.domain.evidence.Span;
import org.invigil.domain.exam.ExamRules;
import org.invigil.domain.exam.Service;
import org.invigil.domain.flag.ToCompare.What;
import org.invigil.domain.session.CheckedIn;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.session.Sessions;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule({"CAN-2", "ONB-8"})
class WhatNoMachineCouldTellIsLeftToAPersonTest {
  private static final Instant TEN = Sessions.TEN;

  @Test
  void an_unread_document_a_new_name_and_an_unread_calculator_are_listed_and_are_no_flags() {
    var findings =
        found(Referral.DOCUMENT_NOT_READ, Referral.NAME_CHANGED, Referral.CALCULATOR_NOT_READ);

    assertThat(findings.toCompare())
        .containsExactly(
            new ToCompare(TEN, What.DOCUMENT_NOT_READ),
            new ToCompare(TEN, What.NAME_CHANGED),
            new ToCompare(TEN, What.CALCULATOR_NOT_READ));
    assertThat(findings.flags()).isEmpty();
  }

  @Test
  void moves_that_were_not_seen_or_not_made_are_listed_and_are_no_flag() {
    var findings = found(Referral.LIVE_FACE_NOT_SHOWN, Referral.LIVE_FACE_DECLINED);

    assertThat(findings.toCompare())
        .containsExactlyInAnyOrder(
            new ToCompare(TEN, What.LIVE_FACE_NOT_SHOWN),
            new ToCompare(TEN, What.LIVE_FACE_DECLINED));
    assertThat(findings.flags()).isEmpty();
  }

  @Test
  void what_no_camera_sends_is_a_flag_whose_weight_is_medium() {
    var findings = found(Referral.PICTURES_REPLAYED, Referral.LIGHT_NOT_FOLLOWED);

    assertThat(findings.toCompare()).isEmpty();
    assertThat(findings.flags())
        .extracting(Flag::what, Flag::severity)
        .containsExactlyInAnyOrder(
            tuple("pictures-replayed", Severity.MEDIUM),
            tuple("light-not-followed", Severity.MEDIUM));
  }

  @Test
  void what_speaks_against_the_identity_is_a_flag_and_not_in_that_list() {
    var findings = found(Referral.IDENTITY_BY_CODE_ONLY, Referral.DOCUMENT_CHANGED);

    assertThat(findings.toCompare()).isEmpty();
    assertThat(findings.flags())
        .extracting(Flag::kind)
        .containsExactlyInAnyOrder(FlagKind.IDENTITY_BY_CODE_ONLY, FlagKind.DOCUMENT_CHANGED);
  }

  private static Findings found(Referral... referrals) {
    var checkedIn =
        new CheckedIn(
            new CheckInId(new UUID(6, 1)),
            Sessions.SCHOOL,
            Sessions.EXAM,
            Sessions.CANDIDATE,
            Set.of(referrals));
    var session = ExamSession.Running.begin(Sessions.plan(Service.RECORD_AND_REVIEW), checkedIn);
    var whole = new Completeness(new Span(TEN, TEN.plusSeconds(60)), Set.of(), Set.of(), List.of());
    return Flags.of(
        session.id(),
        ExamRules.STRICT,
        Adjustments.NONE,
        FlagPolicy.DEFAULT,
        List.of(),
        FactsOfSession.of(session, List.of(), List.of(), whole, List.of()));
  }
}
