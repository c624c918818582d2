package org.invigil.adapter.in.agent.camera;

import com.github.sarxos.webcam.WebcamDevice;
import com.github.sarxos.webcam.WebcamException;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.util.Optional;

/**
 * A camera in the network. While it is open one connection to it is; what fails is said in words.
 */
final class NetworkDevice implements WebcamDevice {

  private static final Dimension UNTIL_IT_IS_SEEN = new Dimension(640, 480);

  private final NetworkAddress address;
  private Optional<NetworkStream> stream = Optional.empty();
  private Dimension size = UNTIL_IT_IS_SEEN;
  private boolean open;

  NetworkDevice(NetworkAddress address) {
    this.address = address;
  }

  @Override
  public String getName() {
    return "network camera";
  }

  @Override
  public Dimension[] getResolutions() {
    return new Dimension[] {new Dimension(size)};
  }

  @Override
  public Dimension getResolution() {
    return new Dimension(size);
  }

  @Override
  public void setResolution(Dimension wanted) {
    // The camera itself decides.
  }

  @Override
  public BufferedImage getImage() {
    try {
      return stream.orElseThrow(() -> new WebcamException("it was never opened")).picture();
    } catch (CameraFailure dark) {
      throw new NetworkTrouble(dark);
    }
  }

  @Override
  public void open() {
    if (open) {
      return;
    }
    try {
      if (stream.isPresent()) {
        stream.get().awaitEnd();
      }
      var connected = new NetworkStream(address);
      stream = Optional.of(connected);
      BufferedImage first = connected.first();
      size = new Dimension(first.getWidth(), first.getHeight());
      open = true;
    } catch (CameraFailure refused) {
      stream.ifPresent(NetworkStream::close);
      throw new NetworkTrouble(refused);
    }
  }

  @Override
  public void close() {
    open = false;
    stream.ifPresent(NetworkStream::close);
  }

  @Override
  public void dispose() {
    close();
  }

  @Override
  public boolean isOpen() {
    return open;
  }
}
