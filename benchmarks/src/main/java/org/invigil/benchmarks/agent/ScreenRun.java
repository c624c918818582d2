package org.invigil.benchmarks.agent;

import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.invigil.adapter.in.agent.recording.ScreenRecording;
import org.invigil.adapter.in.agent.screen.Shot;
import org.invigil.domain.evidence.StreamName;
import org.invigil.practice.film.PracticeScreen;

/** Records a display on which a candidate works. */
record ScreenRun(List<Long> lengths, double cpuMillisASecond) {

  private static final Rectangle SIZE = new Rectangle(1920, 1080);

  static ScreenRun of(int seconds, Path work) throws IOException {
    var time = new FilmTime();
    try (var recorded = new Recorded(work, StreamName.SCREEN)) {
      var pages = new PracticeScreen(SIZE.width, SIZE.height);
      var cost = new Cost();
      var recording = new ScreenRecording[1];
      recording[0] =
          new ScreenRecording(
              () -> {
                if (time.seconds() >= seconds - 1) {
                  recording[0].end();
                }
                return List.of(
                    cost.notCounted(() -> Shot.of(0, SIZE, pages.at((int) time.seconds()))));
              },
              recorded.stream(),
              recorded,
              time,
              time);
      recording[0].run();
      return new ScreenRun(recorded.lengths(), cost.millis() / time.seconds());
    }
  }
}
