package org.invigil.adapter.out.storage.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;

/** A program that starts PostgreSQL and says each commit after it was answered, until killed. */
final class CommitsUntilKilled {

  private CommitsUntilKilled() {}

  public static void main(String[] args) throws Exception {
    EmbeddedDatabase postgres = EmbeddedDatabase.start(Path.of(args[0]));
    DatabaseAddress main = postgres.main();
    try (Connection connection =
        DriverManager.getConnection(main.url(), main.user(), main.password())) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("create table if not exists promise (number bigint primary key)");
      }
      try (PreparedStatement insert =
          connection.prepareStatement("insert into promise values (?)")) {
        for (long number = 1; ; number++) {
          insert.setLong(1, number);
          insert.executeUpdate();
          System.out.println(number);
          System.out.flush();
        }
      }
    }
  }
}
