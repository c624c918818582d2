package org.invigil.s3;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import org.invigil.adapter.out.storage.s3.S3Bucket;
import org.invigil.adapter.out.storage.s3.S3EvidenceStore;
import org.invigil.application.evidence.Awaited;
import org.invigil.application.evidence.SealedBytes;
import org.invigil.application.port.out.EvidenceStore;
import org.invigil.application.port.out.StoreUnavailable;
import org.invigil.contracts.EvidenceStoreContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract, against a program that speaks S3 and checks signatures. */
class S3EvidenceStoreTest extends EvidenceStoreContract {

  private static final S3Bucket.Credentials OURS = new S3Bucket.Credentials("key", "secret");

  @TempDir static Path folder;
  private static S3Proxy proxy;

  private S3EvidenceStore store = store("bucket", OURS);

  @BeforeAll
  static void start() throws Exception {
    var objects = new FilesystemNio2BlobStore(folder.toString());
    objects.createContainer("bucket");
    proxy =
        S3Proxy.builder()
            .blobStore(objects)
            .awsAuthentication(AuthenticationType.AWS_V4, OURS.key(), OURS.secret())
            .endpoint(URI.create("http://127.0.0.1:0"))
            .build();
    proxy.start();
  }

  @AfterAll
  static void stop() throws Exception {
    proxy.stop();
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static S3EvidenceStore store(String bucket, S3Bucket.Credentials credentials) {
    return new S3EvidenceStore(
        new S3Bucket(
            bucket,
            "evidence/",
            "us-east-1",
            Optional.of(URI.create("http://127.0.0.1:" + proxy.getPort())),
            Optional.of(credentials),
            Duration.ofSeconds(10)));
  }

  @Override
  protected EvidenceStore store() {
    return store;
  }

  /** As when the bucket is gone: nothing in it may look absent. */
  @Override
  protected void goDown() {
    store.close();
    store = store("no-such-bucket", OURS);
  }

  @Test
  void with_a_wrong_secret_nothing_is_kept_and_nothing_looks_absent() {
    store.close();
    store = store("bucket", new S3Bucket.Credentials("key", "another secret"));
    var bytes = SealedBytes.of(bytes(10));
    assertThatThrownBy(() -> Awaited.answer(store.keep(segment(0), bytes.digest(), bytes)))
        .isInstanceOf(StoreUnavailable.class);
    assertThatThrownBy(() -> store.open(segment(0), bytes.digest()))
        .isInstanceOf(StoreUnavailable.class);
  }
}
