package org.invigil.adapter.in.rest.live;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.security.token.reader.TokenResolver;
import io.micronaut.websocket.WebSocketSession;
import io.micronaut.websocket.annotation.OnClose;
import io.micronaut.websocket.annotation.OnError;
import io.micronaut.websocket.annotation.OnMessage;
import io.micronaut.websocket.annotation.OnOpen;
import io.micronaut.websocket.annotation.ServerWebSocket;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import java.util.UUID;
import org.invigil.application.port.in.session.WatchLive;
import org.invigil.domain.session.ExamSessionId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where a proctor watches: one binary message for each opened fragment. Nothing is sent back. */
@ServerWebSocket("/api/sessions/{id}/live")
@Secured(SecurityRule.IS_AUTHENTICATED)
class WatchSocket {

  private static final Logger LOG = LoggerFactory.getLogger(WatchSocket.class);
  private static final int NOTHING_TO_SAY = 125;

  private final WatchLive watchLive;
  private final Connections all;
  private final TokenResolver<HttpRequest<?>> tokens;

  WatchSocket(WatchLive watchLive, Connections all, TokenResolver<HttpRequest<?>> tokens) {
    this.watchLive = watchLive;
    this.all = all;
    this.tokens = tokens;
  }

  @OnOpen
  void open(UUID id, WebSocketSession socket, HttpRequest<?> request) {
    var connection =
        new WatchConnection(
            socket,
            LiveSockets.token(request, tokens),
            all,
            watchLive,
            LiveSockets.actor(socket),
            new ExamSessionId(id));
    LiveSockets.open(socket, request, connection, all);
  }

  /** Viewers have nothing to say here; whoever does is not one. */
  @OnMessage(maxPayloadLength = NOTHING_TO_SAY)
  void message(WebSocketFrame frame, WebSocketSession socket) {
    frame.release();
    LiveSockets.of(socket, WatchConnection.class)
        .ifPresent(it -> it.close(CloseCodes.NOT_A_FRAGMENT));
  }

  @OnClose
  void close(WebSocketSession socket) {
    LiveSockets.finish(socket, all);
  }

  @OnError
  void error(WebSocketSession socket, Throwable failure) {
    LOG.info("a watching connection failed: {}", failure.toString());
    socket.close(CloseCodes.NOT_A_FRAGMENT);
    LiveSockets.finish(socket, all);
  }
}
