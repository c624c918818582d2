package org.invigil.server.wiring;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.invigil.adapter.in.rest.checkin.RecordingSettings;
import org.invigil.adapter.in.rest.live.LiveSettings;
import org.invigil.adapter.in.rest.pace.UploadPace;
import org.invigil.adapter.out.storage.evidence.SealedFragments;
import org.invigil.application.port.in.session.ShowLive;
import org.invigil.application.port.in.session.WatchLive;
import org.invigil.application.port.out.AccessLog;
import org.invigil.application.port.out.Chance;
import org.invigil.application.port.out.Fragments;
import org.invigil.application.port.out.Keys;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.application.service.live.LiveRooms;
import org.invigil.application.service.session.SessionDesk;
import org.invigil.application.service.session.ShowLiveService;
import org.invigil.application.service.session.WatchLiveService;
import org.invigil.server.settings.Settings;

/** Watching live exams, and how and how fast the server wants recordings. */
@Factory
final class Watching {

  @Singleton
  LiveSettings liveSettings(Settings settings) {
    return new LiveSettings(settings.publicAddress());
  }

  @Singleton
  RecordingSettings recordingSettings(Settings settings) {
    return new RecordingSettings(
        settings.text("recording.profile"), settings.isOn("evidence.direct"));
  }

  @Singleton
  UploadPace uploadPace(Settings settings) {
    return new UploadPace(settings.duration("upload.slow"), System::nanoTime);
  }

  @Singleton
  LiveRooms liveRooms(Settings settings) {
    return new LiveRooms(settings.number("live.viewers.session"), settings.number("live.viewers"));
  }

  @Singleton
  Fragments fragments(Keys keys) {
    return new SealedFragments(keys);
  }

  @Singleton
  ShowLive showLive(SessionDesk desk, Fragments fragments, LiveRooms rooms, InstantSource time) {
    return new ShowLiveService(desk, fragments, rooms, time);
  }

  @Singleton
  WatchLive watchLive(
      SessionDesk desk,
      LiveRooms rooms,
      AccessLog log,
      UnitOfWork work,
      Chance chance,
      InstantSource time) {
    return new WatchLiveService(desk, rooms, log, work, chance, time);
  }
}
