package org.invigil.adapter.in.rest.live;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.netty.websocket.AbstractNettyWebSocketHandler;
import io.micronaut.http.server.netty.NettyHttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.token.reader.TokenResolver;
import io.micronaut.websocket.WebSocketSession;
import io.netty.handler.codec.http.websocketx.BinaryWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.invigil.adapter.in.rest.security.Actors;
import org.invigil.domain.access.Actor;

/** What both sockets do with a connection. */
final class LiveSockets {

  private static final String CONNECTION = "invigil.connection";

  private static final long MOMENT = 1_000_000;
  private static final long HEARS_AT_LAST = 5_000_000_000L;

  private LiveSockets() {}

  static Actor actor(WebSocketSession socket) {
    return socket
        .getUserPrincipal()
        .filter(Authentication.class::isInstance)
        .map(it -> Actors.of((Authentication) it))
        .orElseThrow(() -> new IllegalStateException("a socket without an authentication"));
  }

  /** What the client proved with who it is, or nothing. */
  static String token(HttpRequest<?> request, TokenResolver<HttpRequest<?>> tokens) {
    return tokens.resolveTokens(request).stream().findFirst().orElse("");
  }

  static void open(
      WebSocketSession socket, HttpRequest<?> request, Connection<?> connection, Connections all) {
    socket.put(CONNECTION, connection);
    all.later(() -> {
      waitUntilItHears(request);
      connection.open();
    });
  }

  /**
   * Micronaut tells of the opening shortly before it listens, from another thread than the one that
   * reads: whoever were told at once that the way is open, and sent something, would not be heard.
   */
  private static void waitUntilItHears(HttpRequest<?> request) {
    if (request instanceof NettyHttpRequest<?> opening) {
      var channel = opening.getChannelHandlerContext().channel();
      long until = System.nanoTime() + HEARS_AT_LAST;
      while (channel.isOpen()
          && channel.pipeline().get(AbstractNettyWebSocketHandler.class) == null
          && System.nanoTime() < until) {
        LockSupport.parkNanos(MOMENT);
      }
    }
  }

  static <C extends Connection<?>> Optional<C> of(WebSocketSession socket, Class<C> type) {
    return socket.get(CONNECTION, Connection.class).filter(type::isInstance).map(type::cast);
  }

  static void finish(WebSocketSession socket, Connections all) {
    socket.get(CONNECTION, Connection.class).ifPresent(it -> all.later(it::finish));
  }

  /** The bytes of a message that is whole and binary. Gives the frame back. */
  static Optional<byte[]> bytes(WebSocketFrame frame) {
    try {
      if (!frame.isFinalFragment() || !(frame instanceof BinaryWebSocketFrame)) {
        return Optional.empty();
      }
      byte[] bytes = new byte[frame.content().readableBytes()];
      frame.content().readBytes(bytes);
      return Optional.of(bytes);
    } finally {
      frame.release();
    }
  }
}
