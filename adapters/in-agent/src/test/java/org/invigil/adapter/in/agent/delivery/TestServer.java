package org.invigil.adapter.in.agent.delivery;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.invigil.application.evidence.SealedSegmentFormat;

/** A server that keeps segments as the real one promises, and can be told to fail. */
public final class TestServer implements AutoCloseable {

  /** One misbehaviour, used once: what to do with a call instead of answering it. */
  public interface Fault {
    /** Whether the fault has answered. */
    boolean strikes(HttpExchange call, TestServer server) throws IOException;
  }

  /** What a call is answered with, asked before anything else. */
  public interface Replies {
    Optional<String> to(String call, String body);
  }

  public final Map<String, Map<String, List<String>>> headersOf = new ConcurrentHashMap<>();
  public final List<String> log = new CopyOnWriteArrayList<>();
  public volatile boolean acceptsUploads = true;
  public volatile Replies replies = (call, body) -> Optional.empty();
  public final Map<String, byte[]> kept = Collections.synchronizedMap(new LinkedHashMap<>());
  public final List<String> order = new CopyOnWriteArrayList<>();
  public final List<Map.Entry<String, String>> messages = new CopyOnWriteArrayList<>();
  final List<Integer> statuses = new CopyOnWriteArrayList<>();
  public final List<Map<String, List<String>>> headers = new CopyOnWriteArrayList<>();
  final Queue<Fault> faults = new ConcurrentLinkedDeque<>(new ArrayDeque<>());
  private HttpServer server;
  private final int port;

  public TestServer() throws IOException {
    server = listen(0);
    port = server.getAddress().getPort();
  }

  public String address() {
    return "http://127.0.0.1:" + port;
  }

  /** Instead of its own answer to the next call. */
  public void answersNext(int status, String body) {
    faults.add((call, it) -> {
      it.answer(call, status, body);
      return true;
    });
  }

  void stop() {
    server.stop(0);
  }

  void startAgain() throws IOException {
    server = listen(port);
  }

  private HttpServer listen(int at) throws IOException {
    HttpServer made =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), at), 0);
    made.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    made.createContext("/", this::handle);
    made.start();
    return made;
  }

  private void handle(HttpExchange call) throws IOException {
    try (call) {
      Optional<Fault> fault = Optional.ofNullable(faults.poll());
      if (fault.isPresent() && fault.get().strikes(call, this)) {
        return;
      }
      byte[] body = call.getRequestBody().readAllBytes();
      if (!acceptsUploads && call.getRequestMethod().equals("PUT")) {
        answer(call, 401);
        return;
      }
      headers.add(call.getRequestHeaders());
      String line = call.getRequestMethod() + " " + call.getRequestURI().getPath();
      log.add(line);
      headersOf.put(line, call.getRequestHeaders());
      Optional<String> reply = replies.to(line, new String(body, StandardCharsets.UTF_8));
      if (reply.isPresent()) {
        messages.add(Map.entry(line, new String(body, StandardCharsets.UTF_8)));
        answer(call, 200, reply.get());
        return;
      }
      answer(call, call.getRequestMethod().equals("PUT") ? keep(call, body) : note(call, body));
    }
  }

  private int note(HttpExchange call, byte[] body) {
    messages.add(
        Map.entry(call.getRequestURI().getPath(), new String(body, StandardCharsets.UTF_8)));
    return 200;
  }

  int keep(HttpExchange call, byte[] body) {
    String path = call.getRequestURI().getPath();
    String said = call.getRequestHeaders().getFirst("Content-Digest");
    String is =
        "sha-256=:"
            + Base64.getEncoder()
                .encodeToString(HexFormat.of().parseHex(SealedSegmentFormat.sha256Hex(body)))
            + ":";
    if (!is.equals(said)) {
      return 400;
    }
    byte[] before = kept.putIfAbsent(path, body);
    if (before != null && !java.util.Arrays.equals(before, body)) {
      return 409;
    }
    call.getResponseHeaders().add("Repr-Digest", is);
    if (before == null) {
      order.add(path);
      return 201;
    }
    return 200;
  }

  void answer(HttpExchange call, int status) throws IOException {
    answer(
        call,
        status,
        status >= 400
            ? problem(
                status,
                status == 409 && call.getRequestMethod().equals("PUT")
                    ? "segment.taken-by-other-bytes"
                    : "test.refused")
            : "{}");
  }

  /** As the real server refuses. */
  public static String problem(int status, String code) {
    return "{\"type\":\"/problems/%2$s\",\"status\":%1$d,\"detail\":\"No.\",\"code\":\"%2$s\"}"
        .formatted(status, code);
  }

  void answer(HttpExchange call, int status, String json) throws IOException {
    statuses.add(status);
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    call.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    call.getResponseBody().write(body);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
