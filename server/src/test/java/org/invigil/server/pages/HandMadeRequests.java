package org.invigil.server.pages;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.invigil.server.watching.RecordedSession;

/** Requests of one person to a server, made by hand, such as no page sends. */
final class HandMadeRequests {

  /** Of a form: closes what it is written into and begins a script. */
  static final String SCRIPT = "%22%3E%3Cscript%3Ealert(1)%3C/script%3E";

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  final String token;
  private final URI address;
  private final Map<String, String> headers;

  private HandMadeRequests(URI address, String token, Map<String, String> headers) {
    this.address = address;
    this.token = token;
    this.headers = headers;
  }

  static HandMadeRequests ofNobody(URI address) {
    return new HandMadeRequests(address, "", Map.of());
  }

  static HandMadeRequests of(RecordedSession session, String email) throws Exception {
    return withToken(session.address(), session.signIn(email));
  }

  static HandMadeRequests withToken(URI address, String token) {
    return new HandMadeRequests(address, token, Map.of("Authorization", "Bearer " + token));
  }

  /** As a browser sends them for a page of that site: {@code same-origin}, {@code cross-site}. */
  static HandMadeRequests withCookie(URI address, String token, String site) {
    return new HandMadeRequests(
        address, token, Map.of("Cookie", "invigil=" + token, "Sec-Fetch-Site", site));
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(address.resolve(path)));
  }

  HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(address.resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    headers.forEach(request::header);
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }
}
