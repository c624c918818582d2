package org.invigil.adapter.in.agent.camera;

import com.github.sarxos.webcam.WebcamDevice;
import com.github.sarxos.webcam.WebcamDriver;
import java.util.List;

/** A driver for webcam-capture whose one camera shows a film. */
public final class FilmDriver implements WebcamDriver {

  private final WebcamDevice device;

  public FilmDriver(Film film, FilmClock clock) {
    this.device = new FilmDevice(film, clock);
  }

  @Override
  public List<WebcamDevice> getDevices() {
    return List.of(device);
  }

  @Override
  public boolean isThreadSafe() {
    return false;
  }
}
