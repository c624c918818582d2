import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Run by Maven before anything else, on Maven's own Java: stops the build with one sentence when
 * something is missing that the build cannot fetch by itself.
 */
public class Prerequisites {

  private static final int JDK = 25;
  private static final int NODE = 20;

  public static void main(String[] arguments) {
    var missing = missing();
    if (missing.isPresent()) {
      System.err.println(missing.get());
      System.exit(1);
    }
  }

  private static Optional<String> missing() {
    if (jdkHomes().stream().noneMatch(it -> jdkVersion(it) >= JDK)) {
      return Optional.of(
          "Install a JDK " + JDK + " (for example Temurin) in a usual place such as /usr/lib/jvm.");
    }
    if (version("node") < NODE) {
      return Optional.of("Install Node.js " + NODE + " or newer with npm.");
    }
    if (version("npm") < 0) {
      return Optional.of("Install npm, which comes with Node.js " + NODE + ".");
    }
    return Optional.empty();
  }

  /** Where Maven's toolchains look too. */
  private static List<Path> jdkHomes() {
    var homes = new ArrayList<Path>();
    homes.add(Path.of(System.getProperty("java.home")));
    Optional.ofNullable(System.getenv("JAVA_HOME")).map(Path::of).ifPresent(homes::add);
    var home = System.getProperty("user.home");
    for (var place :
        List.of(
            "/usr/lib/jvm",
            "/usr/java",
            "/opt",
            "/opt/java",
            home + "/.sdkman/candidates/java",
            home + "/.jdks",
            home + "/.m2/jdks",
            home + "/.asdf/installs/java",
            home + "/.jenv/versions",
            "/Library/Java/JavaVirtualMachines",
            home + "/Library/Java/JavaVirtualMachines")) {
      homes.addAll(folders(Path.of(place)));
    }
    return homes;
  }

  private static List<Path> folders(Path place) {
    if (!Files.isDirectory(place)) {
      return List.of();
    }
    try (var entries = Files.list(place)) {
      return entries.flatMap(it -> Stream.of(it, it.resolve("Contents/Home"))).toList();
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  private static int jdkVersion(Path home) {
    var release = home.resolve("release");
    if (!Files.isRegularFile(release) || !Files.exists(home.resolve("bin/javac"))) {
      return -1;
    }
    var properties = new Properties();
    try (var reader = Files.newBufferedReader(release)) {
      properties.load(reader);
      return major(properties.getProperty("JAVA_VERSION", "").replace("\"", ""));
    } catch (IOException | IllegalArgumentException unreadable) {
      return -1;
    }
  }

  private static int version(String program) {
    try {
      var process = new ProcessBuilder(program, "--version").redirectErrorStream(true).start();
      process.getOutputStream().close();
      var answer = new String(process.getInputStream().readAllBytes());
      return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0
          ? major(answer.strip().replaceFirst("^v", ""))
          : -1;
    } catch (IOException notThere) {
      return -1;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  private static int major(String version) {
    var digits = version.replaceFirst("[^0-9].*", "");
    return digits.isEmpty() ? -1 : Integer.parseInt(digits);
  }
}
