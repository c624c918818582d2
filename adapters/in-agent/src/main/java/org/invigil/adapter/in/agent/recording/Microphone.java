package org.invigil.adapter.in.agent.recording;

import java.io.IOException;

/** Where sound comes from: 16 kHz, one channel, 16 bits. */
public interface Microphone extends AutoCloseable {

  /**
   * The sound since the last call, never waiting for more.
   *
   * @param wanted how many samples belong to the time that has passed; a real microphone may give
   *     fewer or more
   */
  short[] heard(int wanted) throws IOException;

  @Override
  void close();

  /** Stands in where there is no microphone, in a practice run that says so. */
  Microphone SILENCE =
      new Microphone() {
        @Override
        public short[] heard(int wanted) {
          return new short[wanted];
        }

        @Override
        public void close() {
          // Nothing was opened.
        }
      };
}
