package org.invigil.server.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;

/**
 * While PostgreSQL is away the schedule of the worker fails twice a second, and would log a stack
 * trace each time. With this, the first failure is logged with its trace and each further one as a
 * line, both as a warning. A failure a minute or more after the one before is a new outage.
 */
public final class OneTraceAnOutage extends TurboFilter {

  private static final long A_NEW_OUTAGE_AFTER = Duration.ofMinutes(1).toNanos();
  private static final List<String> OF_THE_SCHEDULE =
      List.of("com.github.kagkarlsson.scheduler", "org.invigil.adapter.in.worker");

  /** Connection (08), resources (53), shut down (57P): PostgreSQL is away, or about to be. */
  private static final List<String> AWAY = List.of("08", "53", "57P");

  private boolean failedBefore;
  private long lastFailure;

  @Override
  public FilterReply decide(
      @Nullable Marker marker,
      Logger logger,
      Level level,
      @Nullable String format,
      Object @Nullable [] parameters,
      @Nullable Throwable failure) {
    if (failure == null
        || level != Level.ERROR
        || OF_THE_SCHEDULE.stream().noneMatch(logger.getName()::startsWith)) {
      return FilterReply.NEUTRAL;
    }
    var away = away(failure);
    if (away.isEmpty()) {
      return FilterReply.NEUTRAL;
    }
    if (isFirst(System.nanoTime())) {
      logger.warn("PostgreSQL cannot be reached; the schedule goes on when it can", failure);
    } else {
      logger.warn("PostgreSQL still cannot be reached (SQL state {})", away.get().getSQLState());
    }
    return FilterReply.DENY;
  }

  private synchronized boolean isFirst(long now) {
    var first = !failedBefore || now - lastFailure >= A_NEW_OUTAGE_AFTER;
    failedBefore = true;
    lastFailure = now;
    return first;
  }

  private static Optional<SQLException> away(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && saysAway(sql)) {
        return Optional.of(sql);
      }
    }
    return Optional.empty();
  }

  private static boolean saysAway(SQLException failure) {
    var state = failure.getSQLState();
    return failure instanceof SQLTransientConnectionException
        || state != null && AWAY.stream().anyMatch(state::startsWith);
  }
}
