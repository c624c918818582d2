package org.invigil.s3;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.invigil.adapter.out.storage.s3.S3DirectUploads;
import org.invigil.adapter.out.storage.s3.S3EvidenceStore;
import org.invigil.application.port.out.DirectUploads;
import org.invigil.application.port.out.EvidenceStore;
import org.invigil.contracts.DirectUploadsContract;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.session.ExamSessionId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;

/** Signed addresses, against a program that speaks S3 and checks signatures. */
class S3DirectUploadsTest extends DirectUploadsContract {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir static Path folder;
  private static StandIn s3;

  private S3DirectUploads uploads = new S3DirectUploads(s3.bucket());
  private final S3EvidenceStore store = new S3EvidenceStore(s3.bucket());
  private int status;

  @BeforeAll
  static void start() throws Exception {
    s3 = new StandIn(folder);
  }

  @AfterAll
  static void stop() throws Exception {
    s3.close();
  }

  @AfterEach
  void close() {
    uploads.close();
    store.close();
  }

  @Override
  protected DirectUploads uploads() {
    return uploads;
  }

  @Override
  protected EvidenceStore store() {
    return store;
  }

  @Override
  protected void goDown() {
    uploads.close();
    uploads = new S3DirectUploads(s3.bucket("no-such-bucket", StandIn.OURS));
  }

  @Override
  protected void put(DirectUploads.Address address, byte[] body) {
    put(address.uri(), address, body);
  }

  private void put(URI uri, DirectUploads.Address address, byte[] body) {
    var request = HttpRequest.newBuilder(uri).PUT(BodyPublishers.ofByteArray(body));
    address.headers().forEach(request::header);
    try {
      status = CLIENT.send(request.build(), BodyHandlers.discarding()).statusCode();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException told) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void the_store_itself_refuses_other_bytes_other_lengths_and_other_places() {
    var place = new SegmentId(new ExamSessionId(UUID.randomUUID()), 1, StreamName.CAMERA, 0);
    var bytes = bytes(3, 2000);
    var address = uploads.address(place, bytes.digest(), 2000, Duration.ofMinutes(5));

    assertThat(address.headers()).containsEntry("if-none-match", "*");
    assertThat(address.headers()).containsKey("x-amz-checksum-sha256");
    put(address, bytes(4, 2000).toArray());
    assertThat(status).as("other bytes").isBetween(400, 499);
    put(address, bytes(3, 1999).toArray());
    assertThat(status).as("fewer bytes").isBetween(400, 499);
    var elsewhere = URI.create(address.uri().toString().replace("00000000-", "00000001-"));
    put(elsewhere, address, bytes.toArray());
    assertThat(status).as("another place").isBetween(400, 499);
    assertThat(store.holdsAnything(place.session())).isFalse();

    put(address, bytes.toArray());
    assertThat(status).isEqualTo(200);
    put(address, bytes.toArray());
    assertThat(status).as("only if absent").isEqualTo(412);
  }

  /** A store that keeps no SHA-256 takes anything, and is read. */
  @Test
  void where_the_store_tells_no_digest_the_bytes_are_read() {
    var place = new SegmentId(new ExamSessionId(UUID.randomUUID()), 1, StreamName.CAMERA, 0);
    var bytes = bytes(5, 3000);
    var key = "evidence/%s/1/camera/00000000-%s".formatted(place.session(), bytes.digest().hex());
    try (var other = s3.somebodyElse()) {
      other.putObject(
          it -> it.bucket("bucket").key(key), RequestBody.fromBytes(bytes(6, 3000).toArray()));
      assertThat(other.headObject(it -> it.bucket("bucket").key(key)).checksumSHA256()).isNull();
      assertThat(uploads.look(place, bytes.digest(), 3000)).isEqualTo(DirectUploads.Found.OTHER);

      other.putObject(it -> it.bucket("bucket").key(key), RequestBody.fromBytes(bytes.toArray()));
      assertThat(uploads.look(place, bytes.digest(), 3000)).isEqualTo(DirectUploads.Found.THESE);
      assertThat(uploads.look(place, bytes.digest(), 2999))
          .isEqualTo(DirectUploads.Found.OTHER_LENGTH);
    }
  }
}
