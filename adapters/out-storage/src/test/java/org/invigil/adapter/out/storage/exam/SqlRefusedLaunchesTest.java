package org.invigil.adapter.out.storage.exam;

import java.util.ArrayList;
import java.util.List;
import org.invigil.adapter.out.storage.SharedStorage;
import org.invigil.adapter.out.storage.Storage;
import org.invigil.application.port.out.RefusedLaunches;
import org.invigil.contracts.RefusedLaunchesContract;
import org.invigil.domain.exam.ExamId;
import org.junit.jupiter.api.AfterEach;

class SqlRefusedLaunchesTest extends RefusedLaunchesContract {

  private final Storage storage = SharedStorage.open();

  @Override
  protected RefusedLaunches log() {
    return new SqlRefusedLaunches(storage.database().transactions());
  }

  @Override
  protected List<String> codesOf(ExamId exam) {
    return storage
        .database()
        .transactions()
        .run(
            "refused launches",
            connection -> {
              try (var select =
                  connection.prepareStatement(
                      "select code from refused_launch where exam = ? order by at")) {
                select.setObject(1, exam.value());
                var codes = new ArrayList<String>();
                try (var rows = select.executeQuery()) {
                  while (rows.next()) {
                    codes.add(rows.getString(1));
                  }
                }
                return codes;
              }
            });
  }

  @Override
  protected void goDown() {
    storage.close();
  }

  @AfterEach
  void close() {
    storage.close();
  }
}
