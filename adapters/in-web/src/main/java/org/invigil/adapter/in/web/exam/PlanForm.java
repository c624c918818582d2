package org.invigil.adapter.in.web.exam;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.invigil.adapter.in.web.page.Codes;
import org.invigil.adapter.in.web.page.Form;
import org.invigil.application.port.in.exam.PlanWish;
import org.invigil.domain.exam.Capture;
import org.invigil.domain.exam.ExamPlan;
import org.invigil.domain.exam.Item;
import org.invigil.domain.exam.LockDown;
import org.invigil.domain.exam.Schedule;
import org.invigil.domain.exam.Service;
import org.invigil.domain.retention.ExamTerm;
import org.invigil.domain.retention.RetentionPolicy;
import org.invigil.domain.retention.Shortening;
import org.invigil.domain.rule.Checked;

/** The plan of an exam as the fields of a form, and the fields as a wish. */
final class PlanForm {

  /** All fields, in the order in which they stand on the page. */
  static final List<String> FIELDS =
      List.of(
          "title",
          "address",
          "opens",
          "closes",
          "zone",
          "practice",
          "duration",
          "service",
          "captures",
          "items",
          "calculators",
          "programs",
          "pages",
          "allows",
          "break",
          "lock-down",
          "guidelines",
          "technical",
          "school",
          "days",
          "days-from");

  /** What is permitted besides things, programs and pages. */
  static final List<String> ALLOWANCES =
      List.of("leaving-the-room", "another-person", "background-noise", "several-displays");

  private PlanForm() {}

  static Form of(ExamPlan plan) {
    var fields = new TreeMap<String, Collection<String>>();
    var schedule = plan.schedule();
    fields.put("title", List.of(plan.title()));
    fields.put("address", List.of(plan.address().toString()));
    fields.put("zone", List.of(schedule.zone().getId()));
    switch (schedule) {
      case Schedule.Window(var opens, var closes, var zone) -> {
        fields.put("opens", List.of(local(opens, zone)));
        fields.put("closes", List.of(local(closes, zone)));
      }
      case Schedule.Practice _ -> fields.put("practice", List.of("yes"));
    }
    fields.put("duration", List.of(minutes(plan.duration())));
    fields.put("service", List.of(Codes.of(plan.service())));
    fields.put("captures", codes(plan.captures()));
    var rules = plan.rules();
    fields.put("items", codes(rules.permittedItems()));
    fields.put("calculators", List.of(String.join("\n", rules.calculatorModels())));
    fields.put("programs", List.of(lines(rules.permittedPrograms())));
    fields.put("pages", List.of(lines(rules.permittedPages())));
    var allows =
        List.of(
            rules.leavingTheRoom(),
            rules.anotherPerson(),
            rules.backgroundNoise(),
            rules.severalDisplays());
    fields.put(
        "allows", ALLOWANCES.stream().filter(it -> allows.get(ALLOWANCES.indexOf(it))).toList());
    fields.put("break", List.of(rules.longestBreak().toString()));
    fields.put("lock-down", List.of(Codes.of(plan.lockDown())));
    fields.put("guidelines", List.of(plan.ownGuidelines()));
    fields.put("technical", List.of(plan.contacts().technical()));
    fields.put("school", List.of(plan.contacts().school()));
    if (plan.retention() instanceof Shortening.To(var term)) {
      fields.put("days", List.of(String.valueOf(term.days())));
      fields.put("days-from", List.of(term instanceof ExamTerm.AfterCourse ? "course" : "exam"));
    }
    return form(fields);
  }

  /** Of fields by their names. */
  static Form form(java.util.Map<String, ? extends Collection<String>> fields) {
    return Form.of(encoded(fields).getBytes(StandardCharsets.UTF_8));
  }

  /** As a browser would send it, all fields of a plan and no others. */
  static String encoded(Form form) {
    return encoded(FIELDS.stream().collect(Collectors.toMap(it -> it, form::all)));
  }

