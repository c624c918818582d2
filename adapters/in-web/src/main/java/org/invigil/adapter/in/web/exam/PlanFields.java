package org.invigil.adapter.in.web.exam;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.invigil.adapter.in.web.page.Form;
import org.invigil.adapter.in.web.page.Pages;
import org.invigil.adapter.in.web.page.Words;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.exam.Capture;
import org.invigil.domain.exam.ExamRules;
import org.invigil.domain.exam.Item;
import org.invigil.domain.exam.LockDown;
import org.invigil.domain.exam.Service;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a plan as a page shows them.
 *
 * @param wrong the field that keeps the plan from being taken; empty where none does
 */
public record PlanFields(Words w, Form form, String wrong) {

  private static final int LONGEST_SHOWN = 200;

  public List<String> captures() {
    return PlanForm.all(Capture.values());
  }

  public List<String> items() {
    return PlanForm.all(Item.values());
  }

  public List<String> allowances() {
    return PlanForm.ALLOWANCES;
  }

  public List<String> services() {
    return PlanForm.all(Service.values());
  }

  public List<String> lockDowns() {
    return PlanForm.all(LockDown.values());
  }

  public boolean has(String field, String code) {
    return form.all(field).contains(code);
  }

  public @Nullable String invalid(String field) {
    return wrong.equals(field) ? "true" : null;
  }

  /** The longest breaks to choose from; what is chosen already is always among them. */
  public List<String> breaks() {
    var usual =
        Stream.iterate(Duration.ZERO, it -> it.plusMinutes(1))
            .limit(ExamRules.LONGEST_BREAK.toMinutes() + 1);
    return Stream.concat(usual.map(Duration::toString), form.given("break").stream())
        .distinct()
        .toList();
  }

  public String breakInWords(String code) {
    if (code.equals("PT0S")) {
      return w.say("plan.no-break");
    }
    return code.matches("PT\\d+M") || code.matches("PT\\d{1,6}S")
        ? w.length(Duration.parse(code))
        : code;
  }

  public static List<String> zones() {
    return ZoneId.getAvailableZoneIds().stream()
        .filter(it -> it.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Pacific)/.*|UTC"))
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  /** What a field holds, in words. */
  public String inWords(String field, Set<String> values) {
    if (values.isEmpty()) {
      return w.say("plan.nothing");
    }
    var words = values.stream().map(it -> inWords(field, it)).collect(Collectors.joining(", "));
    return words.length() <= LONGEST_SHOWN ? words : words.substring(0, LONGEST_SHOWN) + " …";
  }

  private String inWords(String field, String value) {
    return switch (field) {
      case "captures", "items", "allows", "service", "lock-down", "days-from" ->
          w.name("plan." + field, value);
      case "break" -> breakInWords(value);
      case "opens", "closes" -> value.replace('T', ' ');
      case "practice" -> w.say("plan.yes");
      default -> value.replace("\n", ", ");
    };
  }

  /** Why a plan could not be taken, with the name of its field where that can be told. */
  static String said(Words w, String field, Refusal why) {
    var sentence = Pages.said(w, why);
    return field.isEmpty() ? sentence : w.say("plan.trouble", w.say("plan." + field), sentence);
  }

  /** The field that a broken rule is about; empty where it cannot be told. */
  static String wrongField(String code, Form form) {
    return switch (code) {
      case "exam.window", "exam.local-time" -> "opens";
      case "exam.time-zone" -> "zone";
      case "exam.duration" -> "duration";
      case "exam.address" -> "address";
      case "exam.captures" -> "captures";
      case "comfort-break.length" -> "break";
      case "retention.days", "retention.lengthened" -> "days";
      case "text.length" ->
          Stream.of("title", "technical", "school")
              .filter(it -> form.given(it).isEmpty())
              .findFirst()
              .orElse("");
      default -> "";
    };
  }
}
