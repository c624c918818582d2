package org.invigil.adapter.out.storage.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.invigil.adapter.out.storage.grouping.Grouped;
import org.invigil.adapter.out.storage.sql.Database;
import org.invigil.adapter.out.storage.sql.Sql;
import org.invigil.application.port.out.AlreadyKept;
import org.invigil.application.port.out.Witnesses;
import org.invigil.domain.evidence.NamedDigest;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.Sha256;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.evidence.Witness;
import org.invigil.domain.evidence.WitnessId;
import org.invigil.domain.session.ExamSessionId;

/** Witnesses: digests, times and signatures, nothing personal. */
public final class SqlWitnesses implements Witnesses {

  private static final int MOST_AT_ONCE = 1000;

  private final Database database;
  private final Sql sql;
  private final Grouped<NamedDigest, Boolean> signed;

  public SqlWitnesses(Database database) {
    this.database = database;
    this.sql = new Sql(database.transactions(), "witnesses");
    this.signed =
        new Grouped<>(
            MOST_AT_ONCE,
            work -> Thread.ofVirtual().name("witnesses").start(work),
            this::areSigned);
  }

  @Override
  public void add(Witness witness) {
    // Both tables in the transaction that runs, or in one of their own.
    database.transactions().run("witnesses", connection -> insert(witness));
  }

  private boolean insert(Witness witness) {
    var added =
        sql.change(
            "insert into witness (id, session, signed_at, sent_at, signature)"
                + " values (?, ?, ?, ?, ?) on conflict do nothing",
            witness.id(),
            witness.session(),
            witness.at(),
            witness.sentAt(),
            witness.signature());
    if (added == 0) {
      throw new AlreadyKept("witness");
    }
    var place = 0;
    for (var named : witness.digests()) {
      sql.change(
          "insert into witnessed_digest"
              + " (witness, place, session, stream, sitting, sequence, digest, signed_at)"
              + " values (?, ?, ?, ?, ?, ?, ?, ?)",
          witness.id(),
          place++,
          witness.session(),
          named.segment().stream(),
          named.segment().sitting(),
          named.segment().sequence(),
          bytes(named.digest()),
          witness.at());
    }
    return true;
  }

  private record Row(
      WitnessId id, Instant at, Optional<Instant> sentAt, String signature, NamedDigest named) {}

  @Override
  public List<Witness> of(ExamSessionId session) {
    var rows =
        sql.list(
            """
            select w.id, w.signed_at, w.sent_at, w.signature,
                   d.stream, d.sitting, d.sequence, d.digest
            from witness w join witnessed_digest d on d.witness = w.id
            where w.session = ? order by w.signed_at, w.id, d.place
            """,
            row -> read(session, row),
            session);
    var byWitness = new LinkedHashMap<WitnessId, List<Row>>();
    rows.forEach(it -> byWitness.computeIfAbsent(it.id(), id -> new ArrayList<>()).add(it));
    return byWitness.values().stream().map(it -> witness(session, it)).toList();
  }

  @Override
  public long count(ExamSessionId session) {
    return sql.count("select count(*) from witness where session = ?", session);
  }

  private static Witness witness(ExamSessionId session, List<Row> rows) {
    var first = rows.getFirst();
    return new Witness(
        first.id(),
        session,
        first.at(),
        first.sentAt(),
        rows.stream().map(Row::named).toList(),
        first.signature());
  }

  private static Row read(ExamSessionId session, ResultSet row) throws SQLException {
    var segment =
        new SegmentId(session, row.getInt(6), StreamName.valueOf(row.getString(5)), row.getLong(7));
    return new Row(
        new WitnessId(row.getObject(1, UUID.class)),
        row.getObject(2, OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getObject(3, OffsetDateTime.class)).map(OffsetDateTime::toInstant),
        row.getString(4),
        new NamedDigest(segment, Sha256.of(row.getBytes(8))));
  }

  @Override
  public Optional<Instant> firstSigned(NamedDigest named) {
    var segment = named.segment();
    return sql
        .list(
            "select signed_at from witnessed_digest where session = ? and stream = ?"
                + " and sitting = ? and sequence = ? and digest = ? order by signed_at limit 1",
            row -> row.getObject(1, OffsetDateTime.class).toInstant(),
            segment.session(),
            segment.stream(),
            segment.sitting(),
            segment.sequence(),
            bytes(named.digest()))
        .stream()
        .findFirst();
  }

  @Override
  public CompletionStage<Boolean> signed(NamedDigest named) {
    return signed.ask(named);
  }

  private List<Boolean> areSigned(List<NamedDigest> all) {
    var found =
        new HashSet<>(
            sql.list(
                """
                select session, sitting, stream, sequence, d.digest
                from unnest(?::uuid[], ?::text[], ?::bigint[], ?::bigint[], ?::text[])
                  as wanted (session, stream, sitting, sequence, hex)
                join witnessed_digest d using (session, stream, sitting, sequence)
                where d.digest = decode(wanted.hex, 'hex')
                """,
                row ->
                    new NamedDigest(
                        new SegmentId(
                            new ExamSessionId(row.getObject(1, UUID.class)),
                            row.getInt(2),
                            StreamName.valueOf(row.getString(3)),
                            row.getLong(4)),
                        Sha256.of(row.getBytes(5))),
                all.stream().map(it -> it.segment().session()).toList(),
                all.stream().map(it -> it.segment().stream()).toList(),
                all.stream().map(it -> it.segment().sitting()).toList(),
                all.stream().map(it -> it.segment().sequence()).toList(),
                all.stream().map(NamedDigest::digest).toList()));
    return all.stream().map(found::contains).toList();
  }

  @Override
  public void erase(ExamSessionId session) {
    sql.change("delete from witness where session = ?", session);
  }

  private static byte[] bytes(Sha256 digest) {
    return HexFormat.of().parseHex(digest.hex());
  }
}
