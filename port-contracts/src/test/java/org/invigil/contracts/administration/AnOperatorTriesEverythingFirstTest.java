package org.invigil.contracts.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.invigil.application.port.in.exam.MakePracticeExam;
import org.invigil.application.port.in.letter.TryMail;
import org.invigil.application.port.out.Letter;
import org.invigil.application.port.out.Letters;
import org.invigil.application.service.candidate.RegisterCandidateService;
import org.invigil.application.service.exam.ApproveExamService;
import org.invigil.application.service.exam.CreateCourseService;
import org.invigil.application.service.exam.MakePracticeExamService;
import org.invigil.application.service.letter.TryMailService;
import org.invigil.contracts.People;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Role;
import org.invigil.domain.exam.Approval;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Rule("SEC-1")
class AnOperatorTriesEverythingFirstTest {

  private final Office office = new Office();
  private final List<Letter> sent = new ArrayList<>();

  @Test
  void aLetterGoesToWhoAskedAndToNobodyElse() {
    assertThat(tryMail(sent::add, true).handle(new TryMail.Command(office.administrator)))
        .isInstanceOf(TryMail.Sent.class);
    var self = office.accounts.find(((Actor.Staff) office.administrator).id()).orElseThrow();
    assertThat(sent)
        .singleElement()
        .satisfies(it -> {
          assertThat(it.to()).isEqualTo(self.value().email().value());
          assertThat(it.template()).isEqualTo("mail-test");
        });
    assertThat(tryMail(sent::add, false).handle(new TryMail.Command(office.administrator)))
        .isEqualTo(new TryMail.IntoFolder());
  }

  @ParameterizedTest
  @EnumSource(Letters.Why.class)
  void whatWentWrongIsSaidWithWhatToDo(Letters.Why why) {
    Letters broken =
        letter -> {
          throw new Letters.LetterRefused(why, "planted", null);
        };
    var outcome = tryMail(broken, true).handle(new TryMail.Command(office.administrator));
    assertThat(((TryMail.NotSent) outcome).trouble().name()).isEqualTo(why.name());
  }

  @Test
  void onlyAdministratorsTryTheMail() {
    for (var by : List.of(office.officer, office.instructor, office.privacy, office.system)) {
      assertThat(tryMail(sent::add, true).handle(new TryMail.Command(by)))
          .isEqualTo(new TryMail.NotPermitted());
    }
    assertThat(sent).isEmpty();
  }

  @Test
  void aPracticeExamIsApprovedAndWhoMadeItIsInvited() {
    var made = (MakePracticeExam.Made) make(office.officer);
    var exam = office.exams.find(made.exam()).orElseThrow().value();
    assertThat(exam.approval()).isInstanceOf(Approval.Approved.class);
    assertThat(office.enrolments.of(made.exam(), made.candidate())).isPresent();
    assertThat(office.outbox.everPut()).extracting(Letter::template).containsExactly("invitation");
    var again = (MakePracticeExam.Made) make(office.officer);
    assertThat(again.candidate()).as("the same person").isEqualTo(made.candidate());
    assertThat(again.exam()).isNotEqualTo(made.exam());
  }

  @Test
  void whereOneStepIsRefusedNothingIsMade() {
    assertThat(make(office.administrator))
        .isInstanceOfSatisfying(
            MakePracticeExam.Refused.class,
            it -> assertThat(it.code()).isEqualTo("access.not-permitted"));
    assertThat(office.exams.of(office.institution.id())).isEmpty();
    var half = People.staff(office.institution.id(), Role.EXAMS_OFFICER);
    assertThat(make(new Actor.Staff(half.id(), half.institution(), half.roles(), Set.of())))
        .as("an account that is gone")
        .isEqualTo(new MakePracticeExam.NotPermitted());
    assertThat(make(office.system)).isEqualTo(new MakePracticeExam.NotPermitted());
  }

  private MakePracticeExam.Outcome make(Actor by) {
    return new MakePracticeExamService(
            new MakePracticeExamService.Steps(
                new CreateCourseService(
                    office.courses, office.institutions, office.chance, office.memory),
                office.createExam(),
                new ApproveExamService(office.exams, office.memory, office.clock),
                new RegisterCandidateService(
                    office.candidates, office.chance, office.memory, office.clock),
                office.invite()),
            office.accounts,
            office.candidates,
            "https://invigil.example.org/my",
            office.memory,
            office.clock)
        .handle(new MakePracticeExam.Command(by));
  }

  private TryMail tryMail(Letters letters, boolean byServer) {
    return new TryMailService(
        office.accounts, office.institutions, letters, byServer, office.chance);
  }
}
