package org.invigil.server.wiring;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.invigil.adapter.in.worker.Tick;
import org.invigil.adapter.out.storage.folder.FolderEvidenceStore;
import org.invigil.adapter.out.storage.s3.S3Bucket;
import org.invigil.adapter.out.storage.s3.S3DirectUploads;
import org.invigil.adapter.out.storage.s3.S3EvidenceStore;
import org.invigil.application.port.in.session.UploadDirectly;
import org.invigil.application.port.out.DirectUploads;
import org.invigil.application.port.out.EvidenceStore;
import org.invigil.application.port.out.ExamSessions;
import org.invigil.application.port.out.Keys;
import org.invigil.application.port.out.Segments;
import org.invigil.application.port.out.SessionEvents;
import org.invigil.application.port.out.Witnesses;
import org.invigil.application.service.session.UploadDirectlyService;
import org.invigil.domain.evidence.WitnessPolicy;
import org.invigil.server.settings.Settings;

/** Where sealed segments are kept: a folder of this server, or a bucket. */
@Factory
final class EvidenceWiring {

  @Singleton
  @Requires(property = "invigil.evidence.store", value = "folder")
  @Bean(preDestroy = "close", typed = EvidenceStore.class)
  FolderEvidenceStore folder(Settings settings, InstantSource time) {
    return new FolderEvidenceStore(settings.home().resolve("evidence"), time);
  }

  @Singleton
  @Requires(property = "invigil.evidence.store", value = "s3")
  @Bean(preDestroy = "close", typed = EvidenceStore.class)
  S3EvidenceStore bucket(Settings settings) {
    return new S3EvidenceStore(named(settings));
  }

  @Singleton
  @Requires(property = "invigil.evidence.direct", value = "true")
  @Bean(preDestroy = "close", typed = DirectUploads.class)
  S3DirectUploads direct(Settings settings) {
    return new S3DirectUploads(named(settings));
  }

  private static S3Bucket named(Settings settings) {
    return new S3Bucket(
        settings.text("evidence.s3.bucket"),
        settings.text("evidence.s3.prefix"),
        settings.text("evidence.s3.region"),
        given(settings, "evidence.s3.endpoint").map(URI::create),
        given(settings, "evidence.s3.access-key")
            .map(it -> new S3Bucket.Credentials(it, settings.text("evidence.s3.secret-key"))),
        settings.duration("evidence.s3.patience"));
  }

  @Singleton
  UploadDirectly uploadDirectly(
      Optional<DirectUploads> direct,
      ExamSessions sessions,
      EvidenceStore evidence,
      Segments segments,
      Witnesses witnesses,
      SessionEvents events,
      Keys keys,
      InstantSource time) {
    return new UploadDirectlyService(
        direct,
        sessions,
        evidence,
        segments,
        witnesses,
        events,
        keys,
        time,
        WitnessPolicy.THIRTY_SECONDS);
  }

  private static Optional<String> given(Settings settings, String name) {
    return settings.isSet(name) ? Optional.of(settings.text(name)) : Optional.empty();
  }

  @Singleton
  @Named("tidy-evidence")
  Tick tidy(EvidenceStore evidence) {
    return new Tick("tidy-evidence", Duration.ofSeconds(30), evidence::tidy);
  }
}
