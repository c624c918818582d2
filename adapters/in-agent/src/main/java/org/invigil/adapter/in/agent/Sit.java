package org.invigil.adapter.in.agent;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ProxySelector;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.invigil.adapter.in.agent.camera.Webcams;
import org.invigil.adapter.in.agent.checkin.AskedPlan;
import org.invigil.adapter.in.agent.checkin.Begun;
import org.invigil.adapter.in.agent.checkin.CheckInFailed;
import org.invigil.adapter.in.agent.checkin.CheckInWalk;
import org.invigil.adapter.in.agent.checkin.Computer;
import org.invigil.adapter.in.agent.delivery.BackOff;
import org.invigil.adapter.in.agent.delivery.UploadOrder;
import org.invigil.adapter.in.agent.practice.ScriptedCandidate;
import org.invigil.adapter.in.agent.recording.Pace;
import org.invigil.adapter.in.agent.recording.RecordingProfile;
import org.invigil.adapter.in.agent.sitting.Devices;
import org.invigil.adapter.in.agent.sitting.EarlierSessions;
import org.invigil.adapter.in.agent.sitting.Sitting;
import org.invigil.adapter.in.agent.spool.Messages;
import org.invigil.adapter.in.agent.spool.Spool;
import org.invigil.adapter.in.agent.spool.Spools;
import org.invigil.adapter.in.agent.spool.UploadCredential;
import org.invigil.adapter.in.agent.surroundings.ThisComputer;
import org.invigil.adapter.in.agent.wire.ExamServer;
import org.invigil.adapter.in.agent.wire.NetworkSwitch;
import org.invigil.domain.exam.Capture;
import org.invigil.domain.session.BreakPolicy;

/**
 * The {@code sit} command: uploads what an earlier run left, checks the candidate in, records the
 * exam, uploads the rest, and leaves nothing behind.
 */
final class Sit {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final SitOptions options;
  private final PrintStream out;
  private final Pace pace = Pace.REAL;
  private final InstantSource clock = InstantSource.system();

  Sit(SitOptions options, PrintStream out) {
    this.options = options;
    this.out = out;
  }

  void run() throws IOException, CheckInFailed, InterruptedException {
    var cameras = Webcams.choose(options.camera(), pace::nanos, options.script().startAt());
    var say = new Say(out, cameras::position);
    try (var network = new NetworkSwitch();
        var server = ExamServer.at(options.server(), options.token(), way(network), PATIENCE);
        var spools = Spools.open(options.spool())) {
      if (!new EarlierSessions(spools, server, say).deliverBefore(options.exam())) {
        return;
      }
      JsonNode plan = asked(server, say).of(options.exam());
      var computer = new Computer(cameras, options.spool(), options.practice());
      Begun begun =
          new CheckInWalk(
                  server,
                  options.exam(),
                  cameras,
                  computer,
                  options.document(),
                  options.canMove(),
                  say,
                  pace,
                  clock)
              .walk();
      try (Spool spool = spools.of(begun.session())) {
        credential(begun).keepIn(spool);
        record(begun, server, network, plan, cameras, spool, say);
      }
    }
  }

  private UploadCredential credential(Begun begun) {
    return new UploadCredential(
        options.server().toString(),
        options.exam().toString(),
        begun.session().toString(),
        begun.uploadToken(),
        false);
  }

  private void record(
      Begun begun,
      ExamServer server,
      NetworkSwitch network,
      JsonNode plan,
      Webcams cameras,
      Spool spool,
      Say say)
      throws IOException, InterruptedException {
    cameras.roll();
    sayBegun(say, begun);
    try (var sitting =
        new Sitting(
            begun,
            server,
            devices(plan, cameras, profile(begun)),
            breaks(plan),
            order(plan),
            spool,
            Messages.of(spool),
            say,
            pace,
            clock)) {
      sit(
          sitting,
          new ScriptedCandidate(options.script(), cameras::position, pace, sitting, network));
      leave(sitting, spool, say);
    }
  }

  private AskedPlan asked(ExamServer server, Say say) {
    return new AskedPlan(server, new BackOff(ThreadLocalRandom.current()::nextDouble), pace, say);
  }

  /** A practice can cut the network; otherwise the system's proxies are used. */
  private ProxySelector way(NetworkSwitch network) {
    return options.practice() ? network : ProxySelector.getDefault();
  }

  private void sit(Sitting sitting, ScriptedCandidate script) throws InterruptedException {
    Thread closing = new Thread(() -> close(sitting), "closing");
    Runtime.getRuntime().addShutdownHook(closing);
    if (options.script().cues().isEmpty()) {
      Thread.ofVirtual().start(new Keyboard(System.in, sitting));
    } else {
      Thread.ofPlatform().name("script").daemon().start(script);
    }
    sitting.run();
    script.stop();
    Runtime.getRuntime().removeShutdownHook(closing);
  }

  private static void close(Sitting sitting) {
    try {
      sitting.stopRecording();
    } catch (InterruptedException told) {
      Thread.currentThread().interrupt();
    }
  }

  private static void leave(Sitting sitting, Spool spool, Say say) throws IOException {
    sitting.close();
    if (sitting.everythingIsKept() && spool.erase()) {
      say.line("Everything is uploaded. Nothing is left on this computer. You may quit.");
    } else {
      say.line("Not everything was accepted; what is left lies in " + spool.folder());
    }
  }

  private void sayBegun(Say say, Begun begun) {
    say.line("The exam has begun: " + begun.examAddress());
    say.forPrograms(
        "INVIGIL-SIT",
        ExamServer.json(
            Map.of(
                "session", begun.session().toString(),
                "sitting", begun.sitting(),
                "began", clock.instant().toString(),
                "filmSecond", options.script().startAt().toMillis() / 1000.0,
                "clockAheadMillis", begun.clockAhead().toMillis())));
  }

  private static BreakPolicy breaks(JsonNode plan) {
    String longest = plan.path("longestBreak").asText("");
    return longest.startsWith("P")
        ? BreakPolicy.atMostFiveMinutes(Duration.parse(longest))
        : BreakPolicy.FIVE_MINUTES;
  }

  private static UploadOrder order(JsonNode plan) {
    return plan.path("service").asText().equalsIgnoreCase("live")
        ? UploadOrder.NEWEST_FIRST
        : UploadOrder.OLDEST_FIRST;
  }

  private RecordingProfile profile(Begun begun) {
    return options.profile().or(begun::profile).orElse(RecordingProfile.USUAL);
  }

  /** Only what the exam captures is opened (EXM-1). */
  private Devices devices(JsonNode plan, Webcams cameras, RecordingProfile profile)
      throws IOException {
    return new Devices(
        cameras,
        captures(plan, Capture.MICROPHONE)
            ? Optional.of(options.sound().microphones(cameras::position, options.practice()))
            : Optional.empty(),
        captures(plan, Capture.SCREEN)
            ? Optional.of(options.screen().screens(cameras::position))
            : Optional.empty(),
        new ThisComputer(cameras::connected),
        captures(plan, Capture.PROGRAMS_AND_TITLES),
        profile);
  }

  private static boolean captures(JsonNode plan, Capture wanted) {
    for (JsonNode capture : plan.path("captures")) {
      if (capture.asText().equalsIgnoreCase(wanted.name())) {
        return true;
      }
    }
    return false;
  }
}
