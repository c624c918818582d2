package org.invigil.s3;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
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

  @TempDir static Path folder;
  private static StandIn s3;

  private S3EvidenceStore store = new S3EvidenceStore(s3.bucket());

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
    store.close();
  }

  @Override
  protected EvidenceStore store() {
    return store;
  }

  /** As when the bucket is gone: nothing in it may look absent. */
  @Override
  protected void goDown() {
    store.close();
    store = new S3EvidenceStore(s3.bucket("no-such-bucket", StandIn.OURS));
  }

  @Test
  void with_a_wrong_secret_nothing_is_kept_and_nothing_looks_absent() {
    store.close();
    store =
        new S3EvidenceStore(
            s3.bucket(StandIn.BUCKET, new S3Bucket.Credentials("key", "another secret")));
    var bytes = SealedBytes.of(bytes(10));
    assertThatThrownBy(() -> Awaited.answer(store.keep(segment(0), bytes.digest(), bytes)))
        .isInstanceOf(StoreUnavailable.class);
    assertThatThrownBy(() -> store.open(segment(0), bytes.digest()))
        .isInstanceOf(StoreUnavailable.class);
  }
}
