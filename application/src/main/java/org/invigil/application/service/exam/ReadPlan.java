package org.invigil.application.service.exam;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.invigil.application.port.in.exam.PlanWish;
import org.invigil.domain.exam.Contacts;
import org.invigil.domain.exam.ExamPlan;
import org.invigil.domain.exam.ExamRules;
import org.invigil.domain.exam.Schedule;
import org.invigil.domain.institution.InstitutionSettings;
import org.invigil.domain.rule.Checked;
import org.invigil.domain.rule.RuleCode;
import org.invigil.domain.text.Text;

/** Makes an exam's plan of what was given, or answers with the first rule that it breaks. */
record ReadPlan(InstitutionSettings settings) {

  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_WORDS = 20_000;
  private static final int LONGEST_CONTACT = 500;
  private static final int LONGEST_NAME = 300;
  private static final int MOST_NAMES = 200;

  Checked<ExamPlan> read(PlanWish given) {
    return Text.read(given.title(), LONGEST_TITLE)
        .then(title -> schedule(given.times()).then(schedule -> read(given, title, schedule)));
  }

  private Checked<ExamPlan> read(PlanWish given, String title, Schedule schedule) {
    return ExamPlan.readDuration(given.duration())
        .then(it -> fits(it, schedule))
        .then(duration -> ExamPlan.readAddress(given.address()))
        .then(address ->
            rules(given.permits()).then(rules -> read(given, title, schedule, address, rules)));
  }

  private Checked<ExamPlan> read(
      PlanWish given, String title, Schedule schedule, URI address, ExamRules rules) {
    return Text.readOptional(given.ownGuidelines(), LONGEST_WORDS)
        .then(own ->
            contacts(given)
                .then(contacts ->
                    Shortenings.read(given.retention(), settings.retention())
                        .then(retention ->
                            ExamPlan.readCaptures(given.captures())
                                .then(captures ->
                                    new Checked.Valid<>(
                                        new ExamPlan(
                                            title,
                                            schedule,
                                            given.duration(),
                                            address,
                                            own,
                                            rules,
                                            given.service(),
                                            captures,
                                            contacts,
                                            retention,
                                            given.lockDown()))))));
  }

  private static Checked<Duration> fits(Duration duration, Schedule schedule) {
    return schedule instanceof Schedule.Window window && duration.compareTo(window.length()) > 0
        ? Checked.broken(RuleCode.EXAM_DURATION, window.length() + " at most", duration)
        : new Checked.Valid<>(duration);
  }

  private static Checked<Schedule> schedule(PlanWish.Times times) {
    return zone(times.zone())
        .then(zone ->
            switch (times) {
              case PlanWish.NotYet(var name) ->
                  Checked.broken(RuleCode.EXAM_WINDOW, "when it opens and closes", "nothing");
              case PlanWish.AtInstants(var opens, var closes, var name) ->
                  Schedule.Window.of(opens, closes, zone);
              case PlanWish.AtLocalTimes(var opens, var closes, var name) ->
                  Schedule.Window.ofLocal(opens, closes, zone);
              case PlanWish.AsPractice(var name) ->
                  new Checked.Valid<>(new Schedule.Practice(zone));
            });
  }

  private static Checked<ZoneId> zone(String name) {
    try {
      return new Checked.Valid<>(ZoneId.of(name));
    } catch (DateTimeException unknown) {
      return Checked.broken(RuleCode.EXAM_TIME_ZONE, "a zone like Europe/London", "another");
    }
  }

  Checked<ExamRules> rules(PlanWish.Permits given) {
    var longest = given.longestBreak().orElse(settings.longestBreak());
    return ExamRules.readLongestBreak(longest)
        .then(this::withinInstitution)
        .then(it -> names(given.calculatorModels()))
        .then(it -> names(given.programs()))
        .then(it -> names(given.pages()))
        .then(it ->
            new Checked.Valid<>(
                new ExamRules(
                    given.items(),
                    given.calculatorModels(),
                    lower(given.programs()),
                    given.pages(),
                    given.leavingTheRoom(),
                    given.anotherPerson(),
                    given.backgroundNoise(),
                    given.severalDisplays(),
                    longest)));
  }

  private Checked<Duration> withinInstitution(Duration longest) {
    return longest.compareTo(settings.longestBreak()) > 0
        ? Checked.broken(RuleCode.COMFORT_BREAK_LENGTH, settings.longestBreak(), longest)
        : new Checked.Valid<>(longest);
  }

  private static Set<String> lower(Set<String> programs) {
    return programs.stream().map(it -> it.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }

  private static Checked<Boolean> names(Collection<String> names) {
    if (names.size() > MOST_NAMES) {
      return Checked.broken(RuleCode.TEXT_LENGTH, MOST_NAMES + " names at most", names.size());
    }
    Checked<Boolean> all = new Checked.Valid<>(true);
    for (var name : names) {
      all = all.then(so -> Text.read(name, LONGEST_NAME).then(it -> new Checked.Valid<>(so)));
    }
    return all;
  }

  private static Checked<Contacts> contacts(PlanWish given) {
    return Text.read(given.technicalContact(), LONGEST_CONTACT)
        .then(technical ->
            Text.read(given.schoolContact(), LONGEST_CONTACT)
                .then(school -> new Checked.Valid<>(new Contacts(technical, school))));
  }
}
