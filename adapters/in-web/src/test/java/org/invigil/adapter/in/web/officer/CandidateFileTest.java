package org.invigil.adapter.in.web.officer;

import static org.assertj.core.api.Assertions.assertThat;

import org.invigil.application.port.in.candidate.RegisterCandidates;
import org.invigil.application.port.in.candidate.RegisterCandidates.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CandidateFileTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "identifier,name,email\nP-1,\"Müller, Zoë\",zoe@example.org\n",
        "\uFEFFidentifier;name;email\r\nP-1;\"Müller, Zoë\";zoe@example.org\r\n",
        "E-Mail\tKennung\tother\tName\nzoe@example.org\tP-1\tx\tMüller, Zoë",
        "identifier,name,email\n\n P-1 , \"Müller, Zoë\" , zoe@example.org "
      })
  void separatorsOrderAndMarksDoNotMatter(String text) {
    assertThat(CandidateFile.read(text))
        .isInstanceOfSatisfying(
            CandidateFile.Lines.class,
            it ->
                assertThat(it.all())
                    .singleElement()
                    .satisfies(line -> {
                      assertThat(line.identifier()).isEqualTo("P-1");
                      assertThat(line.name()).isEqualTo("Müller, Zoë");
                      assertThat(line.email()).isEqualTo("zoe@example.org");
                    }));
  }

  @Test
  void problemsAreToldByTheLineThatAPersonSees() {
    var read =
        (CandidateFile.Lines)
            CandidateFile.read("name,email,identifier\na,b@example.org,1\nshort\nc,,3\n");
    assertThat(read.all())
        .containsExactly(
            new Line(2, "1", "a", "b@example.org"),
            new Line(3, "", "short", ""),
            new Line(4, "3", "c", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n\n",
        "P-1,Robin,robin@example.org",
        "name,email\nRobin,r@example.org",
        "%PDF"
      })
  void withoutColumnsNothingIsGuessed(String text) {
    assertThat(CandidateFile.read(text)).isEqualTo(new CandidateFile.NoColumns());
  }

  @Test
  void anOpenQuotationMarkIsTold() {
    assertThat(CandidateFile.read("identifier,name,email\nP-1,\"Robin,robin@example.org\n"))
        .isEqualTo(new CandidateFile.NotCsv());
  }

  @Test
  void aListWithoutEndIsReadNoFurtherThanItIsRefused() {
    var text = "identifier,name,email\n" + "P-1,Robin,robin@example.org\n".repeat(50_000);
    assertThat(((CandidateFile.Lines) CandidateFile.read(text)).all())
        .hasSize(RegisterCandidates.MOST_LINES + 1);
  }
}
