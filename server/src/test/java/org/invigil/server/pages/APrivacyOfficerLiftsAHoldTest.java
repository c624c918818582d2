package org.invigil.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.invigil.rules.Rule;
import org.invigil.server.watching.RecordedSession;
import org.junit.jupiter.api.Test;

@Rule({"RET-4", "SEC-1"})
class APrivacyOfficerLiftsAHoldTest {

  @Test
  void byThePageThatShowsWhatIsDueKeptAndErased() throws Exception {
    try (var stage = Stage.open();
        var browser = new Browser(stage.address())) {
      var officer = stage.session.signIn(Stage.OFFICER);
      var candidate =
          stage
              .session
              .post(
                  officer,
                  "/api/candidates",
                  Map.of("identifier", "h-1", "name", "Kim Example", "email", "kim@example.org"))
              .path("candidate")
              .asText();
      stage.session.post(
          officer, "/api/holds", Map.of("candidate", candidate, "reason", "<b>A case</b>"));
      browser.signIn(Stage.OFFICER);
      var page = browser.page();
      browser.open("/retention");
      assertThat(page.locator("tbody tr").textContent()).contains(candidate, "<b>A case</b>");
      browser.look("retention");
      browser.focus(browser.button("Lift"));
      browser.press("Enter");
      page.getByText("No hold stands.").waitFor();
      assertThat(page.locator("main").textContent()).contains("No hold stands.");

      browser.anew();
      browser.signIn(RecordedSession.REVIEWER);
      browser.open("/retention");
      assertThat(browser.page().getByRole(AriaRole.ALERT).textContent()).contains("role");
    }
  }
}
