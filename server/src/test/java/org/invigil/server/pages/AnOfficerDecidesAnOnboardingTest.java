package org.invigil.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.UUID;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.onboarding.OnboardingId;
import org.invigil.rules.Rule;
import org.invigil.server.watching.RecordedSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule({"ONB-9", "ONB-4", "NAM-7", "SEC-1"})
class AnOfficerDecidesAnOnboardingTest extends Journey {

  @BeforeEach
  void anew() {
    browser.anew();
  }

  private static OnboardingId waits(String identifier, String family) throws Exception {
    var officer = stage.session.signIn(Stage.OFFICER);
    var candidate =
        stage
            .session
            .post(
                officer,
                "/api/candidates",
                Map.of(
                    "identifier",
                    identifier,
                    "name",
                    "Robin Example",
                    "email",
                    identifier + "@example.org"))
            .path("candidate")
            .asText();
    var institution = stage.session.get(officer, "/api/me").path("institution").asText();
    return WaitingOnboarding.of(
        stage.server.context(),
        new InstitutionId(UUID.fromString(institution)),
        new CandidateId(UUID.fromString(candidate)),
        family);
  }

  @Test
  void byThePicturesAndBothNamesSideBySide() throws Exception {
    var first = waits("w-1", "Examp1e");
    waits("w-2", "Sample");
    browser.signIn(Stage.OFFICER);
    var page = browser.page();
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Onboardings").setExact(true))
        .click();
    assertThat(page.locator("tbody tr").count()).isEqualTo(2);
    browser.look("onboardings");
    browser.open("/onboardings/" + first + "/attempts/1");
    assertThat(page.locator("main").textContent())
        .contains("Robin Example", "Examp1e, Robin", "0.97", "Passport");
    assertThat(
            (Integer)
                page.evaluate("[...document.images].filter(it => it.naturalWidth === 320).length"))
        .isEqualTo(3);
    browser.look("attempt");

    // Nothing is ticked: the page says so, and what was typed stays.
    page.locator("form:has([value=reject]) textarea")
        .fill("<script>alert(1)</script> & \"quotes\"");
    browser.button("Reject").click();
    assertThat(page.getByRole(AriaRole.ALERT).textContent()).contains("at least one reason");
    assertThat(page.locator("form:has([value=reject]) textarea").inputValue())
        .isEqualTo("<script>alert(1)</script> & \"quotes\"");
    browser.look("attempt-without-reason");
    page.getByLabel("The name on the document does not match").check();
    browser.button("Reject").click();
    page.waitForURL("**/onboardings");
    assertThat(page.locator("tbody tr").count()).isEqualTo(1);

    // The other one by keyboard alone.
    browser.focus(browser.link("Look"));
    browser.press("Enter");
    page.waitForURL("**/attempts/1");
    browser.focus(page.locator("button.main"));
    browser.press("Enter");
    page.waitForURL("**/onboardings");
    assertThat(page.locator("main").textContent()).contains("No onboarding waits");
    browser.look("onboardings-empty");
    browser.open("/onboardings/" + first + "/attempts/1");
    assertThat(page.getByRole(AriaRole.ALERT).textContent()).contains("no such attempt");
  }

  @Test
  void whoeverIsNoOfficerSeesAndDecidesNothing() throws Exception {
    var waiting = waits("w-3", "Example");
    browser.signIn(RecordedSession.REVIEWER);
    for (var path : new String[] {"", "/face", "/document", "/portrait"}) {
      var answer =
          browser
              .page()
              .navigate(stage.address() + "/onboardings/" + waiting + "/attempts/1" + path);
      assertThat(answer.status()).as(path).isEqualTo(403);
    }
    var status =
        browser
            .page()
            .evaluate(
                "(path) => fetch(path, { method: 'POST', body: new URLSearchParams({decision:"
                    + " 'approve', document: 'passport'}) }).then((it) => it.status)",
                "/onboardings/" + waiting + "/attempts/1/decision");
    assertThat(status).isEqualTo(403);
  }
}
