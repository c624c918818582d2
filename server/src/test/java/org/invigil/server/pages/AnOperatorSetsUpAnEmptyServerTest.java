package org.invigil.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import org.invigil.server.watching.RecordedSession;
import org.junit.jupiter.api.Test;

class AnOperatorSetsUpAnEmptyServerTest {

  private static final Pattern SECRET = Pattern.compile("/enter#(?:=\\r\\n)?([A-Za-z0-9_-]+)");

  @Test
  void theFirstPageLeadsThroughInstitutionMailAndAPracticeExamThatTheyAreInvitedTo()
      throws Exception {
    var mail = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    mail.start();
    try (var server = Stage.empty(mailServer(mail.getSmtp().getPort()));
        var browser = new Browser(server.address())) {
      var page = browser.page();
      browser.open("/");
      page.waitForURL("**/set-up");
      browser.look("set-up");
      page.getByLabel("Institution").fill("Nordstadt");
      page.getByLabel("Your name").fill("Olivia");
      page.getByLabel("E-mail").fill(Stage.OFFICER);
      page.getByLabel("Password").fill("short");
      browser.press("Enter");
      assertThat(page.getByRole(AriaRole.ALERT).textContent()).isNotBlank();
      assertThat(page.getByLabel("Institution").inputValue()).isEqualTo("Nordstadt");
      assertThat(page.getByLabel("Password").inputValue()).isEmpty();
      browser.look("set-up-refused");
      page.getByLabel("Password").fill(RecordedSession.PASSWORD);
      browser.press("Enter");
      page.waitForURL("**/first-steps");
      browser.look("first-steps");

      browser.press(browser.button("Send a letter to yourself"), "Enter");
      page.waitForURL(it -> !it.endsWith("/first-steps"));
      assertThat(page.url()).as(page.locator("main").textContent()).endsWith("mail=sent");
      assertThat(page.getByRole(AriaRole.STATUS).first().textContent()).contains("took the letter");
      assertThat(mail.getReceivedMessages()[0].getSubject()).contains("Nordstadt");
      browser.press(browser.button("Make a practice exam"), "Enter");
      page.waitForURL("**/first-steps?done=practice");
      browser.look("first-steps-done");

      assertThat(mail.waitForIncomingEmail(30_000, 2)).isTrue();
      var letter = GreenMailUtil.getBody(mail.getReceivedMessages()[1]).replace("=\r\n", "");
      var secret = SECRET.matcher(letter);
      assertThat(secret.find()).as(letter).isTrue();
      browser.anew();
      browser.open("/enter#" + secret.group(1));
      browser.button("Come in").click();
      browser.page().waitForURL("**/my");
      assertThat(browser.page().locator("main").textContent()).contains("Practice exam");

      mail.stop();
      browser.anew();
      browser.signIn(Stage.OFFICER);
      browser.open("/first-steps");
      browser.press(browser.button("Send a letter to yourself"), "Enter");
      browser.page().waitForURL("**/first-steps?mail=*");
      assertThat(browser.page().url()).endsWith("mail=unreachable");
      browser.look("first-steps-mail-unreachable");
      browser.open("/");
      browser.look("home-officer");
      browser.anew();
      browser.open("/set-up");
      assertThat(browser.page().url()).contains("/sign-in");
    } finally {
      mail.stop();
    }
  }

  private static Map<String, String> mailServer(int port) {
    return Map.of(
        "INVIGIL_MAIL_HOST",
        "127.0.0.1",
        "INVIGIL_MAIL_PORT",
        "" + port,
        "INVIGIL_MAIL_TLS",
        "off",
        "INVIGIL_SERVER_PUBLIC_ADDRESS",
        "http://127.0.0.1:8080");
  }
}
