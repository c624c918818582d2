package org.invigil.adapter.in.agent.recording;

import java.io.IOException;

/** A microphone that hears a tone and is away for a while. */
final class TestMicrophones implements Microphones {

  private final Pace pace;
  private final double goneFrom;
  private final double goneUntil;
  private final boolean says;

  /**
   * @param says whether it fails while it is gone; otherwise it gives nothing
   */
  TestMicrophones(Pace pace, double goneFrom, double goneUntil, boolean says) {
    this.pace = pace;
    this.goneFrom = goneFrom;
    this.goneUntil = goneUntil;
    this.says = says;
  }

  @Override
  public Microphone open() throws IOException {
    if (gone()) {
      throw new IOException("unplugged");
    }
    return new Microphone() {
      private int at;

      @Override
      public short[] heard(int wanted) throws IOException {
        if (gone() && says) {
          throw new IOException("unplugged");
        }
        at += wanted;
        return gone() ? new short[0] : Sounds.tone(wanted, at - wanted);
      }

      @Override
      public void close() {
        // Nothing is held.
      }
    };
  }

  private boolean gone() {
    double second = pace.nanos() / 1e9;
    return second >= goneFrom && second < goneUntil;
  }

  /** Gives the same number of samples however much time has passed. */
  record Constant(int samples) implements Microphone {
    @Override
    public short[] heard(int wanted) {
      return new short[samples];
    }

    @Override
    public void close() {
      // Nothing is held.
    }
  }
}
