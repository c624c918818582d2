package org.invigil.adapter.in.agent.surroundings;

import java.awt.GraphicsEnvironment;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.Line;
import javax.sound.sampled.TargetDataLine;
import oshi.SystemInfo;
import oshi.hardware.ComputerSystem;
import oshi.software.os.OSDesktopWindow;

/**
 * This computer, by way of OSHI, AWT and the libraries for cameras and sound. Of programs it knows
 * the names of those with a window, and of those that let others use the computer. What the system
 * does not tell is left out.
 */
public final class ThisComputer implements Surroundings {

  private static final Line.Info MICROPHONE = new Line.Info(TargetDataLine.class);

  /** Devices and programs seldom change; titles do. */
  private static final int LOOKS_A_ROUND = 5;

  private static final List<String> VIRTUAL =
      List.of(
          "vmware",
          "virtualbox",
          "qemu",
          "kvm",
          "xen",
          "parallels",
          "bochs",
          "virtual machine",
          "bhyve",
          "hvm domu");

  private static final Set<String> REMOTE_CONTROL =
      Set.of(
          "anydesk",
          "teamviewer",
          "teamviewerd",
          "teamviewer_service",
          "rustdesk",
          "x11vnc",
          "vncserver",
          "winvnc",
          "tvnserver",
          "xrdp",
          "xrdp-sesman",
          "krfb",
          "dwagent",
          "supremo",
          "ultraviewer_desktop",
          "remoting_host",
          "screenconnect.clientservice",
          "logmein",
          "splashtop",
          "srserver",
          "parsecd",
          "nomachine",
          "nxserver");

  private final SystemInfo info = new SystemInfo();
  private final Optional<String> virtualMachine = virtualMachine(info);
  private final IntSupplier connectedCameras;
  private int looks;
  private Set<String> programs = Set.of();
  private Set<String> remoteControl = Set.of();
  private int displays;
  private int cameras;
  private int microphones;

  /**
   * @param connectedCameras how many there are now
   */
  public ThisComputer(IntSupplier connectedCameras) {
    this.connectedCameras = connectedCameras;
  }

  @Override
  public Seen look() {
    List<OSDesktopWindow> windows = windows();
    if (looks++ % LOOKS_A_ROUND == 0) {
      programs = programs(windows);
      remoteControl = remoteControl();
      displays = displays();
      cameras = connectedCameras.getAsInt();
      microphones = microphones();
    }
    return new Seen(
        front(windows), programs, remoteControl, virtualMachine, displays, cameras, microphones);
  }

  /** Which of these names are known to let others use a computer. */
  static boolean isRemoteControl(String command) {
    String name =
        String.valueOf(Path.of(command).getFileName())
            .toLowerCase(Locale.ROOT)
            .replaceFirst("\\.exe$", "");
    return REMOTE_CONTROL.contains(name);
  }

  /** The sign that says so, if there is one. */
  static Optional<String> virtualSign(String maker, String model) {
    String both = (maker + " " + model).toLowerCase(Locale.ROOT);
    return VIRTUAL.stream().filter(both::contains).findFirst();
  }

  private static Optional<String> virtualMachine(SystemInfo info) {
    ComputerSystem computer = info.getHardware().getComputerSystem();
    return virtualSign(computer.getManufacturer(), computer.getModel());
  }

  private List<OSDesktopWindow> windows() {
    return GraphicsEnvironment.isHeadless()
        ? List.of()
        : info.getOperatingSystem().getDesktopWindows(true);
  }

  private static Optional<String> front(List<OSDesktopWindow> windows) {
    return windows.stream()
        .filter(it -> !it.getTitle().isBlank())
        .max(Comparator.comparingInt(OSDesktopWindow::getOrder))
        .map(OSDesktopWindow::getTitle);
  }

  private Set<String> programs(List<OSDesktopWindow> windows) {
    long ours = ProcessHandle.current().pid();
    return windows.stream()
        .map(OSDesktopWindow::getOwningProcessId)
        .filter(it -> it != ours)
        .distinct()
        .map(it -> info.getOperatingSystem().getProcess((int) (long) it))
        .filter(it -> it != null)
        .map(it -> it.getName().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private static Set<String> remoteControl() {
    return ProcessHandle.allProcesses()
        .flatMap(it -> it.info().command().stream())
        .filter(ThisComputer::isRemoteControl)
        .map(it -> String.valueOf(Path.of(it).getFileName()).toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private static int displays() {
    return GraphicsEnvironment.isHeadless()
        ? 0
        : GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length;
  }

  private static int microphones() {
    return (int)
        Arrays.stream(AudioSystem.getMixerInfo())
            .filter(it -> AudioSystem.getMixer(it).isLineSupported(MICROPHONE))
            .count();
  }
}
