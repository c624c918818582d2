package org.invigil.domain.flag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.candidate.Adjustments;
import org.invigil.domain.exam.ExamRules;
import org.invigil.domain.flag.Observation.Sign;
import org.invigil.domain.flag.SessionFact.BreakTaken;
import org.invigil.domain.flag.SessionFact.DisplaysSeen;
import org.invigil.domain.flag.SessionFact.DocumentChanged;
import org.invigil.domain.flag.SessionFact.EvidenceAltered;
import org.invigil.domain.flag.SessionFact.IdentityByCode;
import org.invigil.domain.flag.SessionFact.Interrupted;
import org.invigil.domain.flag.SessionFact.LockDownLeft;
import org.invigil.domain.flag.SessionFact.PageSeen;
import org.invigil.domain.flag.SessionFact.PhoneCameraLost;
import org.invigil.domain.flag.SessionFact.ProgramSeen;
import org.invigil.domain.flag.SessionFact.RaisedByProctor;
import org.invigil.domain.flag.SessionFact.RecordingGap;
import org.invigil.domain.picture.ModelUsed;
import org.invigil.domain.rule.RuleBroken;
import org.invigil.domain.rule.RuleCode;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule({"FLG-1", "FLG-2"})
class AFlagSaysWhatWasMeasuredTest {

  @Test
  void it_names_models_pictures_rule_and_numbers() {
    var flag = new Film().present(3).somebodyElse(5, 0.07).present(3).findings().flags().getFirst();
    assertThat(flag.raisedBy()).isEqualTo(new RaisedBy.Detector(List.of(Film.MODEL)));
    assertThat(flag.pictures()).hasSize(3).allMatch(it -> it.stream().equals("camera"));
    assertThat(flag.broken().rule()).isEqualTo(RuleCode.SAME_PERSON);
    assertThat(flag.words()).contains("5 seconds").contains("0.07");
    assertThat(flag.clipFrom()).isEqualTo(Film.at(-2));
    assertThat(flag.clipTo()).isEqualTo(Film.at(13));
  }

  @Test
  void every_kind_can_be_raised_and_none_says_cheating() {
    var flags = everything().flags();
    assertThat(flags.stream().map(Flag::kind).distinct())
        .containsExactlyInAnyOrder(FlagKind.values());
    assertThat(flags)
        .allSatisfy(it -> {
          assertThat(it.words().toLowerCase(Locale.ROOT)).doesNotContain("cheat");
          assertThat(it.words()).isNotBlank();
          assertThat(it.broken().rule()).isNotNull();
        });
  }

  @Test
  void a_gap_of_several_streams_is_one_flag_that_names_them() {
    var flags =
        new Film()
            .findings(
                new RecordingGap("screen", Film.at(1), Film.at(9), "lost"),
                new RecordingGap("camera", Film.at(0), Film.at(8), "lost"))
            .flags();
    assertThat(flags).hasSize(1);
    assertThat(flags.getFirst().words()).contains("9 seconds").contains("camera, screen");
  }

  @Test
  void a_gap_shorter_than_two_seconds_is_none() {
    assertThat(new Film().flags(new RecordingGap("camera", Film.at(0), Film.at(1.9), "")))
        .isEmpty();
    assertThat(new Film().flags(new RecordingGap("camera", Film.at(0), Film.at(2), ""))).hasSize(1);
  }

  @Test
  void marks_of_two_proctors_at_one_moment_are_two_flags() {
    var one = new RaisedByProctor(Film.at(5), new StaffId(new UUID(1, 1)), "hand under the desk");
    var two = new RaisedByProctor(Film.at(5), new StaffId(new UUID(1, 2)), "hand under the desk");
    assertThat(new Film().findings(one, two).flags()).hasSize(2);
  }

  @Test
  void an_absence_says_how_long_and_against_which_limit() {
    var off = only(new Film().present(3).away(6).present(3).findings());
    assertThat(off.words()).isEqualTo("Nobody was on camera for 6 seconds; no break was declared.");
    assertThat(off.broken()).isEqualTo(broken(RuleCode.UNDECLARED_ABSENCE, "PT6S", "PT6S"));
    var noFace = only(new Film().present(3).away(5).present(3).findings());
    assertThat(noFace.words()).isEqualTo("No face was found for 5 seconds.");
    assertThat(noFace.broken()).isEqualTo(broken(RuleCode.FACE_VISIBLE, "PT3S", "PT5S"));
  }

