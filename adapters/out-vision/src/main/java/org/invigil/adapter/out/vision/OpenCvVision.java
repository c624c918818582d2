package org.invigil.adapter.out.vision;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.invigil.application.port.out.Stills;
import org.invigil.application.port.out.Vision;
import org.invigil.domain.flag.Detector;
import org.invigil.domain.model.RegisteredModel;
import org.invigil.domain.picture.ModelUsed;
import org.jspecify.annotations.Nullable;
import org.opencv.core.CvException;
import org.opencv.core.Mat;

/**
 * Vision by OpenCV, ONNX Runtime and FFmpeg. Starting checks every model and throws {@link
 * ModelUnusable}.
 */
public final class OpenCvVision implements Vision, Stills, AutoCloseable {

  private static final Duration SHORTEST = Duration.ofNanos(1000);
  private final int atOnce;
  private final VisionWorkers workers;
  private final FilmDecoder films;
  private final SpeechModel speech;
  private final @Nullable ObjectModel objects;

  /** Without a model of things: nobody looks for telephones and books. */
  public OpenCvVision(VisionSettings settings) {
    this(settings, Optional.empty());
  }

  public OpenCvVision(VisionSettings settings, Optional<ObjectSettings> supplied) {
    this.objects = supplied.map(ObjectModel::start).orElse(null);
    this.atOnce = settings.workers();
    this.workers = new VisionWorkers(settings.models(), settings.workers());
    this.films = new FilmDecoder(settings);
    this.speech = new SpeechModel(PinnedModel.SPEECH.read(settings.models()));
  }

  @Override
  public int atOnce() {
    return atOnce;
  }

  /** No model of ours finds telephones and books. */
  @Override
  public Set<Detector> able() {
    return objects == null
        ? EnumSet.complementOf(EnumSet.of(Detector.OBJECTS))
        : EnumSet.allOf(Detector.class);
  }

  @Override
  public List<ModelUsed> models() {
    return register().stream().map(RegisteredModel::used).toList();
  }

  @Override
  public List<RegisteredModel> register() {
    return Stream.concat(
            ModelRegister.all().stream(), Stream.ofNullable(objects).map(ObjectModel::entry))
        .toList();
  }

  @Override
  public PictureReading measure(byte[] picture) {
    return measure(picture, Wanted.ALL);
  }

  @Override
  public PictureReading measure(byte[] picture, Set<Detector> detectors) {
    return measure(picture, new Wanted(detectors, false));
  }

  private PictureReading measure(byte[] picture, Wanted wanted) {
    Optional<CannotTell> refusal = PictureFile.refusal(picture);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    try (Mats mats = new Mats()) {
      List<Mat> decoded = new ArrayList<>();
      return switch (films.decode(picture, mats, decoded::add)) {
        case FilmDecoder.Done() ->
            new Measured(workers.with(worker -> worker.measure(decoded.getFirst(), wanted)));
        case FilmDecoder.GivenUp(Reason reason, String detail) -> new CannotTell(reason, detail);
      };
    } catch (InterruptedException e) {
      return interrupted();
    }
  }

  @Override
  public OptionalDouble shared(byte[] picture, byte[] other) {
    if (PictureFile.refusal(picture).isPresent() || PictureFile.refusal(other).isPresent()) {
      return OptionalDouble.empty();
    }
    try (Mats mats = new Mats()) {
      List<Mat> both = new ArrayList<>();
      films.decode(picture, mats, both::add);
      films.decode(other, mats, both::add);
      return both.size() < 2
          ? OptionalDouble.empty()
          : OptionalDouble.of(SharedView.of(both.getFirst(), both.getLast()));
    } catch (CvException e) {
      // OpenCV's own refusal of what it was given.
      return OptionalDouble.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return OptionalDouble.empty();
    }
  }

  @Override
  public FilmReading watch(byte[] film, String mediaType, Duration every, Set<Detector> detectors) {
    if (every.compareTo(SHORTEST) < 0) {
      throw new IllegalArgumentException("frames are at least a microsecond apart: " + every);
    }
    if (film.length == 0) {
      return new CannotTell(Reason.EMPTY, "the film holds no bytes");
    }
    if (film.length > FilmLimits.MOST_BYTES) {
      return new CannotTell(Reason.TOO_LARGE, "the film is larger than 64 MB");
    }
    Optional<FilmKind> kind = FilmKind.of(mediaType);
    if (kind.isEmpty()) {
      return new CannotTell(Reason.NOT_A_PICTURE, "no film of a kind that is read here");
    }
    try {
      Set<Detector> looking = EnumSet.copyOf(able());
      looking.retainAll(detectors);
      return parts(looking).isEmpty()
          ? new Watched(List.of())
          : watch(film, kind.get(), parts(looking).get(), every, looking);
    } catch (InterruptedException e) {
      return interrupted();
    }
  }

  private static Optional<FilmWire.Parts> parts(Set<Detector> detectors) {
    boolean sound = detectors.contains(Detector.SPEECH);
    boolean pictures = detectors.stream().anyMatch(it -> it != Detector.SPEECH);
    return pictures
        ? Optional.of(sound ? FilmWire.Parts.BOTH : FilmWire.Parts.PICTURES)
        : sound ? Optional.of(FilmWire.Parts.SOUND) : Optional.empty();
  }

  private FilmReading watch(
      byte[] film, FilmKind kind, FilmWire.Parts parts, Duration every, Set<Detector> detectors)
      throws InterruptedException {
    try (Listening ears = new Listening(speech)) {
      MeasuredFrames seen =
          new MeasuredFrames(
              workers,
              every,
              new Wanted(detectors, false),
              new Glances(detectors.contains(Detector.OBJECTS) ? objects : null),
              ears);
      FilmDecoder.End end =
          films.decode(new FilmWire.Request(kind, parts, every.toNanos() / 1000, film), seen);
      return switch (end) {
        case FilmDecoder.Done() ->
            new Watched(seen.frames(), parts.sound() ? seen.sound() : Sound.NONE);
        case FilmDecoder.GivenUp(Reason reason, String detail) -> new CannotTell(reason, detail);
      };
    }
  }

  @Override
  public Taken at(byte[] film, String mediaType, Duration at) {
    var kind = FilmKind.of(mediaType);
    if (kind.isEmpty() || film.length == 0 || film.length > FilmLimits.MOST_BYTES) {
      return new None("no film that is read here");
    }
    var still = new StillFrame(at);
    try {
      var end =
          films.decode(
              new FilmWire.Request(
                  kind.get(), FilmWire.Parts.PICTURES, still.every().toNanos() / 1000, film),
              still);
      return end instanceof FilmDecoder.Done ? still.taken() : new None("it cannot be decoded");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new None("it was stopped");
    }
  }

  /** Ends the decoders that wait for films, and frees the nets. */
  @Override
  public void close() {
    films.close();
    workers.close();
    speech.close();
    if (objects != null) {
      objects.close();
    }
  }

  private static CannotTell interrupted() {
    Thread.currentThread().interrupt();
    return new CannotTell(Reason.TOOK_TOO_LONG, "the measurement was stopped");
  }
}
