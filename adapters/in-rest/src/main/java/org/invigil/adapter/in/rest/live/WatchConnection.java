package org.invigil.adapter.in.rest.live;

import io.micronaut.websocket.WebSocketSession;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.invigil.application.evidence.LiveFragment;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.session.LiveRefusal;
import org.invigil.application.port.in.session.LookAtSession;
import org.invigil.application.port.in.session.SessionRefusal;
import org.invigil.application.port.in.session.WatchLive;
import org.invigil.domain.access.Actor;
import org.invigil.domain.session.ExamSessionId;

/** A proctor who watches. At most {@link #MOST_UNDERWAY} bytes wait for a slow one. */
final class WatchConnection extends Connection<WatchLive.Watch> implements WatchLive.Viewer {

  /** A segment of camera and screen fits well; more means that the viewer does not keep up. */
  static final int MOST_UNDERWAY = 2 * 1024 * 1024;

  private final WatchLive watchLive;
  private final WatchLive.Command command;
  private final AtomicInteger underway = new AtomicInteger();

  WatchConnection(
      WebSocketSession socket,
      String token,
      Connections all,
      WatchLive watchLive,
      Actor by,
      ExamSessionId session) {
    super(socket, token, all);
    this.watchLive = watchLive;
    this.command = new WatchLive.Command(by, session, this);
  }

  @Override
  Answer<WatchLive.Watch> ask() {
    return switch (watchLive.handle(command)) {
      case WatchLive.Watching(var watch) -> Answer.yes(watch);
      case LookAtSession.NotWhileItRuns no -> Answer.no(no);
      case LiveRefusal no -> Answer.no(no);
      case SessionRefusal no -> Answer.no(no);
    };
  }

  @Override
  Optional<Refusal> check(WatchLive.Watch opened, Actor by) {
    return opened.check(by);
  }

  @Override
  void ready() {
    // Fragments are all that a viewer is told.
  }

  @Override
  public boolean canTake(int bytes) {
    return socket().isOpen() && underway.get() + bytes <= MOST_UNDERWAY;
  }

  @Override
  public void show(LiveFragment opened) {
    byte[] message = opened.openedMessage();
    underway.addAndGet(message.length);
    socket()
        .sendAsync(message)
        .whenComplete((sent, failure) -> underway.addAndGet(-message.length));
  }

  @Override
  public void end(Refusal why) {
    close(CloseCodes.of(why));
  }
}
