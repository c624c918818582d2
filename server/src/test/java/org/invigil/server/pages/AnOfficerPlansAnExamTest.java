package org.invigil.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule({"EXM-1", "EXM-4", "EXM-5"})
class AnOfficerPlansAnExamTest extends Journey {

  @BeforeEach
  void anew() {
    browser.anew();
  }

  @Test
  void fromACourseToAnExamThatIsApprovedAndStaffed() throws Exception {
    browser.signIn(Stage.OFFICER);
    var page = browser.page();
    browser.open("/exams");
    page.getByLabel("Title of the course").fill("Chemistry");
    browser.press("Enter");
    page.getByRole(AriaRole.HEADING, named("Chemistry")).waitFor();
    browser.look("exams");
    browser.link("New exam in Chemistry").click();
    page.waitForURL("**/exams/new**");
    var reads = page.locator(".reads");
    assertThat(reads.getByRole(AriaRole.STATUS).textContent()).contains("Title");
    browser.look("exam-new");

    page.getByLabel("Title", exactly()).fill("Bonds");
    page.getByLabel("A pen").check();
    reads.getByText("A pen").first().waitFor();
    page.getByLabel("Opens").fill("2031-03-04T09:00");
    page.getByLabel("Closes").fill("2031-03-04T11:00");
    page.getByLabel("Time zone").fill("Europe/Berlin");
    page.getByLabel("How long it lasts, in minutes").fill("180");
    page.getByLabel("Address where it is sat").fill("https://lms.example.org/bonds");
    reads.getByText("Still missing: How long it lasts").waitFor();
    browser.button("Make the exam").click();
    page.getByRole(AriaRole.ALERT).waitFor();
    assertThat(page.getByLabel("Title", exactly()).inputValue()).isEqualTo("Bonds");
    assertThat(page.getByLabel("A pen").isChecked()).isTrue();
    browser.look("exam-new-refused");
    page.getByLabel("How long it lasts, in minutes").fill("90");
    reads.getByText("This is all of it").waitFor();
    assertThat(reads.textContent())
        .contains("4 March 2031", "09:00 (Europe/Berlin)", "It lasts 90 minutes.");
    browser.button("Make the exam").click();
    page.waitForURL("**?done=made");
    browser.look("exam");

    browser.button("Approve this exam").click();
    page.waitForURL("**?done=approved");
    assertThat(page.locator("dl.facts").textContent()).contains("approved", "Olivia");
    page.getByLabel("Assign").selectOption(new SelectOption().setLabel("REVIEWER: reviewer"));
    browser.button("Assign").click();
    page.waitForURL("**?done=staffed**");
    assertThat(page.locator("#staff ~ table").textContent()).contains("REVIEWER");
    browser.look("exam-approved");
    browser.open("/exams");
    assertThat(page.locator(".tiles").textContent()).contains("Bonds", "Chemistry");
  }

  @Test
  void twoOfficersChangeTheSameExamAndNothingIsLost() throws Exception {
    browser.signIn(Stage.OFFICER);
    var page = browser.page();
    var path = firstExam(page);
    browser.open(path);
    page.getByLabel("Title", exactly()).fill("Heat, by me");
    // Meanwhile, in another window:
    var other = page.context().newPage();
    other.navigate(stage.address().resolve(path).toString());
    other.getByLabel("Title", exactly()).fill("Heat, by somebody else");
    other.getByLabel("Sounds and voices around").check();
    other.getByRole(AriaRole.BUTTON, named("Keep the changes").setExact(true)).click();
    other.waitForURL("**?done=kept");
    other.close();

    browser.button("Keep the changes").click();
    page.getByRole(AriaRole.ALERT).waitFor();
    assertThat(page.getByRole(AriaRole.ALERT).textContent())
        .contains("Somebody else changed this exam")
        .containsPattern(Pattern.compile("Title: was .*, is now Heat, by somebody else"))
        .contains("What you typed still stands below.", "It is taken over below.");
    assertThat(page.getByLabel("Title", exactly()).inputValue()).isEqualTo("Heat, by me");
    assertThat(page.getByLabel("Sounds and voices around").isChecked()).isTrue();
    browser.look("exam-changed-meanwhile");
    browser.button("Keep the changes").click();
    page.waitForURL("**?done=kept");
    assertThat(page.locator("h1").textContent()).contains("Heat, by me");
    assertThat(page.getByLabel("Sounds and voices around").isChecked()).isTrue();
  }

  @Test
  void anInstructorProposesByKeyboardAndSeesOnlyTheirOwn() throws Exception {
    browser.signIn(Stage.INSTRUCTOR);
    var page = browser.page();
    browser.open("/exams");
    assertThat(page.locator("main").textContent()).doesNotContain("Chemistry", "New course");
    var path = firstExam(page);
    browser.open(path);
    assertThat(browser.button("Approve this exam").count()).isZero();
    focus(page, page.getByLabel("A notebook"));
    browser.press("Space");
    page.locator(".reads").getByText("A notebook").first().waitFor();
    focus(page, browser.button("Send the proposal"));
    browser.press("Enter");
    page.waitForURL("**?done=kept");
    assertThat(page.getByLabel("A notebook").isChecked()).isTrue();
    browser.look("exam-of-instructor");
  }

  /** By the Tab key alone. */
  private static void focus(Page page, Locator wanted) {
    for (int i = 0; i < 80; i++) {
      if ((Boolean) wanted.evaluate("it => it === document.activeElement")) {
        return;
      }
      browser.press("Tab");
    }
    throw new AssertionError("the Tab key does not lead to " + wanted);
  }

  private static String firstExam(Page page) {
    browser.open("/exams");
    return page.locator("section[aria-labelledby^=course] td a[href^='/exams/']")
        .first()
        .getAttribute("href");
  }

  private static Page.GetByLabelOptions exactly() {
    return new Page.GetByLabelOptions().setExact(true);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
