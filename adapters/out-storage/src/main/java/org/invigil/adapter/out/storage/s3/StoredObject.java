package org.invigil.adapter.out.storage.s3;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.invigil.application.port.out.StoreUnavailable;
import org.invigil.domain.evidence.Sha256;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * What an object really is, by its bytes.
 *
 * @param tag by which the store knows this version of it
 */
record StoredObject(String tag, Sha256 digest) {

  /** Reads all of it. */
  static StoredObject read(S3Client s3, String bucket, String key) {
    try (var all = s3.getObject(it -> it.bucket(bucket).key(key))) {
      var sha256 = MessageDigest.getInstance("SHA-256");
      new DigestInputStream(all, sha256).transferTo(OutputStream.nullOutputStream());
      var tag = all.response().eTag();
      return new StoredObject(tag == null ? "" : tag, Sha256.of(sha256.digest()));
    } catch (IOException broken) {
      throw new StoreUnavailable("evidence", broken);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
