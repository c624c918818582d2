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
import org.invigil.application.evidence.LiveFragment;
import org.invigil.application.port.in.session.ShowLive;
import org.invigil.domain.session.ExamSessionId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where a candidate's program sends sealed fragments: one binary message each, in one frame. It is
 * told by text how many watch: {@code {"watchedBy":1}}.
 */
@ServerWebSocket("/api/sessions/{id}/live/push")
@Secured(SecurityRule.IS_AUTHENTICATED)
class PushSocket {

  private static final Logger LOG = LoggerFactory.getLogger(PushSocket.class);

  private final ShowLive showLive;
  private final Connections all;
  private final TokenResolver<HttpRequest<?>> tokens;

  PushSocket(ShowLive showLive, Connections all, TokenResolver<HttpRequest<?>> tokens) {
    this.showLive = showLive;
    this.all = all;
    this.tokens = tokens;
  }

  @OnOpen
  void open(UUID id, WebSocketSession socket, HttpRequest<?> request) {
    var connection =
        new PushConnection(
            socket,
            LiveSockets.token(request, tokens),
            all,
            showLive,
            LiveSockets.actor(socket),
            new ExamSessionId(id));
    LiveSockets.open(socket, request, connection, all);
  }

  @OnMessage(maxPayloadLength = LiveFragment.LARGEST_MESSAGE)
  void message(WebSocketFrame frame, WebSocketSession socket) {
    var bytes = LiveSockets.bytes(frame);
    LiveSockets.of(socket, PushConnection.class)
        .filter(it -> !it.isGone())
        .ifPresent(it -> it.message(bytes.orElseGet(() -> new byte[0])));
  }

  @OnClose
  void close(WebSocketSession socket) {
    LiveSockets.finish(socket, all);
  }

  @OnError
  void error(WebSocketSession socket, Throwable failure) {
    LOG.info("a pushing connection failed: {}", failure.toString());
    socket.close(CloseCodes.NOT_A_FRAGMENT);
    LiveSockets.finish(socket, all);
  }
}
