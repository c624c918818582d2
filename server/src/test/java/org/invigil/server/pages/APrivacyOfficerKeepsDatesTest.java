package org.invigil.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.invigil.rules.Rule;
import org.invigil.server.watching.RecordedSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule({"RET-3", "RET-4", "REV-2", "SEC-1"})
class APrivacyOfficerKeepsDatesTest extends Journey {

  @BeforeEach
  void signIn() {
    browser.anew();
    browser.signIn(Stage.OFFICER);
  }

  @Test
  void aPolicyIsKeptOnlyAfterItWasSaidWhatItChanges() throws Exception {
    new InvitedCandidate(stage).exam("Optics", Instant.now().plus(Duration.ofDays(1)));
    var page = browser.page();
    browser.open("/retention");
    browser.look("retention-policy");
    browser.press(browser.link("Change"), "Enter");
    page.waitForURL("**/retention/policy");
    page.locator("input[name=exam-days]").fill("4000");
    page.evaluate("document.querySelector('main form').noValidate = true");
    browser.press("Enter");
    page.getByRole(AriaRole.ALERT).waitFor();
    assertThat(page.locator("input[name=exam-days]").inputValue()).isEqualTo("4000");
    browser.look("policy-refused");
    page.locator("input[name=exam-days]").fill("30");
    browser.press("Enter");
    page.getByText("What this changes").waitFor();
    assertThat(page.locator("tbody").textContent()).contains("Optics", "1");
    assertThat(page.locator("main [role=status]").textContent()).contains("30 days after it");
    browser.look("policy-meaning");
    page.locator("input[name=exam-days]").fill("20");
    browser.press(browser.button("Keep this policy"), "Enter");
    page.getByText("20 days after it").waitFor();
    assertThat(page.url()).as("what was not looked at is not kept").endsWith("/policy");
    browser.press(browser.button("Keep this policy"), "Enter");
    page.waitForURL("**/retention?done=policy");
    assertThat(page.locator("main").textContent()).contains("20 days after it");
  }

  @Test
  void aHoldIsPlacedOnWhatWasChosenForAReason() throws Exception {
    var page = browser.page();
    browser.open("/retention");
    browser.press(browser.link("Place a hold"), "Enter");
    page.waitForURL("**/retention/hold");
    page.locator("#text").fill("r@example");
    browser.press("Enter");
    page.getByText("Robin Example").first().waitFor();
    assertThat(page.url()).doesNotContain("example.org/r").doesNotContain("r@");
    browser.look("hold-whom");
    browser.press(browser.link("Choose"), "Enter");
    page.waitForURL(it -> it.matches(".*/retention/hold/[0-9a-f-]{36}"));
    browser.look("hold");
    browser.press(page.locator("input[name=what]").first(), "Space");
    page.locator("textarea").fill("   ");
    browser.press(browser.button("Place the hold"), "Enter");
    page.getByRole(AriaRole.ALERT).waitFor();
    assertThat(page.locator("input[name=what]").first().isChecked()).isTrue();
    browser.look("hold-refused");
    page.locator("textarea").fill("<b>A case</b>");
    browser.press(browser.button("Place the hold"), "Enter");
    page.waitForURL("**/retention?done=hold");
    assertThat(page.locator("tbody").first().textContent()).contains("<b>A case</b>");
    browser.look("hold-placed");
    browser.open("/retention/statements");
    browser.look("statements");
  }

  @Test
  void whoLookedIsSeenByPersonSessionAndDay() throws Exception {
    stage.session.get(
        stage.session.signIn(RecordedSession.REVIEWER),
        "/api/sessions/" + stage.session.id + "/flags");
    var page = browser.page();
    browser.open("/access-log");
    browser.look("access-log");
    page.locator("select[name=staff]").selectOption("REVIEWER");
    browser.press(browser.button("Show"), "Enter");
    page.waitForURL("**/access-log?staff=*");
    assertThat(page.locator("tbody").textContent()).contains("REVIEWER", "the flags", "P-1");
    var csv = (String) page.evaluate("fetch('/access-log.csv').then((it) => it.text())");
    assertThat(csv).contains("REVIEWER", "flags", stage.session.id.toString());
    page.locator("input[name=until]").fill("2020-01-01");
    browser.press(browser.button("Show"), "Enter");
    page.getByText("Nobody looked.").waitFor();
    browser.look("access-log-nobody");
    browser.open("/access-log?session=nothing&from=soon");
    page.getByRole(AriaRole.ALERT).waitFor();
    assertThat(page.locator("input[name=session]").inputValue()).isEqualTo("nothing");
  }

  @Test
  void whatIsCapturedStandsOnAPageAndInATable() throws Exception {
    var page = browser.page();
    browser.open("/captured");
    assertThat(page.locator("main").textContent()).contains("Thermodynamics", "the screen");
    browser.look("captured");
    var csv = (String) page.evaluate("fetch('/captured.csv').then((it) => it.text())");
    assertThat(csv.lines().filter(it -> it.contains("Thermodynamics")).count()).isGreaterThan(4);
  }

  @Test
  void whoKeepsNoPrivacyIsToldSoOnEveryPage() {
    browser.anew();
    browser.signIn(RecordedSession.REVIEWER);
    for (var path :
        List.of(
            "/retention",
            "/retention/policy",
            "/retention/hold",
            "/retention/statements",
            "/access-log",
            "/captured")) {
      browser.open(path);
      assertThat(browser.page().getByRole(AriaRole.ALERT).textContent()).as(path).contains("role");
    }
  }
}
