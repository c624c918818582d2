package org.invigil.adapter.in.rest.live;

import io.micronaut.websocket.WebSocketSession;
import java.util.Optional;
import org.invigil.application.evidence.LiveFragment;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.session.LiveRefusal;
import org.invigil.application.port.in.session.SessionRefusal;
import org.invigil.application.port.in.session.ShowLive;
import org.invigil.domain.access.Actor;
import org.invigil.domain.session.ExamSessionId;

/** A candidate's program that shows what it records. */
final class PushConnection extends Connection<ShowLive.Show> implements ShowLive.Program {

  private final ShowLive showLive;
  private final ShowLive.Command command;
  private boolean ready;
  private int watchedBy;

  PushConnection(
      WebSocketSession socket,
      String token,
      Connections all,
      ShowLive showLive,
      Actor by,
      ExamSessionId session) {
    super(socket, token, all);
    this.showLive = showLive;
    this.command = new ShowLive.Command(by, session, this);
  }

  @Override
  Answer<ShowLive.Show> ask() {
    return switch (showLive.handle(command)) {
      case ShowLive.Showing(var show) -> Answer.yes(show);
      case LiveRefusal no -> Answer.no(no);
      case SessionRefusal no -> Answer.no(no);
    };
  }

  @Override
  Optional<Refusal> check(ShowLive.Show opened, Actor by) {
    return opened.check(by);
  }

  /** Anything that is no fragment, or comes before the program was asked, ends the connection. */
  void message(byte[] message) {
    var fragment = LiveFragment.readSealed(message);
    var show = opened();
    if (fragment.isEmpty() || show.isEmpty()) {
      close(CloseCodes.NOT_A_FRAGMENT);
      return;
    }
    show.get().push(fragment.get()).ifPresent(no -> close(CloseCodes.of(no)));
  }

  @Override
  synchronized void ready() {
    ready = true;
    watchedBy(watchedBy);
  }

  /** Told only when fragments can be taken, for the program answers at once. */
  @Override
  public synchronized void watchedBy(int viewers) {
    watchedBy = viewers;
    if (ready && socket().isOpen()) {
      socket().sendAsync("{\"watchedBy\":" + viewers + "}");
    }
  }

  @Override
  public void end(Refusal why) {
    close(CloseCodes.of(why));
  }
}
