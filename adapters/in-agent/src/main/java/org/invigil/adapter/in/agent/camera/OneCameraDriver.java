package org.invigil.adapter.in.agent.camera;

import com.github.sarxos.webcam.WebcamDevice;
import com.github.sarxos.webcam.WebcamDriver;
import java.util.List;

/** A driver for webcam-capture that knows one camera: a film, or one in the network. */
final class OneCameraDriver implements WebcamDriver {

  private final WebcamDevice device;

  OneCameraDriver(WebcamDevice device) {
    this.device = device;
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
