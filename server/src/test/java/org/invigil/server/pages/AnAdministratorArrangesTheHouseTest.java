package org.invigil.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.invigil.rules.Rule;
import org.invigil.server.watching.RecordedSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule({"SEC-1", "ONB-6"})
class AnAdministratorArrangesTheHouseTest extends Journey {

  private static final String SET = "set by an administrator";
  private static final String CHOSEN = "chosen by its owner";

  @BeforeEach
  void signIn() {
    browser.anew();
    browser.signIn(Stage.OFFICER);
  }

  @Test
  void somebodyIsAddedAssignedShutAndCanNoLongerSignIn() throws Exception {
    var page = browser.page();
    browser.open("/staff");
    page.locator("input[name=name]").fill("Sam <b>Bold</b>");
    page.locator("input[name=email]").fill(RecordedSession.REVIEWER);
    page.locator("input[name=password]").fill(RecordedSession.PASSWORD);
    browser.press(page.getByLabel("Reviewer"), "Space");
    browser.press(page.locator("input[name=email]"), "Enter");
    page.getByRole(AriaRole.ALERT).waitFor();
    assertThat(page.locator("input[name=name]").inputValue()).isEqualTo("Sam <b>Bold</b>");
    assertThat(page.locator("input[name=password]").inputValue()).isEmpty();
    assertThat(page.getByLabel("Reviewer").isChecked()).isTrue();
    browser.look("staff-refused");
    page.locator("input[name=email]").fill("sam@example.org");
    page.locator("input[name=password]").fill(RecordedSession.PASSWORD);
    browser.press("Enter");
    page.waitForURL("**/staff?done=added");
    browser.look("staff");

    browser.press(changeOf("Sam"), "Enter");
    page.waitForURL(it -> it.matches(".*/staff/[0-9a-f-]{36}"));
    page.locator("select[name=exam]").selectOption("Thermodynamics");
    browser.press(browser.button("Assign"), "Enter");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Release")).waitFor();
    browser.look("member");
    browser.press(page.getByLabel("Shut: they cannot sign in"), "Space");
    browser.press(browser.button("Save"), "Enter");
    page.waitForURL("**/staff?done=changed");
    assertThat(
            page.locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText("Sam"))
                .textContent())
        .contains("shut");
    browser.anew();
    signIn("sam@example.org", RecordedSession.PASSWORD);
    browser.page().getByRole(AriaRole.ALERT).waitFor();
  }

  @Test
  void aForgottenPasswordIsSetAnewAndItsOwnerChoosesAnother() throws Exception {
    var page = browser.page();
    add("Ada", "ada@example.org");
    browser.press(changeOf("Ada"), "Enter");
    page.waitForURL(it -> it.matches(".*/staff/[0-9a-f-]{36}"));
    page.getByLabel("New password").fill("short");
    browser.press("Enter");
    page.getByRole(AriaRole.ALERT).waitFor();
    assertThat(page.getByLabel("New password").inputValue()).isEmpty();
    browser.look("member-password-refused");
    page.getByLabel("New password").fill(SET);
    browser.press(browser.button("Set the password"), "Enter");
    page.waitForURL("**/staff?done=password");
    browser.look("staff-password-set");

    browser.anew();
    signIn("ada@example.org", RecordedSession.PASSWORD);
    browser.page().getByRole(AriaRole.ALERT).waitFor();
    signIn("ada@example.org", SET);
    browser.page().waitForURL(it -> !it.contains("/sign-in"));
    chooseAnother();
    browser.anew();
    signIn("ada@example.org", SET);
    browser.page().getByRole(AriaRole.ALERT).waitFor();
    signIn("ada@example.org", CHOSEN);
    browser.page().waitForURL(it -> !it.contains("/sign-in"));
  }

  /** By keyboard alone. */
  private static void chooseAnother() throws Exception {
    var page = browser.page();
    browser.press(browser.link("Your password"), "Enter");
    page.waitForURL("**/own-password");
    browser.look("own-password");
    type("not the present one", CHOSEN);
    page.getByRole(AriaRole.ALERT).waitFor();
    assertThat(page.getByRole(AriaRole.ALERT).textContent()).contains("wrong");
    browser.holds("[...document.querySelectorAll('[type=password]')].every(it => !it.value)");
    browser.look("own-password-wrong");
    type(SET, "short");
    page.getByText("A password has 10 to 200 characters.").waitFor();
    type(SET, CHOSEN);
    page.waitForURL("**/own-password?done=changed");
    assertThat(page.getByRole(AriaRole.STATUS).first().textContent()).contains("changed");
    browser.look("own-password-changed");
    browser.button("Deutsch").click();
    page.getByText("Jetziges Passwort").waitFor();
    browser.look("own-password-de");
  }

  private static void type(String present, String chosen) {
    browser.focus(browser.page().getByLabel("Present password"));
    browser.page().keyboard().type(present);
    browser.press("Tab");
    browser.page().keyboard().type(chosen);
    browser.press("Tab");
    browser.press("Enter");
  }

  private static void add(String name, String email) {
    var page = browser.page();
    browser.open("/staff");
    page.locator("input[name=name]").fill(name);
    page.locator("input[name=email]").fill(email);
    page.locator("input[name=password]").fill(RecordedSession.PASSWORD);
    browser.press("Enter");
    page.waitForURL("**/staff?done=added");
  }

  private static void signIn(String email, String password) {
    browser.open("/sign-in");
    browser.page().getByLabel("E-mail").fill(email);
    browser.page().getByLabel("Password").fill(password);
    browser.press("Enter");
  }

  @Test
  void nobodyShutsThemselvesOut() throws Exception {
    var page = browser.page();
    browser.open("/staff");
    browser.press(changeOf("Olivia"), "Enter");
    page.waitForURL(it -> it.matches(".*/staff/[0-9a-f-]{36}"));
    browser.press(page.getByLabel("Shut: they cannot sign in"), "Space");
    browser.press(browser.button("Save"), "Enter");
    page.getByRole(AriaRole.ALERT).waitFor();
    browser.look("member-own");
  }

  @Test
  void settingsAreKeptAndWhatIsWrongStaysInTheForm() throws Exception {
    var page = browser.page();
    browser.open("/settings");
    browser.look("settings");
    page.locator("input[name=longest-break]").fill("7");
    page.locator("textarea[name=platforms]").fill("https://lms.example.org client-1");
    browser.press(page.getByLabel("Telephones and books"), "Space");
    browser.press(browser.button("Save"), "Enter");
    page.getByRole(AriaRole.ALERT).waitFor();
    assertThat(page.locator("textarea[name=platforms]").inputValue()).contains("client-1");
    browser.look("settings-refused");
    page.locator("input[name=longest-break]").fill("2,5");
    browser.press(browser.button("Save"), "Enter");
    page.waitForURL("**/settings?done=kept");
    assertThat(page.locator("input[name=longest-break]").inputValue()).isEqualTo("2.5");
    assertThat(page.getByLabel("Telephones and books").isChecked()).isFalse();
    browser.press(browser.button("Send a letter to yourself"), "Enter");
    page.waitForURL("**/settings?mail=into-folder");
    browser.look("settings-mail");
    browser.open("/settings/models");
    assertThat(page.locator("main").textContent()).contains("degraded", "SHA-256");
    browser.look("models");
  }

  @Test
  void aCardOfTheirOwnIsDescribedByLabelAndBox() throws Exception {
    var page = browser.page();
    browser.open("/settings/documents");
    page.locator("input[name=name]").fill("Hochschulpass");
    page.locator("textarea[name=words]").fill("Musterstadt");
    page.getByLabel("Full name").fill("Inhaberschaft");
    browser.press(browser.button("Keep this card"), "Enter");
    page.getByRole(AriaRole.ALERT).waitFor();
    assertThat(page.getByLabel("Full name").inputValue()).isEqualTo("Inhaberschaft");
    browser.look("documents-refused");
    page.getByLabel("Number").fill("0.5, 0.6, 0.5, 0.2");
    browser.press(browser.button("Keep this card"), "Enter");
    page.waitForURL("**/settings/documents?done=kept");
    assertThat(page.locator("main").textContent()).contains("Hochschulpass", "0.5, 0.6, 0.5, 0.2");
    browser.look("documents");
    browser.press(page.getByLabel("Passport"), "Space");
    browser.press(browser.button("Save"), "Enter");
    page.waitForURL("**/settings/documents?done=kept");
    assertThat(page.getByLabel("Passport").isChecked()).isFalse();
    assertThat(page.locator("main").textContent()).contains("Hochschulpass");
  }

  @Test
  void whoMayNotIsToldSo() {
    browser.anew();
    browser.signIn(RecordedSession.REVIEWER);
    for (var path : List.of("/staff", "/settings", "/settings/documents", "/first-steps")) {
      browser.open(path);
      assertThat(browser.page().getByRole(AriaRole.ALERT).textContent()).as(path).contains("role");
    }
  }

  private static Locator changeOf(String name) {
    return browser
        .page()
        .locator("tbody tr")
        .filter(new Locator.FilterOptions().setHasText(name))
        .getByRole(AriaRole.LINK);
  }
}
