package org.invigil.s3;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import org.invigil.adapter.out.storage.s3.S3Bucket;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** A program that speaks S3 over HTTP, checks signatures and has one bucket, in a folder. */
final class StandIn implements AutoCloseable {

  static final String BUCKET = "bucket";
  static final S3Bucket.Credentials OURS = new S3Bucket.Credentials("key", "secret");
  static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Path folder;
  private final S3Proxy proxy;

  StandIn(Path folder) throws Exception {
    this.folder = folder;
    var objects = new FilesystemNio2BlobStore(folder.toString());
    objects.createContainer(BUCKET);
    this.proxy =
        S3Proxy.builder()
            .blobStore(objects)
            .awsAuthentication(AuthenticationType.AWS_V4, OURS.key(), OURS.secret())
            .endpoint(URI.create("http://127.0.0.1:0"))
            .build();
    proxy.start();
  }

  int port() {
    return proxy.getPort();
  }

  /** Its bucket as the product knows it. */
  S3Bucket bucket() {
    return bucket(BUCKET, OURS);
  }

  S3Bucket bucket(String name, S3Bucket.Credentials credentials) {
    return bucket(name, port(), credentials, PATIENCE);
  }

  /** Its bucket, by a way of its own. */
  static S3Bucket bucketBy(int port, Duration patience) {
    return bucket(BUCKET, port, OURS, patience);
  }

  private static S3Bucket bucket(
      String name, int port, S3Bucket.Credentials credentials, Duration patience) {
    return new S3Bucket(
        name,
        "evidence/",
        "us-east-1",
        Optional.of(endpoint(port)),
        Optional.of(credentials),
        patience);
  }

  private static URI endpoint(int port) {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** Somebody else who may write to the bucket, and says no digests. */
  S3Client somebodyElse() {
    return S3Client.builder()
        .region(Region.US_EAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create(OURS.key(), OURS.secret())))
        .forcePathStyle(true)
        .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
        .endpointOverride(endpoint(port()))
        .build();
  }

  /** How many objects of a session lie on the disk, whatever it says. */
  long objects(Object session) throws IOException {
    var ours = folder.resolve(BUCKET).resolve("evidence").resolve(session.toString());
    if (!Files.exists(ours)) {
      return 0;
    }
    try (var files = Files.walk(ours)) {
      return files.filter(Files::isRegularFile).count();
    }
  }

  @Override
  public void close() throws Exception {
    proxy.stop();
  }
}
