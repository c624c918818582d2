package org.invigil.server.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.invigil.adapter.in.worker.Tick;
import org.invigil.adapter.in.worker.Worker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class OneTraceAnOutageTest {

  private static final SQLException AWAY =
      new SQLTransientConnectionException("Connection is not available", "08001");

  private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
  private final Logger schedule =
      context.getLogger("com.github.kagkarlsson.scheduler.RunUntilShutdown");
  private final Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final Kept kept = new Kept();

  @BeforeEach
  void listen() {
    context.resetTurboFilterList();
    context.addTurboFilter(new OneTraceAnOutage());
    kept.start();
    root.addAppender(kept);
  }

  @AfterEach
  void stopListening() {
    root.detachAppender(kept);
    context.resetTurboFilterList();
    context.addTurboFilter(new OneTraceAnOutage());
  }

  @Test
  void theTraceIsLoggedOnceAndThenALineEachTime() {
    for (var i = 0; i < 3; i++) {
      schedule.error("Unhandled exception. Will keep running.", new IllegalStateException(AWAY));
    }

    assertThat(kept.events).hasSize(3).allMatch(it -> it.getLevel() == Level.WARN);
    assertThat(kept.events)
        .extracting(it -> it.getThrowableProxy() != null)
        .containsExactly(true, false, false);
  }

  @Test
  void whatElseGoesWrongIsLoggedAsItIs() {
    schedule.error("Unhandled exception.", new SQLException("division by zero", "22012"));
    schedule.error("Unhandled exception.", new SQLException("no state"));
    schedule.error("Unhandled exception.", new IllegalStateException("on purpose"));
    context.getLogger("org.invigil.somewhere.else").error("lost", AWAY);
    schedule.error("without a cause");

    assertThat(kept.events).hasSize(5).allMatch(it -> it.getLevel() == Level.ERROR);
    assertThat(kept.events).filteredOn(it -> it.getThrowableProxy() != null).hasSize(4);
  }

  @Test
  void aWorkerWhoseDatabaseIsAwaySaysSoInLines() {
    var tick = new Tick("steady", Duration.ofMillis(1), () -> {});
    try (var worker = new Worker(unreachable(), List.of(tick))) {
      worker.start();
      await().until(() -> said("PostgreSQL still cannot be reached (SQL state 08001)") > 2);
    }
    assertThat(kept.events)
        .filteredOn(it -> it.getLoggerName().startsWith("com.github.kagkarlsson.scheduler."))
        .filteredOn(it -> it.getMessage().startsWith("PostgreSQL"))
        .filteredOn(it -> it.getThrowableProxy() != null)
        .hasSize(1);
    assertThat(said("Unhandled exception. Will keep running.")).isZero();
  }

  private long said(String line) {
    return kept.events.stream().filter(it -> it.getFormattedMessage().equals(line)).count();
  }

  private static DataSource unreachable() {
    return (DataSource)
        Proxy.newProxyInstance(
            OneTraceAnOutageTest.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (it, method, arguments) -> {
              throw AWAY;
            });
  }

  private static final class Kept extends AppenderBase<ILoggingEvent> {
    private final Queue<ILoggingEvent> events = new ConcurrentLinkedQueue<>();

    @Override
    protected void append(ILoggingEvent event) {
      events.add(event);
    }
  }
}
