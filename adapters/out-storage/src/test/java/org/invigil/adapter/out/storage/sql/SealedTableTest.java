package org.invigil.adapter.out.storage.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.invigil.adapter.out.storage.SharedStorage;
import org.invigil.adapter.out.storage.Storage;
import org.invigil.adapter.out.storage.keys.SealBroken;
import org.invigil.application.port.out.AlreadyKept;
import org.invigil.application.port.out.KeyDestroyed;
import org.invigil.application.port.out.Store;
import org.invigil.application.port.out.Stored;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.contracts.StoreContract;
import org.invigil.domain.institution.InstitutionId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SealedTableTest extends StoreContract<SealedTableTest.Locker, SealedTableTest.LockerId> {

  record LockerId(UUID value) {}

  sealed interface Locker {
    LockerId id();

    UUID owner();

    InstitutionId institution();

    Optional<String> label();

    record Empty(LockerId id, UUID owner, InstitutionId institution, Optional<String> label)
        implements Locker {}

    record Filled(
        LockerId id,
        UUID owner,
        InstitutionId institution,
        Optional<String> label,
        String with,
        Instant since,
        Duration allowed,
        List<Optional<Integer>> shelves,
        Map<LockerId, String> neighbours)
        implements Locker {}
  }

  static final class SqlLockers extends SealedTable<Locker, LockerId> {
    SqlLockers(Database database) {
      super(
          database,
          Layout.of("locker", Locker.class, Locker::id, LockerId::value)
              .ownedBy(Locker::owner)
              .makingKeysFor(Locker::institution)
              .with("owner_again", Locker::owner)
              .with(
                  "label_hash",
                  locker ->
                      locker
                          .label()
                          .map(label ->
                              database.hashes().of(locker.institution(), "label", label))));
    }

    List<Stored<Locker>> of(UUID owner, int limit) {
      return listBy("owner_again", owner, limit);
    }

    Optional<Stored<Locker>> labelled(byte[] hash) {
      return findBy("label_hash", hash);
    }

    List<Stored<Locker>> all(List<UUID> ids) {
      return list("id = any (?)", 100, ids);
    }
  }

  private static final InstitutionId INSTITUTION = new InstitutionId(UUID.randomUUID());

  private final Storage storage = SharedStorage.open();
  private final SqlLockers lockers = new SqlLockers(storage.database());

  @BeforeAll
  static void makeTable() {
    SharedStorage.table(
        """
        create table if not exists locker (
          id uuid primary key, owner uuid not null, version bigint not null, body bytea not null,
          owner_again uuid not null, label_hash bytea unique)
        """);
  }

  @AfterEach
  void close() {
    storage.close();
  }

  @Override
  protected Store<Locker, LockerId> store() {
    return lockers;
  }

  @Override
  protected UnitOfWork unitOfWork() {
    return storage.unitOfWork();
  }

  @Override
  protected Locker another() {
    return new Locker.Empty(
        new LockerId(UUID.randomUUID()), UUID.randomUUID(), INSTITUTION, Optional.empty());
  }

  @Override
  protected Locker changed(Locker value) {
    return new Locker.Filled(
        value.id(),
        value.owner(),
        value.institution(),
        value.label(),
        "a telephone",
        Instant.parse("2026-11-02T09:00:00.123456789Z"),
        Duration.ofMinutes(5),
        List.of(Optional.of(1), Optional.empty()),
        Map.of(value.id(), "itself"));
  }

  @Override
  protected LockerId idOf(Locker value) {
    return value.id();
  }

  @Override
  protected void goDown() {
    storage.close();
  }

  @Test
  void nothing_personal_stands_in_the_table_in_clear() {
    Stored<Locker> stored = kept();
    lockers.replace(stored, changed(stored.value()));
    assertThat(
            SharedStorage.tamper(
                "update locker set version = version where id = ?"
                    + " and position('telephone'::bytea in body) > 0",
                stored.value().id().value()))
        .isZero();
  }

  @Test
  void an_altered_body_does_not_open() {
    Stored<Locker> stored = kept();
    SharedStorage.tamper(
        "update locker set body = set_byte(body, 20, (get_byte(body, 20) + 1) % 256) where id = ?",
        stored.value().id().value());
    assertThatThrownBy(() -> lockers.find(stored.value().id())).isInstanceOf(SealBroken.class);
  }

  @Test
  void a_body_moved_to_another_row_of_the_same_owner_does_not_open() {
    Locker one = another();
    Locker two =
        new Locker.Empty(
            new LockerId(UUID.randomUUID()), one.owner(), INSTITUTION, Optional.empty());
    lockers.add(one);
    lockers.add(two);
    SharedStorage.tamper(
        "update locker set body = (select body from locker where id = ?) where id = ?",
        one.id().value(),
        two.id().value());
    assertThatThrownBy(() -> lockers.find(two.id())).isInstanceOf(SealBroken.class);
  }

  @Test
  void a_row_whose_key_was_destroyed_is_erased_and_lists_leave_it_out() {
    Stored<Locker> gone = kept();
    Stored<Locker> stays = kept();
    storage.keys().destroy(gone.value().owner());
    assertThatThrownBy(() -> lockers.find(gone.value().id())).isInstanceOf(KeyDestroyed.class);
    assertThat(lockers.all(List.of(gone.value().id().value(), stays.value().id().value())))
        .containsExactly(stays);
    assertThatThrownBy(() -> lockers.replace(gone, changed(gone.value())))
        .isInstanceOf(KeyDestroyed.class);
  }

  @Test
  void a_list_is_at_most_as_long_as_was_asked() {
    UUID owner = UUID.randomUUID();
    for (int i = 0; i < 3; i++) {
      lockers.add(
          new Locker.Empty(new LockerId(UUID.randomUUID()), owner, INSTITUTION, Optional.empty()));
    }
    assertThat(lockers.of(owner, 2)).hasSize(2);
    assertThat(lockers.of(owner, 3)).hasSize(3);
  }

  @Test
  void a_list_of_nothing_is_empty() {
    assertThat(lockers.of(UUID.randomUUID(), 10)).isEmpty();
    assertThat(lockers.all(List.of())).isEmpty();
  }

  @Test
  void a_sealed_value_is_found_by_its_keyed_hash_without_case() {
    String label = "Ada@Example.org" + UUID.randomUUID();
    Locker labelled =
        new Locker.Empty(
            new LockerId(UUID.randomUUID()), UUID.randomUUID(), INSTITUTION, Optional.of(label));
    lockers.add(labelled);
    byte[] hash = storage.database().hashes().of(INSTITUTION, "label", label.toLowerCase());
    assertThat(lockers.labelled(hash).map(Stored::value)).contains(labelled);
    assertThat(lockers.labelled(storage.database().hashes().of(INSTITUTION, "another kind", label)))
        .isEmpty();
  }

  @Test
  void a_value_that_must_be_unique_is_kept_once() {
    Optional<String> label = Optional.of("shared" + UUID.randomUUID());
    Locker first =
        new Locker.Empty(new LockerId(UUID.randomUUID()), UUID.randomUUID(), INSTITUTION, label);
    lockers.add(first);
    Locker second =
        new Locker.Empty(new LockerId(UUID.randomUUID()), UUID.randomUUID(), INSTITUTION, label);
    assertThatThrownBy(() -> lockers.add(second)).isInstanceOf(AlreadyKept.class);
    Stored<Locker> other = kept();
    Locker renamed =
        new Locker.Empty(other.value().id(), other.value().owner(), INSTITUTION, label);
    assertThatThrownBy(() -> lockers.replace(other, renamed)).isInstanceOf(AlreadyKept.class);
  }

  @Test
  void a_document_larger_than_sixteen_megabytes_is_refused() {
    Locker huge =
        new Locker.Empty(
            new LockerId(UUID.randomUUID()),
            UUID.randomUUID(),
            INSTITUTION,
            Optional.of("x".repeat(16 * 1024 * 1024)));
    assertThatThrownBy(() -> lockers.add(huge)).isInstanceOf(IllegalArgumentException.class);
  }
}
