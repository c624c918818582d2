package org.invigil.domain.flag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.invigil.domain.candidate.Adjustments;
import org.invigil.domain.exam.ExamRules;
import org.invigil.domain.exam.Item;
import org.invigil.domain.flag.SessionFact.DisplaysSeen;
import org.invigil.domain.flag.SessionFact.Interrupted;
import org.invigil.domain.flag.SessionFact.PageSeen;
import org.invigil.domain.flag.SessionFact.PhoneDeclaredUploading;
import org.invigil.domain.flag.SessionFact.ProgramSeen;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Rule({"FLG-4", "CAN-4"})
class WhatIsPermittedRaisesNoFlagTest {

  private static final ExamRules GENEROUS =
      new ExamRules(
          Set.of(Item.BOOK, Item.PHONE_FOR_UPLOADING),
          List.of(),
          Set.of("calc"),
          Set.of("https://lms.example"),
          false,
          true,
          true,
          true,
          Duration.ofMinutes(5));

  @Test
  void another_person_whom_the_exam_permits_is_no_flag() {
    assertThat(words(new Film().two(10), GENEROUS)).isEmpty();
  }

  @Test
  void somebody_else_alone_is_flagged_even_where_another_person_is_permitted() {
    assertThat(words(new Film().somebodyElse(10), GENEROUS))
        .containsExactly("different-person 0-10");
  }

  @Test
  void a_muted_detector_raises_nothing_and_no_lesser_flag_in_its_place() {
    var muted = adjusted(EnumSet.of(FlagKind.OFF_CAMERA), Set.of(), Set.of());
    assertThat(Film.words(new Film().away(20).findings(ExamRules.STRICT, muted))).isEmpty();
  }

  @Test
  void what_the_session_records_about_itself_cannot_be_muted() {
    var muted = adjusted(EnumSet.allOf(FlagKind.class), Set.of(), Set.of());
    var cut = new Interrupted(Film.at(0), Film.at(9));
    assertThat(Film.words(new Film().findings(ExamRules.STRICT, muted, cut)))
        .containsExactly("interruption 0-9");
  }

