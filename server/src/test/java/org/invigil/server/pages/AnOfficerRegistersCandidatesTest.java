package org.invigil.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.invigil.rules.Rule;
import org.invigil.server.watching.RecordedSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule({"CAN-1", "SEC-1"})
class AnOfficerRegistersCandidatesTest extends Journey {

  @BeforeEach
  void anew() {
    browser.anew();
  }

  @Test
  void byHandAndByAListOfWhichALineIsMended() throws Exception {
    browser.signIn(Stage.OFFICER);
    var page = browser.page();
    browser.open("/candidates");
    page.getByLabel("Name", new Page.GetByLabelOptions().setExact(false))
        .last()
        .fill("Zoë Made-Up");
    page.locator("input[name=identifier]").fill("Z-1");
    page.locator("input[name=email]").fill("r@example.org");
    browser.press("Enter");
    assertThat(page.getByRole(AriaRole.ALERT).textContent()).contains("another candidate");
    assertThat(page.locator("input[name=identifier]").inputValue()).isEqualTo("Z-1");
    browser.look("candidates-taken");
    page.locator("input[name=email]").fill("zoe@example.org");
    browser.press("Enter");
    page.waitForURL("**/candidates?done=registered");
    browser.look("candidates");

    browser.link("Register a list").click();
    page.waitForURL("**/candidates/list");
    browser.look("candidate-list");
    page.setInputFiles(
        "input[type=file]",
        new FilePayload(
            "list.csv",
            "text/csv",
            "\uFEFFidentifier;name;email\nA-1;Ada Made-Up;ada@example.org\nB-1;<b>Ben</b>;nowhere\n"
                .getBytes(StandardCharsets.UTF_8)));
    browser.holds("document.getElementById('list').value.includes('nowhere')");
    browser.button("Look at it").click();
    assertThat(page.locator("tbody tr").textContent()).startsWith("3");
    browser.look("candidate-list-problem");
    page.locator("#list")
        .fill(page.locator("#list").inputValue().replace("nowhere", "ben@example.org"));
    browser.button("Look at it").click();
    browser.button("Register the 2 good lines").click();
    assertThat(page.locator(".said").textContent()).contains("2 candidates were registered");
    lookFor("made-up");
    assertThat(page.locator("tbody tr").count()).isEqualTo(2);
    lookFor("ben@");
    assertThat(page.locator("tbody").textContent()).contains("<b>Ben</b>");
    assertThat(page.url()).as("what was looked for is personal").doesNotContain("ben");
  }

  private static void lookFor(String text) {
    browser.open("/candidates");
    browser.page().locator("#text").fill(text);
    browser.press("Enter");
    browser.page().waitForURL("**/candidates/search");
  }

  @Test
  void whoeverIsNoOfficerIsRefused() throws Exception {
    browser.signIn(RecordedSession.REVIEWER);
    for (var path : new String[] {"/candidates", "/candidates/list"}) {
      var status =
          browser
              .page()
              .evaluate(
                  "(path) => fetch(path, { method: 'POST', body: new URLSearchParams({ name: 'A',"
                      + " identifier: 'B', email: 'c@example.org', list:"
                      + " 'name,identifier,email\\na,b,c@example.org', do: 'register' })"
                      + " }).then((it) => it.status)",
                  path);
      assertThat(status).as(path).isEqualTo(403);
    }
  }
}
