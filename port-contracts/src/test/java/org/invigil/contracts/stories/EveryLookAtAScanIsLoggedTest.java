package org.invigil.contracts.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.invigil.contracts.IdentityStage.SELF;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.invigil.application.port.in.onboarding.SeeScan;
import org.invigil.application.port.in.review.SeeAccessLog;
import org.invigil.application.port.in.review.SeeLooksAtCandidate;
import org.invigil.application.port.out.StoreUnavailable;
import org.invigil.contracts.IdentityStage;
import org.invigil.contracts.fakes.FakePicture;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Role;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.onboarding.Scan;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pictures by which somebody proved who they are: who looked at them is known to them. */
@Rule("REV-2")
class EveryLookAtAScanIsLoggedTest {

  private final IdentityStage stage = new IdentityStage();

  @BeforeEach
  void an_attempt_waits() {
    stage.invite();
    stage.attempt(FakePicture.of(SELF));
  }

  @Test
  void an_officers_look_is_told_to_privacy_officers_with_the_name() {
    assertThat(scan(stage.officer, Scan.Kind.FACE)).isInstanceOf(SeeScan.Shown.class);
    scan(stage.officer, Scan.Kind.DOCUMENT);
    assertThat(looks(stage.privacy))
        .extracting(SeeAccessLog.Look::what, SeeAccessLog.Look::by)
        .containsExactly(
            Tuple.tuple("face-picture", Optional.of(stage.officer.id())),
            Tuple.tuple("document-picture", Optional.of(stage.officer.id())));
  }

  @Test
  void the_candidate_is_told_without_names_and_their_own_look_is_none() {
    scan(stage.candidate, Scan.Kind.FACE);
    assertThat(looks(stage.candidate)).isEmpty();
    scan(stage.officer, Scan.Kind.FACE);
    assertThat(looks(stage.candidate))
        .extracting(SeeAccessLog.Look::who, SeeAccessLog.Look::by)
        .containsExactly(Tuple.tuple(SeeAccessLog.Who.STAFF, Optional.empty()));
  }

  @Test
  void what_is_not_shown_is_not_logged() {
    scan(stage.reviewer, Scan.Kind.FACE);
    stage.approve();
    scan(stage.officer, Scan.Kind.FACE);
    assertThat(looks(stage.privacy)).isEmpty();
  }

  @Test
  void a_look_that_cannot_be_logged_does_not_happen() {
    stage.memory.goDown();
    assertThatThrownBy(() -> scan(stage.officer, Scan.Kind.FACE))
        .isInstanceOf(StoreUnavailable.class);
  }

  @Test
  void nobody_else_reads_who_looked() {
    var other = new Actor.Candidate(new CandidateId(new UUID(7, 7)), stage.institution.id());
    var elsewhere =
        new Actor.Staff(
            new StaffId(new UUID(7, 8)),
            new InstitutionId(new UUID(7, 9)),
            Set.of(Role.PRIVACY_OFFICER),
            Set.of());
    assertThat(ask(other)).isInstanceOf(SeeLooksAtCandidate.NotPermitted.class);
    assertThat(ask(stage.officer)).isInstanceOf(SeeLooksAtCandidate.NotPermitted.class);
    assertThat(ask(elsewhere)).isInstanceOf(SeeLooksAtCandidate.NoSuchCandidate.class);
  }

  private SeeScan.Outcome scan(Actor by, Scan.Kind kind) {
    return stage.seeScan.handle(new SeeScan.Command(by, stage.onboarding().id(), 1, kind));
  }

  private java.util.List<SeeAccessLog.Look> looks(Actor by) {
    return ((SeeLooksAtCandidate.Looks) ask(by)).looks();
  }

  private SeeLooksAtCandidate.Outcome ask(Actor by) {
    return stage.looks.handle(new SeeLooksAtCandidate.Command(by, stage.person.id()));
  }
}
