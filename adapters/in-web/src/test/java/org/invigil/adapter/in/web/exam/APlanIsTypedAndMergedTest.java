package org.invigil.adapter.in.web.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.invigil.adapter.in.web.page.Form;
import org.invigil.application.port.in.exam.PlanWish;
import org.invigil.domain.exam.Capture;
import org.invigil.domain.exam.Contacts;
import org.invigil.domain.exam.ExamPlan;
import org.invigil.domain.exam.ExamRules;
import org.invigil.domain.exam.Item;
import org.invigil.domain.exam.LockDown;
import org.invigil.domain.exam.Schedule;
import org.invigil.domain.exam.Service;
import org.invigil.domain.retention.ExamTerm;
import org.invigil.domain.retention.Shortening;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Rule("EXM-1")
class APlanIsTypedAndMergedTest {

  private static final ExamPlan PLAN =
      new ExamPlan(
          "Heat & Work = 1",
          new Schedule.Window(
              Instant.parse("2030-07-01T08:00:00Z"),
              Instant.parse("2030-07-01T10:30:00Z"),
              ZoneId.of("Europe/London")),
          Duration.ofMinutes(90),
          URI.create("https://lms.example.org/t?a=1&b=2"),
          "Line one\nLine two",
          new ExamRules(
              Set.of(Item.PEN, Item.CALCULATOR),
              List.of("Casio fx-83", "Casio fx-85"),
              Set.of("excel"),
              Set.of("https://example.org/a"),
              true,
              false,
              true,
              false,
              Duration.ofMinutes(2)),
          Service.LIVE,
          Set.of(Capture.CAMERA, Capture.SCREEN),
          new Contacts("help", "school"),
          new Shortening.To(new ExamTerm.AfterCourse(30)),
          LockDown.OUR_WINDOW);

  @Test
  void whatIsShownIsReadBackAsTheSamePlan() {
    var wish = PlanForm.wish(PlanForm.of(PLAN)).orThrow();
    assertThat(wish)
        .isEqualTo(
            new PlanWish(
                PLAN.title(),
                new PlanWish.AtLocalTimes(
                    LocalDateTime.parse("2030-07-01T09:00"),
                    LocalDateTime.parse("2030-07-01T11:30"),
                    "Europe/London"),
                PLAN.duration(),
                PLAN.address().toString(),
                PLAN.ownGuidelines(),
                new PlanWish.Permits(
                    PLAN.rules().permittedItems(),
                    PLAN.rules().calculatorModels(),
                    Set.of("excel"),
                    Set.of("https://example.org/a"),
                    true,
                    false,
                    true,
                    false,
                    Optional.of(Duration.ofMinutes(2))),
                Service.LIVE,
                PLAN.captures(),
                "help",
                "school",
                Optional.of(new ExamTerm.AfterCourse(30)),
                LockDown.OUR_WINDOW));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "duration=soon&break=never&captures=eyes&items=gun&service=spy",
        "opens=2030-13-45T99:00&closes=now",
        "title=a&title=b&practice=yes&practice=no",
        "%%%&&&=="
      })
  void anythingAtAllIsReadAsSomeWish(String typed) {
    assertThat(PlanForm.wish(form(typed)).orThrow().title()).hasSizeLessThan(2);
  }

  @Test
  @Rule("RET-3")
  void daysThatAreNoneAreRefusedByTheirRule() {
    for (var days : List.of("0", "-1", "many", "99999999999")) {
      String code =
          PlanForm.wish(form("days=" + days)).match(it -> "", broken -> broken.rule().code());
      assertThat(code).as(days).isEqualTo("retention.days");
    }
  }

  @Test
  void whatOnlyTheOtherOneChangedIsTakenOverAndWhatBothDidStaysAsTyped() {
    var before = form("title=Heat&duration=60&items=pen&school=a");
    var typed = form("title=Mine&duration=60&items=pen&items=book&school=b");
    var kept = form("title=Theirs&duration=90&items=pen&school=b");
    var merge = PlanMerge.of(before, typed, kept);
    assertThat(merge.form().text("title")).isEqualTo("Mine");
    assertThat(merge.form().text("duration")).isEqualTo("90");
    assertThat(merge.form().all("items")).containsExactlyInAnyOrder("pen", "book");
    assertThat(merge.differences())
        .containsExactlyInAnyOrder(
            new PlanMerge.Difference("title", Set.of("Heat"), Set.of("Theirs"), true),
            new PlanMerge.Difference("duration", Set.of("60"), Set.of("90"), false));
  }

  @Test
  void aFormThatTheBrowserSentWithItsOwnEndsOfLinesIsUntouched() {
    var before = form(PlanForm.encoded(PlanForm.of(PLAN)));
    var typed = form(PlanForm.encoded(before).replace("%0A", "%0D%0A"));
    assertThat(PlanMerge.of(before, typed, before).differences()).isEmpty();
    assertThat(PlanForm.wish(typed)).isEqualTo(PlanForm.wish(before));
  }

  private static Form form(String typed) {
    return Form.of(typed.getBytes(StandardCharsets.UTF_8));
  }
}
