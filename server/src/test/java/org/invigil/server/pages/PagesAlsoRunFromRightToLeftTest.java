package org.invigil.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.invigil.server.watching.RecordedSession;
import org.junit.jupiter.api.Test;

/** No language of ours runs that way yet; one that comes finds the pages ready. */
class PagesAlsoRunFromRightToLeftTest extends Journey {

  private static final List<String> OFFICERS =
      List.of(
          "/",
          "/exams",
          "/exams/new",
          "/candidates",
          "/candidates/list",
          "/onboardings",
          "/support",
          "/retention",
          "/captured",
          "/access-log",
          "/staff",
          "/settings",
          "/own-password");

  @Test
  void anOfficersPages() throws IOException {
    signIn(Stage.OFFICER);
    for (var path : OFFICERS) {
      turned(path);
    }
  }

  @Test
  void aReviewersPages() throws IOException {
    NoticedThings.in(stage);
    signIn(RecordedSession.REVIEWER);
    turned("/reviews");
    turned("/sessions/" + stage.session.id + "/report");
    turned("/sessions/" + stage.session.id + "/review");
    browser.look("review-from-the-right");
  }

  private static void signIn(String email) {
    browser.anew();
    browser.signIn(email);
  }

  /** Nothing leaves the page at either side, and the heading begins where lines begin. */
  private static void turned(String path) {
    browser.open(path);
    var page = browser.page();
    page.evaluate("document.documentElement.dir = 'rtl'");
    for (var width : List.of(320, 1280)) {
      page.setViewportSize(width, 900);
      assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
          .as("%s turned fits into %d pixels", path, width)
          .isLessThanOrEqualTo(width);
      assertThat(
              (Integer)
                  page.evaluate(
                      "Math.round(document.querySelector('.brand').getBoundingClientRect().right)"))
          .as("%s begins at the right of %d pixels", path, width)
          .isBetween(width - 40, width);
    }
  }
}
