package org.invigil.benchmarks.vision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.invigil.domain.flag.Observation;
import org.invigil.domain.picture.HeadPose;

/** What was measured in a film, a line for each look: to see why something was found or missed. */
final class LooksFile {

  private static final String COLUMNS =
      "second,light,contrast,sharpness,change,faces,confidence,similarity,height,faceSharpness,"
          + "clarity,misfit,live,yaw,pitch,speech";

  private LooksFile() {}

  static void write(Path file, List<Observation> seen, Instant start) throws IOException {
    List<String> rows = new ArrayList<>(List.of(COLUMNS));
    for (Observation it : seen) {
      double second = Duration.between(start, it.at()).toMillis() / 1000.0;
      switch (it) {
        case Observation.Seen look -> rows.add(row(second, look));
        case Observation.Heard heard ->
            rows.add("%.1f%s,%d".formatted(second, ",".repeat(14), heard.speech().toMillis()));
        case Observation.Unreadable none -> rows.add(second + ",unreadable " + none.reason());
      }
    }
    Files.write(file, rows);
  }

  private static String row(double second, Observation.Seen look) {
    var face = look.faces().stream().findFirst();
    var detail = face.map(Observation.FaceSeen::detail);
    var pose = detail.flatMap(it -> it.pose());
    return String.join(
        ",",
        number(OptionalDouble.of(second)),
        number(OptionalDouble.of(look.light())),
        number(of(look.scene().map(Observation.Scene::contrast))),
        number(of(look.scene().map(Observation.Scene::sharpness))),
        number(look.scene().map(Observation.Scene::change).orElse(OptionalDouble.empty())),
        Integer.toString(look.faces().size()),
        number(of(face.map(Observation.FaceSeen::confidence))),
        number(face.map(Observation.FaceSeen::similarity).orElse(OptionalDouble.empty())),
        number(face.map(Observation.FaceSeen::height).orElse(OptionalDouble.empty())),
        number(face.map(Observation.FaceSeen::sharpness).orElse(OptionalDouble.empty())),
        number(detail.map(it -> it.clarity()).orElse(OptionalDouble.empty())),
        number(detail.map(it -> it.misfit()).orElse(OptionalDouble.empty())),
        number(detail.map(it -> it.live()).orElse(OptionalDouble.empty())),
        number(of(pose.map(HeadPose::yaw))),
        number(of(pose.map(HeadPose::pitch))),
        "");
  }

  private static OptionalDouble of(java.util.Optional<Double> value) {
    return value.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
  }

  private static String number(OptionalDouble value) {
    return value.isEmpty() ? "" : String.format(Locale.ROOT, "%.3f", value.getAsDouble());
  }
}
