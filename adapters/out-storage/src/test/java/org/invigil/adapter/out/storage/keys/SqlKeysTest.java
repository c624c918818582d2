package org.invigil.adapter.out.storage.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.invigil.adapter.out.storage.SharedStorage;
import org.invigil.adapter.out.storage.Storage;
import org.invigil.application.port.out.Keys;
import org.invigil.contracts.KeysContract;
import org.invigil.domain.institution.InstitutionId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlKeysTest extends KeysContract {

  private final Storage storage = SharedStorage.open();

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
  void a_key_destroyed_by_one_server_is_gone_for_every_other_at_once() {
    UUID owner = UUID.randomUUID();
    try (Storage other = SharedStorage.open()) {
      keys().make(owner, new InstitutionId(UUID.randomUUID()));
      other.keys().mediaKey(owner);
      keys().destroy(owner);
      assertThat(other.keys().isDestroyed(owner)).isTrue();
    }
  }

  @Test
  void two_who_make_the_same_key_at_once_get_the_same() throws Exception {
    UUID owner = UUID.randomUUID();
    InstitutionId institution = new InstitutionId(UUID.randomUUID());
    Callable<byte[]> make =
        () -> {
          keys().make(owner, institution);
          return keys().mediaKey(owner);
        };
    try (var threads = Executors.newFixedThreadPool(4)) {
      List<Future<byte[]>> made = threads.invokeAll(List.of(make, make, make, make));
      for (Future<byte[]> key : made) {
        assertThat(key.get()).isEqualTo(keys().mediaKey(owner));
      }
    }
  }

  @Test
  void another_master_key_opens_nothing_and_says_so_at_the_start(@TempDir Path folder) {
    MasterKey other = MasterKey.inFile(folder.resolve("other.json"));
    assertThatThrownBy(() -> SharedStorage.open(other))
        .isInstanceOf(SealBroken.class)
        .hasMessageContaining("does not open with this master key");
  }

  @Test
  void the_master_key_is_for_its_owner_alone_and_stays(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("keys").resolve("master.json");
    MasterKey made = MasterKey.inFile(file);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    byte[] wrapped = made.wrap(new byte[] {1, 2, 3}, "here");
    assertThat(MasterKey.inFile(file).unwrap(wrapped, "here")).containsExactly(1, 2, 3);
    assertThatThrownBy(() -> made.unwrap(wrapped, "there")).isInstanceOf(SealBroken.class);
  }

  @Test
  void a_torn_master_key_stops_the_start(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("master.json"), "{\"primaryKeyId\": 1");
    assertThatThrownBy(() -> MasterKey.inFile(file)).hasMessageContaining("master key");
  }
}