  @Test
  void another_person_says_how_many_faces_and_shows_where_most_are_seen() {
    var three = List.of(Film.face(0.98, 0.8), Film.face(0.95, 0.1), Film.face(0.95, 0.1));
    var flag = only(new Film().two(4).show(1, 120, three).two(4).findings());
    assertThat(flag.words()).isEqualTo("Up to 3 faces were seen for 9 seconds.");
    assertThat(flag.broken()).isEqualTo(new RuleBroken(RuleCode.ALONE, "1", "3"));
    assertThat(seconds(flag)).containsExactly(0L, 1L, 4L);
  }

  @Test
  void somebody_else_is_shown_where_the_likeness_is_least() {
    var flag = only(new Film().somebodyElse(4, 0.2).somebodyElse(1, 0.01).findings());
    assertThat(flag.words())
        .isEqualTo(
            "For 5 seconds the face did not resemble the enrolled one; lowest similarity 0.01.");
    assertThat(flag.broken())
        .isEqualTo(new RuleBroken(RuleCode.SAME_PERSON, "at least 0.25", "0.01"));
    assertThat(seconds(flag)).containsExactly(0L, 1L, 4L);
  }

  @Test
  void poor_light_is_shown_where_it_is_darkest() {
    var flag = only(new Film().dim(4).dark(1).findings());
    assertThat(flag.words())
        .isEqualTo("There was too little light for 5 seconds; lowest brightness 3.00 of 255.");
    assertThat(flag.broken()).isEqualTo(new RuleBroken(RuleCode.LIGHT, "at least 15.00", "3.00"));
    assertThat(seconds(flag)).containsExactly(0L, 1L, 4L);
  }

  @Test
  void an_absence_is_shown_where_the_light_is_best() {
    var flag = only(new Film().away(6).show(1, 200, List.of()).findings());
    assertThat(seconds(flag)).containsExactly(0L, 1L, 6L);
  }

  @Test
  void a_thing_is_named_and_shown_where_the_detector_is_surest() {
    var film = new Film();
    for (var confidence : List.of(0.91, 0.92, 0.93, 0.99)) {
      film.show(
          1,
          120,
          List.of(Film.face(0.98, 0.8)),
          List.of(new Sign(FlagKind.FORBIDDEN_ITEM, "earphones", confidence)));
    }
    var flag = only(film.findings());
    assertThat(flag.what()).isEqualTo("earphones");
    assertThat(flag.words())
        .isEqualTo("Noticed for 4 seconds: forbidden item (earphones); confidence up to 0.99.");
    assertThat(flag.broken()).isEqualTo(broken(RuleCode.PERMITTED_ITEMS, "PT3S", "PT4S"));
    assertThat(flag.raisedBy()).isEqualTo(new RaisedBy.Detector(List.of(Film.MODEL)));
    assertThat(seconds(flag)).containsExactly(1L, 2L, 3L);
    assertThat(only(new Film().sign(4, FlagKind.SPEECH, "").findings()).words())
        .isEqualTo("Noticed for 4 seconds: speech; confidence up to 0.95.");
  }

  @Test
  void a_detector_counts_from_exactly_the_sure_confidence() {
    var sure = List.of(new Sign(FlagKind.SPEECH, "", 0.9));
    var unsure = List.of(new Sign(FlagKind.SPEECH, "", 0.8999));
    var face = List.of(Film.face(0.98, 0.8));
    assertThat(new Film().show(4, 120, face, sure).flags()).containsExactly("speech 0-4");
    assertThat(new Film().show(4, 120, face, unsure).flags()).isEmpty();
  }

  @Test
  void two_things_at_one_time_are_two_flags() {
    var film = new Film().sign(4, FlagKind.FORBIDDEN_ITEM, "watch");
    film.sign(4, FlagKind.FORBIDDEN_ITEM, "earphones");
    assertThat(film.flags()).containsExactly("forbidden-item 0-4", "forbidden-item 4-8");
  }

  @Test
  void every_model_that_took_part_is_named_once() {
    var other = new ModelUsed("brows", "2", "11");
    var seconds =
        IntStream.range(0, 6)
            .mapToObj(it -> seen(it, it % 2 == 0 ? List.of(Film.MODEL) : List.of(other)))
            .toList();
    var flag = Film.of(ExamRules.STRICT, Adjustments.NONE, seconds, List.of()).flags().getFirst();
    assertThat(flag.raisedBy()).isEqualTo(new RaisedBy.Detector(List.of(other, Film.MODEL)));
  }

