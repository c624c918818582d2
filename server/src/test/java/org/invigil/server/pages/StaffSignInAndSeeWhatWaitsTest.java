package org.invigil.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.invigil.rules.Rule;
import org.invigil.server.watching.RecordedSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule({"SEC-1", "REV-3"})
class StaffSignInAndSeeWhatWaitsTest extends Journey {

  @BeforeEach
  void anew() {
    browser.anew();
  }

  @Test
  void aWrongPasswordIsToldAndTheAddressStays() throws Exception {
    browser.open("/reviews");
    var page = browser.page();
    assertThat(page.url()).contains("/sign-in?then=%2Freviews");
    browser.look("sign-in");
    page.getByLabel("E-mail").fill(RecordedSession.REVIEWER);
    page.getByLabel("Password").fill("not the password");
    browser.press("Enter");
    assertThat(page.getByRole(AriaRole.ALERT).textContent()).contains("wrong");
    assertThat(page.getByLabel("E-mail").inputValue()).isEqualTo(RecordedSession.REVIEWER);
    browser.look("sign-in-wrong");

    page.getByLabel("Password").fill(RecordedSession.PASSWORD);
    browser.press("Enter");
    page.waitForURL("**/reviews");
    assertThat(page.locator("tbody tr").count()).isEqualTo(1);
    browser.look("queue");
    browser.button("Deutsch").click();
    assertThat(
            page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)).textContent())
        .isEqualTo("Durchsicht");
    browser.look("queue-de");
    browser.button("Abmelden").click();
    page.waitForURL("**/sign-in");
    browser.open("/reviews");
    assertThat(page.url()).contains("/sign-in");
  }

  @Test
  void everybodyBeginsWithWhatTheyMayDo() throws Exception {
    browser.signIn(RecordedSession.REVIEWER);
    browser.look("home-reviewer");
    browser.anew();
    browser.signIn(Stage.OFFICER);
    browser.open("/reviews");
    assertThat(browser.page().getByRole(AriaRole.ALERT).textContent()).contains("role");
    browser.look("refused");
  }
}
