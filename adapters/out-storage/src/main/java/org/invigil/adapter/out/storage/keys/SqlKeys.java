package org.invigil.adapter.out.storage.keys;

import java.security.SecureRandom;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.invigil.adapter.out.storage.sql.SqlTransactions;
import org.invigil.adapter.out.storage.sql.Values;
import org.invigil.application.port.out.Keys;
import org.invigil.domain.institution.InstitutionId;

/**
 * Keys in a database of their own. An owner's secret is wrapped by its institution's, and that by
 * the master key. Nothing is held in memory, so that a destroyed key is gone for every server at
 * once. Each purpose has a key of its own, derived from the secret.
 */
public final class SqlKeys implements Keys {

  /** Owns what belongs to no single institution. */
  static final UUID INSTALLATION = new UUID(0, 0);

  private static final String WHAT = "keys";

  private final SqlTransactions transactions;
  private final MasterKey master;
  private final SecureRandom random = new SecureRandom();

  /**
   * Throws {@link SealBroken} when the master key is not the one that these keys were made with.
   */
  public SqlKeys(SqlTransactions transactions, MasterKey master) {
    this.transactions = transactions;
    this.master = master;
    makeInstitution(INSTALLATION);
    ring(List.of(INSTALLATION)).secret(INSTALLATION);
  }

  @Override
  public void make(UUID owner, InstitutionId institution) {
    Map<UUID, Optional<byte[]>> kept = secrets(Set.copyOf(List.of(owner, institution.value())));
    if (!kept.containsKey(institution.value())) {
      makeInstitution(institution.value());
      kept = secrets(Set.copyOf(List.of(owner, institution.value())));
    }
    byte[] above = new KeyRing(kept).secret(institution.value());
    if (!kept.containsKey(owner)) {
      byte[] wrapped =
          Seals.seal(
              Seals.derived(above, Seals.Purpose.WRAP),
              freshSecret(),
              place(owner, institution.value()));
      insert(owner, institution.value(), wrapped);
      kept = secrets(Set.of(owner));
    }
    new KeyRing(kept).secret(owner);
  }

  @Override
  public byte[] mediaKey(UUID owner) {
    return Seals.derived(ring(List.of(owner)).secret(owner), Seals.Purpose.MEDIA);
  }

  @Override
  public void destroy(UUID owner) {
    transactions.run(
        WHAT,
        connection -> {
          try (PreparedStatement statement =
              connection.prepareStatement(
                  """
                  insert into data_key (owner, destroyed_at) values (?, now())
                  on conflict (owner) do update
                    set wrapped = null, destroyed_at = coalesce(data_key.destroyed_at, now())
                  """)) {
            Values.bind(statement, List.of(owner));
            return statement.executeUpdate();
          }
        });
  }

  @Override
  public boolean isDestroyed(UUID owner) {
    Optional<byte[]> secret = secrets(Set.of(owner)).get(owner);
    return secret != null && secret.isEmpty();
  }

  KeyRing ring(Collection<UUID> owners) {
    return new KeyRing(owners.isEmpty() ? Map.of() : secrets(Set.copyOf(owners)));
  }

  private void makeInstitution(UUID institution) {
    insert(institution, institution, master.wrap(freshSecret(), place(institution, institution)));
  }

  private void insert(UUID owner, UUID institution, byte[] wrapped) {
    transactions.run(
        WHAT,
        connection -> {
          try (PreparedStatement statement =
              connection.prepareStatement(
                  "insert into data_key (owner, institution, wrapped) values (?, ?, ?)"
                      + " on conflict (owner) do nothing")) {
            Values.bind(statement, List.of(owner, institution, wrapped));
            return statement.executeUpdate();
          }
        });
  }

  /** The secret of each owner that is known; empty when it was destroyed. */
  private Map<UUID, Optional<byte[]>> secrets(Set<UUID> owners) {
    if (owners.isEmpty()) {
      return Map.of();
    }
    return transactions.run(
        WHAT,
        connection -> {
          try (PreparedStatement statement =
              connection.prepareStatement(
                  """
                  select k.owner, k.institution, k.wrapped, above.wrapped
                  from data_key k left join data_key above on above.owner = k.institution
                  where k.owner = any (?)
                  """)) {
            Values.bind(statement, List.of(owners));
            Map<UUID, Optional<byte[]>> secrets = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
              while (row.next()) {
                secrets.put(row.getObject(1, UUID.class), secret(row));
              }
            }
            return secrets;
          }
        });
  }

  private Optional<byte[]> secret(ResultSet row) throws SQLException {
    byte[] wrapped = row.getBytes(3);
    byte[] above = row.getBytes(4);
    if (wrapped == null || above == null) {
      return Optional.empty();
    }
    UUID owner = row.getObject(1, UUID.class);
    UUID institution = row.getObject(2, UUID.class);
    byte[] ofInstitution = master.unwrap(above, place(institution, institution));
    if (owner.equals(institution)) {
      return Optional.of(ofInstitution);
    }
    byte[] wrapping = Seals.derived(ofInstitution, Seals.Purpose.WRAP);
    return Optional.of(Seals.open(wrapping, wrapped, place(owner, institution)));
  }

  private byte[] freshSecret() {
    byte[] secret = new byte[Seals.KEY_BYTES];
    random.nextBytes(secret);
    return secret;
  }

  private static String place(UUID owner, UUID institution) {
    return "data_key|" + owner + "|" + institution;
  }
}
