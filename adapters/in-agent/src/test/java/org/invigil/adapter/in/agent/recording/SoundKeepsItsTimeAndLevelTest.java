package org.invigil.adapter.in.agent.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import javax.sound.sampled.AudioFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundKeepsItsTimeAndLevelTest {

  @ParameterizedTest
  @CsvSource({
    "16000, 1, 1", "16000, 2, 777", "22050, 1, 1234", "32000, 2, 1600", "44100, 1, 4410",
    "44100, 2, 999", "48000, 1, 7", "48000, 2, 9600", "96000, 2, 31", "8000, 1, 800"
  })
  void whateverItsRateAndChannelsAndInWhateverPieces(int rate, int channels, int frames) {
    var resampling = new Resampling(new AudioFormat(rate, 16, channels, true, false));
    short[] piece = new short[frames * channels];
    Arrays.fill(piece, (short) -20_000);
    int heard = 0;
    for (int i = 0; i < 20; i++) {
      short[] turned = resampling.of(piece);
      heard += turned.length;
      for (short sample : turned) {
        assertThat(sample).isEqualTo((short) -20_000);
      }
    }
    assertThat((double) heard).isCloseTo(20.0 * frames * 16_000 / rate, within(1.01));
  }

  @ParameterizedTest
  @CsvSource({"1000, 3000, 2000", "-5, 5, 0"})
  void twoChannelsBecomeTheirMean(short left, short right, short mean) {
    var resampling = new Resampling(new AudioFormat(16_000, 16, 2, true, false));
    assertThat(resampling.of(new short[] {left, right, left, right})).containsOnly(mean);
  }
}
