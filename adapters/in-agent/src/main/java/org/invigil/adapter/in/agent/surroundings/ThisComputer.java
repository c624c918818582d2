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
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.Line;
import javax.sound.sampled.TargetDataLine;
import org.jspecify.annotations.Nullable;
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

  private final Supplier<SystemInfo> newSystem;
  private @Nullable SystemInfo system;
  private final Part<Optional<String>> virtualMachine;
  private final Part<List<OSDesktopWindow>> windows;
  private final Part<Set<String>> programs;
  private final Part<Set<String>> remoteControl;
  private final Part<Integer> displays;
  private final Part<Integer> cameras;
  private final Part<Integer> microphones;
  private int looks;

  /**
   * @param connectedCameras how many there are now
   */
  public ThisComputer(IntSupplier connectedCameras) {
    this(SystemInfo::new, connectedCameras);
  }

  /**
   * @param info made at the first look, and again until that works
   */
  ThisComputer(Supplier<SystemInfo> info, IntSupplier connectedCameras) {
    newSystem = info;
    virtualMachine =
        new Part<>("the kind of computer", () -> virtualMachine(system()), Optional.empty());
    windows = new Part<>("windows", this::windows, List.of());
    programs = new Part<>("programs", () -> programs(system(), windows.last()), Set.of());
    remoteControl = new Part<>("remote control", ThisComputer::remoteControl, Set.of());
    displays = new Part<>("displays", ThisComputer::displays, 0);
    cameras = new Part<>("cameras", connectedCameras::getAsInt, 0);
    microphones = new Part<>("microphones", ThisComputer::microphones, 0);
  }

  @Override
  public Seen look() {
    windows.look();
    if (looks++ % LOOKS_A_ROUND == 0) {
      all().skip(1).forEach(Part::look);
    }
    return new Seen(
        front(windows.last()),
        programs.last(),
        remoteControl.last(),
        virtualMachine.last(),
        displays.last(),
        cameras.last(),
        microphones.last(),
        all().filter(Part::failed).map(Part::name).collect(Collectors.toSet()));
  }

  private Stream<Part<?>> all() {
    return Stream.of(
        windows, virtualMachine, programs, remoteControl, displays, cameras, microphones);
  }

  private SystemInfo system() {
    if (system == null) {
      system = newSystem.get();
    }
    return system;
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
        : system().getOperatingSystem().getDesktopWindows(true);
  }

  private static Optional<String> front(List<OSDesktopWindow> windows) {
    return windows.stream()
        .filter(it -> !it.getTitle().isBlank())
        .max(Comparator.comparingInt(OSDesktopWindow::getOrder))
        .map(OSDesktopWindow::getTitle);
  }

  private static Set<String> programs(SystemInfo info, List<OSDesktopWindow> windows) {
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
