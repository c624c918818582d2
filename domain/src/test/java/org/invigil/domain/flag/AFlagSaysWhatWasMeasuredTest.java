package org.invigil.domain.flag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.invigil.domain.access.StaffId;
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

  private static Findings everything() {
    var film = new Film().away(4).present(5).away(8).present(5).two(4).present(5).somebodyElse(4);
    film.present(5).dark(4).present(5);
    Arrays.stream(FlagKind.values())
        .filter(KindFacts::canBeMuted)
        .filter(it -> !film.findings().flags().stream().map(Flag::kind).toList().contains(it))
        .forEach(it -> film.sign(4, it, "").present(5));
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
