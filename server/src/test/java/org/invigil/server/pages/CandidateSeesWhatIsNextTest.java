package org.invigil.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule({"EXM-3", "EXM-4", "SEC-1"})
class CandidateSeesWhatIsNextTest extends Journey {

  private static InvitedCandidate candidate;

  @BeforeAll
  static void invite() throws Exception {
    candidate = new InvitedCandidate(stage);
  }

  @BeforeEach
  void anew() {
    browser.anew();
  }

  private static String heading() {
    return browser.page().locator("h1").textContent();
  }

  @Test
  void aCandidateComesInReadsTheGuidelinesAndGoesToTheTestWhenItOpens() throws Exception {
    var page = browser.page();
    var later = candidate.exam("Mechanics", Instant.now().plus(Duration.ofDays(2)));
    candidate.comeIn(browser);
    assertThat(page.locator(".next h2").textContent()).isEqualTo("Show who you are");
    assertThat(page.locator("section.card").count()).isEqualTo(3);
    browser.look("my-first");

    candidate.approve();
    browser.open("/my");
    assertThat(page.locator(".next h2").textContent()).contains("guidelines of Mechanics");
    assertThat(page.locator("[data-opens]").textContent())
        .matches("(1 day, 2[0-3] hours|2 days.*)");
    page.locator(".next a.button").click();
    assertThat(heading()).isEqualTo("Guidelines");
    assertThat(page.getByText("<b>formulary</b>").count()).isEqualTo(1);
    browser.look("my-guidelines");
    browser.button("Deutsch").click();
    browser.holds("document.querySelector('main').textContent.includes('Sitzen Sie allein.')");
    assertThat(page.locator("main").textContent())
        .contains("<b>formulary</b>")
        .doesNotContain("Sit alone.");
    browser.look("my-guidelines-de");
    browser.button("English").click();
    browser.holds("document.querySelector('main').textContent.includes('Sit alone.')");
    page.locator("form[action$=guidelines]").evaluate("it => { it.noValidate = true }");
    browser.button("Confirm").click();
    assertThat(page.getByRole(AriaRole.ALERT).textContent()).contains("Tick the box");
    browser.look("my-guidelines-again");
    browser.press(page.getByRole(AriaRole.CHECKBOX), "Space");
    browser.press("Tab");
    browser.press("Enter");
    page.waitForURL("**/my");
    assertThat(page.locator(".next h2").textContent()).isEqualTo("Next: Mechanics");
    assertThat(browser.button("Go to test").isDisabled()).isTrue();
    browser.look("my-soon");
    browser.open("/my/exams/" + later + "/test");
    page.waitForURL("**/my");

    goToATestThatOpens();
  }

  private static void goToATestThatOpens() throws Exception {
    var page = browser.page();
    var opens = Instant.now().plusSeconds(20);
    var exam = candidate.exam("Optics", opens);
    browser.open("/my/exams/" + exam + "/guidelines");
    page.getByRole(AriaRole.CHECKBOX).check();
    browser.button("Confirm").click();
    page.waitForURL("**/my");
    page.evaluate("window.notReloaded = true");
    var go = page.locator("#go-" + exam + " form button");
    go.waitFor(new Locator.WaitForOptions().setTimeout(60_000));
    assertThat(Instant.now()).isAfterOrEqualTo(opens);
    assertThat((Boolean) page.evaluate("window.notReloaded")).isTrue();
    page.locator("#notice").getByText("Optics is open").waitFor();
    assertThat(page.locator(".next h2").textContent()).isEqualTo("Optics is open");
    browser.look("my-open");
    go.click();
    page.waitForURL("**/test");
    assertThat(page.locator("pre").textContent())
        .contains("--exam " + exam + " --token-file invigil-code.txt");
    browser.look("my-test");
    var code = page.waitForDownload(() -> browser.button("Download the code").click());
    assertThat(code.suggestedFilename()).isEqualTo("invigil-code.txt");
    var token = Files.readString(code.path()).strip();
    assertThat(stage.session.get(token, "/api/me").path("candidate").asText())
        .isEqualTo(candidate.id.value().toString());
  }

  @Test
  void staffHaveNoExamsOfTheirOwn() {
    browser.signIn(Stage.OFFICER);
    browser.open("/my");
    assertThat(browser.page().getByRole(AriaRole.ALERT).textContent()).contains("role");
  }
}
