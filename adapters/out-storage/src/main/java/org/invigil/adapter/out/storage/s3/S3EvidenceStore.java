package org.invigil.adapter.out.storage.s3;

import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.invigil.application.evidence.Awaited;
import org.invigil.application.evidence.SealedBytes;
import org.invigil.application.port.out.EvidenceStore;
import org.invigil.application.port.out.StoreUnavailable;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.Sha256;
import org.invigil.domain.session.ExamSessionId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ChecksumMode;
import software.amazon.awssdk.services.s3.model.Delete;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.ObjectIdentifier;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * One object for each segment, {@code <session>/<sitting>/<stream>/<sequence>-<digest>}. It is
 * written only if absent, with its SHA-256, and is durable when the store, asked again, says that
 * it has it: a "success" alone is not believed. Where it has something else under that name, which
 * its digest shows to be wrong, this is replaced; right bytes never are.
 */
public final class S3EvidenceStore implements EvidenceStore, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(S3EvidenceStore.class);
  private static final String WHAT = "evidence";
  private static final int PRECONDITION_FAILED = 412;
  private static final int AT_ONCE = 64;

  private final S3Client s3;
  private final String bucket;
  private final String prefix;
  private final S3Keys keys;
  private final Semaphore atOnce = new Semaphore(AT_ONCE);

  public S3EvidenceStore(S3Bucket bucket) {
    this.s3 = bucket.client();
    this.bucket = bucket.name();
    this.prefix = bucket.prefix();
    this.keys = new S3Keys(prefix);
  }

  @Override
  public CompletionStage<Answer> keep(SegmentId segment, Sha256 expected, SealedBytes body) {
    if (!body.digest().equals(expected)) {
      return Awaited.stage(OtherDigest::new);
    }
    var answer = new CompletableFuture<Answer>();
    Thread.ofVirtual()
        .name("s3")
        .start(() -> {
          atOnce.acquireUninterruptibly();
          try {
            put(keys.key(segment, expected), expected, body);
            answer.complete(new Durable());
          } catch (RuntimeException failure) {
            answer.completeExceptionally(failure);
          } finally {
            atOnce.release();
          }
        });
    return answer;
  }

  private void put(String key, Sha256 digest, SealedBytes body) {
    asked(() -> {
      write(key, digest, body, it -> it.ifNoneMatch("*"));
      if (!says(key, digest, body)) {
        repair(key, digest, body);
      }
      return true;
    });
  }

  /** On its condition; that it does not hold is no failure, for what counts is what is there. */
  private void write(
      String key, Sha256 digest, SealedBytes body, Consumer<PutObjectRequest.Builder> condition) {
    try {
      s3.putObject(
          it -> {
            it.bucket(bucket)
                .key(key)
                .contentLength(body.length())
                .checksumSHA256(S3Keys.base64(digest));
            condition.accept(it);
          },
          RequestBody.fromContentProvider(
              () -> stream(body), body.length(), "application/octet-stream"));
    } catch (S3Exception there) {
      if (there.statusCode() != PRECONDITION_FAILED) {
        throw there;
      }
    }
  }

  /** Asks what the store has, and compares it with what we gave. */
  private boolean says(String key, Sha256 digest, SealedBytes body) {
    var has = s3.headObject(it -> it.bucket(bucket).key(key).checksumMode(ChecksumMode.ENABLED));
    var length = has.contentLength();
    return length != null && length == body.length() && saysTheSame(has, digest, body);
  }

  /**
   * Reads what is there, for a store may say anything of it. Wrong bytes give way to ours, unless
   * somebody replaced them meanwhile; then what they wrote is looked at.
   */
  private void repair(String key, Sha256 digest, SealedBytes body) {
    var there = StoredObject.read(s3, bucket, key);
    if (there.digest().equals(digest)) {
      return;
    }
    LOG.warn("an object of the bucket has other bytes than its name says; they are replaced");
    write(key, digest, body, it -> it.ifMatch(there.tag()));
    if (!StoredObject.read(s3, bucket, key).digest().equals(digest)) {
      throw new StoreUnavailable(
          WHAT, new IllegalStateException("the store said success and has something else"));
    }
  }

  /** By SHA-256 where the store keeps it, else by the MD5 that most show as their tag. */
  private static boolean saysTheSame(HeadObjectResponse has, Sha256 digest, SealedBytes body) {
    var sha256 = has.checksumSHA256();
    if (sha256 != null) {
      return sha256.equals(S3Keys.base64(digest));
    }
    var tag = has.eTag() == null ? "" : has.eTag().replace("\"", "").toLowerCase(Locale.ROOT);
    return !tag.matches("[0-9a-f]{32}") || tag.equals(md5(body));
  }

  private static InputStream stream(SealedBytes body) {
    return new SequenceInputStream(
        Collections.enumeration(
            body.buffers().stream().<InputStream>map(BufferStream::new).toList()));
  }

  @Override
  public Optional<InputStream> open(SegmentId segment, Sha256 digest) {
    return asked(() -> {
      try {
        return Optional.of(s3.getObject(it -> it.bucket(bucket).key(keys.key(segment, digest))));
      } catch (NoSuchKeyException absent) {
        return Optional.empty();
      }
    });
  }

  @Override
  public void remove(SegmentId segment, Sha256 digest) {
    asked(() -> {
      s3.headBucket(it -> it.bucket(bucket)); // some delete from a bucket that is not there
      return s3.deleteObject(it -> it.bucket(bucket).key(keys.key(segment, digest)));
    });
  }

  @Override
  public void erase(ExamSessionId session) {
    asked(() -> {
      for (var some = some(session, 1000); !some.isEmpty(); some = some(session, 1000)) {
        delete(some);
      }
      return true;
    });
  }

  private void delete(List<S3Object> objects) {
    var keys =
        objects.stream().map(it -> ObjectIdentifier.builder().key(it.key()).build()).toList();
    var answer =
        s3.deleteObjects(
            it -> it.bucket(bucket).delete(Delete.builder().objects(keys).quiet(true).build()));
    if (answer.hasErrors() && !answer.errors().isEmpty()) {
      throw new StoreUnavailable(
          WHAT, new IllegalStateException("not deleted: " + answer.errors().getFirst().code()));
    }
  }

  @Override
  public boolean holdsAnything(ExamSessionId session) {
    return asked(() -> !some(session, 1).isEmpty());
  }

  private List<S3Object> some(ExamSessionId session, int most) {
    return s3.listObjectsV2(
            it -> it.bucket(bucket).prefix(prefix + session.value() + "/").maxKeys(most))
        .contents();
  }

  private static <T> T asked(Supplier<T> question) {
    try {
      return question.get();
    } catch (SdkException failure) {
      throw new StoreUnavailable(WHAT, failure);
    }
  }

  private static String md5(SealedBytes body) {
    try {
      var md5 = MessageDigest.getInstance("MD5");
      for (ByteBuffer buffer : body.buffers()) {
        md5.update(buffer);
      }
      return HexFormat.of().formatHex(md5.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has MD5", e);
    }
  }

  @Override
  public void close() {
    s3.close();
  }
}
