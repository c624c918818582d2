package org.invigil.adapter.out.storage.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;

/** Connection pools. */
public final class Pools {

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

  private Pools() {}

  /** A pool of at most {@code size} connections that gives up after five seconds. */
  public static HikariDataSource open(DatabaseAddress address, String name, int size) {
    HikariConfig config = new HikariConfig();
    config.setPoolName(name);
    config.setJdbcUrl(address.url());
    config.setUsername(address.user());
    config.setPassword(address.password());
    config.setMaximumPoolSize(size);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(LONGEST_WAIT.toMillis());
    // A failed statement must not put rows, which may be personal, into an exception.
    config.addDataSourceProperty("logServerErrorDetail", "false");
    config.addDataSourceProperty("tcpKeepAlive", "true");
    config.addDataSourceProperty("ApplicationName", name);
    config.setInitializationFailTimeout(LONGEST_WAIT.toMillis());
    return new HikariDataSource(config);
  }
}
