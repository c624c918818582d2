package org.invigil.server.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.invigil.server.pages.HandMadeRequests.SCRIPT;

import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import org.invigil.application.port.out.Candidates;
import org.invigil.application.port.out.ExamSessions;
import org.invigil.application.port.out.SupportReports;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.domain.candidate.Candidate;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.support.SupportReport;
import org.invigil.domain.support.SupportReportId;
import org.invigil.rules.Rule;
import org.invigil.server.watching.RecordedSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule({"SUP-2", "EXM-6", "CAN-3", "ONB-1", "SEC-1"})
class AnOfficerHelpsOnTheDayTest extends Journey {

  private static ExamSession session;

  @BeforeAll
  static void findTheSession() throws Exception {
    session = bean(ExamSessions.class).find(stage.session.id).orElseThrow().value();
  }

  @BeforeEach
  void anew() {
    browser.anew();
  }

  @Test
  void aCandidateIsInvitedAdjustedFollowedAndLetGoOn() throws Exception {
    ask();
    browser.signIn(Stage.OFFICER);
    var page = browser.page();
    browser.open(candidate());
    browser.look("candidate-not-invited");
    page.locator("form[action$=invitation] input[name=until]").fill("2031-05-01T12:00");
    browser.button("Invite to an exam").click();
    page.waitForURL("**?done=invitation");
    assertThat(page.locator("main").textContent()).contains("one sent");

    page.getByLabel("Extra minutes for each hour").fill("10");
    page.getByLabel("Things that may lie on the desk").fill("w".repeat(1000));
    browser.button("Keep the adjustments").click();
    page.getByRole(AriaRole.ALERT).waitFor();
    assertThat(page.getByLabel("Extra minutes for each hour").inputValue()).isEqualTo("10");
    page.getByLabel("Things that may lie on the desk").fill("Insulin pump\nWater");
    browser.button("Keep the adjustments").click();
    page.waitForURL("**?done=adjustments");
    assertThat(page.getByLabel("Things that may lie on the desk").inputValue()).contains("Insulin");

    page.locator("form[action$=software] input[name=reason]").fill("Agreed with the office.");
    browser.button("Grant DragonSpeak").click();
    page.waitForURL("**?done=software");
    assertThat(page.getByLabel("Programs that may run").inputValue()).contains("DragonSpeak");
    page.locator("form[action$=extension] input[name=until]").fill("2030-01-01T12:00");
    page.locator("form[action$=extension] input[name=reason]").fill("Was ill.");
    browser.button("Give more time").click();
    page.locator("form[action$=extension] [role=alert]").waitFor();
    assertThat(page.locator("form[action$=extension] input[name=reason]").inputValue())
        .isEqualTo("Was ill.");
    browser.look("candidate-refused");
    page.locator("form[action$=attempts] input[name=reason]").fill("The camera was broken.");
    browser.button("Grant more attempts").click();
    page.waitForURL("**?done=attempts");
    browser.look("candidate");

    browser.open(exam() + "/day");
    var row = page.locator("tbody tr");
    assertThat(row.textContent()).contains("Robin Example", "done, uploading");
    browser.look("exam-day");
    browser.focus(browser.link("Robin Example"));
    var before = page.locator("#now time").first().getAttribute("datetime");
    browser.holds("document.querySelector('#now time').dateTime !== '" + before + "'");
    assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("Robin Example");
    browser.press("Enter");
    page.waitForURL("**/candidates/**");
    browser.look("attendee");
    page.locator("form[action$=session] [name=reason]").fill("It ended by mistake.");
    browser.button("Let it go on").click();
    page.waitForURL("**?done=session");
    assertThat(page.locator("h1").textContent()).contains("interrupted");
    page.locator("form[action$=exam] [name=until]").fill("2020-01-01T12:00");
    page.getByLabel("As a retake").check();
    page.locator("form[action$=exam] [name=reason]").fill("The fire alarm rang.");
    browser.button("Open it").click();
    page.locator("[role=alert]").waitFor();
    assertThat(page.getByLabel("As a retake").isChecked()).isTrue();
    page.locator("form[action$=exam] [name=until]").fill("2031-01-01T12:00");
    browser.button("Open it").click();
    page.waitForURL("**?done=exam");
    assertThat(page.locator("main").textContent()).contains("The fire alarm rang.");
    browser.look("attendee-reopened");
  }