  @Test
  void the_use_of_a_phone_is_always_listed() {
    var muted = adjusted(EnumSet.allOf(FlagKind.class), Set.of(), Set.of("phone"));
    var film = new Film().sign(3, FlagKind.PHONE, "");
    assertThat(film.findings(ExamRules.STRICT, muted).flags())
        .extracting(Flag::kind, Flag::severity)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(FlagKind.PHONE, Severity.HIGH));
  }

  @Test
  void a_phone_permitted_for_uploading_is_expected_only_once_that_is_declared() {
    var film = new Film().sign(5, FlagKind.PHONE, "");
    assertThat(film.findings(GENEROUS, Adjustments.NONE).flags())
        .extracting(Flag::severity)
        .containsExactly(Severity.MEDIUM);
    var declared = new PhoneDeclaredUploading(Film.at(0), Film.at(60));
    assertThat(film.findings(GENEROUS, Adjustments.NONE, declared).flags())
        .extracting(Flag::severity)
        .containsExactly(Severity.NOTICE);
  }

  @Test
  void programs_permitted_by_exam_or_adjustment_or_used_for_accessibility_are_no_flag() {
    var adjusted = adjusted(Set.of(), Set.of("Grammarly"), Set.of());
    var found =
        new Film()
            .findings(
                GENEROUS,
                adjusted,
                program("Calc.exe"),
                program("grammarly"),
                program("NVDA"),
                program("chatter"));
    assertThat(found.flags()).extracting(Flag::what).containsExactly("chatter");
  }

  @ParameterizedTest
  @ValueSource(strings = {"jfw.exe", "C:\\JAWS\\jfw.exe", "natspeak", "osk.exe", "magnify.exe"})
  void software_for_accessibility_is_known_by_the_names_of_its_processes(String process) {
    assertThat(new Film().flags(program(process))).isEmpty();
  }

  @Test
  void software_is_permitted_whatever_its_path_ending_and_case() {
    var adjusted = adjusted(Set.of(), Set.of("Inspiration"), Set.of());
    var found =
        new Film()
            .findings(
                ExamRules.STRICT,
                adjusted,
                program("C:\\Tools\\INSPIRATION.exe"),
                program("inspiration helper"));
    assertThat(found.flags()).extracting(Flag::what).containsExactly("inspiration helper");
  }

  @ParameterizedTest
  @CsvSource({
    "https://lms.example, https://lms.example, true",
    "https://lms.example, https://lms.example/, true",
    "https://lms.example, https://lms.example?x=1, true",
    "https://lms.example, https://lms.example#top, true",
    "https://lms.example, https://lms.example.org/, false",
    "https://lms.example, https://lms.example@elsewhere.org/, false",
    "https://lms.example/exam/, https://lms.example/exam/1, true",
    "https://lms.example/exam/, https://lms.example/other, false",
    "'', https://lms.example/, false"
  })
  void a_page_is_permitted_with_what_lies_below_it(String prefix, String address, boolean may) {
    var rules =
        new ExamRules(
            Set.of(),
            List.of(),
            Set.of(),
            Set.of(prefix),
            false,
            false,
            false,
            false,
            Duration.ZERO);
    assertThat(new Film().findings(rules, Adjustments.NONE, page(address)).flags())
        .hasSize(may ? 0 : 1);
  }

  @Test
  void an_item_is_permitted_by_its_own_name_only() {
    assertThat(words(new Film().sign(5, FlagKind.BOOK_OR_NOTES, "book"), GENEROUS)).isEmpty();
    assertThat(words(new Film().sign(5, FlagKind.BOOK_OR_NOTES, "textbook"), GENEROUS))
        .containsExactly("book-or-notes 0-5");
    assertThat(words(new Film().sign(5, FlagKind.OTHER_SOUND, ""), GENEROUS)).isEmpty();
  }

  @Test
  void a_detector_that_is_muted_mutes_no_other() {
    var muted = adjusted(EnumSet.of(FlagKind.SPEECH), Set.of(), Set.of());
    var film = new Film().sign(5, FlagKind.SPEECH, "").sign(5, FlagKind.OTHER_SOUND, "");
    assertThat(Film.words(film.findings(ExamRules.STRICT, muted)))
        .containsExactly("other-sound 5-10");
  }

  @Test
  void an_upload_is_expected_from_its_declaration_to_its_end_and_no_longer() {
    var film = new Film().sign(5, FlagKind.PHONE, "");
    assertThat(severityOfPhone(film, new PhoneDeclaredUploading(Film.at(0), Film.at(4.001))))
        .isEqualTo(Severity.NOTICE);
    assertThat(severityOfPhone(film, new PhoneDeclaredUploading(Film.at(0), Film.at(4))))
        .isEqualTo(Severity.MEDIUM);
    assertThat(severityOfPhone(film, new PhoneDeclaredUploading(Film.at(0.001), Film.at(60))))
        .isEqualTo(Severity.MEDIUM);
  }

  @Test
  void where_no_phone_is_permitted_declaring_an_upload_changes_nothing() {
    var declared = new PhoneDeclaredUploading(Film.at(0), Film.at(60));
    assertThat(new Film().sign(5, FlagKind.PHONE, "").findings(declared).flags())
        .extracting(Flag::severity)
        .containsExactly(Severity.HIGH);
  }

  @Test
  void a_permitted_visitor_does_not_hide_that_the_candidate_is_gone() {
    var strangers = List.of(Film.face(0.98, 0.02), Film.face(0.97, 0.03));
    var withCandidate = List.of(Film.face(0.98, 0.8), Film.face(0.97, 0.03));
    assertThat(words(new Film().show(5, 120, strangers), GENEROUS))
        .containsExactly("different-person 0-5");
    assertThat(words(new Film().show(5, 120, withCandidate), GENEROUS)).isEmpty();
  }

  @Test
  void a_permitted_page_ends_where_its_name_ends() {
    var found =
        new Film()
            .findings(
                GENEROUS,
                Adjustments.NONE,
                page("https://lms.example/exam?x=1"),
                page("https://lms.example.org/"));
    assertThat(found.flags()).extracting(Flag::what).containsExactly("https://lms.example.org/");
  }

  @Test
  void things_and_sounds_the_exam_permits_are_no_flag() {
    assertThat(words(new Film().sign(5, FlagKind.BOOK_OR_NOTES, ""), GENEROUS)).isEmpty();
    assertThat(words(new Film().sign(5, FlagKind.SPEECH, ""), GENEROUS)).isEmpty();
    assertThat(new Film().sign(5, FlagKind.BOOK_OR_NOTES, "").flags())
        .containsExactly("book-or-notes 0-5");
    assertThat(new Film().sign(5, FlagKind.SPEECH, "").flags()).containsExactly("speech 0-5");
  }

  @Test
  void a_thing_permitted_by_name_is_no_flag() {
    var adjusted = adjusted(Set.of(), Set.of(), Set.of("Insulin pump"));
    var film = new Film().sign(5, FlagKind.FORBIDDEN_ITEM, "insulin pump");
    assertThat(film.findings(ExamRules.STRICT, adjusted).flags()).isEmpty();
    assertThat(film.flags()).containsExactly("forbidden-item 0-5");
  }

  @Test
  void a_second_display_is_a_flag_unless_permitted() {
    var two = new DisplaysSeen(2, Film.at(0), Film.at(9));
    assertThat(new Film().flags(two)).containsExactly("second-display 0-9");
    assertThat(new Film().findings(GENEROUS, Adjustments.NONE, two).flags()).isEmpty();
    assertThat(new Film().flags(new DisplaysSeen(1, Film.at(0), Film.at(9)))).isEmpty();
  }

  private static Severity severityOfPhone(Film film, PhoneDeclaredUploading declared) {
    return film.findings(GENEROUS, Adjustments.NONE, declared).flags().getFirst().severity();
  }

  private static List<String> words(Film film, ExamRules rules) {
    return Film.words(film.findings(rules, Adjustments.NONE));
  }

  private static Adjustments adjusted(
      Set<FlagKind> muted, Set<String> software, Set<String> items) {
    return new Adjustments(0, 0, software, items, muted);
  }

  private static ProgramSeen program(String name) {
    return new ProgramSeen(name, Film.at(0), Film.at(5));
  }

  private static PageSeen page(String address) {
    return new PageSeen(address, Film.at(0), Film.at(5));
  }
}
