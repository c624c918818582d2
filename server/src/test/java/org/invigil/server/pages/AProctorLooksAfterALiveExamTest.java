package org.invigil.server.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.invigil.adapter.in.agent.recording.RecordingProfile;
import org.invigil.domain.session.ExamSession;
import org.invigil.rules.Rule;
import org.invigil.server.watching.LiveProgram;
import org.invigil.server.watching.LiveStage;
import org.invigil.server.watching.RecordedSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A proctor with a keyboard, candidates with the recording half of their program. */
@Rule("SES-10")
class AProctorLooksAfterALiveExamTest {

  private static final double PATIENCE = 60_000;

  @TempDir static Path spool;
  private static LiveStage stage;
  private static Browser browser;
  private static LiveProgram program;
  private static final List<ExamSession> OTHERS = new ArrayList<>();

  @BeforeAll
  static void open() throws Exception {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    stage = new LiveStage();
    program = new LiveProgram(stage.address(), stage.first, spool, RecordingProfile.USUAL);
    for (var name : List.of("Ada Example", "Béla Example", "Chloé Example", "Dao Example")) {
      OTHERS.add(stage.sits(name));
    }
    browser = new Browser(stage.address());
  }

  @AfterAll
  static void close() throws Exception {
    browser.close();
    program.close();
    stage.close();
  }

  @BeforeEach
  void anew() {
    browser.anew();
  }

  @Test
  void theWallShowsWhoNeedsSomebodyAndNobodyJumpsAway() throws Exception {
    browser.signIn(RecordedSession.PROCTOR);
    browser.open("/live");
    var page = browser.page();
    browser.look("live-exams");
    browser.focus(browser.link("Thermodynamics"));
    browser.press("Enter");
    page.waitForURL("**/exams/*/live");
    assertThat(page.locator(".seat")).hasCount(5);
    // Whose program is gone comes before who only was not looked at yet.
    assertThat(page.locator(".seat h2").last()).hasText("Robin Example");
    assertThat(page.locator(".seat").last()).containsText("Connected");
    assertThat(page.locator(".seat").last().locator("[data-says]")).hasText("Live.");
    page.waitForCondition(() -> program.viewers.get() > 0);
    browser.look("wall");

    raiseHand(stage.candidate(), stage.first.id.toString());
    assertThat(page.locator("#heard")).hasText("Robin Example has raised a hand.");
    assertThat(page.locator(".seat").last()).containsText("Hand up for");
    assertThat(page.locator(".seat h2").last()).hasText("Robin Example");

    browser.press("o");
    assertThat(page.locator(".seat h2").first()).hasText("Robin Example");
    page.locator("a.size", new Page.LocatorOptions().setHasText("4")).first().click();
    page.waitForURL("**size=4**");
    page.waitForLoadState();
    assertThat(page.locator(".seat")).hasCount(4);
    assertThat(page.locator("#summary")).containsText("Not on this page");
    browser.press("n");
    page.waitForURL("**page=2**");
    page.waitForLoadState();
    assertThat(page.locator(".seat")).hasCount(1);
    browser.press("p");
    page.waitForURL("**page=1**");
    page.waitForLoadState();

    browser.press("?");
    assertThat(page.locator("#help")).isVisible();
    browser.look("wall-keys");
    browser.press("Escape");
    assertThat(page.locator("#help")).isHidden();
    browser.press("b");
    assertThat(page.locator("#act-broadcast textarea")).isFocused();
    page.keyboard().type("Ten minutes are left.");
    browser.press("Tab");
    browser.press("Enter");
    assertThat(page.locator("#done")).containsText("Sent to 5 candidates.");
    org.assertj.core.api.Assertions.assertThat(messages()).contains("Ten minutes are left.");

    browser.press("g");
    page.keyboard().type("Pedro");
    browser.press("Tab");
    page.keyboard().type("Robin asks a lot.");
    browser.press("Tab");
    browser.press("Enter");
    assertThat(page.locator("#done")).containsText("5 candidates were handed over.");
    browser.anew();
    browser.signIn(LiveStage.COLLEAGUE);
    browser.open("/exams/" + stage.exam() + "/live?of=mine");
    assertThat(browser.page().locator(".seat")).hasCount(5);
    browser.press("ArrowRight");
    browser.press("Enter");
    browser.page().waitForURL("**/sessions/*/live");
    assertThat(browser.page().locator("#record")).containsText("Robin asks a lot.");
  }

