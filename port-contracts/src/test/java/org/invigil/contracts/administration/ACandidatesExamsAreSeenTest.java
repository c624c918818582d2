package org.invigil.contracts.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.invigil.application.port.in.candidate.SeeCandidateExams;
import org.invigil.application.service.candidate.SeeCandidateExamsService;
import org.invigil.domain.access.Role;
import org.invigil.domain.exam.Exam;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule({"ONB-1", "SEC-1"})
class ACandidatesExamsAreSeenTest {

  private final Office office = new Office();
  private final SeeCandidateExams see =
      new SeeCandidateExamsService(
          office.candidates, office.exams, office.enrolments, office.invitations, office.clock);

  @Test
  void withTheLettersThatWereSentAndThoseTheyCouldBeInvitedTo() {
    var candidate = office.candidate();
    var invited = office.exam();
    var other = office.exam();
    office.invite(candidate, invited);
    office.clock.advance(Duration.ofHours(1));
    office.invite(candidate, invited);
    var seen =
        (SeeCandidateExams.Seen)
            see.handle(new SeeCandidateExams.Command(office.officer, candidate));
    assertThat(seen.invited()).hasSize(1);
    var one = seen.invited().getFirst();
    assertThat(one.exam().id()).isEqualTo(invited);
    assertThat(one.letters()).isEqualTo(2);
    assertThat(one.linkUntil()).contains(office.clock.instant().plus(Duration.ofDays(2)));
    assertThat(seen.others()).extracting(Exam::id).containsExactly(other);
    office.clock.advance(Duration.ofDays(30));
    assertThat(
            ((SeeCandidateExams.Seen)
                    see.handle(new SeeCandidateExams.Command(office.officer, candidate)))
                .others())
        .isEmpty();
  }

  @Test
  void onlyByOfficersOfTheirInstitution() {
    var candidate = office.candidate();
    assertThat(see.handle(new SeeCandidateExams.Command(office.instructor, candidate)))
        .isEqualTo(new SeeCandidateExams.NotPermitted());
    assertThat(see.handle(new SeeCandidateExams.Command(office.as(candidate), candidate)))
        .isEqualTo(new SeeCandidateExams.NotPermitted());
    assertThat(
            see.handle(
                new SeeCandidateExams.Command(office.elsewhere(Role.EXAMS_OFFICER), candidate)))
        .isEqualTo(new SeeCandidateExams.NoSuchCandidate());
  }
}
