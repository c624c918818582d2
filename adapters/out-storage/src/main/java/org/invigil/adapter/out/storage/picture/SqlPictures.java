package org.invigil.adapter.out.storage.picture;

import java.util.Optional;
import java.util.UUID;
import org.invigil.adapter.out.storage.keys.Sealer;
import org.invigil.adapter.out.storage.sql.Database;
import org.invigil.adapter.out.storage.sql.Sql;
import org.invigil.application.port.out.AlreadyKept;
import org.invigil.application.port.out.Pictures;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.picture.PictureId;

/** Pictures in a table, each sealed under its owner's key and bound to its row. */
public final class SqlPictures implements Pictures {

  private static final String TABLE = "picture";

  private final Database database;
  private final Sql sql;

  public SqlPictures(Database database) {
    this.database = database;
    this.sql = new Sql(database.transactions(), TABLE);
  }

  @Override
  public void add(InstitutionId institution, UUID owner, PictureId id, byte[] bytes) {
    database.keys().make(owner, institution);
    var sealed = database.sealer().seal(owner, place(id), bytes);
    if (sql.change(
            "insert into picture (id, owner, body) values (?, ?, ?) on conflict do nothing",
            id,
            owner,
            sealed)
        == 0) {
      throw new AlreadyKept(TABLE);
    }
  }

  @Override
  public Optional<byte[]> find(UUID owner, PictureId id) {
    return sql
        .list(
            "select body from picture where id = ? and owner = ?",
            row -> row.getBytes(1),
            id,
            owner)
        .stream()
        .findFirst()
        .map(sealed -> database.sealer().open(owner, place(id), sealed));
  }

  @Override
  public void erase(UUID owner, PictureId id) {
    sql.change("delete from picture where id = ? and owner = ?", id, owner);
  }

  @Override
  public void eraseAll(UUID owner) {
    sql.change("delete from picture where owner = ?", owner);
  }

  private static Sealer.Place place(PictureId id) {
    return new Sealer.Place(TABLE, "body", id.value());
  }
}
