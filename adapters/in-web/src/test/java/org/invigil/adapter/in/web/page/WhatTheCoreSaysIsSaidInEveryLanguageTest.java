package org.invigil.adapter.in.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.invigil.domain.name.Agreement.NO_NAME;
import static org.invigil.domain.name.Agreement.SAME;
import static org.invigil.domain.name.NamePart.FAMILY;
import static org.invigil.domain.name.NamePart.WHOLE;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.exam.Capture;
import org.invigil.domain.exam.Contacts;
import org.invigil.domain.exam.ExamPlan;
import org.invigil.domain.exam.ExamRules;
import org.invigil.domain.exam.Guidelines;
import org.invigil.domain.exam.Item;
import org.invigil.domain.exam.LockDown;
import org.invigil.domain.exam.Schedule;
import org.invigil.domain.exam.Service;
import org.invigil.domain.flag.Flag;
import org.invigil.domain.flag.FlagId;
import org.invigil.domain.flag.FlagKind;
import org.invigil.domain.flag.RaisedBy;
import org.invigil.domain.flag.Severity;
import org.invigil.domain.model.ModelPurpose;
import org.invigil.domain.name.Agreement;
import org.invigil.domain.name.NamePart;
import org.invigil.domain.name.PartReason;
import org.invigil.domain.retention.Shortening;
import org.invigil.domain.rule.RuleBroken;
import org.invigil.domain.rule.RuleCode;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhatTheCoreSaysIsSaidInEveryLanguageTest {

  private static final Words GERMAN = Words.in(Locale.GERMAN);

  private static final ExamRules PERMISSIVE =
      new ExamRules(
          EnumSet.allOf(Item.class),
          List.of("fx-82", "TI-30"),
          Set.of("matlab"),
          Set.of("https://example.org/book"),
          true,
          true,
          true,
          true,
          Duration.ofSeconds(90));

  static Stream<Guidelines> guidelines() {
    var none = EnumSet.noneOf(Capture.class);
    var all = EnumSet.allOf(Capture.class);
    return Stream.of(LockDown.values())
        .flatMap(it ->
            Stream.of(
                Guidelines.byRules(ExamRules.STRICT, all, it),
                Guidelines.byRules(PERMISSIVE, none, it),
                Guidelines.byRules(breaksOf(Duration.ZERO), all, it),
                Guidelines.byRules(breaksOf(Duration.ofMinutes(1)), all, it)));
  }

  private static ExamRules breaksOf(Duration longest) {
    return new ExamRules(
        EnumSet.of(Item.CALCULATOR),
        List.of(),
        Set.of(),
        Set.of(),
        false,
        false,
        false,
        false,
        longest);
  }

  @ParameterizedTest
  @MethodSource("guidelines")
  @Rule("EXM-4")
  void everySentenceThatRulesMakeIsKnown(Guidelines guidelines) {
    assertThat(guidelines.sections())
        .allSatisfy(section -> {
          assertThat(Phrases.find(GERMAN, section.title())).as(section.title()).isPresent();
          assertThat(section.lines())
              .allSatisfy(line -> assertThat(Phrases.find(GERMAN, line)).as(line).isPresent());
        });
  }

  @Test
  @Rule("EXM-4")
  void aPlanIsReadInTheReadersLanguageAndAnInstructorInTheirOwn() {
    var read = GuidelinesInWords.of(GERMAN, Guidelines.of(plan()).sections());
    var exam = read.getFirst();
    assertThat(exam.title()).isEqualTo("Die Prüfung");
    assertThat(exam.lines()).startsWith("Heat", "Sie dauert 90 Minuten.").hasSize(3);
    assertThat(exam.lines().getLast())
        .startsWith("Sie ist offen von 1. Juli 2030")
        .contains("09:00 (Europe/London) bis 1. Juli 2030")
        .endsWith("11:30 (Europe/London).");
    assertThat(read.getLast())
        .isEqualTo(new Guidelines.Section("Von Ihrer Lehrkraft", List.of("Sit alone.")));
    assertThat(GuidelinesInWords.of(Words.in(Locale.ENGLISH), Guidelines.of(plan()).sections()))
        .isEqualTo(Guidelines.of(plan()).sections());
  }

  @Test
  @Rule("NAM-1")
  void everyReasonOfANameIsKnown() {
    for (var agreement : Agreement.values()) {
      for (var part : NamePart.values()) {
        var both = new PartReason(part, agreement, "Ann", "ANNA").words();
        assertThat(Phrases.say(GERMAN, both)).contains("„Ann“, „ANNA“: ").doesNotContain("\"");
        assertThat(Phrases.find(GERMAN, both.substring(both.indexOf(": ") + 2))).isPresent();
      }
    }
    assertThat(Phrases.say(GERMAN, new PartReason(FAMILY, SAME, "", "Lee").words()))
        .isEqualTo("Familienname „Lee“: gleich");
    assertThat(Phrases.say(GERMAN, new PartReason(WHOLE, NO_NAME, "", "").words()))
        .isEqualTo("Name: ohne einen Buchstaben");
  }

  @Test
  void everyPurposeOfAModelIsKnown() {
    assertThat(ModelPurpose.values())
        .allSatisfy(it -> assertThat(Phrases.find(GERMAN, it.words())).as(it.words()).isPresent());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nobody was on camera for 1 minute 5 seconds; no break was declared. | 1 Minute 5 Sekunden"
            + " lang war niemand im Bild; eine Pause war nicht gemeldet.",
        "Nobody was on camera for 12 minutes 1 second; no break was declared. | 12 Minuten 1"
            + " Sekunde lang war niemand im Bild; eine Pause war nicht gemeldet.",
        "Up to 2 faces were seen for 5 seconds. | Bis zu 2 Gesichter waren 5 Sekunden lang zu"
            + " sehen.",
        "For 8 seconds the face did not resemble the enrolled one; lowest similarity 0.07. | 8"
            + " Sekunden lang glich das Gesicht nicht dem hinterlegten; geringste Ähnlichkeit"
            + " 0,07.",
        "There was too little light for 6 seconds; lowest brightness 4.00 of 255. | 6 Sekunden lang"
            + " war zu wenig Licht; geringste Helligkeit 4,00 von 255.",
        "A declared break of at most 5 minutes took 6 minutes 1 second. | Eine gemeldete Pause von"
            + " höchstens 5 Minuten dauerte 6 Minuten 1 Sekunde.",
        "For 10 seconds nothing readable was recorded of: camera, screen. | 10 Sekunden lang wurde"
            + " nichts Lesbares aufgezeichnet von: Kamera, Bildschirm.",
        "The phone's camera was away for 1 minute. | Die Kamera des Telefons war 1 Minute lang"
            + " weg.",
        "Noticed for 5 seconds: phone (a telephone); confidence up to 0.91. | 5 Sekunden lang"
            + " bemerkt: Telefon (a telephone); Sicherheit bis zu 0,91.",
        "At check-in the face did not follow the light of the screen. It may have a harmless cause."
            + " | Beim Einlass gilt: das Gesicht folgte dem Licht des Bildschirms nicht. Das kann"
            + " eine harmlose Ursache haben.",
        "less than PT5S | weniger als PT5S",
        "at least 0.25 | mindestens 0,25"
      })
  @Rule("FLG-1")
  void aFlagIsSaidWithItsValues(String english, String german) {
    assertThat(Phrases.say(GERMAN, english)).isEqualTo(german);
    assertThat(Phrases.say(Words.in(Locale.ENGLISH), english)).isEqualTo(english);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{0}", "'", "<script>", "Somebody walked by, twice.", "for for for for for"})
  void whatAPersonWroteStaysAsItIs(String text) {
    assertThat(Phrases.say(GERMAN, text)).isEqualTo(text);
  }

  @Test
  void aProctorsWordsStayEvenWhereTheyReadLikeTheCore() {
    assertThat(Phrases.words(GERMAN, marked(new RaisedBy.Proctor(new StaffId(UUID.randomUUID())))))
        .isEqualTo("in the kitchen");
    assertThat(Phrases.words(GERMAN, marked(new RaisedBy.SessionRecord())))
        .isEqualTo("auf the kitchen");
  }

  private static Flag marked(RaisedBy by) {
    return new Flag(
        new FlagId(UUID.randomUUID()),
        new ExamSessionId(UUID.randomUUID()),
        FlagKind.RAISED_BY_PROCTOR,
        "",
        Instant.EPOCH,
        Instant.EPOCH,
        Severity.MEDIUM,
        by,
        List.of(),
        new RuleBroken(RuleCode.QUIET, "none", "1"),
        "in the kitchen");
  }

  private static ExamPlan plan() {
    return new ExamPlan(
        "Heat",
        new Schedule.Window(
            Instant.parse("2030-07-01T08:00:00Z"),
            Instant.parse("2030-07-01T10:30:00Z"),
            ZoneId.of("Europe/London")),
        Duration.ofMinutes(90),
        URI.create("https://lms.example.org/1"),
        "Sit alone.",
        ExamRules.STRICT,
        Service.LIVE,
        EnumSet.of(Capture.CAMERA),
        new Contacts("help", "school"),
        Shortening.NONE,
        LockDown.NONE);
  }
}
