package org.invigil.adapter.in.rest.live;

import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import org.invigil.application.port.in.access.RecogniseToken;

/** All open live connections, asked each minute whether they may go on. */
@Singleton
class Connections {

  private final RecogniseToken recognise;
  private final ExecutorService blocking;
  private final Set<Connection<?>> open = ConcurrentHashMap.newKeySet();
  private volatile boolean stopping;

  Connections(RecogniseToken recognise, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
    this.recognise = recognise;
    this.blocking = blocking;
  }

  /** Whether there is still time to open it: a server that stops opens nothing more. */
  boolean add(Connection<?> connection) {
    open.add(connection);
    if (stopping) {
      open.remove(connection);
      return false;
    }
    return true;
  }

  void remove(Connection<?> connection) {
    open.remove(connection);
  }

  /** Does away from the event loop what may wait. */
  void later(Runnable work) {
    blocking.execute(work);
  }

  int count() {
    return open.size();
  }

  @Scheduled(fixedDelay = "1m", initialDelay = "1m")
  @ExecuteOn(TaskExecutors.BLOCKING)
  void checkAll() {
    open.forEach(it -> it.check(recognise));
  }

  /** Ends what is still open, so that every watching has its closing in the log. */
  @PreDestroy
  void stop() {
    stopping = true;
    open.forEach(Connection::stop);
  }
}
