package org.invigil.adapter.out.storage.s3;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.invigil.application.port.out.DirectUploads;
import org.invigil.application.port.out.StoreUnavailable;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.Sha256;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ChecksumMode;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/**
 * Addresses that S3 accepts for some minutes, signed over key, length, SHA-256 and "only if
 * absent". What lies there afterwards is told by the store's SHA-256; a store that keeps none is
 * read.
 */
public final class S3DirectUploads implements DirectUploads, AutoCloseable {

  private static final String WHAT = "evidence";

  /** What every client of HTTP sends by itself, from the address and the body. */
  private static final Set<String> BY_THEMSELVES = Set.of("host", "content-length");

  private final S3Client s3;
  private final S3Presigner presigner;
  private final String bucket;
  private final S3Keys keys;

  public S3DirectUploads(S3Bucket bucket) {
    this.s3 = bucket.client();
    this.presigner = bucket.presigner();
    this.bucket = bucket.name();
    this.keys = new S3Keys(bucket.prefix());
  }

  @Override
  public Address address(SegmentId segment, Sha256 digest, long length, Duration valid) {
    try {
      var signed =
          presigner.presignPutObject(it ->
              it.signatureDuration(valid)
                  .putObjectRequest(put ->
                      put.bucket(bucket)
                          .key(keys.key(segment, digest))
                          .ifNoneMatch("*")
                          .contentLength(length)
                          .checksumSHA256(S3Keys.base64(digest))));
      var headers = new HashMap<String, String>();
      signed
          .signedHeaders()
          .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
      headers.keySet().removeAll(BY_THEMSELVES);
      return new Address(URI.create(signed.url().toString()), Map.copyOf(headers));
    } catch (SdkException failure) {
      throw new StoreUnavailable(WHAT, failure);
    }
  }

  @Override
  public Found look(SegmentId segment, Sha256 digest, long length) {
    try {
      s3.headBucket(it -> it.bucket(bucket)); // a bucket that is gone has lost nothing yet
      var key = keys.key(segment, digest);
      var has = s3.headObject(it -> it.bucket(bucket).key(key).checksumMode(ChecksumMode.ENABLED));
      if (has.contentLength() == null || has.contentLength() != length) {
        return Found.OTHER_LENGTH;
      }
      return isThis(key, has, digest) ? Found.THESE : Found.OTHER;
    } catch (NoSuchKeyException absent) {
      return Found.NOTHING;
    } catch (SdkException failure) {
      throw new StoreUnavailable(WHAT, failure);
    }
  }

  private boolean isThis(String key, HeadObjectResponse has, Sha256 digest) {
    return has.checksumSHA256() == null
        ? StoredObject.read(s3, bucket, key).digest().equals(digest)
        : has.checksumSHA256().equals(S3Keys.base64(digest));
  }

  @Override
  public void close() {
    presigner.close();
    s3.close();
  }
}
