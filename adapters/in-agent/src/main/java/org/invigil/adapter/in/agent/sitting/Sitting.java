package org.invigil.adapter.in.agent.sitting;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.invigil.adapter.in.agent.Say;
import org.invigil.adapter.in.agent.checkin.Begun;
import org.invigil.adapter.in.agent.delivery.BackOff;
import org.invigil.adapter.in.agent.delivery.Courier;
import org.invigil.adapter.in.agent.delivery.DeliverOldestMessage;
import org.invigil.adapter.in.agent.delivery.ReportWitness;
import org.invigil.adapter.in.agent.delivery.UploadNextSegment;
import org.invigil.adapter.in.agent.delivery.UploadOrder;
import org.invigil.adapter.in.agent.live.LivePush;
import org.invigil.adapter.in.agent.practice.ScriptedCandidate;
import org.invigil.adapter.in.agent.recording.FragmentTap;
import org.invigil.adapter.in.agent.recording.Pace;
import org.invigil.adapter.in.agent.spool.Messages;
import org.invigil.adapter.in.agent.spool.Spool;
import org.invigil.adapter.in.agent.spool.SpoolFailure;
import org.invigil.adapter.in.agent.spool.UploadCredential;
import org.invigil.adapter.in.agent.wire.ExamServer;
import org.invigil.adapter.in.agent.wire.KeepSegmentDirectly;
import org.invigil.adapter.in.agent.wire.RemoteCompleteUpload;
import org.invigil.adapter.in.agent.wire.RemoteKeepSegment;
import org.invigil.adapter.in.agent.wire.RemoteWitnessDigests;
import org.invigil.adapter.in.agent.wire.Uplink;
import org.invigil.application.port.in.session.KeepSegment;
import org.invigil.domain.session.BreakPolicy;
import org.invigil.domain.session.ComfortBreak;
import org.invigil.domain.session.EventKind;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.session.Words;

/**
 * One sitting: records from "begin", says what the candidate declares, and delivers both. The
 * network may come and go; recording does not depend on it. It ends in two steps, works offline up
 * to there, and then uploads to the last byte.
 */
public final class Sitting implements ScriptedCandidate.Candidate, AutoCloseable {

  private static final Duration PROGRESS = Duration.ofSeconds(5);
  private static final Duration WITNESS = Duration.ofSeconds(10);
  private static final Duration LOOK_FOR_WORK = Duration.ofSeconds(1);
  private static final Duration LOOK_FOR_NEWS = Duration.ofSeconds(3);

  private final Begun begun;
  private final Spool spool;
  private final Messages messages;
  private final Say say;
  private final InstantSource clock;
  private final BreakPolicy breaks;
  private final Told told;
  private final Progress progress;
  private final Completion completion;

