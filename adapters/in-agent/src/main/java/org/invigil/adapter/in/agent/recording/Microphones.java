package org.invigil.adapter.in.agent.recording;

import java.io.IOException;

/** The microphone that the candidate chose; opened at "begin", and again after it was gone. */
@FunctionalInterface
public interface Microphones {

  /** Fails when there is none now; it may be asked again. */
  Microphone open() throws IOException;
}