  private static String encoded(java.util.Map<String, ? extends Collection<String>> fields) {
    return fields.entrySet().stream()
        .flatMap(field -> field.getValue().stream().map(it -> field.getKey() + "=" + escaped(it)))
        .collect(Collectors.joining("&"));
  }

  private static String escaped(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** What a field holds, however it was typed: without order, spaces around and empty values. */
  static Set<String> values(Form form, String field) {
    return form.all(field).stream()
        .map(it -> it.replace("\r\n", "\n").strip())
        .filter(it -> !it.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The wish that was typed, or the rule that its number of days breaks. */
  static Checked<PlanWish> wish(Form form) {
    return term(form).then(it -> new Checked.Valid<>(wish(form, it)));
  }

  private static PlanWish wish(Form form, Optional<ExamTerm> term) {
    return new PlanWish(
        form.text("title"),
        times(form),
        form.number("duration").map(Duration::ofMinutes).orElse(Duration.ZERO),
        form.text("address"),
        form.text("guidelines").replace("\r\n", "\n"),
        permits(form),
        Codes.read(Service.class, form.text("service")).orElse(Service.RECORD_AND_REVIEW),
        ticked(form, "captures", Capture.class),
        form.text("technical"),
        form.text("school"),
        term,
        Codes.read(LockDown.class, form.text("lock-down")).orElse(LockDown.NONE));
  }

  private static PlanWish.Times times(Form form) {
    var zone = form.text("zone");
    if (form.isTicked("practice")) {
      return new PlanWish.AsPractice(zone);
    }
    try {
      return new PlanWish.AtLocalTimes(
          LocalDateTime.parse(form.text("opens")), LocalDateTime.parse(form.text("closes")), zone);
    } catch (DateTimeException notYet) {
      return new PlanWish.NotYet(zone);
    }
  }

  private static PlanWish.Permits permits(Form form) {
    var allows = form.all("allows");
    return new PlanWish.Permits(
        ticked(form, "items", Item.class),
        List.copyOf(typedLines(form, "calculators")),
        typedLines(form, "programs"),
        typedLines(form, "pages"),
        allows.contains("leaving-the-room"),
        allows.contains("another-person"),
        allows.contains("background-noise"),
        allows.contains("several-displays"),
        longestBreak(form));
  }

  private static Optional<Duration> longestBreak(Form form) {
    try {
      return form.given("break").map(Duration::parse);
    } catch (DateTimeException | ArithmeticException unreadable) {
      // Longer than any rule allows, so that the rule is told.
      return Optional.of(Duration.ofDays(1));
    }
  }

  private static Checked<Optional<ExamTerm>> term(Form form) {
    if (form.given("days").isEmpty()) {
      return new Checked.Valid<>(Optional.empty());
    }
    return RetentionPolicy.readDays(form.number("days").orElse(0))
        .then(days ->
            new Checked.Valid<>(
                Optional.of(
                    form.text("days-from").equals("course")
                        ? new ExamTerm.AfterCourse(days)
                        : new ExamTerm.AfterExam(days))));
  }

  private static <E extends Enum<E>> Set<E> ticked(Form form, String field, Class<E> words) {
    return form.all(field).stream()
        .flatMap(it -> Codes.read(words, it).stream())
        .collect(Collectors.toSet());
  }

  private static Set<String> typedLines(Form form, String field) {
    return form.text(field)
        .lines()
        .map(String::strip)
        .filter(it -> !it.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String lines(Set<String> names) {
    return names.stream().sorted().collect(Collectors.joining("\n"));
  }

  private static List<String> codes(Set<? extends Enum<?>> words) {
    return words.stream().map(Codes::of).sorted().toList();
  }

  /** Every code of an enumeration, in its order. */
  static List<String> all(Enum<?>[] words) {
    return Arrays.stream(words).map(Codes::of).toList();
  }

  private static String local(Instant at, ZoneId zone) {
    return LocalDateTime.ofInstant(at, zone).toString();
  }

  private static String minutes(Duration duration) {
    return String.valueOf(duration.toMinutes());
  }
}
