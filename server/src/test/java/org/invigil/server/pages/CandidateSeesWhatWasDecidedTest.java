package org.invigil.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.invigil.rules.Rule;
import org.invigil.server.watching.RecordedSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule({"REV-5", "REV-6", "FLG-5", "CAN-2", "RET-3"})
class CandidateSeesWhatWasDecidedTest extends Journey {

  private static InvitedCandidate candidate;

  @BeforeAll
  static void comeInByTheLetter() throws Exception {
    candidate = new InvitedCandidate(stage);
    candidate.comeIn(browser);
  }

  @BeforeEach
  void comesIn() {
    browser.open("/my");
  }

  private static String path(String more) {
    return "/sessions/" + stage.session.id + more;
  }

  @Test
  void aCandidateSeesTheVerdictWithItsFlagsAndDisputesIt() throws Exception {
    var page = browser.page();
    page.locator("a[href^='/my/sessions/']").click();
    assertThat(page.locator("main").textContent())
        .contains("Nothing yet")
        .doesNotContain("Recording gap", "A flag is a moment");
    browser.look("my-session-waits");

    decide();
    page.reload();
    assertThat(page.locator(".verdict").textContent()).contains("resolved by your instructor");
    assertThat(page.locator("section.flag").count()).isPositive();
    assertThat(page.locator("main").textContent())
        .contains("We <i>talked</i>.", "left it to your instructor", "A person of the institution");
    browser.look("my-session-decided");

    browser.focus(page.locator("summary"));
    browser.press("Enter");
    page.getByLabel("What do you dispute").fill("x".repeat(20_000));
    browser.button("Dispute the decision").click();
    assertThat(page.getByRole(AriaRole.ALERT).count()).isEqualTo(1);
    assertThat(page.getByLabel("What do you dispute").inputValue()).hasSize(20_000);
    page.getByLabel("What do you dispute").fill("My <b>router</b> restarted.");
    browser.look("my-session-dispute");
    browser.button("Dispute the decision").click();
    page.getByText("Somebody else decides about it").waitFor();
    assertThat(page.locator("blockquote").last().textContent())
        .isEqualTo("My <b>router</b> restarted.");
    assertThat(page.locator("summary").count()).isZero();
    browser.look("my-session-disputed");
    var data = page.waitForDownload(() -> page.getByText("Download what is kept about it").click());
    assertThat(data.suggestedFilename()).isEqualTo("invigil.json");
  }

  private static void decide() throws Exception {
    var reviewer = stage.session.signIn(RecordedSession.REVIEWER);
    for (var flag : stage.session.get(reviewer, "/api" + path("/flags")).path("flags")) {
      stage.session.post(
          reviewer,
          "/api" + path("/flags/" + flag.path("id").asText() + "/decisions"),
          Map.of("decision", "refer", "note", "Please look."));
    }
    stage.session.post(
        stage.session.signIn(Stage.INSTRUCTOR),
        "/api" + path("/verdict"),
        Map.of("verdict", "breach-resolved", "reason", "We <i>talked</i>."));
  }

  @Test
  void aCandidateChangesTheirNameAndSeesWhatIsKept() throws Exception {
    var page = browser.page();
    browser.open("/my/profile");
    browser.look("my-profile");
    page.getByLabel("Your registered name").fill("\u0000\u0001");
    browser.button("Change the name").click();
    assertThat(page.getByRole(AriaRole.ALERT).count()).isEqualTo(1);
    page.getByLabel("Your registered name").fill("Robin <script>alert(1)</script> Sample");
    browser.button("Change the name").click();
    page.waitForURL("**/my/profile");
    assertThat(page.locator("#who ~ ul li").count()).isEqualTo(2);
    assertThat(page.locator(".note").first().textContent()).contains("compared with your document");
    browser.look("my-profile-changed");
    browser.button("Deutsch").click();
    browser.look("my-profile-de");
    browser.button("English").click();
  }
}
