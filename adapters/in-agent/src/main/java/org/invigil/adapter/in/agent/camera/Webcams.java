package org.invigil.adapter.in.agent.camera;

import com.github.sarxos.webcam.Webcam;
import com.github.sarxos.webcam.WebcamDevice;
import com.github.sarxos.webcam.WebcamException;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

/**
 * Cameras by way of webcam-capture: the computer's own, or a film or a camera in the network
 * through a driver of ours.
 */
public final class Webcams implements Cameras {

  private static final long DISCOVERY_SECONDS = 10;

  private final String name;
  private final boolean standIn;
  private final FilmClock clock;

  private Webcams(String name, boolean standIn, FilmClock clock) {
    this.name = name;
    this.standIn = standIn;
    this.clock = clock;
  }

  /**
   * @param camera {@code default} for the computer's camera, {@code folder:PATH} or {@code
   *     film:PATH} for a film, or the address of a camera in the network
   */
  public static Webcams choose(String camera, LongSupplier nanos, Duration startAt)
      throws IOException {
    var clock = new FilmClock(nanos, startAt);
    if (camera.startsWith("folder:")) {
      return film(PictureFolder.open(Path.of(camera.substring("folder:".length()))), clock);
    }
    if (camera.startsWith("film:")) {
      return film(FilmFile.open(Path.of(camera.substring("film:".length()))), clock);
    }
    var address = NetworkAddress.of(camera);
    if (address.isPresent()) {
      drive(new NetworkDevice(address.get()));
      return new Webcams("the network camera", false, clock);
    }
    if (camera.equals("default")) {
      return new Webcams("the computer's camera", false, clock);
    }
    throw new IOException(
        "--camera is default, folder:PATH, film:PATH, or an address that begins with rtsp://,"
            + " http:// or https://.");
  }

  private static Webcams film(Film film, FilmClock clock) {
    drive(new FilmDevice(film, clock));
    return new Webcams("film", true, clock);
  }

  private static void drive(WebcamDevice device) {
    Webcam.resetDriver();
    Webcam.setDriver(new OneCameraDriver(device));
  }

  @Override
  public Camera open() throws CameraFailure {
    try {
      Webcam webcam = Webcam.getDefault(DISCOVERY_SECONDS, TimeUnit.SECONDS);
      if (webcam == null) {
        throw new CameraFailure("No camera was found. Connect one and try again.");
      }
      return opened(webcam);
    } catch (TimeoutException | WebcamException | LinkageError broken) {
      throw NetworkTrouble.in(broken)
          .orElseGet(
              () -> new CameraFailure("The camera cannot be used on this computer.", broken));
    }
  }

  private static Camera opened(Webcam webcam) throws CameraFailure {
    // The library's own lock outlives a killed program by seconds; the system guards the camera.
    webcam.getLock().disable();
    if (webcam.isOpen()) {
      return new OpenWebcam(webcam);
    }
    Dimension best = best(webcam);
    webcam.setCustomViewSizes(best);
    webcam.setViewSize(best);
    try {
      if (webcam.open()) {
        return new OpenWebcam(webcam);
      }
    } catch (WebcamException broken) {
      // It counts itself as open after a failed opening, and would never be opened again.
      webcam.close();
      throw broken;
    }
    throw new CameraFailure("The camera did not open. Is another program using it?");
  }

  /** The smallest size of at least 800 by 600, else the largest. */
  private static Dimension best(Webcam webcam) {
    Comparator<Dimension> byArea = Comparator.comparingInt(size -> size.width * size.height);
    Dimension[] sizes = webcam.getDevice().getResolutions();
    return Arrays.stream(sizes)
        .filter(size -> size.width >= 800 && size.height >= 600)
        .min(byArea)
        .or(() -> Arrays.stream(sizes).max(byArea))
        .orElse(new Dimension(640, 480));
  }

  /** How many cameras the computer has now; 0 where that cannot be told. */
  public int connected() {
    try {
      return Webcam.getWebcams().size();
    } catch (WebcamException | LinkageError unknown) {
      return 0;
    }
  }

  @Override
  public String name() {
    return name;
  }

  /** A driver that cannot name its camera leaves the name that is known here. */
  @Override
  public String device() {
    try {
      Webcam webcam = Webcam.getDefault();
      return webcam == null ? name : webcam.getName();
    } catch (WebcamException | LinkageError unknown) {
      return name;
    }
  }

  @Override
  public boolean isStandIn() {
    return standIn;
  }

  @Override
  public void roll() {
    clock.roll();
  }

  @Override
  public Duration position() {
    return clock.position();
  }

  private record OpenWebcam(Webcam webcam) implements Camera {

    @Override
    public Dimension size() {
      return webcam.getViewSize();
    }

    @Override
    public BufferedImage picture() throws CameraFailure {
      try {
        BufferedImage image = webcam.isOpen() ? webcam.getImage() : null;
        if (image == null) {
          throw new CameraFailure("The camera gives no picture. Check its plug.");
        }
        return image;
      } catch (WebcamException broken) {
        throw NetworkTrouble.in(broken)
            .orElseGet(
                () -> new CameraFailure("The camera gives no picture. Check its plug.", broken));
      }
    }

    @Override
    public void close() {
      webcam.close();
    }
  }
}
