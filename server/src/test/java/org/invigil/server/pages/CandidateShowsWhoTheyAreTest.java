package org.invigil.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.Map;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@Rule({"ONB-1", "ONB-2", "ONB-3", "ONB-4", "ONB-5", "ONB-9"})
class CandidateShowsWhoTheyAreTest {

  private static final Locator.WaitForOptions PATIENTLY =
      new Locator.WaitForOptions().setTimeout(60_000);
  private static final Locator.WaitForOptions THOUGH_UNSEEN =
      new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);

  private static Stage stage;
  private static Browser browser;
  private static InvitedCandidate candidate;

  @BeforeAll
  static void open() throws Exception {
    stage = Stage.open();
    browser =
        new Browser(
            stage.address(),
            "--use-fake-ui-for-media-stream",
            "--use-fake-device-for-media-stream",
            "--use-file-for-fake-video-capture=" + PicturesBeforeACamera.film());
    candidate = new InvitedCandidate(stage);
  }

  @AfterAll
  static void close() {
    browser.close();
    stage.close();
  }

  private static Locator scan(String kind) {
    return browser.page().locator("[data-scan=" + kind + "]");
  }

  private static void expect(String standing) {
    browser.page().locator("[data-standing=" + standing + "]").waitFor(PATIENTLY);
  }

  @Test
  void aCandidateIsRejectedForLightThenWaitsForAPersonThenIsApproved() throws Exception {
    candidate.comeIn(browser);
    browser.page().locator(".next a.button").click();
    expect("open");
    browser.look("onboarding-open");
    browser.button("Begin").click();
    expect("in-attempt");
    browser.look("onboarding-attempt");

    choose("face", PicturesBeforeACamera.darkFace());
    choose("document", PicturesBeforeACamera.passportOf("Robin", "Example"));
    assertThat(scan("face").locator(".note").textContent()).contains("too dark");
    browser.look("onboarding-faults");
    browser.button("Submit both pictures").click();
    expect("rejected");
    assertThat(browser.page().locator("#standing").textContent())
        .contains("There was not enough light.", "daylight or a lamp");
    browser.look("onboarding-rejected");

    browser.button("Try again").click();
    takeTheFaceByKeyboard();
    choose("document", PicturesBeforeACamera.passportOf("Alexandra", "Somebody"));
    browser.button("Submit both pictures").click();
    expect("waiting");
    assertThat(browser.page().locator("#standing").textContent()).contains("you are next");
    browser.look("onboarding-waiting");

    rejectForTheName();
    browser.open("/my/onboarding");
    expect("rejected");
    assertThat(browser.page().locator("#standing").textContent())
        .contains("does not match your registered name");
    browser.button("Try again").click();
    takeTheFaceByKeyboard();
    choose("document", PicturesBeforeACamera.passportOf("Robin", "Example"));
    browser.button("Submit both pictures").click();
    expect("approved");
    browser.look("onboarding-approved");
  }

  /** A picture that was taken elsewhere, for who has no camera. */
  private static void choose(String kind, byte[] picture) {
    scan(kind).locator("input[type=file]:enabled").waitFor(THOUGH_UNSEEN);
    scan(kind)
        .locator("input[type=file]")
        .setInputFiles(new FilePayload(kind + ".jpg", "image/jpeg", picture));
    scan(kind).locator("[data-do=use]").waitFor(PATIENTLY);
    scan(kind).locator("[data-do=use]").click();
    scan(kind).locator(".kept").waitFor(PATIENTLY);
  }

  private static void takeTheFaceByKeyboard() throws Exception {
    var page = browser.page();
    expect("in-attempt");
    browser.press(scan("face").locator("[data-do=on]:enabled").first(), "Enter");
    scan("face").getByText("This looks good").waitFor(PATIENTLY);
    browser.look("onboarding-camera");
    browser.press("Enter");
    scan("face").locator("[data-taken]").waitFor(PATIENTLY);
    assertThat(page.evaluate("document.activeElement.dataset.do")).isEqualTo("use");
    browser.look("onboarding-taken");
    browser.press("Enter");
    scan("face").locator(".kept").waitFor(PATIENTLY);
    assertThat(page.evaluate("document.activeElement.id")).isEqualTo("scan-face");
  }

  private static void rejectForTheName() throws Exception {
    var officer = stage.session.signIn(Stage.OFFICER);
    var waits =
        stage.session.get(officer, "/api/onboardings?state=waiting").path("onboardings").get(0);
    stage.session.post(
        officer,
        "/api/onboardings/" + waits.path("onboarding").asText() + "/decisions",
        Map.of(
            "attempt", waits.path("attempt").asInt(),
            "decision", "reject",
            "reasons", List.of("name.does-not-match")));
  }
}
