package org.invigil.contracts.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.invigil.application.port.in.candidate.ListCandidates;
import org.invigil.application.port.in.candidate.RegisterCandidates;
import org.invigil.application.port.in.candidate.RegisterCandidates.Line;
import org.invigil.application.port.in.candidate.RegisterCandidates.Looked;
import org.invigil.application.port.in.candidate.RegisterCandidates.Problem;
import org.invigil.application.service.candidate.ListCandidatesService;
import org.invigil.application.service.candidate.RegisterCandidatesService;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Role;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule("CAN-1")
class AWholeListOfCandidatesIsRegisteredTest {

  private final Office office = new Office();
  private final RegisterCandidates register =
      new RegisterCandidatesService(office.candidates, office.chance, office.memory, office.clock);
  private final ListCandidates list = new ListCandidatesService(office.candidates);

  @Test
  void aLookTellsEveryProblemByItsLineAndKeepsNothing() {
    var before = found(office.officer, "");
    var looked =
        look(
            new Line(2, "L-1", "Robin Example", "robin@example.net"),
            new Line(3, "L-2", "", "second@example.net"),
            new Line(4, "L-3", "Kim Example", "no address"),
            new Line(5, "L-1", "Other Example", "other@example.net"),
            new Line(6, "L-6", "Same Example", "robin@example.net"));
    assertThat(looked.registered()).isEqualTo(1);
    assertThat(looked.problems()).extracting(Problem::line).containsExactly(3, 4, 5, 6);
    assertThat(looked.problems().get(2).sentence()).contains("line 2");
    assertThat(looked.problems())
        .extracting(Problem::code)
        .endsWith("candidates.identifier-taken", "candidates.email-taken");
    assertThat(found(office.officer, "")).isEqualTo(before);
  }

  @Test
  void goodLinesAreRegisteredAndAListMayBeSentAgain() {
    var line = new Line(2, "L-1", "Robin Example", "robin@example.net");
    assertThat(keep(line).registered()).isEqualTo(1);
    assertThat(keep(line)).isEqualTo(new Looked(0, 1, List.of()));
    assertThat(keep(new Line(2, "L-1", "Another Name", "robin@example.net")).problems())
        .singleElement()
        .satisfies(it -> assertThat(it.code()).isEqualTo("candidates.email-taken"));
    assertThat(found(office.officer, "ROBIN")).isEqualTo(1);
    assertThat(found(office.officer, "l-1")).isEqualTo(1);
  }

  @Test
  void onlyAnOfficerRegistersAndLooksAndOnlyInTheirInstitution() {
    keep(new Line(2, "L-1", "Robin Example", "robin@example.net"));
    assertThat(found(office.elsewhere(Role.EXAMS_OFFICER), "Robin")).isZero();
    assertThat(list.handle(new ListCandidates.Command(office.instructor, "", 10)))
        .isEqualTo(new ListCandidates.NotPermitted());
    assertThat(register.handle(new RegisterCandidates.Command(office.instructor, List.of(), true)))
        .isEqualTo(new RegisterCandidates.NotPermitted());
  }

  @Test
  void aListWithoutEndIsRefused() {
    var lines =
        IntStream.rangeClosed(0, RegisterCandidates.MOST_LINES)
            .mapToObj(it -> new Line(it, "L" + it, "Robin Example", it + "@example.net"))
            .toList();
    assertThat(register.handle(new RegisterCandidates.Command(office.officer, lines, false)))
        .isEqualTo(new RegisterCandidates.TooManyLines());
    assertThat(
            register.handle(
                new RegisterCandidates.Command(
                    office.officer, lines.subList(0, RegisterCandidates.MOST_LINES), true)))
        .isEqualTo(new Looked(RegisterCandidates.MOST_LINES, 0, List.of()));
  }

  private Looked look(Line... lines) {
    return (Looked)
        register.handle(new RegisterCandidates.Command(office.officer, List.of(lines), true));
  }

  private Looked keep(Line... lines) {
    return (Looked)
        register.handle(new RegisterCandidates.Command(office.officer, List.of(lines), false));
  }

  private int found(Actor by, String text) {
    return ((ListCandidates.Found) list.handle(new ListCandidates.Command(by, text, 10))).found();
  }
}
