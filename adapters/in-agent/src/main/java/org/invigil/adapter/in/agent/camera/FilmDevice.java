package org.invigil.adapter.in.agent.camera;

import com.github.sarxos.webcam.WebcamDevice;
import com.github.sarxos.webcam.WebcamException;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.IOException;

/** A camera that sees a film. */
final class FilmDevice implements WebcamDevice {

  private final Film film;
  private final FilmClock clock;
  private Dimension resolution;
  private boolean open;

  FilmDevice(Film film, FilmClock clock) {
    this.film = film;
    this.clock = clock;
    this.resolution = film.size();
  }

  @Override
  public String getName() {
    return "film";
  }

  @Override
  public Dimension[] getResolutions() {
    return new Dimension[] {film.size()};
  }

  @Override
  public Dimension getResolution() {
    return resolution;
  }

  @Override
  public void setResolution(Dimension size) {
    resolution = size;
  }

  @Override
  public BufferedImage getImage() {
    try {
      return film.at(clock.position());
    } catch (IOException unreadable) {
      throw new WebcamException("the film shows no picture here", unreadable);
    }
  }

  @Override
  public void open() {
    open = true;
  }

  @Override
  public void close() {
    open = false;
  }

  @Override
  public void dispose() {
    open = false;
  }

  @Override
  public boolean isOpen() {
    return open;
  }
}
