package org.invigil.server.pages;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.stream.IntStream;
import org.invigil.application.port.in.flag.RecomputeFlags;
import org.invigil.application.port.out.ChatMessages;
import org.invigil.application.port.out.Observations;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.flag.Observation;
import org.invigil.domain.flag.SegmentObservations;
import org.invigil.domain.picture.ModelUsed;
import org.invigil.domain.session.ChatMessage;
import org.invigil.domain.session.ChatMessageId;

/**
 * What machines would have measured in the recorded session, so that it has flags of several kinds:
 * nobody is there for seven seconds, then two are, then it is dark. The candidate writes twice.
 */
final class NoticedThings {

  private static final List<ModelUsed> MODELS =
      List.of(new ModelUsed("yunet", "2023mar", "0".repeat(64)));

  private NoticedThings() {}

  static void in(Stage stage) {
    var server = stage.server.context();
    var observations = server.getBean(Observations.class);
    server
        .getBean(UnitOfWork.class)
        .inOne(() -> {
          observations.keep(looks(stage, 0, 0, "cc-------c"));
          observations.keep(looks(stage, 1, 10, "cc22222ccc"));
          observations.keep(looks(stage, 2, 30, "ddddddcccc"));
        });
    var messages = server.getBean(ChatMessages.class);
    server
        .getBean(UnitOfWork.class)
        .inOne(() -> {
          messages.add(said(stage, 12, "May I have a <b>glass</b> of water?"));
          messages.add(said(stage, 18, "Thank you."));
        });
    server.getBean(RecomputeFlags.class).handle(new RecomputeFlags.Command(stage.session.id));
  }

  /** Twice that many pieces: somebody else for five seconds in every second one. */
  static void often(Stage stage, int times) {
    var server = stage.server.context();
    var observations = server.getBean(Observations.class);
    server
        .getBean(UnitOfWork.class)
        .inOne(() ->
            IntStream.range(0, times)
                .mapToObj(i -> looks(stage, 2 * i, 20 * i, "cc22222ccc"))
                .forEach(observations::keep));
    server.getBean(RecomputeFlags.class).handle(new RecomputeFlags.Command(stage.session.id));
  }

  /** Somebody speaks in two seconds of the first piece: too short for a flag. */
  static void spoken(Stage stage, int from) {
    var server = stage.server.context();
    var id = new SegmentId(stage.session.id, 1, StreamName.CAMERA, 0);
    var heard =
        IntStream.of(from, from + 1)
            .<Observation>mapToObj(it -> heard(stage.session.begun.plusSeconds(it)))
            .toList();
    server
        .getBean(UnitOfWork.class)
        .inOne(() -> server.getBean(Observations.class).keep(new SegmentObservations(id, heard)));
  }

  private static Observation heard(Instant at) {
    return new Observation.Heard(
        at, Duration.ofSeconds(1), "camera", Duration.ofMillis(800), MODELS);
  }

  private static ChatMessage said(Stage stage, int second, String text) {
    return new ChatMessage(
        new ChatMessageId(UUID.randomUUID()),
        stage.session.id,
        Optional.empty(),
        text,
        stage.session.begun.plusSeconds(second));
  }

  /** One look a second: a face, two, none, or darkness. */
  private static SegmentObservations looks(Stage stage, int sequence, int from, String seconds) {
    var id = new SegmentId(stage.session.id, 1, StreamName.CAMERA, sequence);
    var looks =
        IntStream.range(0, seconds.length())
            .<Observation>mapToObj(
                i -> look(stage.session.begun.plusSeconds(from + i), seconds.charAt(i)))
            .toList();
    return new SegmentObservations(id, looks);
  }

  private static Observation look(Instant at, char what) {
    var faces = new ArrayList<Observation.FaceSeen>();
    for (int i = 0; i < (what == 'c' ? 1 : what == '2' ? 2 : 0); i++) {
      faces.add(new Observation.FaceSeen(0.97 - 0.02 * i, OptionalDouble.empty()));
    }
    return new Observation.Seen(
        at, Duration.ofSeconds(1), "camera", what == 'd' ? 4 : 120, faces, List.of(), MODELS);
  }
}
