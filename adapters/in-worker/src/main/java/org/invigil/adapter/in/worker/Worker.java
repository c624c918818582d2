package org.invigil.adapter.in.worker;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs ticks by db-scheduler: however many servers share one database, each tick runs on one of
 * them at a time, and goes on elsewhere when that one dies.
 */
public final class Worker implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
  private static final Duration LOOK_EVERY = Duration.ofMillis(500);
  private static final Duration GIVE_UP_ON_A_DEAD_SERVER_AFTER = Duration.ofSeconds(5);

  private final Scheduler scheduler;

  public Worker(DataSource database, List<Tick> ticks) {
    scheduler =
        Scheduler.create(database)
            .startTasks(ticks.stream().map(Worker::task).toList())
            .threads(Math.max(1, ticks.size()))
            .pollingInterval(LOOK_EVERY)
            .heartbeatInterval(GIVE_UP_ON_A_DEAD_SERVER_AFTER)
            .shutdownMaxWait(Duration.ofSeconds(10))
            .build();
  }

  private static RecurringTask<Void> task(Tick tick) {
    return Tasks.recurring(tick.name(), Schedules.fixedDelay(tick.every()))
        .execute((instance, context) -> run(tick));
  }

  private static void run(Tick tick) {
    try {
      tick.work().run();
    } catch (RuntimeException failure) {
      LOG.error("tick {} failed and will be asked again", tick.name(), failure);
    }
  }

  public void start() {
    scheduler.start();
  }

  @Override
  public void close() {
    scheduler.stop();
  }
}
