package org.invigil.benchmarks.ingest;

import java.io.IOException;
import java.sql.SQLException;

/** Fills the table of segments with rows of sessions that are over, without bytes. */
final class FilledTable {

  private static final int OF_A_SESSION = 1000;

  private FilledTable() {}

  static void fill(TestedServer server, long rows) throws IOException, SQLException {
    try (var connection = server.connect();
        var fill =
            connection.prepareStatement(
                """
                insert into segment (session, stream, sitting, sequence, started_at,
                  monotonic_nanos, duration_nanos, media_type, length, digest, previous_digest,
                  cut_short, received_at, witnessed, analysed)
                select session, 'CAMERA', 1, sequence, at, sequence * 10000000000, 10000000000,
                  'video/mp4', 50000, digest, digest, false, at, true, true
                from (select gen_random_uuid() as session, number
                      from generate_series(1, ?) as number offset 0) as sessions,
                  lateral (select sequence, now() - interval '30 days' as at,
                      sha256((number || '-' || sequence)::bytea) as digest
                    from generate_series(1, ?) as sequence) as segments
                """)) {
      fill.setLong(1, rows / OF_A_SESSION);
      fill.setInt(2, OF_A_SESSION);
      fill.executeUpdate();
    }
    try (var connection = server.connect();
        var statement = connection.createStatement()) {
      statement.execute("vacuum analyze segment");
      statement.execute("checkpoint");
    }
  }
}
