package org.invigil.adapter.out.storage.picture;

import java.util.List;
import java.util.UUID;
import org.invigil.adapter.out.storage.sql.Database;
import org.invigil.adapter.out.storage.sql.Sql;
import org.invigil.application.port.out.ErasableData;
import org.invigil.application.port.out.Keys;
import org.invigil.domain.retention.Subject;

/** Rows of one table, each the owner of pictures: both are erased together. */
public abstract class SqlDataWithPictures implements ErasableData {

  private final Keys keys;
  private final Sql sql;
  private final String table;
  private final String name;

  /**
   * @param name what it is, for the statement
   */
  protected SqlDataWithPictures(Database database, String table, String name) {
    this.keys = database.keys();
    this.sql = new Sql(database.transactions(), table);
    this.table = table;
    this.name = name;
  }

  /** Whose rows of the table are about {@code subject}. */
  protected abstract List<UUID> owners(Subject subject);

  /** The owners of rows for which {@code condition} holds. */
  protected final List<UUID> ownersWhere(String condition, Object... values) {
    return sql.list(
        "select owner from " + table + " where " + condition,
        row -> row.getObject(1, UUID.class),
        values);
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final void destroyKeys(Subject subject) {
    owners(subject).forEach(keys::destroy);
  }

  /** Pictures lie in rows. */
  @Override
  public final void eraseObjects(Subject subject) {
    owners(subject).forEach(it -> sql.change("delete from picture where owner = ?", it));
  }

  @Override
  public final void eraseRows(Subject subject) {
    owners(subject).forEach(it -> sql.change("delete from " + table + " where owner = ?", it));
  }

  @Override
  public final long remaining(Subject subject) {
    var owners = owners(subject);
    var pictures =
        owners.stream()
            .mapToLong(it -> sql.count("select count(*) from picture where owner = ?", it))
            .sum();
    return owners.size() + pictures;
  }
}
