package org.invigil.adapter.out.storage.access;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.invigil.adapter.out.storage.keys.KeyRing;
import org.invigil.adapter.out.storage.keys.Sealer;
import org.invigil.adapter.out.storage.sql.Database;
import org.invigil.adapter.out.storage.sql.Sql;
import org.invigil.application.port.out.AccessLog;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.session.ExamSessionId;

/**
 * The access log in a table that refuses changes. Each entry is sealed under its candidate's key;
 * its digest covers the digest before it and its own sealed bytes. The lock on the end of the chain
 * puts the entries of one institution in order.
 */
public final class SqlAccessLog implements AccessLog {

  private static final String TABLE = "access_entry";
  private static final int BATCH = 1000;

  private final Database database;
  private final Sql sql;

  public SqlAccessLog(Database database) {
    this.database = database;
    this.sql = new Sql(database.transactions(), "access log");
  }

  @Override
  public void add(Entry entry) {
    UUID owner = entry.candidate().value();
    database.keys().make(owner, entry.institution());
    byte[] plain = database.json().write(entry, Entry.class);
    byte[] body = database.sealer().seal(owner, place(entry.id()), plain);
    database.transactions().inOne(() -> append(entry, body));
  }

  @Override
  public List<Entry> of(ExamSessionId session) {
    return opened(
        sql.list(
            ChainLink.SELECT + " where session = ? order by number", ChainLink::read, session));
  }

  @Override
  public List<Entry> of(CandidateId candidate) {
    return opened(
        sql.list(
            ChainLink.SELECT + " where candidate = ? order by number", ChainLink::read, candidate));
  }

  @Override
  public Part before(InstitutionId institution, long number, int most) {
    List<ChainLink> links =
        sql.list(
            ChainLink.SELECT
                + " where institution = ? and number < ? order by number desc limit "
                + most,
            ChainLink::read,
            institution,
            number);
    boolean more = !links.isEmpty() && links.getLast().number() > 1;
    return new Part(
        opened(links), more ? OptionalLong.of(links.getLast().number()) : OptionalLong.empty());
  }

  @Override
  public Chain verify(InstitutionId institution) {
    return database.transactions().inOne(() -> walk(institution));
  }

  private record End(long length, byte[] digest) {}

  /** The identifier is looked for under the lock, so that the same entry never comes twice. */
  private boolean append(Entry entry, byte[] body) {
    End end = lockedEnd(entry.institution());
    if (sql.count("select count(*) from access_entry where id = ?", entry.id()) > 0) {
      return false;
    }
    ChainLink link =
        new ChainLink(
            end.length() + 1,
            entry.id(),
            entry.candidate().value(),
            entry.session().map(ExamSessionId::value),
            body,
            end.digest());
    byte[] digest = link.digestAfter(end.digest());
    sql.change(
        "insert into access_entry (institution, number, id, candidate, session, body, digest)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        entry.institution(),
        link.number(),
        link.id(),
        link.candidate(),
        link.session(),
        body,
        digest);
    sql.change(
        "update access_chain set length = ?, digest = ? where institution = ?",
        link.number(),
        digest,
        entry.institution());
    return true;
  }

  private End lockedEnd(InstitutionId institution) {
    sql.change(
        "insert into access_chain (institution, length, digest) values (?, 0, ?)"
            + " on conflict do nothing",
        institution,
        ChainLink.beginning(institution));
    return end(institution, " for update").getFirst();
  }

  private List<End> end(InstitutionId institution, String lock) {
    return sql.list(
        "select length, digest from access_chain where institution = ?" + lock,
        row -> new End(row.getLong(1), row.getBytes(2)),
        institution);
  }

  private Chain walk(InstitutionId institution) {
    List<End> ends = end(institution, " for share");
    End end = ends.isEmpty() ? new End(0, ChainLink.beginning(institution)) : ends.getFirst();
    byte[] before = ChainLink.beginning(institution);
    long number = 0;
    List<ChainLink> links = batch(institution, number);
    while (!links.isEmpty()) {
      for (ChainLink link : links) {
        number++;
        before = link.digestAfter(before);
        if (link.number() != number || !Arrays.equals(before, link.digest())) {
          return new Broken(number);
        }
      }
      links = batch(institution, number);
    }
    boolean ended = number == end.length() && Arrays.equals(before, end.digest());
    return ended ? new Whole(number) : new Broken(Math.min(number, end.length()) + 1);
  }

  private List<ChainLink> batch(InstitutionId institution, long after) {
    return sql.list(
        ChainLink.SELECT + " where institution = ? and number > ? order by number limit " + BATCH,
        ChainLink::read,
        institution,
        after);
  }

  private List<Entry> opened(List<ChainLink> links) {
    KeyRing ring = database.sealer().ring(links.stream().map(ChainLink::candidate).toList());
    return links.stream()
        .filter(link -> !ring.isDestroyed(link.candidate()))
        .map(link -> ring.open(link.candidate(), place(link.id()), link.body()))
        .map(plain -> database.json().read(plain, Entry.class))
        .toList();
  }

  private static Sealer.Place place(UUID entry) {
    return new Sealer.Place(TABLE, "body", entry);
  }
}
