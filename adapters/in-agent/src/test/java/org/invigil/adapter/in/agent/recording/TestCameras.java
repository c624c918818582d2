package org.invigil.adapter.in.agent.recording;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.time.Duration;
import org.invigil.adapter.in.agent.Films;
import org.invigil.adapter.in.agent.camera.Camera;
import org.invigil.adapter.in.agent.camera.CameraFailure;
import org.invigil.adapter.in.agent.camera.Cameras;

/** A camera in memory that can be unplugged for a while. */
class TestCameras implements Cameras {

  private final Pace pace;
  private final BufferedImage picture = Films.grey(100);
  private double goneFrom = Double.MAX_VALUE;
  private double goneUntil = Double.MAX_VALUE;
  private int openNow;
  private int opened;

  TestCameras(Pace pace) {
    this.pace = pace;
  }

  void goneBetween(double from, double until) {
    goneFrom = from;
    goneUntil = until;
  }

  int openNow() {
    return openNow;
  }

  int opened() {
    return opened;
  }

  @Override
  public Camera open() throws CameraFailure {
    see();
    openNow++;
    opened++;
    return new Camera() {
      @Override
      public Dimension size() {
        return new Dimension(800, 600);
      }

      @Override
      public BufferedImage picture() throws CameraFailure {
        see();
        seen();
        return picture;
      }

      @Override
      public void close() {
        openNow--;
      }
    };
  }

  /** A picture was taken. */
  void seen() {}

  private void see() throws CameraFailure {
    double second = pace.nanos() / 1e9;
    if (second >= goneFrom && second < goneUntil) {
      throw new CameraFailure("unplugged");
    }
  }

  @Override
  public String name() {
    return "test";
  }

  @Override
  public boolean isStandIn() {
    return true;
  }

  @Override
  public Duration position() {
    return Duration.ofNanos(pace.nanos());
  }
}
