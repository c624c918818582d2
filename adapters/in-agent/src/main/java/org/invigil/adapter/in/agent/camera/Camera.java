package org.invigil.adapter.in.agent.camera;

import java.awt.Dimension;
import java.awt.image.BufferedImage;

/** An open camera. While none is open, no light is on and nothing is read (SES-1). */
public interface Camera extends AutoCloseable {

  /** The size of its pictures in pixels. */
  Dimension size();

  /** What it sees now. Fails when the camera is gone or gives nothing; it may be asked again. */
  BufferedImage picture() throws CameraFailure;

  @Override
  void close();
}