  @Test
  void aReportIsAnsweredByKeyboard() throws Exception {
    report();
    browser.signIn(Stage.OFFICER);
    var page = browser.page();
    browser.open("/support");
    assertThat(page.locator("main").textContent()).contains("<b>The page</b> is blank.");
    browser.look("support");
    browser.focus(page.getByLabel("Your answer"));
    page.keyboard().type("Reload the page.");
    browser.press("Tab");
    browser.press("Enter");
    page.waitForURL("**?done=answered");
    assertThat(page.locator("main").textContent()).contains("No problem waits");
    browser.look("support-none");
  }

  @Test
  void wrongRolesAndHandMadeFormsChangeNothing() throws Exception {
    var officer = HandMadeRequests.of(stage.session, Stage.OFFICER);
    var reviewer = HandMadeRequests.of(stage.session, RecordedSession.REVIEWER);
    var nobody = HandMadeRequests.ofNobody(stage.address());
    for (var path : List.of(exam() + "/day", attendee(), candidate(), "/support")) {
      assertThat(reviewer.get(path).statusCode()).as(path).isEqualTo(403);
      assertThat(nobody.get(path).statusCode()).as(path).isEqualTo(303);
    }
    for (var path :
        List.of(
            "/exams/" + UUID.randomUUID() + "/day",
            "/exams/" + UUID.randomUUID() + "/candidates/" + UUID.randomUUID(),
            exam() + "/candidates/" + UUID.randomUUID(),
            "/candidates/" + UUID.randomUUID())) {
      assertThat(officer.get(path).statusCode()).as(path).isIn(403, 404);
    }
    for (var form :
        List.of("name", "adjustments", "invitation", "extension", "attempts", "software")) {
      for (var body :
          List.of(
              "",
              "%%%&&&==",
              "do=promote",
              "until=2031-01-01T12:00&zone=Mars&of=x",
              "reason=" + SCRIPT + "&of=" + SCRIPT + "&until=" + SCRIPT,
              "reason=" + "r".repeat(1_000_000))) {
        var answer = officer.post(candidate() + "/" + form, body);
        assertThat(answer.statusCode())
            .as(form + " " + body.substring(0, Math.min(60, body.length())))
            .isBetween(400, 499);
        assertThat(answer.body()).doesNotContain("<script>alert");
      }
      assertThat(reviewer.post(candidate() + "/" + form, "do=grant").statusCode())
          .as(form)
          .isEqualTo(403);
    }
    assertThat(officer.post(candidate() + "/delete", "a=b").statusCode()).isEqualTo(404);
    officer.post(candidate() + "/name", "name=" + SCRIPT);
    for (var path : List.of(candidate(), attendee(), exam() + "/day")) {
      assertThat(officer.get(path).body()).as(path).doesNotContain("<script>alert");
    }
    officer.post(candidate() + "/name", "name=Robin+Example");
    for (var path : List.of("/session", "/time", "/exam")) {
      for (var body : List.of("", "minutes=x&reason=" + SCRIPT, "until=x&reason=x")) {
        var answer = officer.post(attendee() + path, body);
        assertThat(answer.statusCode()).as(path + body).isBetween(400, 499);
        assertThat(answer.body()).doesNotContain("<script>alert");
      }
      assertThat(reviewer.post(attendee() + path, "reason=x").statusCode()).isIn(403, 404);
    }
    assertThat(officer.post("/support/" + UUID.randomUUID() + "/answer", "answer=x").statusCode())
        .isEqualTo(404);
  }

  private static String exam() {
    return "/exams/" + session.plan().exam();
  }

  private static String candidate() {
    return "/candidates/" + session.plan().candidate();
  }

  private static String attendee() {
    return exam() + candidate();
  }

  /** The candidate asked for a program. */
  private static void ask() {
    var candidates = bean(Candidates.class);
    bean(UnitOfWork.class)
        .inOne(() -> {
          var found = candidates.find(session.plan().candidate()).orElseThrow();
          Candidate asked = found.value().askForSoftware("DragonSpeak", stage.session.begun);
          candidates.replace(found, asked);
        });
  }

  /** The candidate reported a problem. */
  private static void report() {
    var said =
        new SupportReport.Said("<b>The page</b> is blank.", stage.session.begun.plusSeconds(20));
    var problem =
        new SupportReport.Problem(
            "K7-42",
            session.plan().institution(),
            session.id(),
            session.plan().exam(),
            session.plan().candidate(),
            List.of(said));
    bean(UnitOfWork.class)
        .inOne(() ->
            bean(SupportReports.class)
                .add(new SupportReport.Open(new SupportReportId(UUID.randomUUID()), problem)));
  }

  private static <T> T bean(Class<T> type) {
    return stage.server.context().getBean(type);
  }
}
