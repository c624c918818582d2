package org.invigil.adapter.in.agent.recording;

/** What can keep something from being recorded. The rest goes on. */
public enum Trouble {
  CAMERA,
  MICROPHONE,
  SCREEN,
  DISK,
  SLOW_DISK,
  ENCODER,
  SURROUNDINGS
}
