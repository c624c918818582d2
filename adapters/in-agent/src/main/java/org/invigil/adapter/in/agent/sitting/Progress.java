package org.invigil.adapter.in.agent.sitting;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.invigil.adapter.in.agent.Say;
import org.invigil.adapter.in.agent.delivery.DeliveryWatch;
import org.invigil.adapter.in.agent.recording.RecordingWatch;
import org.invigil.adapter.in.agent.recording.Trouble;
import org.invigil.adapter.in.agent.spool.FinishedSegment;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.session.EventKind;

/** Counts what was sealed and kept, and tells the candidate what they must know. */
final class Progress implements RecordingWatch, DeliveryWatch {

  private final Say say;
  private final Runnable somethingToUpload;
  private final EventReports events;
  private final AtomicInteger sealed = new AtomicInteger();
  private final AtomicInteger kept = new AtomicInteger();
  private final AtomicInteger witnesses = new AtomicInteger();
  private final AtomicBoolean offline = new AtomicBoolean();
  private final AtomicBoolean shutOut = new AtomicBoolean();

  /** Where events go. */
  interface EventReports {
    void report(Map<String, Object> event);
  }

  Progress(Say say, Runnable somethingToUpload, EventReports events) {
    this.say = say;
    this.somethingToUpload = somethingToUpload;
    this.events = events;
  }

  /** One line on how it stands. */
  void tell(int waitingSegments) {
    say.line(
        "%d segments sealed, %d uploaded, %d waiting, witnessed %d times%s"
            .formatted(
                sealed.get(),
                kept.get(),
                waitingSegments,
                witnesses.get(),
                offline.get() ? " (offline: recording goes on)" : ""));
  }

  boolean isOffline() {
    return offline.get();
  }

  @Override
  public void sealed(FinishedSegment segment) {
    sealed.incrementAndGet();
    somethingToUpload.run();
  }

  @Override
  public void began(Trouble trouble, Instant at, String sentence) {
    say.line(sentence + " Recording of the rest goes on; it is tried again.");
    events.report(event(kind(trouble), at));
  }

  @Override
  public void ended(Trouble trouble, Instant from, Instant until) {
    say.line("Recorded again: " + name(trouble));
    var event = event(kind(trouble), from);
    event.put("until", until.toString());
    events.report(event);
  }

  @Override
  public void eventsLost(int count, Instant from, Instant until) {
    say.line("%d events were not recorded: there was no room for them.".formatted(count));
    var event = event(EventKind.EVENTS_LOST, from);
    event.put("until", until.toString());
    event.put("detail", Integer.toString(count));
    events.report(event);
  }

  /** What is told of a beginning and of an end differs in identifier and end only. */
  private static Map<String, Object> event(EventKind kind, Instant at) {
    var event = new LinkedHashMap<String, Object>();
    event.put("id", UUID.randomUUID().toString());
    event.put("kind", kind.code());
    event.put("at", at.toString());
    return event;
  }

  private static EventKind kind(Trouble trouble) {
    return switch (trouble) {
      case CAMERA -> EventKind.CAMERA_LOST;
      case MICROPHONE -> EventKind.MICROPHONE_LOST;
      case SCREEN -> EventKind.SCREEN_LOST;
      case DISK -> EventKind.DISK_FAILED;
      case SLOW_DISK -> EventKind.DISK_SLOW;
      case ENCODER -> EventKind.ENCODER_FAILED;
      case SURROUNDINGS -> EventKind.SURROUNDINGS_UNSEEN;
    };
  }

  @Override
  public void kept(FinishedSegment segment) {
    kept.incrementAndGet();
    shutOut.set(false);
    if (offline.getAndSet(false)) {
      say.line("The server is reached again.");
    }
  }

  @Override
  public void refused(FinishedSegment segment, Refusal why) {
    say.line(
        "The server refuses a segment for good: "
            + why.sentence()
            + " ("
            + why.code()
            + "). It is set aside.");
  }

  @Override
  public void refused(String message, Refusal why) {
    say.line("The server did not accept a message: " + why.sentence() + " (" + why.code() + ")");
  }

  @Override
  public void witnessed() {
    witnesses.incrementAndGet();
  }

  @Override
  public void waiting(String why) {
    if (!offline.getAndSet(true)) {
      say.line("The server cannot be reached. Recording goes on; nothing is lost.");
    }
  }

  @Override
  public void shutOut() {
    if (!shutOut.getAndSet(true)) {
      say.line(
          "The server no longer accepts this program. What is recorded stays on this computer."
              + " Close the program, sign in again and start it anew: it uploads the rest after"
              + " check-in. If that does not help, contact support.");
    }
  }

  @Override
  public void diskFailed(String why) {
    say.line(why);
  }

  private static String name(Trouble trouble) {
    return switch (trouble) {
      case CAMERA -> "the camera";
      case MICROPHONE -> "the microphone";
      case SCREEN -> "the screen";
      case DISK -> "the disk takes the recording";
      case SLOW_DISK -> "the disk is quick enough";
      case ENCODER -> "the recording is made";
      case SURROUNDINGS -> "what runs and is connected beside the exam";
    };
  }
}
