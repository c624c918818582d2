package org.invigil.adapter.in.agent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.invigil.adapter.in.agent.practice.Script;
import org.invigil.adapter.in.agent.recording.RecordingProfile;
import org.invigil.adapter.in.agent.recording.SoundChoice;
import org.invigil.adapter.in.agent.screen.ScreenChoice;
import org.invigil.adapter.in.agent.wire.ServerAddress;
import org.invigil.domain.exam.ExamId;

/**
 * What {@code sit} was asked to do.
 *
 * @param camera {@code default}, {@code folder:PATH}, {@code film:PATH} or an address
 * @param document a picture of the identity document; without one the camera takes it
 * @param profile empty where the server chooses
 * @param canMove false where the candidate cannot make the moves of the face scan
 * @param practice devices that are missing here are stood in for, and that is said
 */
record SitOptions(
    ServerAddress server,
    ExamId exam,
    String token,
    String camera,
    SoundChoice sound,
    ScreenChoice screen,
    Optional<RecordingProfile> profile,
    Path spool,
    Optional<Path> document,
    Script script,
    boolean canMove,
    boolean practice) {

  static final String USAGE =
      """
      usage: sit --server URL --exam ID [--token-file FILE] [options]
        --server URL        https://..., or http:// on this computer only
        --exam ID           the exam's identifier
        --token-file FILE   holds your token; or set INVIGIL_TOKEN. Never give it on the command line.
        --camera CAMERA     default, folder:PATH (frame-00000.jpg and a file fps), film:PATH, or the address of
                            a network camera (rtsp://, http://, https://). An address with a password in it
                            goes into INVIGIL_CAMERA, never on the command line, where others can read it.
        --microphone MIC    default, or file:PATH (WAV)
        --screen SCREEN     default (every display), or folder:PATH (frame-00000.png and a file fps)
        --profile NAME      av1-opus or h264-aac (default: INVIGIL_RECORDING_PROFILE, else the server's)
        --document FILE     a JPEG of your document; without it the camera takes the picture
        --spool DIR         where the recording waits for its upload (default: .invigil/spool at home)
        --no-moves          you cannot turn your head or blink: a person looks later, nothing else changes
        --practice          missing microphone, display and processor speed are stood in for, and that is said
        --script FILE       practice only: SECOND ACTION a line (break, return, cut-network,
                            restore-network, kill, end), and start-at SECOND\
      """;

  private static final Set<String> WITH_VALUE =
      Set.of(
          "server",
          "exam",
          "token-file",
          "camera",
          "microphone",
          "screen",
          "profile",
          "document",
          "spool",
          "script");

  /** Fails with a sentence for the candidate. */
  static SitOptions parse(List<String> arguments, Map<String, String> environment) {
    Map<String, String> given = given(arguments);
    boolean practice = given.containsKey("practice");
    if (given.containsKey("script") && !practice) {
      throw new IllegalArgumentException("--script is for practice: add --practice.");
    }
    return new SitOptions(
        ServerAddress.parse(must(given, "server")),
        new ExamId(identifier(must(given, "exam"))),
        token(given, environment),
        given.getOrDefault("camera", environment.getOrDefault("INVIGIL_CAMERA", "default")),
        SoundChoice.parse(given.getOrDefault("microphone", "default")),
        ScreenChoice.parse(given.getOrDefault("screen", "default")),
        profile(given, environment),
        Optional.ofNullable(given.get("spool"))
            .map(Path::of)
            .orElseGet(() -> Path.of(System.getProperty("user.home"), ".invigil", "spool")),
        Optional.ofNullable(given.get("document")).map(Path::of),
        Optional.ofNullable(given.get("script"))
            .map(Path::of)
            .map(SitOptions::script)
            .orElse(Script.NONE),
        !given.containsKey("no-moves"),
        practice);
  }

  private static Map<String, String> given(List<String> arguments) {
    var given = new HashMap<String, String>();
    for (int i = 0; i < arguments.size(); i++) {
      String name = arguments.get(i).startsWith("--") ? arguments.get(i).substring(2) : "";
      if (name.equals("practice") || name.equals("no-moves")) {
        given.put(name, "");
      } else if (WITH_VALUE.contains(name) && i + 1 < arguments.size()) {
        given.put(name, arguments.get(++i));
      } else {
        // A camera's address may hold a password.
        throw new IllegalArgumentException(
            "Not understood: "
                + (arguments.get(i).contains("://") ? "an address" : arguments.get(i)));
      }
    }
    return given;
  }

  private static String must(Map<String, String> given, String name) {
    String value = given.get(name);
    if (value == null) {
      throw new IllegalArgumentException("--" + name + " is missing.");
    }
    return value;
  }

  private static Optional<RecordingProfile> profile(
      Map<String, String> given, Map<String, String> environment) {
    return Optional.ofNullable(given.get("profile"))
        .or(() -> Optional.ofNullable(environment.get("INVIGIL_RECORDING_PROFILE")))
        .map(code ->
            RecordingProfile.of(code)
                .orElseThrow(
                    () -> new IllegalArgumentException("--profile is av1-opus or h264-aac.")));
  }

  private static UUID identifier(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException other) {
      throw new IllegalArgumentException("--exam is not an identifier.", other);
    }
  }

  private static String token(Map<String, String> given, Map<String, String> environment) {
    try {
      String file = given.get("token-file");
      String token =
          file == null
              ? environment.getOrDefault("INVIGIL_TOKEN", "")
              : Files.readString(Path.of(file));
      if (token.isBlank() || !token.strip().matches("[\\x21-\\x7e]+")) {
        throw new IllegalArgumentException(
            "No token: give --token-file FILE or set INVIGIL_TOKEN. Sign in to get one.");
      }
      return token.strip();
    } catch (IOException unreadable) {
      throw new IllegalArgumentException("The token file cannot be read.", unreadable);
    }
  }

  private static Script script(Path file) {
    try {
      return Script.read(file);
    } catch (IOException unreadable) {
      throw new IllegalArgumentException("The script cannot be used: " + unreadable.getMessage());
    }
  }

  @Override
  public String toString() {
    return "SitOptions[" + server + ", " + exam + "]";
  }
}
