package org.invigil.adapter.in.rest.live;

import io.micronaut.websocket.CloseReason;
import io.micronaut.websocket.WebSocketSession;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.access.RecogniseToken;
import org.invigil.domain.access.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One WebSocket. What has to wait for a store is done away from the event loop; the socket may be
 * closed before that has ended, then the end is made up for at once.
 *
 * @param <T> what the use case gave for this connection
 */
abstract class Connection<T extends AutoCloseable> {

  private static final Logger LOG = LoggerFactory.getLogger(Connection.class);
  private static final byte[] PING = new byte[0];

  private final WebSocketSession socket;
  private final String token;
  private final Connections all;

  /** Held while it opens and while it ends: an end waits for an opening that is under way. */
  private final ReentrantLock opening = new ReentrantLock();

  private volatile Optional<T> opened = Optional.empty();
  private volatile boolean gone;

  Connection(WebSocketSession socket, String token, Connections all) {
    this.socket = socket;
    this.token = token;
    this.all = all;
  }

  /** Asks the use case; may wait. */
  abstract Answer<T> ask();

  abstract Optional<Refusal> check(T opened, Actor by);

  /** What was asked for is there: the other end may be told. Never waits. */
  abstract void ready();

  /** Either what was asked for, or why not. */
  record Answer<T>(Optional<T> opened, Optional<Refusal> no) {
    static <T> Answer<T> yes(T opened) {
      return new Answer<>(Optional.of(opened), Optional.empty());
    }

    static <T> Answer<T> no(Refusal why) {
      return new Answer<>(Optional.empty(), Optional.of(why));
    }
  }

  final WebSocketSession socket() {
    return socket;
  }

  final Optional<T> opened() {
    return opened;
  }

  final boolean isGone() {
    return gone;
  }

  /** May wait. */
  final void open() {
    if (!all.add(this)) {
      socket.close(CloseCodes.STOPPING);
      return;
    }
    opening.lock();
    try {
      if (gone) {
        all.remove(this);
        return;
      }
      var answer = ask();
      answer.no().ifPresent(it -> close(CloseCodes.of(it)));
      opened = answer.opened();
      opened.ifPresent(it -> ready());
      if (gone) {
        finish();
      }
    } catch (RuntimeException failure) {
      LOG.warn("a live connection could not be opened", failure);
      close(CloseCodes.BROKEN);
    } finally {
      opening.unlock();
    }
  }

  final void check(RecogniseToken recognise) {
    try {
      if (gone || !socket.isOpen()) {
        finish();
        return;
      }
      switch (recognise.handle(new RecogniseToken.Command(token))) {
        case RecogniseToken.Recognised(var actor) ->
            opened.flatMap(it -> check(it, actor)).ifPresent(no -> close(CloseCodes.of(no)));
        case RecogniseToken.Unknown unknown -> close(CloseCodes.NOT_SIGNED_IN);
        case RecogniseToken.Expired expired -> close(CloseCodes.NOT_SIGNED_IN);
      }
      if (socket.isOpen()) {
        socket.sendPingAsync(PING);
      }
    } catch (RuntimeException failure) {
      // Whether they may go on cannot be told, so they may not.
      LOG.warn("a live connection could not be checked and is closed", failure);
      close(CloseCodes.BROKEN);
    }
  }

  final void stop() {
    if (socket.isOpen()) {
      socket.close(CloseCodes.STOPPING);
    }
    finish();
  }

  /** Never waits. */
  final void close(CloseReason why) {
    gone = true;
    if (socket.isOpen()) {
      socket.close(why);
    }
    // Whoever does not read would not notice the closing; the watching is over all the same.
    all.later(this::finish);
  }

  /**
   * The socket is closed. May wait; where the store is away it is tried again with the next check.
   */
  final void finish() {
    gone = true;
    opening.lock();
    try {
      var mine = opened;
      if (mine.isPresent()) {
        mine.get().close();
      }
      all.remove(this);
    } catch (Exception failure) {
      LOG.warn("the end of a live connection could not be recorded yet", failure);
    } finally {
      opening.unlock();
    }
  }
}
