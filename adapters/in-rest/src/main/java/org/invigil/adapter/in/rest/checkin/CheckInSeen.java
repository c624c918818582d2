package org.invigil.adapter.in.rest.checkin;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.invigil.domain.checkin.CheckIn;
import org.invigil.domain.checkin.ConsentText;
import org.invigil.domain.checkin.FaceAttempts;
import org.invigil.domain.checkin.FaceCheck;
import org.invigil.domain.checkin.Progress;
import org.invigil.domain.checkin.Step;
import org.jspecify.annotations.Nullable;

/**
 * How far a check-in has come.
 *
 * @param state {@code in-progress}, {@code completed}, or why it ended: {@code consent-declined},
 *     {@code name-denied}
 * @param next the step on screen; absent when there is none
 * @param steps what this exam asks for, in order
 * @param nameToConfirm the registered name while it is to be confirmed; absent otherwise
 * @param faceAttemptsLeft how often the face can still be compared
 */
@Serdeable
record CheckInSeen(
    UUID checkIn,
    String state,
    @Nullable String next,
    List<String> steps,
    List<String> done,
    ConsentSeen consent,
    @Nullable String nameToConfirm,
    int faceAttemptsLeft,
    boolean codeNeeded,
    @Nullable String contact) {

  /** The text in force and its version. */
  @Serdeable
  record ConsentSeen(String version, String text) {}

  static CheckInSeen of(CheckIn it, ConsentText consent, String name, String contact) {
    var text = new ConsentSeen(consent.version(), consent.words());
    return switch (it) {
      case CheckIn.InProgress open -> of(open, text, name, contact);
      case CheckIn.Completed done ->
          new CheckInSeen(
              done.id().value(),
              "completed",
              null,
              steps(done.progress()),
              done(done.progress()),
              text,
              null,
              0,
              false,
              present(contact));
      case CheckIn.Ended ended ->
          new CheckInSeen(
              ended.id().value(),
              ended.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'),
              null,
              List.of(),
              List.of(),
              text,
              null,
              0,
              false,
              present(contact));
    };
  }

  private static CheckInSeen of(
      CheckIn.InProgress open, ConsentSeen text, String name, String contact) {
    var left =
        switch (open.face()) {
          case FaceCheck.Comparing(var failures) -> FaceAttempts.THREE.left(failures);
          case FaceCheck.NeedsCode _, FaceCheck.CodeSent _ -> 0;
        };
    return new CheckInSeen(
        open.id().value(),
        "in-progress",
        open.next().code(),
        steps(open.progress()),
        done(open.progress()),
        text,
        present(name),
        left,
        left == 0,
        present(contact));
  }

  private static @Nullable String present(String text) {
    return text.isEmpty() ? null : text;
  }

  private static List<String> steps(Progress of) {
    return of.plan().steps().stream().map(Step::code).toList();
  }

  private static List<String> done(Progress of) {
    return of.done().stream().map(it -> it.step().code()).toList();
  }
}
