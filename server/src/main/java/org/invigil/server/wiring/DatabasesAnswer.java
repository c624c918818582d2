package org.invigil.server.wiring;

import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.management.health.indicator.annotation.Readiness;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutorService;
import org.invigil.adapter.out.storage.Storage;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Ready only while both databases answer. It says nothing about being alive: a server that waits
 * for its database need not be started again.
 */
@Readiness
@Singleton
final class DatabasesAnswer implements HealthIndicator {

  private final Storage storage;
  private final ExecutorService blocking;

  DatabasesAnswer(Storage storage, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
    this.storage = storage;
    this.blocking = blocking;
  }

  @Override
  public Publisher<HealthResult> getResult() {
    return Mono.fromCallable(storage::answers)
        .subscribeOn(Schedulers.fromExecutorService(blocking))
        .map(it ->
            HealthResult.builder("databases", it ? HealthStatus.UP : HealthStatus.DOWN).build());
  }
}
