package org.invigil.contracts.fakes;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.invigil.application.port.out.Vision;
import org.invigil.domain.flag.Detector;
import org.invigil.domain.model.ModelPurpose;
import org.invigil.domain.model.RegisteredModel;
import org.invigil.domain.picture.Area;
import org.invigil.domain.picture.Box;
import org.invigil.domain.picture.FaceDetail;
import org.invigil.domain.picture.FaceSighting;
import org.invigil.domain.picture.FaceTemplate;
import org.invigil.domain.picture.HeadPose;
import org.invigil.domain.picture.ModelUsed;
import org.invigil.domain.picture.PictureMeasurement;
import org.invigil.domain.picture.Thing;
import org.invigil.domain.picture.ThingSighting;

/**
 * Vision that reads {@link FakePicture} and {@link FakeFilm}: a test writes what is to be seen, and
 * this sees it.
 */
public final class ScriptedVision implements Vision {

  /** The likeness of the one that {@link FakeFilm#sketch} calls the candidate. */
  public static final FaceTemplate CANDIDATE = likenessOf("candidate");

  private static final ModelUsed MODEL = new ModelUsed("scripted", "1", "0".repeat(64));
  private static final List<String> FILMS = List.of("video/mp4", "video/webm");
  private Optional<CannotTell> trouble = Optional.empty();
  private Set<Detector> able = Detector.all();
  private final List<Set<Detector>> looked = new ArrayList<>();

  /** From now on nothing can be read, for this reason. */
  public void cannotTell(Reason reason) {
    trouble = Optional.of(new CannotTell(reason, "scripted"));
  }

  /** The detectors of each film that was watched. */
  public List<Set<Detector>> looked() {
    return List.copyOf(looked);
  }

  /** Reads again. */
  public void recover() {
    trouble = Optional.empty();
  }

