package org.invigil.benchmarks.vision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.invigil.contracts.fakes.FakePicture;
import org.invigil.contracts.fakes.ScriptedVision;
import org.invigil.domain.liveness.Sign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttacksAreCountedByKindTest {

  @TempDir Path folder;
  private int noise;

  @Test
  void whatIsMissedOfAttacksAndWrongOfPeopleIsAShareWithItsCount() {
    var live = new AttackVerdict(OptionalDouble.of(0.9), Set.of(), true, true);
    var dull = new AttackVerdict(OptionalDouble.of(0.1), Set.of(), false, false);
    var still = new AttackVerdict(OptionalDouble.of(0.9), Set.of(), true, false);
    var again =
        new AttackVerdict(OptionalDouble.of(0.9), Set.of(Sign.FRAMES_REPEATED), false, false);
    var nobody = new AttackVerdict(OptionalDouble.empty(), Set.of(), false, false);
    var result =
        AttacksMode.result(
            Map.of(
                "bonafide", List.of(live, dull, still, nobody),
                "attack-print", List.of(live, dull, still, again)));

    var bonafide = (Map<?, ?>) result.get("bonafide");
    assertThat(bonafide.get("presentations")).isEqualTo(4);
    assertThat(bonafide.get("nonResponse")).isEqualTo(Share.of(1, 4));
    assertThat(bonafide.get("bpcerPassive")).isEqualTo(Share.of(1, 3));
    assertThat(bonafide.get("bpcerMoves")).isEqualTo(Share.of(1, 2));
    assertThat(bonafide.get("bpcerReferred")).isEqualTo(Share.of(1, 3));
    assertThat(bonafide.get("bpcerCombined")).isEqualTo(Share.of(2, 3));
    var print = (Map<?, ?>) ((Map<?, ?>) result.get("attacks")).get("print");
    assertThat(print.get("apcerPassive")).isEqualTo(Share.of(3, 4));
    assertThat(print.get("apcerSigns")).isEqualTo(Share.of(3, 4));
    assertThat(print.get("apcerMoves")).isEqualTo(Share.of(1, 2));
    assertThat(print.get("apcerReferred")).isEqualTo(Share.of(2, 4));
    assertThat(print.get("apcerCombined")).isEqualTo(Share.of(1, 4));
    assertThat(print.get("signs")).isEqualTo(Map.of("frames-repeated", 1L));
  }

  @Test
  void aFolderOfPicturesIsJudgedByWhatItWasAsked() throws IOException {
    for (var yaw : List.of(0, 0, 0, 0, 0, 0, 0, 0, 30, 0, 0, -30, 0, 0)) {
      picture(yaw, 0.3);
    }
    picture(0, 0.1);
    picture(0, 0.3);
    asked("turn-left,turn-right,blink");
    assertThat(verdict().moved()).isTrue();
    assertThat(verdict().passive()).hasValue(0.8);
    assertThat(verdict().signsSayAttack()).isFalse();

    asked("turn-right,blink,turn-left");
    assertThat(verdict().movesSayAttack()).isTrue();
  }

  @Test
  void aPictureAloneHasAPassiveScoreOnlyAndAFolderOfCopiesASign() throws IOException {
    Files.write(folder.resolve("one.jpg"), FakePicture.of("a").moving(0, 0.3, 0.2).bytes());
    var one = AttackVerdict.of(AttackSample.read(folder.resolve("one.jpg"), new ScriptedVision()));
    assertThat(one.passiveSaysAttack()).isTrue();
    assertThat(one.isReferred()).isFalse();

    for (var i = 0; i < 10; i++) {
      Files.copy(folder.resolve("one.jpg"), folder.resolve("copy-" + i + ".jpg"));
    }
    assertThat(verdict().signs()).containsExactly(Sign.FRAMES_REPEATED);
  }

  private void picture(double yaw, double eyes) throws IOException {
    var bytes = FakePicture.of("a").contrast(noise++).moving(yaw, eyes, 0.8).bytes();
    Files.write(folder.resolve("frame-%03d.jpg".formatted(noise)), bytes);
  }

  private void asked(String moves) throws IOException {
    Files.writeString(folder.resolve("challenge"), "moves " + moves + "\ndevice HD Webcam\n");
  }

  private AttackVerdict verdict() throws IOException {
    return AttackVerdict.of(AttackSample.read(folder, new ScriptedVision()));
  }
}
