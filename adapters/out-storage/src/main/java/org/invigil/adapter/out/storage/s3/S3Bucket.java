package org.invigil.adapter.out.storage.s3;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/**
 * Which bucket, where, and who we are there.
 *
 * @param prefix before every key, such as {@code evidence/}; may be empty
 * @param endpoint of a store that is not Amazon's; its buckets are then named in the path
 * @param credentials key and secret; where there are none, those of the machine
 */
public record S3Bucket(
    String name,
    String prefix,
    String region,
    Optional<URI> endpoint,
    Optional<Credentials> credentials,
    Duration patience) {

  /** An access key. */
  public record Credentials(String key, String secret) {

    @Override
    public String toString() {
      return "Credentials[hidden]";
    }
  }

  S3Client client() {
    var builder =
        S3Client.builder()
            .region(Region.of(region))
            .credentialsProvider(provider())
            .forcePathStyle(endpoint.isPresent())
            // We say what the bytes are ourselves, and look at what the store says they are.
            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
            .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
            .overrideConfiguration(it -> it.apiCallTimeout(patience))
            .httpClientBuilder(
                UrlConnectionHttpClient.builder()
                    .connectionTimeout(patience)
                    .socketTimeout(patience));
    endpoint.ifPresent(builder::endpointOverride);
    return builder.build();
  }

  S3Presigner presigner() {
    var builder =
        S3Presigner.builder()
            .region(Region.of(region))
            .credentialsProvider(provider())
            .serviceConfiguration(
                S3Configuration.builder().pathStyleAccessEnabled(endpoint.isPresent()).build());
    endpoint.ifPresent(builder::endpointOverride);
    return builder.build();
  }

  private AwsCredentialsProvider provider() {
    return credentials
        .<AwsCredentialsProvider>map(it ->
            StaticCredentialsProvider.create(AwsBasicCredentials.create(it.key(), it.secret())))
        .orElseGet(() -> DefaultCredentialsProvider.builder().build());
  }
}
