package org.invigil.server.watching;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.invigil.application.evidence.FragmentPlace;
import org.invigil.application.evidence.LiveFragment;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.session.ExamSessionId;

/** A program that shows a sealed fragment of camera and screen each second, of noise. */
final class WallCandidate implements AutoCloseable {

  /** 200 and 50 kbit/s: what CHK-3 asks an uplink for. */
  private static final int CAMERA_BYTES = 25_000;

  private static final int SCREEN_BYTES = 6_000;
  private static final int FRAGMENTS_OF_SEGMENT = 10;

  private final ExamSessionId session;
  private final byte[] key;
  private final WebSocket socket;
  private final byte[] noise = new byte[CAMERA_BYTES];
  private int second;
  private Instant begun = Instant.EPOCH;

  WallCandidate(HttpClient client, URI server, ExamSessionId session, String token, byte[] key) {
    this.session = session;
    this.key = key;
    new Random(session.value().getLeastSignificantBits()).nextBytes(noise);
    socket =
        client
            .newWebSocketBuilder()
            .header("Authorization", "Bearer " + token)
            .buildAsync(WallBenchmark.socket(server, session, "/push"), new Deaf())
            .join();
  }

  UUID session() {
    return session.value();
  }

  /** Sends what one second recorded. */
  void record() throws GeneralSecurityException {
    if (second % FRAGMENTS_OF_SEGMENT == 0) {
      begun = Instant.now();
    }
    send(StreamName.CAMERA, "video/mp4", CAMERA_BYTES);
    send(StreamName.SCREEN, "application/vnd.invigil.screen", SCREEN_BYTES);
    second++;
  }

  private void send(StreamName stream, String type, int size) throws GeneralSecurityException {
    int index = second % FRAGMENTS_OF_SEGMENT;
    var place =
        new FragmentPlace(
            new SegmentId(session, 1, stream, second / FRAGMENTS_OF_SEGMENT),
            index,
            index == FRAGMENTS_OF_SEGMENT - 1);
    var sealed = sealed(place, Arrays.copyOf(noise, size));
    var message = new LiveFragment(place, begun, type, false, sealed).sealedMessage();
    socket.sendBinary(ByteBuffer.wrap(message), true).join();
  }

  private byte[] sealed(FragmentPlace at, byte[] plain) throws GeneralSecurityException {
    var nonce = Arrays.copyOf((at.segment().sequence() + " " + at.index()).getBytes(UTF_8), 12);
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(
        Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
    cipher.updateAAD(at.associatedData());
    var body = cipher.doFinal(plain);
    var all = Arrays.copyOf(nonce, nonce.length + body.length);
    System.arraycopy(body, 0, all, nonce.length, body.length);
    return all;
  }

  @Override
  public void close() {
    socket.abort();
  }

  /** How many watch is known here. */
  private static final class Deaf implements WebSocket.Listener {}
}
