package org.invigil.server.wiring;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import org.invigil.adapter.in.worker.Tick;
import org.invigil.adapter.in.worker.Worker;
import org.invigil.adapter.out.storage.Storage;

/** The worker with every tick that the other factories contribute as a bean. */
@Factory
final class Work {

  @Singleton
  Worker worker(Storage storage, List<Tick> ticks) {
    return new Worker(storage.mainPool(), ticks);
  }
}
