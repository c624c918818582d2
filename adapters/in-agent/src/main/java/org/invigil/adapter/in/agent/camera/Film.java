package org.invigil.adapter.in.agent.camera;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;

/** Pictures in time. Before its beginning and after its end it shows its first and last picture. */
public sealed interface Film extends AutoCloseable permits FilmFile, PictureFolder {

  Dimension size();

  /** The picture at that time. A {@link FilmFile} is fastest when asked for growing times. */
  BufferedImage at(Duration time) throws IOException;

  @Override
  void close();
}
