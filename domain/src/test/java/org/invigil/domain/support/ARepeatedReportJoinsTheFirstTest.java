package org.invigil.domain.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.invigil.domain.session.Sessions;
import org.invigil.domain.support.SupportReport.Open;
import org.invigil.domain.support.SupportReport.Problem;
import org.invigil.domain.support.SupportReport.Said;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule("SUP-1")
class ARepeatedReportJoinsTheFirstTest {

  private final Said first = new Said("The page is blank.", Sessions.at("10:20:00"));
  private final Open open =
      new Open(
          new SupportReportId(new UUID(8, 1)),
          new Problem(
              "P-12345678",
              Sessions.SCHOOL,
              Sessions.SESSION,
              Sessions.EXAM,
              Sessions.CANDIDATE,
              List.of(first)));

  @Test
  void theMomentOfTheFirstCounts() {
    var more = open.join(new Said("Still blank.", Sessions.at("10:25:00")));

    assertThat(more.reportedAt()).isEqualTo(Sessions.at("10:20:00"));
    assertThat(more.problem().reference()).isEqualTo("P-12345678");
    assertThat(more.problem().said()).hasSize(2);
  }

  @Test
  void theSameWordsWithinAMinuteAreARepetitionOnTheWay() {
    assertThat(open.join(new Said("The page is blank.", Sessions.at("10:20:59")))).isEqualTo(open);
    assertThat(open.join(new Said("The page is blank.", Sessions.at("10:21:00"))).problem().said())
        .hasSize(2);
  }

  @Test
  void aReportAndItsAnswerSaySomething() {
    assertThatThrownBy(() -> new Said(" ", Sessions.TEN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> open.settle(Sessions.STAFF, " ", Sessions.TEN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() ->
            new Problem(
                "P-1",
                Sessions.SCHOOL,
                Sessions.SESSION,
                Sessions.EXAM,
                Sessions.CANDIDATE,
                List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void settlingKeepsWhatWasSaid() {
    var settled = open.settle(Sessions.STAFF, "Reload it.", Sessions.at("10:30:00"));

    assertThat(settled.problem()).isEqualTo(open.problem());
    assertThat(settled.reportedAt()).isEqualTo(first.at());
  }
}