  @Test
  void what_the_session_recorded_says_what_and_how_long() {
    var from = Film.at(0);
    var to = Film.at(65);
    assertThat(words(new Interrupted(from, to)))
        .isEqualTo("The session was interrupted for 1 minute 5 seconds.");
    assertThat(words(new PhoneCameraLost(from, to)))
        .isEqualTo("The phone's camera was away for 1 minute 5 seconds.");
    assertThat(words(new ProgramSeen(" Chatter ", from, to)))
        .isEqualTo("The program chatter ran for 1 minute 5 seconds.");
    assertThat(words(new PageSeen("https://chat.example", from, to)))
        .isEqualTo("The page https://chat.example was open for 1 minute 5 seconds.");
    assertThat(words(new DisplaysSeen(3, from, to)))
        .isEqualTo("Up to 3 displays were connected for 1 minute 5 seconds.");
    assertThat(words(new RecordingGap("camera", from, to, "lost")))
        .isEqualTo("For 1 minute 5 seconds nothing readable was recorded of: camera.");
  }

  @Test
  void a_mark_of_a_proctor_is_theirs_and_everything_else_of_the_record_is_not() {
    var proctor = new StaffId(new UUID(1, 1));
    var mark = only(new Film().findings(new RaisedByProctor(Film.at(5), proctor, "whispers")));
    assertThat(mark.raisedBy()).isEqualTo(new RaisedBy.Proctor(proctor));
    assertThat(mark.words()).isEqualTo("whispers");
    assertThat(only(new Film().findings(new LockDownLeft(Film.at(5)))).raisedBy())
        .isEqualTo(new RaisedBy.SessionRecord());
  }

  @Test
  @Rule("SES-11")
  void a_piece_that_does_not_open_because_it_was_altered_is_more_than_a_gap() {
    var altered =
        new Observation.Unreadable(
            Film.at(0), Film.at(10), "screen", Observation.Unreadable.ALTERED);
    var found = Film.of(ExamRules.STRICT, Adjustments.NONE, List.of(altered), List.of());
    assertThat(Film.words(found)).containsExactly("recording-gap 0-10", "evidence-altered 0-0");
    assertThat(found.flags().getLast().words()).contains("screen stream does not open");
  }

  @Test
  void a_flag_neither_ends_before_it_starts_nor_begins_its_clip_with_it() {
    var start = Film.at(10);
    assertThat(flag(start, start).length()).isZero();
    assertThat(flag(start, start).clipFrom()).isEqualTo(Film.at(5));
    assertThatThrownBy(() -> flag(start, start.minusNanos(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Flag flag(Instant start, Instant end) {
    return new Flag(
        new FlagId(new UUID(1, 1)),
        Film.SESSION,
        FlagKind.SPEECH,
        "",
        start,
        end,
        Severity.LOW,
        new RaisedBy.SessionRecord(),
        List.of(),
        new RuleBroken(RuleCode.QUIET, "none", "some"),
        "Somebody spoke.");
  }

  private static Observation seen(int second, List<ModelUsed> models) {
    return new Observation.Seen(
        Film.at(second), Duration.ofSeconds(1), "camera", 120, List.of(), List.of(), models);
  }

  private static Flag only(Findings findings) {
    assertThat(findings.flags()).hasSize(1);
    return findings.flags().getFirst();
  }

  private static String words(SessionFact fact) {
    return only(new Film().findings(fact)).words();
  }

  private static RuleBroken broken(RuleCode rule, String least, String seen) {
    return new RuleBroken(rule, "less than " + least, seen);
  }

  private static List<Long> seconds(Flag flag) {
    return flag.pictures().stream().map(it -> Film.second(it.at())).toList();
  }

  private static Findings everything() {
    var film = new Film().away(4).present(5).away(8).present(5).two(4).present(5).somebodyElse(4);
    film.present(5).dark(4).present(5);
    Arrays.stream(FlagKind.values())
        .filter(KindFacts::canBeMuted)
        .filter(it -> !film.findings().flags().stream().map(Flag::kind).toList().contains(it))
        .forEach(it -> film.sign(6, it, "").present(5));
    film.sign(4, FlagKind.PHONE, "");
    return film.findings(
        new BreakTaken(Film.at(1000), Film.at(1400), Duration.ofMinutes(5)),
        new Interrupted(Film.at(1500), Film.at(1510)),
        new RecordingGap("camera", Film.at(1500), Film.at(1510), "lost"),
        new PhoneCameraLost(Film.at(1500), Film.at(1510)),
        new ProgramSeen("chatter", Film.at(1), Film.at(2)),
        new PageSeen("https://chat.example", Film.at(1), Film.at(2)),
        new DisplaysSeen(2, Film.at(1), Film.at(2)),
        new IdentityByCode(Film.at(0)),
        new DocumentChanged(Film.at(0)),
        new EvidenceAltered(Film.at(0), "1/camera/4"),
        new LockDownLeft(Film.at(0)),
        new RaisedByProctor(Film.at(0), new StaffId(new UUID(1, 1)), "looked down"));
  }
}