  /** The likeness that the person of this name has in every picture. */
  public static FaceTemplate likenessOf(String person) {
    java.util.Random numbers = new java.util.Random(person.hashCode());
    float[] values = new float[64];
    double squares = 0;
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) numbers.nextGaussian();
      squares += values[i] * values[i];
    }
    for (int i = 0; i < values.length; i++) {
      values[i] /= (float) Math.sqrt(squares);
    }
    return new FaceTemplate(values);
  }

  @Override
  public PictureReading measure(byte[] picture) {
    if (trouble.isPresent()) {
      return trouble.get();
    }
    if (picture.length == 0) {
      return new CannotTell(Reason.EMPTY, "no bytes");
    }
    if (picture.length > 10_000_000) {
      return new CannotTell(Reason.TOO_LARGE, "more than 10 MB");
    }
    return read(new String(picture, StandardCharsets.UTF_8));
  }

  @Override
  public PictureReading measure(byte[] picture, Set<Detector> detectors) {
    return measure(picture);
  }

  private static PictureReading read(String words) {
    if (!words.startsWith(FakePicture.KIND + " ")) {
      return new CannotTell(Reason.NOT_A_PICTURE, "no fake picture");
    }
    Script script = new Script();
    try {
      for (String word : words.substring(FakePicture.KIND.length()).strip().split(" ")) {
        script.take(word);
      }
    } catch (RuntimeException e) {
      return new CannotTell(Reason.DAMAGED, "no word of a fake picture");
    }
    if ((long) script.width * script.height > 40_000_000) {
      return new CannotTell(Reason.TOO_MANY_PIXELS, "more than 40 million pixels");
    }
    return new Measured(script.measurement());
  }

  @Override
  public OptionalDouble shared(byte[] picture, byte[] other) {
    return measure(picture) instanceof Measured && measure(other) instanceof Measured
        ? OptionalDouble.of(side(picture).equals(side(other)) ? 1 : 0)
        : OptionalDouble.empty();
  }

  private static String side(byte[] picture) {
    return Arrays.stream(new String(picture, StandardCharsets.UTF_8).split(" "))
        .filter(it -> it.startsWith("side="))
        .reduce("side=0", (before, after) -> after);
  }

  @Override
  public FilmReading watch(byte[] film, String mediaType, Duration every, Set<Detector> detectors) {
    if (!every.isPositive()) {
      throw new IllegalArgumentException("frames need time between them: " + every);
    }
    looked.add(Set.copyOf(detectors));
    if (trouble.isPresent()) {
      return trouble.get();
    }
    if (film.length == 0) {
      return new CannotTell(Reason.EMPTY, "no bytes");
    }
    if (!FILMS.contains(mediaType.split(";", 2)[0])) {
      return new CannotTell(Reason.NOT_A_PICTURE, "no kind of film");
    }
    String[] lines = new String(film, StandardCharsets.UTF_8).split("\n");
    if (!lines[0].equals(FakeFilm.KIND)) {
      return new CannotTell(Reason.DAMAGED, "no fake film");
    }
    return play(lines, every) instanceof Watched(var frames, var sound)
        ? new Watched(
            detectors.stream().allMatch(it -> it == Detector.SPEECH)
                ? List.of()
                : frames.stream().map(it -> seen(it, detectors)).toList(),
            detectors.contains(Detector.SPEECH) ? sound : Sound.NONE)
        : play(lines, every);
  }

  /** Things are looked for in every frame, where they are looked for at all. */
  private FilmFrame seen(FilmFrame frame, Set<Detector> detectors) {
    return detectors.contains(Detector.OBJECTS) && able().contains(Detector.OBJECTS)
        ? frame
        : new FilmFrame(frame.at(), frame.measurement());
  }

  private static FilmReading play(String[] lines, Duration every) {
    List<Heard> heard = new ArrayList<>();
    List<FilmFrame> frames = new ArrayList<>();
    Duration end = Duration.ZERO;
    for (int i = 1; i < lines.length; i++) {
      String[] parts = lines[i].split(" ", 2);
      hear(heard, end, parts);
      end = end.plusMillis(Long.parseLong(parts[0]));
      switch (read(parts[1])) {
        case Measured(PictureMeasurement measurement) ->
            show(frames, end, every, measurement, Script.things(parts[1]));
        case CannotTell cannot -> {
          return cannot;
        }
      }
    }
    return new Watched(frames, new Sound(heard, false, List.of(MODEL)));
  }

  private static void hear(List<Heard> heard, Duration from, String[] parts) {
    long length = Long.parseLong(parts[0]);
    for (String word : parts[1].split(" ")) {
      if (word.startsWith("speech=")) {
        long speech = Math.min(length, Long.parseLong(word.substring(7)));
        heard.add(new Heard(from, Duration.ofMillis(length), Duration.ofMillis(speech)));
      }
    }
  }

  private static void show(
      List<FilmFrame> frames,
      Duration end,
      Duration every,
      PictureMeasurement measurement,
      List<ThingSighting> things) {
    Duration at = every.multipliedBy(frames.size());
    while (at.compareTo(end) < 0) {
      frames.add(
          new FilmFrame(
              at, measurement, OptionalDouble.empty(), Optional.of(new Objects(things, MODEL))));
      at = every.multipliedBy(frames.size());
    }
  }

  @Override
  public Set<Detector> able() {
    return able;
  }

  /** From now on it sees with these only. */
  public void able(Set<Detector> detectors) {
    able = Set.copyOf(detectors);
  }

  @Override
  public List<ModelUsed> models() {
    return List.of(MODEL);
  }

  @Override
  public List<RegisteredModel> register() {
    return List.of(
        new RegisteredModel(
            MODEL, "none", "a test", "none", ModelPurpose.FIND_FACES, "it sees what is written"));
  }

  /** What a fake picture says, word by word; a later word wins. */
  private static final class Script {

    private int width = 1;
    private int height = 1;
    private double light;
    private double contrast;
    private double sharpness;
    private FaceDetail detail = FaceDetail.NONE;
    private final List<String[]> faces = new ArrayList<>();

    void take(String word) {
      String[] parts = word.split("=", 2);
      switch (parts[0]) {
        case "size" -> {
          width = Integer.parseInt(parts[1].split("x")[0]);
          height = Integer.parseInt(parts[1].split("x")[1]);
        }
        case "light" -> light = Double.parseDouble(parts[1]);
        case "contrast" -> contrast = Double.parseDouble(parts[1]);
        case "sharpness" -> sharpness = Double.parseDouble(parts[1]);
        case "side", "phone" -> {
          // It is no part of the measurement.
        }
        case "line" -> {
          // Words are for ScriptedDocuments to read.
        }
        case "speech" -> {
          // It is heard, not seen.
        }
        case "moves" -> detail = moving(parts[1].split(":"));
        case "face" -> faces.add(parts[1].split(":"));
        default -> throw new IllegalArgumentException("unknown word");
      }
    }

    private static FaceDetail moving(String[] how) {
      return new FaceDetail(
          Optional.of(new HeadPose(Double.parseDouble(how[0]), -10, 0)),
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          OptionalDouble.of(Double.parseDouble(how[2])),
          OptionalDouble.of(Double.parseDouble(how[1])));
    }

    /** What looks like things in a picture of these words. */
    static List<ThingSighting> things(String words) {
      return Arrays.stream(words.split(" "))
          .filter(it -> it.startsWith("phone="))
          .map(it -> it.substring(6).split(":"))
          .map(it ->
              new ThingSighting(
                  Thing.PHONE,
                  Double.parseDouble(it[1]),
                  new Area(Integer.parseInt(it[0]) / 10.0, 0.5, 0.1, 0.25)))
          .toList();
    }

    PictureMeasurement measurement() {
      List<FaceSighting> sightings = new ArrayList<>();
      for (String[] face : faces) {
        double side = Double.parseDouble(face[2]);
        Box box = new Box(sightings.size() * side, 0, side, side);
        double confidence = Double.parseDouble(face[1]);
        double own = face.length > 3 ? Double.parseDouble(face[3]) : light;
        sightings.add(
            new FaceSighting(box, confidence, own, sharpness, likenessOf(face[0]), detail));
      }
      return new PictureMeasurement(
          width, height, light, contrast, sharpness, sightings, List.of(MODEL));
    }
  }
}
