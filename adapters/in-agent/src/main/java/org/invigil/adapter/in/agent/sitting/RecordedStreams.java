package org.invigil.adapter.in.agent.sitting;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.invigil.adapter.in.agent.checkin.Begun;
import org.invigil.adapter.in.agent.recording.CameraRecording;
import org.invigil.adapter.in.agent.recording.EventsRecording;
import org.invigil.adapter.in.agent.recording.FragmentTap;
import org.invigil.adapter.in.agent.recording.Pace;
import org.invigil.adapter.in.agent.recording.RecordingWatch;
import org.invigil.adapter.in.agent.recording.ScreenRecording;
import org.invigil.adapter.in.agent.recording.SealedStream;
import org.invigil.adapter.in.agent.recording.Sealer;
import org.invigil.adapter.in.agent.recording.WriteBehind;
import org.invigil.adapter.in.agent.spool.Chain;
import org.invigil.adapter.in.agent.spool.Spool;
import org.invigil.adapter.in.agent.spool.SpoolFailure;
import org.invigil.adapter.in.agent.surroundings.Noticed;
import org.invigil.adapter.in.agent.surroundings.Watching;
import org.invigil.adapter.in.agent.wire.ExamServer;
import org.invigil.application.port.in.session.CompleteUpload;
import org.invigil.domain.evidence.NamedDigest;
import org.invigil.domain.evidence.Sha256;
import org.invigil.domain.evidence.StreamName;

/**
 * All that one sitting records: camera with sound, screen, events. Each has a thread of its own, so
 * that one that is stuck holds up no other.
 */
final class RecordedStreams {

  private final Begun begun;
  private final Spool spool;
  private final FragmentTap tap;
  private final RecordingWatch watch;
  private final Pace pace;
  private final InstantSource clock;
  private final Sealer sealer;
  private final List<Stream> streams = new ArrayList<>();
  private final EventsRecording events;
  private final Watching watching;
  private final Thread watcher;

  private record Stream(Chain chain, Runnable end, Thread recorder) {}

  /**
   * @param tap is given what is filmed and drawn, not the events
   * @param report where events go besides into the recording
   */
  RecordedStreams(
      Begun begun,
      Devices devices,
      Spool spool,
      FragmentTap tap,
      RecordingWatch watch,
      Consumer<Map<String, Object>> report,
      Pace pace,
      InstantSource clock) {
    this.begun = begun;
    this.spool = spool;
    this.tap = tap;
    this.watch = watch;
    this.pace = pace;
    this.clock = clock;
    this.sealer = new Sealer(begun.dataKey());
    // Events come first in the list, and are stopped last.
    this.events = events();
    camera(devices);
    devices.screens().ifPresent(it -> screen(devices));
    this.watching =
        new Watching(
            devices.surroundings(),
            devices.programsAndTitles(),
            notebook(report),
            watch,
            pace,
            clock);
    this.watcher = Thread.ofPlatform().name("surroundings").daemon().unstarted(watching);
  }

  void start() {
    streams.forEach(it -> it.recorder().start());
    watcher.start();
  }

  /** Every segment in progress is finished; events go last, because the others cause some. */
  void stop() throws InterruptedException {
    Stream lastOfAll = streams.getFirst();
    List<Stream> others = streams.subList(1, streams.size());
    watching.end();
    others.forEach(it -> it.end().run());
    watcher.join();
    for (Stream stream : others) {
      stream.recorder().join();
    }
    lastOfAll.end().run();
    lastOfAll.recorder().join();
  }

  /** Into the sealed recording. */
  void note(Map<String, Object> event) {
    events.add(ExamServer.json(event));
  }

  List<Chain> chains() {
    return streams.stream().map(Stream::chain).toList();
  }

  List<CompleteUpload.StreamEnd> recorded() {
    return chains().stream()
        .flatMap(it -> it.newest().stream())
        .map(it ->
            new CompleteUpload.StreamEnd(
                it.id().sitting(), it.id().stream(), it.id().sequence() + 1))
        .toList();
  }

  private EventsRecording events() {
    Chain chain = chain(StreamName.EVENTS);
    // Events wait in their own queue: what the disk did not take is written again.
    var recording = new EventsRecording(new SealedStream(spool, chain, sealer), watch, pace, clock);
    add(chain, recording, recording::end);
    return recording;
  }

  private void camera(Devices devices) {
    Chain chain = chain(StreamName.CAMERA);
    var recording =
        new CameraRecording(
            devices.cameras(),
            devices.microphones(),
            devices.profile(),
            stream(chain),
            watch,
            pace,
            clock);
    add(chain, recording, recording::end);
  }

  private void screen(Devices devices) {
    Chain chain = chain(StreamName.SCREEN);
    var recording =
        new ScreenRecording(devices.screens().orElseThrow(), stream(chain), watch, pace, clock);
    add(chain, recording, recording::end);
  }

  private Chain chain(StreamName stream) {
    return new Chain(begun.session(), begun.sitting(), stream, newest(stream));
  }

  /** This computer may have lost its spool, or the last sitting may have been at another one. */
  private Optional<Sha256> newest(StreamName stream) {
    var told = begun.newest().stream().filter(it -> it.segment().stream() == stream);
    return java.util.stream.Stream.concat(told, remembered(stream).stream())
        .max(Comparator.comparing(NamedDigest::segment))
        .map(NamedDigest::digest);
  }

  private Optional<NamedDigest> remembered(StreamName stream) {
    try {
      return spool.newest(begun.session(), stream);
    } catch (SpoolFailure forgotten) {
      // What the server knows of is followed; that something came in between will show.
      return Optional.empty();
    }
  }

  private SealedStream stream(Chain chain) {
    return new SealedStream(
        spool,
        chain,
        sealer,
        tap,
        WriteBehind.onAThread("writing-" + chain.stream().code(), pace::nanos));
  }

  private void add(Chain chain, Runnable recording, Runnable end) {
    streams.add(
        new Stream(
            chain,
            end,
            Thread.ofPlatform().name("recording-" + streams.size()).unstarted(recording)));
  }

  private Watching.Notebook notebook(Consumer<Map<String, Object>> report) {
    return new Watching.Notebook() {
      @Override
      public void noticed(Noticed it) {
        report.accept(it.asEvent());
      }

      @Override
      public void otherTitles(int count) {
        note(
            Map.of(
                "kind", "other-titles",
                "at", clock.instant().toString(),
                "detail", Integer.toString(count)));
      }
    };
  }
}
