package org.invigil.contracts.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.invigil.application.port.in.candidate.ChangeName;
import org.invigil.application.port.in.candidate.DecideRemoteSitting;
import org.invigil.application.port.in.candidate.DecideSoftware;
import org.invigil.application.port.in.candidate.RegisterCandidate;
import org.invigil.application.port.in.candidate.RequestRemoteSitting;
import org.invigil.application.port.in.candidate.RequestSoftware;
import org.invigil.application.port.in.candidate.SeeCandidate;
import org.invigil.application.port.in.candidate.SetAdjustments;
import org.invigil.application.service.candidate.ChangeNameService;
import org.invigil.application.service.candidate.DecideRemoteSittingService;
import org.invigil.application.service.candidate.DecideSoftwareService;
import org.invigil.application.service.candidate.RegisterCandidateService;
import org.invigil.application.service.candidate.RequestRemoteSittingService;
import org.invigil.application.service.candidate.RequestSoftwareService;
import org.invigil.application.service.candidate.SeeCandidateService;
import org.invigil.application.service.candidate.SetAdjustmentsService;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Role;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.candidate.RemoteRequest;
import org.invigil.domain.exam.ExamId;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule("CAN-5")
class CandidatesAskAndOfficersDecideTest {

  private final Office office = new Office();
  private final CandidateId candidate = office.candidate();
  private final ExamId exam = office.exam();

  @Test
  void aCandidateAsksForThemselvesAndAnOfficerDecidesWithAReason() {
    var ask =
        new RequestRemoteSittingService(
            office.candidates, office.exams, office.memory, office.clock);
    var decide = new DecideRemoteSittingService(office.candidates, office.memory, office.clock);
    var way = RemoteRequest.Way.REMOTELY;
    assertThat(
            ask.handle(
                new RequestRemoteSitting.Command(
                    office.as(office.candidate()), candidate, exam, way, "Far away.")))
        .isEqualTo(new RequestRemoteSitting.NotPermitted());
    var decision =
        new DecideRemoteSitting.Command(office.officer, candidate, exam, true, "Granted.");
    assertThat(decide.handle(decision)).isEqualTo(new DecideRemoteSitting.NoSuchRequest());
    assertThat(
            ask.handle(
                new RequestRemoteSitting.Command(
                    office.as(candidate), candidate, exam, way, "Far away.")))
        .isEqualTo(new RequestRemoteSitting.Asked());
    assertThat(
            decide.handle(
                new DecideRemoteSitting.Command(
                    office.as(candidate), candidate, exam, true, "Granted.")))
        .isEqualTo(new DecideRemoteSitting.NotPermitted());
    assertThat(
            decide.handle(
                new DecideRemoteSitting.Command(office.officer, candidate, exam, true, "")))
        .isInstanceOf(DecideRemoteSitting.Invalid.class);
    assertThat(decide.handle(decision)).isEqualTo(new DecideRemoteSitting.Decided());
    assertThat(office.candidates.find(candidate).orElseThrow().value().maySitRemotely(exam, true))
        .isTrue();
  }

  @Test
  @Rule("CAN-4")
  void softwareIsAskedForAndGrantedByAnOfficer() {
    var ask = new RequestSoftwareService(office.candidates, office.memory, office.clock);
    var decide = new DecideSoftwareService(office.candidates, office.memory, office.clock);
    assertThat(ask.handle(new RequestSoftware.Command(office.as(candidate), candidate, "MindMap")))
        .isEqualTo(new RequestSoftware.Asked());
    assertThat(
            decide.handle(
                new DecideSoftware.Command(office.officer, candidate, "MindMap", true, "Needed.")))
        .isEqualTo(new DecideSoftware.Decided());
    var adjustments = office.candidates.find(candidate).orElseThrow().value().adjustments();
    assertThat(adjustments.permitsSoftware("mindmap")).isTrue();
  }

  @Test
  @Rule("CAN-4")
  void whoMarksTheExamNeverSeesAdjustments() {
    var see = new SeeCandidateService(office.candidates);
    assertThat(see.handle(new SeeCandidate.Command(office.instructor, candidate)))
        .isEqualTo(new SeeCandidate.NotPermitted());
    assertThat(see.handle(new SeeCandidate.Command(office.officer, candidate)))
        .isInstanceOf(SeeCandidate.Seen.class);
    assertThat(see.handle(new SeeCandidate.Command(office.as(candidate), candidate)))
        .isInstanceOf(SeeCandidate.Seen.class);
    assertThat(
            see.handle(new SeeCandidate.Command(office.elsewhere(Role.EXAMS_OFFICER), candidate)))
        .isEqualTo(new SeeCandidate.NoSuchCandidate());
  }

  @Test
  @Rule("CAN-3")
  void onlyAnOfficerSetsAdjustmentsWithinLimits() {
    var set = new SetAdjustmentsService(office.candidates, office.memory);
    assertThat(set.handle(adjustments(office.as(candidate), 10)))
        .isEqualTo(new SetAdjustments.NotPermitted());
    assertThat(set.handle(adjustments(office.officer, 61)))
        .isInstanceOf(SetAdjustments.Invalid.class);
    assertThat(set.handle(adjustments(office.officer, 10)))
        .isEqualTo(new SetAdjustments.Adjusted());
    assertThat(
            office
                .candidates
                .find(candidate)
                .orElseThrow()
                .value()
                .adjustments()
                .additionalTime(Duration.ofHours(2)))
        .isEqualTo(Duration.ofMinutes(30));
  }

  @Test
  @Rule({"CAN-1", "CAN-2"})
  void namesAddressesAndIdentifiersAreCheckedAndUnique() {
    var register =
        new RegisterCandidateService(office.candidates, office.chance, office.memory, office.clock);
    var first =
        new RegisterCandidate.Command(office.officer, "s-1", "Kim Example", "kim@example.org");
    assertThat(register.handle(first)).isInstanceOf(RegisterCandidate.Registered.class);
    assertThat(register.handle(first)).isEqualTo(new RegisterCandidate.Taken());
    assertThat(
            register.handle(
                new RegisterCandidate.Command(office.officer, "s-1", "Lee", "lee@example.org")))
        .isEqualTo(new RegisterCandidate.Taken());
    for (var name : List.of("", "🙂", "x".repeat(10_000))) {
      assertThat(
              register.handle(
                  new RegisterCandidate.Command(office.officer, "s-2", name, "lee@example.org")))
          .isInstanceOfSatisfying(
              RegisterCandidate.Invalid.class,
              it -> assertThat(it.code()).isEqualTo("person.name"));
    }
    assertThat(
            register.handle(
                new RegisterCandidate.Command(office.officer, "s-3", "محمد", "m@example.org")))
        .isInstanceOf(RegisterCandidate.Registered.class);
    var change = new ChangeNameService(office.candidates, office.memory, office.clock);
    assertThat(change.handle(new ChangeName.Command(office.as(candidate), candidate, "New Name")))
        .isEqualTo(new ChangeName.Changed(true));
    assertThat(
            change.handle(new ChangeName.Command(office.as(office.candidate()), candidate, "X Y")))
        .isEqualTo(new ChangeName.NotPermitted());
  }

  private SetAdjustments.Command adjustments(Actor by, int extra) {
    return new SetAdjustments.Command(by, candidate, extra, 5, Set.of(), Set.of(), Set.of());
  }
}
