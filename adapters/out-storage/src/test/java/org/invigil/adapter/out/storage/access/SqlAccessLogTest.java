package org.invigil.adapter.out.storage.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.invigil.adapter.out.storage.SharedStorage;
import org.invigil.adapter.out.storage.Storage;
import org.invigil.application.port.out.AccessLog;
import org.invigil.application.port.out.AccessLog.Entry;
import org.invigil.application.port.out.AccessLog.What;
import org.invigil.application.port.out.Keys;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.contracts.AccessLogContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SqlAccessLogTest extends AccessLogContract {

  private final Storage storage = SharedStorage.open();
  private final AccessLog log = new SqlAccessLog(storage.database());

  @Override
  protected AccessLog log() {
    return log;
  }

  @Override
  protected UnitOfWork unitOfWork() {
    return storage.unitOfWork();
  }

  @Override
  protected Keys keys() {
    return storage.keys();
  }

  @Override
  protected void goDown() {
    storage.close();
  }

  @AfterEach
  void close() {
    storage.close();
  }

  @Test
  void the_table_refuses_to_change_or_forget_an_entry() {
    three();
    assertThatThrownBy(() -> SharedStorage.tamper("update access_entry set body = ''::bytea"))
        .hasMessageContaining("only ever added");
    assertThatThrownBy(() -> SharedStorage.tamper("delete from access_entry"))
        .hasMessageContaining("only ever added");
  }

  @Test
  void an_altered_entry_breaks_the_chain_where_it_stands() {
    List<Entry> entries = three();
    intruder(
        "update access_entry set candidate = ? where id = ?",
        UUID.randomUUID(),
        entries.get(1).id());
    assertThat(log.verify(institution)).isEqualTo(new AccessLog.Broken(2));
  }

  @Test
  void a_missing_entry_breaks_the_chain() {
    List<Entry> entries = three();
    intruder("delete from access_entry where id = ?", entries.get(1).id());
    assertThat(log.verify(institution)).isEqualTo(new AccessLog.Broken(2));
  }

  @Test
  void entries_missing_at_the_end_break_the_chain() {
    List<Entry> entries = three();
    intruder("delete from access_entry where id = ?", entries.get(2).id());
    assertThat(log.verify(institution)).isEqualTo(new AccessLog.Broken(3));
  }

  @Test
  void two_entries_that_changed_places_break_the_chain() {
    List<Entry> entries = three();
    intruder("update access_entry set number = 100 where id = ?", entries.get(0).id());
    intruder("update access_entry set number = 1 where id = ?", entries.get(1).id());
    intruder("update access_entry set number = 2 where id = ?", entries.get(0).id());
    assertThat(log.verify(institution)).isEqualTo(new AccessLog.Broken(1));
  }

  @Test
  void looks_at_the_same_time_make_one_chain() throws Exception {
    List<Callable<Boolean>> looks = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      Entry look = look(What.FLAGS, candidate, Optional.of(session));
      looks.add(() -> {
        log.add(look);
        return true;
      });
    }
    try (var threads = Executors.newFixedThreadPool(6)) {
      for (Future<Boolean> look : threads.invokeAll(looks)) {
        look.get();
      }
    }
    assertThat(log.verify(institution)).isEqualTo(new AccessLog.Whole(20));
  }

  private List<Entry> three() {
    List<Entry> entries =
        List.of(look(What.RECORDING_OPENED), look(What.FLAGS), look(What.RECORDING_CLOSED));
    entries.forEach(log::add);
    return entries;
  }

  /** One with all rights on the database, who switches the guard off. */
  private static void intruder(String sql, Object... values) {
    SharedStorage.tamper("alter table access_entry disable trigger all");
    SharedStorage.tamper(sql, values);
    SharedStorage.tamper("alter table access_entry enable trigger all");
  }
}
