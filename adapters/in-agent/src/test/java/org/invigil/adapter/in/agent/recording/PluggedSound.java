package org.invigil.adapter.in.agent.recording;

import java.util.Optional;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.spi.MixerProvider;

/**
 * Lets javax.sound find a sound card of ours, as it finds real ones; while none is plugged in there
 * is none. The name of this class stands in {@code META-INF/services}.
 */
public final class PluggedSound extends MixerProvider {

  private static volatile Optional<TestSoundCard> plugged = Optional.empty();

  static void plugIn(TestSoundCard card) {
    plugged = Optional.of(card);
  }

  static void pullOut() {
    plugged.ifPresent(TestSoundCard::vanish);
    plugged = Optional.empty();
  }

  @Override
  public Mixer.Info[] getMixerInfo() {
    return plugged.map(it -> new Mixer.Info[] {it.getMixerInfo()}).orElse(new Mixer.Info[0]);
  }

  @Override
  public Mixer getMixer(Mixer.Info info) {
    return plugged
        .filter(it -> it.getMixerInfo().equals(info))
        .orElseThrow(() -> new IllegalArgumentException("no such mixer"));
  }
}
