package org.invigil.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.invigil.rules.Rule;
import org.invigil.server.watching.RecordedSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** From the queue to the verdict, without a mouse. */
@Rule({"REV-1", "REV-2", "REV-3", "FLG-1"})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AReviewerDecidesBySingleKeysTest extends Journey {

  private static final String IN_THE_CHOICE = "document.activeElement.matches('.verdict select')";

  @BeforeAll
  static void noticeThings() throws Exception {
    NoticedThings.in(stage);
  }

  @Test
  @Order(1)
  void whatWasTypedStaysWhenTheSignInHasEnded() throws Exception {
    browser.signIn(RecordedSession.REVIEWER);
    browser.open(review());
    var page = browser.page();
    ready();
    browser.press("n");
    browser.press("r");
    page.keyboard().type("Somebody walks by.");
    browser.holds(
        "(({ buffered: it }) => it.length > 0 && it.end(it.length - 1) >"
            + " 29)(document.getElementById('camera'))");
    page.context().clearCookies();
    browser.press("Enter");
    browser.holds("document.getElementById('signed-out').open");
    browser.look("review-signed-out");
    assertThat(page.locator("#note").inputValue()).isEqualTo("Somebody walks by.");
    assertThat(undecided(page)).isEqualTo(page.locator("li.flag").count());
    browser.anew();
  }

  @Test
  @Order(2)
  void aReviewerComesFromTheQueueDecidesEachFlagAndRecommends() throws Exception {
    browser.signIn(RecordedSession.REVIEWER);
    browser.open("/reviews");
    var page = browser.page();
    tabTo(page, "document.activeElement.href?.endsWith('/review')");
    browser.press("Enter");
    page.waitForURL("**/review");
    ready();
    var flags = page.locator("li.flag").count();
    assertThat(flags).isGreaterThanOrEqualTo(4);
    browser.holds("document.querySelectorAll('#marks .flag').length === " + flags);
    browser.look("review");

    browser.press("?");
    browser.holds("document.getElementById('help').open");
    browser.look("review-keys");
    browser.press("Escape");
    browser.press("n");
    browser.holds("document.querySelector('.flag[aria-current] details').open");
    browser.press("+");
    assertThat(page.locator("#speed").inputValue()).isEqualTo("2");
    browser.press("e");
    browser.holds("!document.getElementById('camera').paused");
    browser.press(" ");
    browser.holds("document.getElementById('camera').paused");

    browser.press("a");
    await(flags - 1);
    browser.press("r");
    browser.press("Enter");
    browser.holds("document.querySelector('#decide-trouble [role=alert]')");
    browser.holds(
        "[...document.querySelectorAll('.flag[aria-current] img')].every((it) => it.complete)");
    browser.look("review-note-missing");
    page.keyboard().type("A second person <b>leans</b> in.");
    browser.press("Enter");
    await(flags - 2);
    browser.press("x");
    browser.press("a");
    await(flags - 3);
    for (var left = flags - 3; left > 0; ) {
      browser.press("3");
      var alike = Integer.parseInt(page.locator("#alike").textContent());
      assertThat(alike).isPositive();
      browser.press("a");
      left -= alike;
      await(left);
    }
    assertThat(page.locator(".flag .badge.bad").count()).isEqualTo(1);
    assertThat(page.locator("body").textContent()).contains("A second person <b>leans</b> in.");

    say(page, "Breach", "Somebody helped for five seconds.");
    browser.holds("document.querySelector('#standing .note')");
    browser.look("review-recommended");

    browser.press(page.locator("#happened summary"), "Enter");
    assertThat(page.locator("#happened").textContent())
        .contains("The candidate wrote: May I have a <b>glass</b> of water?");
    assertThat(page.locator("#marks .said").count()).isEqualTo(2);
    browser.look("review-happened");
    browser.press(page.locator("#happened button").first(), "Enter");
    browser.holds("Math.abs(Number(document.getElementById('seek').value) - 12) < 1");
  }

  @Test
  @Order(3)
  void theInstructorGivesTheVerdictAndTheQueueIsEmpty() throws Exception {
    browser.anew();
    browser.signIn(Stage.INSTRUCTOR);
    browser.open(review());
    var page = browser.page();
    ready();
    browser.press("v");
    page.keyboard().type("breach");
    browser.press("Tab");
    browser.press("Tab");
    browser.press("Enter");
    browser.holds("document.querySelector('#standing [role=alert]')");
    say(page, "breach", "We talked about it.");
    browser.holds("document.querySelector('#standing .said')");
    browser.look("review-decided");
    page.getByText("Report", new Page.GetByTextOptions().setExact(true)).click();
    page.waitForURL("**/report");
    browser.holds("[...document.images].every((it) => it.complete)");
    assertThat(page.locator("article.card").count()).isGreaterThanOrEqualTo(4);
    assertThat(page.locator("tbody").textContent()).contains("opened the recording");
    browser.look("report");
    page.goBack();
    page.getByText("Statistics of the exam").click();
    page.waitForURL("**/statistics");
    browser.look("statistics");
    browser.open("/reviews");
    assertThat(page.getByText("Nothing waits for you").isVisible()).isTrue();
    browser.look("queue-empty");
    browser.button("Deutsch").click();
    browser.open(review());
    ready();
    browser.press("n");
    assertThat(page.locator("#flags").textContent()).contains("lang war niemand im Bild");
    browser.look("review-de");
  }

  /** Chooses a verdict by its first letters, writes the reason, sends it. */
  private static void say(Page page, String verdict, String reason) {
    if (!Boolean.TRUE.equals(page.evaluate(IN_THE_CHOICE))) {
      browser.press("v");
      browser.holds(IN_THE_CHOICE);
    }
    page.keyboard().type(verdict);
    browser.press("Tab");
    page.keyboard().type(reason);
    browser.press("Tab");
    browser.press("Enter");
  }

  private static void tabTo(Page page, String there) {
    for (int i = 0; i < 40 && !Boolean.TRUE.equals(page.evaluate(there)); i++) {
      browser.press("Tab");
    }
    assertThat(page.evaluate(there)).isEqualTo(true);
  }

  private static void ready() {
    browser.holds("document.getElementById('camera').readyState >= 2");
  }

  private static int undecided(Page page) {
    return Integer.parseInt(page.locator("#standing").getAttribute("data-undecided"));
  }

  private static void await(int undecided) {
    browser.holds("document.getElementById('standing').dataset.undecided === '" + undecided + "'");
  }

  private static String review() {
    return "/sessions/" + stage.session.id + "/review";
  }
}
