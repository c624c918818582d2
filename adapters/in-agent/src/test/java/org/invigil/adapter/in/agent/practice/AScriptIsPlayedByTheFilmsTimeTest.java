package org.invigil.adapter.in.agent.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.invigil.adapter.in.agent.recording.FastPace;
import org.invigil.adapter.in.agent.wire.NetworkSwitch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AScriptIsPlayedByTheFilmsTimeTest {

  @TempDir Path folder;
  private final FastPace pace = new FastPace();
  private final List<String> played = new ArrayList<>();

  @Test
  void everyActionComesAtItsSecondWhateverItsPlaceInTheFile() throws IOException {
    Script script =
        script(
            "# a remark\n\n"
                + "35 return\n"
                + "20.5 break   # away\n"
                + "50 cut-network\n"
                + "70 restore-network\n"
                + "90 end\n");
    try (var network = new NetworkSwitch()) {
      new ScriptedCandidate(
              script, () -> Duration.ofNanos(pace.nanos()), pace, candidate(), network)
          .run();
      assertThat(network.isCut()).isFalse();
    }
    assertThat(played)
        .containsExactly(
            "20.5 leave", "35.0 return", "50.0 say", "70.0 say", "70.0 back", "90.0 end");
  }

  @Test
  void aSecondSittingLeavesOutWhatWasBefore() throws IOException {
    Script script = script("start-at 40\n20 break\n40 return\n50 end\n");
    assertThat(script.startAt()).isEqualTo(Duration.ofSeconds(40));
    assertThat(script.cues())
        .extracting(Script.Cue::action)
        .containsExactly(Script.Action.RETURN, Script.Action.END);
  }

  @Test
  void whatIsNotUnderstoodIsRefusedWithItsLine() throws IOException {
    for (String wrong :
        List.of("10 dance", "ten break", "-1 break", "10", "NaN break", "1e9 end", "1 2 3")) {
      assertThatExceptionOfType(IOException.class)
          .as(wrong)
          .isThrownBy(() -> script("1 break\n" + wrong))
          .withMessageContaining("line 2");
    }
  }

  private Script script(String text) throws IOException {
    return Script.read(Files.writeString(folder.resolve("script"), text));
  }

  private ScriptedCandidate.Candidate candidate() {
    return new ScriptedCandidate.Candidate() {
      private void play(String what) {
        played.add(pace.nanos() / 1e9 + " " + what);
      }

      @Override
      public void leaveDesk() {
        play("leave");
      }

      @Override
      public void returnToDesk() {
        play("return");
      }

      @Override
      public void end() {
        play("end");
      }

      @Override
      public void raiseHand() {
        throw new AssertionError("no script does that");
      }

      @Override
      public void write(String text) {
        throw new AssertionError("no script does that");
      }

      @Override
      public void networkIsBack() {
        play("back");
      }

      @Override
      public void say(String line) {
        play("say");
      }
    };
  }
}
