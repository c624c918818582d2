package org.invigil.adapter.in.agent;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.invigil.adapter.in.agent.practice.ScriptedCandidate.Candidate;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule("SES-7")
class EndingTakesTwoStepsTest {

  private final List<String> done = new ArrayList<>();

  @Test
  void endAloneOnlyAsksAndYesAloneDoesNothing() {
    typed("end\nyes is not what I said\nyes\n");
    assertThat(done).isEmpty();
  }

  @Test
  void endAndThenYesEnds() {
    typed("break\nRETURN\nend\nyes\n");
    assertThat(done).containsExactly("left", "returned", "ended");
  }

  @Test
  void whoWritesOrRaisesAHandInBetweenHasNotConfirmed() {
    typed("end\nhand\nyes\nend\nSAY I cannot find the Event.\nyes\n");
    assertThat(done).containsExactly("hand", "I cannot find the Event.");
  }

  private void typed(String lines) {
    new Keyboard(
            new ByteArrayInputStream(lines.getBytes(UTF_8)),
            new Candidate() {
              @Override
              public void leaveDesk() {
                done.add("left");
              }

              @Override
              public void returnToDesk() {
                done.add("returned");
              }

              @Override
              public void end() {
                done.add("ended");
              }

              @Override
              public void raiseHand() {
                done.add("hand");
              }

              @Override
              public void write(String text) {
                done.add(text);
              }

              @Override
              public void networkIsBack() {
                done.add("back");
              }

              @Override
              public void say(String line) {
                assertThat(line).isNotBlank();
              }
            })
        .run();
  }
}
