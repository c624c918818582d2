package org.invigil.server.wiring;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.invigil.adapter.in.rest.checkin.RecordingSettings;
import org.invigil.adapter.in.rest.live.LiveSettings;
import org.invigil.adapter.in.rest.pace.UploadPace;
import org.invigil.adapter.in.web.page.PageSettings;
import org.invigil.adapter.out.storage.evidence.SealedFragments;
import org.invigil.application.port.in.session.Broadcast;
import org.invigil.application.port.in.session.PassOn;
import org.invigil.application.port.in.session.SeeLiveCandidate;
import org.invigil.application.port.in.session.SeeLiveExams;
import org.invigil.application.port.in.session.SeeLiveWall;
import org.invigil.application.port.in.session.SendMessage;
import org.invigil.application.port.in.session.ShowLive;
import org.invigil.application.port.in.session.WatchLive;
import org.invigil.application.port.out.AccessLog;
import org.invigil.application.port.out.Candidates;
import org.invigil.application.port.out.Chance;
import org.invigil.application.port.out.ChatMessages;
import org.invigil.application.port.out.ExamSessions;
import org.invigil.application.port.out.Exams;
import org.invigil.application.port.out.Fragments;
import org.invigil.application.port.out.Keys;
import org.invigil.application.port.out.SessionFlags;
import org.invigil.application.port.out.StaffAccounts;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.application.service.live.LiveRooms;
import org.invigil.application.service.session.LiveSeats;
import org.invigil.application.service.session.LiveWallService;
import org.invigil.application.service.session.ProctorsService;
import org.invigil.application.service.session.SessionDesk;
import org.invigil.application.service.session.ShowLiveService;
import org.invigil.application.service.session.WatchLiveService;
import org.invigil.server.settings.Settings;

/** Watching live exams, and how and how fast the server wants recordings. */
@Factory
final class Watching {

  @Singleton
  PageSettings pageSettings(Settings settings) {
    return new PageSettings(settings.publicAddress());
  }

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

  @Singleton
  LiveSeats liveSeats(
      ExamSessions sessions,
      Candidates candidates,
      ChatMessages messages,
      SessionFlags flags,
      StaffAccounts accounts,
      LiveRooms rooms) {
    return new LiveSeats(sessions, candidates, messages, flags, accounts, rooms);
  }

  @Singleton
  LiveWallService liveWall(SessionDesk desk, LiveSeats seats, Exams exams, UnitOfWork work) {
    return new LiveWallService(desk, seats, exams, work);
  }

  @Singleton
  SeeLiveExams seeLiveExams(LiveWallService wall) {
    return wall.exams();
  }

  @Singleton
  SeeLiveWall seeLiveWall(LiveWallService wall) {
    return wall.wall();
  }

  @Singleton
  SeeLiveCandidate seeLiveCandidate(LiveWallService wall) {
    return wall.candidate();
  }

  @Singleton
  ProctorsService proctors(SessionDesk desk, LiveSeats seats, SendMessage send, Chance chance) {
    return new ProctorsService(desk, seats, send, chance);
  }

  @Singleton
  Broadcast broadcast(ProctorsService proctors) {
    return proctors.broadcasting();
  }

  @Singleton
  PassOn passOn(ProctorsService proctors) {
    return proctors.passingOn();
  }
}