  @Test
  void oneCandidateIsLookedAfterByKeyboardAlone() throws Exception {
    browser.signIn(RecordedSession.PROCTOR);
    browser.open("/sessions/" + stage.first.id + "/live");
    var page = browser.page();
    assertThat(page.locator("#message")).hasText("Live.");
    browser.holds("document.querySelector('video').readyState >= 2");
    browser.look("live");

    raiseHand(stage.candidate(), stage.first.id.toString());
    say("I cannot find the <b>event</b>.");
    assertThat(page.locator("#said")).containsText("I cannot find the <b>event</b>.");
    assertThat(page.locator("#act-answer-hand")).isVisible();
    browser.press("h");
    assertThat(page.locator("#done")).containsText("you saw the hand");
    assertThat(page.locator("#act-answer-hand")).isHidden();
    browser.press("c");
    page.keyboard().type("One moment, please.");
    browser.press("Enter");
    assertThat(page.locator("#said")).containsText("One moment, please.");
    assertThat(page.locator("#text")).hasValue("");
    browser.press("Escape");

    act("i", "EV-4711", "has the event ID");
    act("w", "Please look at your screen.", "was warned");
    act("f", "Talks to somebody.", "is marked");
    act("p", "Somebody came in.", "is paused");
    assertThat(page.locator("#act-resume")).isVisible();
    assertThat(page.locator("#act-pause")).isHidden();
    browser.look("live-paused");
    browser.press("p");
    assertThat(page.locator("#done")).containsText("goes on");
    browser.press("t");
    page.keyboard().type("5");
    browser.press("Tab");
    page.keyboard().type("The alarm rang.");
    browser.press("Tab");
    browser.press("Enter");
    assertThat(page.locator("#done")).containsText("time was added");
    for (var done :
        List.of("EV-4711", "Please look", "Talks to", "Somebody came in", "The alarm")) {
      assertThat(page.locator("#record")).containsText(done);
    }
    var actions = stage.first.answer(stage.candidate(), "/api/sessions/" + stage.first.id).body();
    org.assertj.core.api.Assertions.assertThat(actions)
        .contains("EV-4711", "hand-answered", "Please look at your screen.")
        .doesNotContain("Talks to somebody.");
  }

  @Test
  void toEndAnExamIsAskedTwiceAndItsEndIsSaid() throws Exception {
    var other = stage.sits("Emil Example");
    browser.signIn(RecordedSession.PROCTOR);
    browser.open("/sessions/" + other.id() + "/live");
    var page = browser.page();
    assertThat(page.locator("#message")).containsText("Waiting for the candidate");
    browser.press("e");
    page.keyboard().type("Somebody else answers.");
    browser.press("Tab");
    browser.press("Enter");
    assertThat(page.locator("#sure")).containsText("End this exam now?");
    assertThat(page.locator("#standing")).containsText("Sits the exam");
    browser.look("live-sure");
    page.locator("[data-not-sure]").click();
    assertThat(page.locator("#sure")).isEmpty();
    page.locator("#act-end button").click();
    page.locator("#sure .danger").click();
    assertThat(page.locator("#standing")).containsText("ended by a proctor");
    assertThat(page.locator("#acts")).isHidden();
    assertThat(page.locator("#record")).containsText("Somebody else answers.");
    browser.look("live-over");
  }

  @Test
  void aSignInThatEndsInTheMiddleLosesNothingThatWasTyped() throws Exception {
    browser.signIn(RecordedSession.PROCTOR);
    browser.open("/sessions/" + OTHERS.getFirst().id() + "/live");
    var page = browser.page();
    browser.press("c");
    page.keyboard().type("I am here.");
    page.context().clearCookies();
    assertThat(page.locator("#signed-out")).isVisible();
    browser.look("live-signed-out");
    var beside = page.waitForPopup(() -> page.locator("#signed-out a").click());
    beside.getByLabel("E-mail").fill(RecordedSession.PROCTOR);
    beside.getByLabel("Password").fill(RecordedSession.PASSWORD);
    beside.keyboard().press("Enter");
    beside.waitForURL(it -> !it.contains("/sign-in?"));
    beside.close();
    assertThat(page.locator("#signed-out")).isHidden();
    assertThat(page.locator("#text")).hasValue("I am here.");
    page.locator("#text").press("Enter");
    assertThat(page.locator("#said")).containsText("I am here.");
  }

  @Test
  void theWallSpeaksGerman() throws Exception {
    browser.signIn(RecordedSession.PROCTOR);
    browser.open("/exams/" + stage.exam() + "/live?size=4");
    browser.button("Deutsch").click();
    assertThat(browser.page().locator("#summary")).containsText("Prüflinge");
    browser.look("wall-de");
  }

  /** Opens what can be done by its key, says something, sends it. */
  private static void act(String key, String text, String said) {
    var page = browser.page();
    browser.press(key);
    page.keyboard().type(text);
    browser.press("Tab");
    browser.press("Enter");
    assertThat(page.locator("#done")).containsText(said);
  }

  private static void raiseHand(String candidate, String session) throws Exception {
    stage.first.post(candidate, "/api/sessions/" + session + "/hand", Map.of());
  }

  private static void say(String text) throws Exception {
    stage.first.post(
        stage.candidate(), "/api/sessions/" + stage.first.id + "/messages", Map.of("text", text));
  }

  private static String messages() throws Exception {
    return stage
        .first
        .answer(stage.candidate(), "/api/sessions/" + stage.first.id + "/messages")
        .body();
  }
}
