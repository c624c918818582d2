package org.invigil.adapter.out.storage.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;

/** Connection pools. */
public final class Pools {

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

  private Pools() {}

  /**
   * Opens a pool of at most {@code size} connections that gives up after five seconds. Throws
   * {@link DatabaseRefused} when not one can be made.
   *
   * @param patience how long one answer may take; whoever gets none is told, and the connection is
   *     given up
   */
  public static HikariDataSource open(
      DatabaseAddress address, String name, int size, Duration patience) {
    tryOut(address);
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
    // A database that stands still holds its connections open and never answers.
    config.addDataSourceProperty("socketTimeout", seconds(patience));
    config.addDataSourceProperty("connectTimeout", seconds(LONGEST_WAIT));
    config.addDataSourceProperty("loginTimeout", seconds(LONGEST_WAIT));
    config.addDataSourceProperty("ApplicationName", name);
    config.setInitializationFailTimeout(LONGEST_WAIT.toMillis());
    return new HikariDataSource(config);
  }

  /** Before the pool is made, whose own words would be many and name no remedy. */
  private static void tryOut(DatabaseAddress address) {
    if (!address.url().startsWith("jdbc:postgresql:")) {
      throw new DatabaseRefused(address, DatabaseRefused.Reason.NOT_AN_ADDRESS);
    }
    Properties how = new Properties();
    how.setProperty("user", address.user());
    how.setProperty("password", address.password());
    how.setProperty("loginTimeout", seconds(LONGEST_WAIT));
    try (Connection connection = DriverManager.getConnection(address.url(), how)) {
      // "create table" is what the migrations need, and others may own the database.
      if (!mayMakeTables(connection)) {
        throw new DatabaseRefused(address, DatabaseRefused.Reason.NOT_THE_OWNER);
      }
    } catch (SQLException failure) {
      throw new DatabaseRefused(address, failure);
    }
  }

  /** PostgreSQL's driver takes nought for "for ever". */
  private static String seconds(Duration time) {
    return Long.toString(Math.max(1, time.toSeconds()));
  }

  private static boolean mayMakeTables(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet may =
            statement.executeQuery("select has_schema_privilege(current_schema, 'create')")) {
      return may.next() && may.getBoolean(1);
    }
  }
}
