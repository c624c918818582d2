package org.invigil.adapter.in.agent.checkin;

import java.awt.GraphicsDevice;
import java.awt.GraphicsEnvironment;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.invigil.adapter.in.agent.camera.CameraFailure;
import org.invigil.adapter.in.agent.camera.Cameras;
import org.invigil.adapter.in.agent.recording.Pace;
import org.invigil.adapter.in.agent.recording.SoundCard;
import org.invigil.domain.checkin.Display;
import org.invigil.domain.checkin.OperatingSystem;
import org.invigil.domain.checkin.SystemMeasured;
import org.invigil.domain.checkin.Version;
import oshi.SystemInfo;

/**
 * Measures the candidate's computer for the system check. It judges nothing: the server does. Of
 * running programs it looks only at the names of those with a window.
 */
public final class Computer {

  private static final Duration MOMENT = Duration.ofMillis(300);
  private static final Display STAND_IN_CAMERA = new Display(800, 600);
  private static final Display STAND_IN_DISPLAY = new Display(1280, 1024);

  private final Cameras cameras;
  private final Path spool;
  private final boolean practice;
  private final Set<String> standIns = new LinkedHashSet<>();

  /**
   * @param practice whether what is missing may be stood in for
   */
  public Computer(Cameras cameras, Path spool, boolean practice) {
    this.cameras = cameras;
    this.spool = spool;
    this.practice = practice;
  }

  public SystemMeasured measure(NetworkMeter.Speed network) {
    standIns.clear();
    var info = new SystemInfo();
    Seen camera = camera();
    return new SystemMeasured(
        system(),
        Runtime.getRuntime().availableProcessors(),
        gigahertz(info),
        info.getHardware().getMemory().getTotal() / 1_000_000,
        freeDisk(),
        camera.size(),
        camera.delivers(),
        microphoneWorks(),
        displays(),
        programs(info),
        network.down(),
        network.up(),
        Optional.empty());
  }

  /** What was not measured but stood in for, in the last measurement. */
  public Set<String> standIns() {
    return Set.copyOf(standIns);
  }

  private static OperatingSystem system() {
    String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    var family =
        name.startsWith("windows")
            ? OperatingSystem.Family.WINDOWS
            : name.startsWith("mac")
                ? OperatingSystem.Family.MACOS
                : name.startsWith("linux")
                    ? OperatingSystem.Family.LINUX
                    : OperatingSystem.Family.OTHER;
    return new OperatingSystem(family, Version.parse(System.getProperty("os.version", "0")));
  }

  /** 0 where the system does not tell; a practice run does not ask, so that it runs anywhere. */
  private double gigahertz(SystemInfo info) {
    if (practice) {
      standIns.add("processor speed");
      return 0;
    }
    long hertz = info.getHardware().getProcessor().getMaxFreq();
    return hertz <= 0 ? 0 : Math.round(hertz / 1e8) / 10.0;
  }

  private long freeDisk() {
    try {
      return Files.getFileStore(spool).getUsableSpace() / 1_000_000;
    } catch (IOException unknown) {
      return 0;
    }
  }

  private record Seen(Display size, boolean delivers) {}

  private Seen camera() {
    if (cameras.isStandIn()) {
      standIns.add("camera");
    }
    try {
      BufferedImage picture =
          cameras.onePicture(() -> Pace.REAL.until(Pace.REAL.nanos() + MOMENT.toNanos()));
      var size = new Display(picture.getWidth(), picture.getHeight());
      return new Seen(practice && cameras.isStandIn() ? STAND_IN_CAMERA : size, true);
    } catch (CameraFailure none) {
      return new Seen(new Display(0, 0), false);
    }
  }

  private boolean microphoneWorks() {
    try (SoundCard _ = SoundCard.open()) {
      return true;
    } catch (IOException none) {
      return practice && standIns.add("microphone");
    }
  }

  private List<Display> displays() {
    if (GraphicsEnvironment.isHeadless()) {
      if (!practice) {
        return List.of();
      }
      standIns.add("display");
      return List.of(STAND_IN_DISPLAY);
    }
    return Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices())
        .map(GraphicsDevice::getDisplayMode)
        .map(mode -> new Display(mode.getWidth(), mode.getHeight()))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static Set<String> programs(SystemInfo info) {
    if (GraphicsEnvironment.isHeadless()) {
      return Set.of();
    }
    long ours = ProcessHandle.current().pid();
    return info.getOperatingSystem().getDesktopWindows(true).stream()
        .filter(window -> window.getOwningProcessId() != ours)
        .map(window -> info.getOperatingSystem().getProcess((int) window.getOwningProcessId()))
        .filter(process -> process != null)
        .map(process -> process.getName().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }
}
