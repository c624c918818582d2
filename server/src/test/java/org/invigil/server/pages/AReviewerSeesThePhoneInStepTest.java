package org.invigil.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.io.IOException;
import java.util.List;
import org.invigil.rules.Rule;
import org.invigil.server.watching.RecordedSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The camera filmed in seconds 0 to 20 and 30 to 50 of the exam, the phone in 10 to 20 and 30 to
 * 50: there the phone's film is ten seconds behind the camera's.
 */
@Rule("REV-2")
class AReviewerSeesThePhoneInStepTest {

  private static final String IN_STEP =
      "!camera.seeking && !phone.seeking && phone.readyState >= 2"
          + " && Math.abs(camera.currentTime - 10 - phone.currentTime) < 0.5";

  private static Stage stage;
  private static Browser browser;

  @BeforeAll
  static void setTheStage() throws Exception {
    stage = Stage.withPhone("film.mp4", List.of(0, 1, 3, 4), List.of(1, 3, 4));
    NoticedThings.spoken(stage, 4);
    browser = new Browser(stage.address());
  }

  @AfterAll
  static void clearTheStage() {
    browser.close();
    stage.close();
  }

  @BeforeEach
  void signIn() {
    browser.anew();
    browser.signIn(RecordedSession.REVIEWER);
  }

  @Test
  void thePhoneFollowsTheCamera() throws IOException {
    open();
    browser.holds("!document.getElementById('phone-figure').hidden && phone.muted");
    browser.holds("document.querySelectorAll('#phone-track i').length === 2");
    noted("nothing was recorded here");
    browser.look("review-phone-nothing");

    seek(35);
    browser.holds(IN_STEP + " && Math.abs(camera.currentTime - 25) < 0.5 && phone.paused");
    noted("");
    browser.look("review-phone");

    browser.press(" ");
    browser.holds("!phone.paused && phone.currentTime > 16 && " + IN_STEP);
    browser.press("+");
    browser.holds("phone.playbackRate === 2");
    browser.press(" ");
    browser.holds("camera.paused && phone.paused && " + IN_STEP);

    seek(5);
    noted("nothing was recorded here");
    browser.holds("phone.paused");
  }

  @Test
  void aPieceOfThePhoneThatCannotBeOpenedStopsNothingElse() {
    browser
        .page()
        .route(
            "**/recording/1/phone/1/**",
            it -> it.fulfill(new Route.FulfillOptions().setStatus(410)));
    open();
    seek(35);
    browser.holds("document.getElementById('phone-note').textContent.includes('cannot be opened')");
    assertThat(browser.page().locator("#message").textContent()).isEmpty();
    browser.press(" ");
    browser.holds("camera.currentTime > 26");
    browser.press(" ");

    seek(45);
    browser.holds(IN_STEP);
    noted("");
  }

  @Test
  void speechStandsOnTheTimelineAndLeadsToItsMoment() throws IOException {
    open();
    browser.holds("document.querySelectorAll('#marks .speech').length === 1");
    assertThat(browser.page().locator("li.flag[data-kind=speech]").count()).isZero();
    browser.press(browser.page().locator("#spans-box summary"), "Enter");
    browser.look("review-speech");
    var speech = browser.page().locator("#spans").getByText("Speech · 00:04, 00:02");
    browser.press(speech, "Enter");
    browser.holds("Math.abs(camera.currentTime - 4) < 0.5");

    browser.button("Deutsch").click();
    open();
    browser.holds("document.getElementById('spans').textContent.includes('Gesprochenes')");
  }

  private static void open() {
    browser.open("/sessions/" + stage.session.id + "/review");
    browser.holds("document.getElementById('camera').readyState >= 2");
  }

  private static void seek(int second) {
    browser
        .page()
        .evaluate("it => { seek.value = it; seek.dispatchEvent(new Event('input')); }", second);
  }

  private static void noted(String words) {
    browser.holds("document.getElementById('phone-note').textContent === '" + words + "'");
  }
}
