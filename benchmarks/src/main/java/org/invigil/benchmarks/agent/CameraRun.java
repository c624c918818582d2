package org.invigil.benchmarks.agent;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.invigil.adapter.in.agent.camera.Camera;
import org.invigil.adapter.in.agent.camera.CameraFailure;
import org.invigil.adapter.in.agent.camera.Cameras;
import org.invigil.adapter.in.agent.camera.PictureFolder;
import org.invigil.adapter.in.agent.recording.CameraRecording;
import org.invigil.adapter.in.agent.recording.RecordingProfile;
import org.invigil.adapter.in.agent.recording.SoundFile;
import org.invigil.domain.evidence.StreamName;

/** Records a film with its sound, as an exam does. */
record CameraRun(List<Long> lengths, double cpuMillisASecond, List<byte[]> films) {

  static CameraRun of(Path film, Path sound, RecordingProfile profile, int seconds, Path work)
      throws IOException {
    var time = new FilmTime();
    try (var recorded = new Recorded(work, StreamName.CAMERA)) {
      var cost = new Cost();
      var cameras = new Watched(PictureFolder.open(film), time, cost, seconds);
      var recording =
          new CameraRecording(
              cameras,
              Optional.of(new SoundFile(sound, () -> Duration.ZERO)),
              profile,
              recorded.stream(),
              recorded,
              time,
              time);
      cameras.atTheEnd = recording::end;
      recording.run();
      double cpu = cost.millis() / time.seconds();
      return new CameraRun(recorded.lengths(), cpu, recorded.opened());
    }
  }

  private static final class Watched implements Cameras, Camera {

    private final PictureFolder film;
    private final FilmTime time;
    private final Cost cost;
    private final int seconds;
    private Runnable atTheEnd = () -> {};

    Watched(PictureFolder film, FilmTime time, Cost cost, int seconds) {
      this.film = film;
      this.time = time;
      this.cost = cost;
      this.seconds = seconds;
    }

    @Override
    public Camera open() {
      return this;
    }

    @Override
    public BufferedImage picture() throws CameraFailure {
      if (time.seconds() >= seconds - 0.3) {
        atTheEnd.run();
      }
      try {
        return cost.notCounted(() -> film.at(position()));
      } catch (IOException broken) {
        throw new CameraFailure("the film cannot be read", broken);
      }
    }

    @Override
    public Dimension size() {
      return film.size();
    }

    @Override
    public String name() {
      return "film";
    }

    @Override
    public boolean isStandIn() {
      return true;
    }

    @Override
    public Duration position() {
      return Duration.ofNanos(time.nanos());
    }

    @Override
    public void close() {
      // The film is read picture by picture.
    }
  }
}