  /** Writes what recording has to tell: a slow disk must not hold up a camera. */
  private final ExecutorService reports =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("reports").daemon().factory());

  private final RecordedStreams recording;
  private final Courier uploads;
  private final Courier tellings;
  private final Courier witnesses;
  private final Accompanied accompanied;
  private final Optional<Courier> news;
  private final Uplink uplink;
  private final Optional<LivePush> live;
  private final CountDownLatch ended = new CountDownLatch(1);
  private Optional<Instant> leftAt = Optional.empty();

  /** Whether the server said that it needs nothing more. */
  private volatile boolean over;

  /**
   * @param server seen with the candidate's token
   * @param order newest first where the exam is watched live
   */
  public Sitting(
      Begun begun,
      ExamServer server,
      Devices devices,
      BreakPolicy breaks,
      UploadOrder order,
      Spool spool,
      Messages messages,
      Say say,
      Pace pace,
      InstantSource clock) {
    this.begun = begun;
    this.spool = spool;
    this.messages = messages;
    this.say = say;
    this.clock = clock;
    this.breaks = breaks;
    this.told = new Told(begun.session(), messages);
    this.completion = new Completion(new RemoteCompleteUpload(server), say);
    this.progress = new Progress(say, this::somethingToUpload, this::report);
    ExamServer upload = server.as(begun.uploadToken());
    this.uplink = upload.uplink();
    this.live =
        order == UploadOrder.NEWEST_FIRST
            ? Optional.of(
                new LivePush(
                    upload,
                    begun.session(),
                    this::watchedBy,
                    new BackOff(ThreadLocalRandom.current()::nextDouble)))
            : Optional.empty();
    this.accompanied = new Accompanied(server, begun.session(), say, this::endedByOthers);
    this.news =
        live.map(it ->
            new Courier(
                "news",
                accompanied,
                new BackOff(ThreadLocalRandom.current()::nextDouble),
                LOOK_FOR_NEWS));
    FragmentTap tap = live.<FragmentTap>map(it -> it).orElse(FragmentTap.NONE);
    this.recording =
        new RecordedStreams(begun, devices, spool, tap, progress, this::report, pace, clock);
    this.uploads =
        courier(
            "uploads",
            new UploadNextSegment(spool, order, keep(upload), upload.uplink(), progress));
    this.tellings = courier("messages", new DeliverOldestMessage(messages, server, progress));
    this.witnesses =
        new Courier(
            "witnesses",
            new ReportWitness(
                begun.session(),
                recording.chains(),
                new RemoteWitnessDigests(server),
                clock,
                progress),
            new BackOff(ThreadLocalRandom.current()::nextDouble),
            WITNESS);
  }

  private KeepSegment keep(ExamServer upload) {
    return begun.directUploads() ? new KeepSegmentDirectly(upload) : new RemoteKeepSegment(upload);
  }

  private static Courier courier(String name, org.invigil.adapter.in.agent.delivery.Errand errand) {
    return new Courier(
        name, errand, new BackOff(() -> ThreadLocalRandom.current().nextDouble()), LOOK_FOR_WORK);
  }

  /** Records until the end is confirmed, then uploads everything. */
  public void run() throws InterruptedException {
    uplink.examBegins();
    recording.start();
    live.ifPresent(LivePush::start);
    uploads.start();
    tellings.start();
    witnesses.start();
    news.ifPresent(Courier::start);
    while (!ended.await(PROGRESS.toMillis(), TimeUnit.MILLISECONDS)) {
      progress.tell(spool.waiting().size());
    }
    stopRecording();
    live.ifPresent(LivePush::close);
    news.ifPresent(Courier::close);
    uplink.examIsOver();
    say.line("Recording has ended. Camera and microphone are off.");
    uploadTheRest();
  }

  private void uploadTheRest() throws InterruptedException {
    int all = Math.max(1, left());
    boolean toldOffline = false;
    for (int left = left(); deliverable() > 0; left = left()) {
      say.line("Uploading: %d %%".formatted(100 * (all - Math.min(all, left)) / all));
      if (progress.isOffline() && !toldOffline) {
        toldOffline = true;
        say.line(
            "You are offline. Your exam is logged as ended; contact %s. The upload goes on by itself"
                    .formatted(begun.contact())
                + " when the network is back.");
      }
      uploads.wake();
      tellings.wake();
      waitForLess(left);
    }
    if (left() == 0) {
      say.line("Uploading: 100 %");
      over = completion.tell(begun.session(), recording.recorded());
    }
  }

  /** Until something was delivered, or for a while. */
  private void waitForLess(int before) throws InterruptedException {
    long until = System.nanoTime() + PROGRESS.toNanos();
    while (left() >= before && deliverable() > 0 && System.nanoTime() < until) {
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }

  private int left() {
    return spool.waiting().size() + messages.count();
  }

  /** What the server does not accept from this program is not waited for. */
  private int deliverable() {
    return (uploads.isShutOut() ? 0 : spool.waiting().size())
        + (tellings.isShutOut() ? 0 : messages.count());
  }

  /** Whether the spool may go: the server has everything, and nothing was set aside, ever. */
  public boolean everythingIsKept() throws SpoolFailure {
    return left() == 0 && over && !spool.holdsEvidence();
  }

  /** The program is being closed: segments in progress are finished, nothing is uploaded. */
  public void stopRecording() throws InterruptedException {
    recording.stop();
    reports.shutdown();
    while (!reports.awaitTermination(1, TimeUnit.MINUTES)) {
      say.line("The disk is slow; what was noticed is still being written.");
    }
  }

  @Override
  public synchronized void leaveDesk() {
    Instant now = clock.instant();
    if (leftAt.isPresent()) {
      return;
    }
    leftAt = Optional.of(now);
    tell(() -> told.leftDesk(now));
    note(EventKind.LEFT_DESK, now);
    say.line(
        "Break: at most %d seconds. The exam clock goes on."
            .formatted(breaks.longest().toSeconds()));
  }

  @Override
  public synchronized void returnToDesk() {
    if (leftAt.isEmpty()) {
      return;
    }
    Instant now = clock.instant();
    var taken = new ComfortBreak(leftAt.get(), now);
    leftAt = Optional.empty();
    tell(() -> told.returnedToDesk(now));
    note(EventKind.RETURNED_TO_DESK, now);
    say.line("Back at the desk after %d seconds.".formatted(taken.lasted().toSeconds()));
  }

  @Override
  public void end() {
    say.line("End.");
    Instant asked = clock.instant();
    tell(() -> told.askedToEnd(asked));
    say.line(ExamSession.EndingAsked.CONFIRMATION);
    Instant confirmed = clock.instant();
    tell(() -> told.confirmedEnd(confirmed));
    tell(this::rememberTheEnd);
    ended.countDown();
  }

  /** A proctor, or time: from then on nothing is recorded (SES-1). */
  private void endedByOthers() {
    if (ended.getCount() > 0) {
      say.line("The exam is over.");
      tell(this::rememberTheEnd);
      ended.countDown();
    }
  }

  @Override
  public void raiseHand() {
    accompanied.raiseHand();
  }

  @Override
  public void write(String text) {
    if (Words.fit(text)) {
      tell(() -> told.message(text));
      say.line("You wrote: " + text);
    } else {
      say.line("Write 1 to 2000 characters.");
    }
  }

  @Override
  public void networkIsBack() {
    uploads.wake();
    tellings.wake();
    witnesses.wake();
  }

  @Override
  public void say(String line) {
    say.line(line);
  }

  private void somethingToUpload() {
    uploads.wake();
  }

  private void report(Map<String, Object> event) {
    recording.note(event);
    reports.execute(() -> tell(() -> told.event(event)));
  }

  private void note(EventKind kind, Instant at) {
    recording.note(Map.of("kind", kind.code(), "at", at.toString()));
  }

  /** A program killed from here on uploads the rest, and does not check in again. */
  private void rememberTheEnd() throws SpoolFailure {
    var credential = UploadCredential.of(spool);
    if (credential.isPresent()) {
      credential.get().withEnd().keepIn(spool);
    }
  }

  private interface Telling {
    void now() throws SpoolFailure;
  }

  private void tell(Telling telling) {
    try {
      telling.now();
    } catch (SpoolFailure heldInMemory) {
      say.line(String.valueOf(heldInMemory.getMessage()));
    }
    tellings.wake();
  }

  /** The candidate sees every action of a proctor (SES-10), and watching is one. */
  private void watchedBy(int proctors) {
    say.line(proctors == 0 ? "Nobody watches live now." : "A proctor watches live.");
  }

  @Override
  public void close() {
    live.ifPresent(LivePush::close);
    news.ifPresent(Courier::close);
    reports.shutdown();
    uploads.close();
    tellings.close();
    witnesses.close();
  }
}
