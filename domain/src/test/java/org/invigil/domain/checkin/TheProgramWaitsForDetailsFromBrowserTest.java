package org.invigil.domain.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.invigil.domain.checkin.CheckedIn.ID;
import static org.invigil.domain.checkin.CheckedIn.NOON;

import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule("CHK-8")
class TheProgramWaitsForDetailsFromBrowserTest {

  @Test
  void itTellsHowToGoOnAndRecovers() {
    assertThat(new BrowserDetails.Waiting().howToGoOn())
        .startsWith("Waiting for details from browser.")
        .contains("Open the exam's page again");
    var known = BrowserDetails.WAITING.receive(ID, NOON);
    assertThat(known.checkIn()).isEqualTo(ID);
    assertThat(known.pageClosed()).isEqualTo(BrowserDetails.WAITING);
    assertThat(known.pageClosed().receive(ID, NOON)).isEqualTo(known);
  }

  @Test
  void aPageThatFellSilentIsGoneAfterExactlyItsTime() {
    var known = BrowserDetails.WAITING.receive(ID, NOON);
    var edge = NOON.plus(BrowserDetails.SILENCE);
    assertThat(known.asOf(edge)).isEqualTo(known);
    assertThat(known.asOf(edge.plusNanos(1))).isEqualTo(BrowserDetails.WAITING);
    assertThat(BrowserDetails.WAITING.asOf(edge)).isEqualTo(BrowserDetails.WAITING);
    assertThat(known.receive(ID, edge).asOf(edge.plusSeconds(1)))
        .isInstanceOf(BrowserDetails.Known.class);
  }
}
