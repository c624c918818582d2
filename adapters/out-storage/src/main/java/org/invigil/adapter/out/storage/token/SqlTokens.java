package org.invigil.adapter.out.storage.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.invigil.adapter.out.storage.sql.Sql;
import org.invigil.adapter.out.storage.sql.SqlTransactions;
import org.invigil.application.port.out.Chance;
import org.invigil.application.port.out.Tokens;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.access.TokenHolder;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.session.ExamSessionId;

/** Tokens in a table, of which only the hash is kept. A revoked one is removed. */
public final class SqlTokens implements Tokens {

  private static final int BYTES = 32;

  private final Sql sql;
  private final Chance chance;

  private enum Kind {
    STAFF,
    CANDIDATE,
    UPLOADER
  }

  private record Key(Kind kind, UUID holder, Optional<InstitutionId> institution) {}

  private record Kept(TokenHolder holder, Instant expires) {}

  public SqlTokens(SqlTransactions transactions, Chance chance) {
    this.sql = new Sql(transactions, "token");
    this.chance = chance;
  }

  @Override
  public String issue(TokenHolder holder, Instant expires) {
    String token = chance.secret(BYTES);
    Key key = key(holder);
    sql.change("delete from token where expires_at < now() - interval '30 days'");
    sql.change(
        "insert into token (hash, kind, holder, institution, expires_at) values (?, ?, ?, ?, ?)",
        hash(token),
        key.kind(),
        key.holder(),
        key.institution(),
        expires);
    return token;
  }

  @Override
  public Found find(String token, Instant now) {
    List<Kept> kept =
        sql.list(
            "select kind, holder, institution, expires_at from token where hash = ?",
            SqlTokens::kept,
            hash(token));
    if (kept.isEmpty()) {
      return new Unknown();
    }
    Kept found = kept.getFirst();
    return now.isBefore(found.expires()) ? new Good(found.holder()) : new Expired();
  }

  @Override
  public void revoke(String token) {
    sql.change("delete from token where hash = ?", hash(token));
  }

  @Override
  public void revokeAll(TokenHolder holder) {
    Key key = key(holder);
    sql.change("delete from token where holder = ? and kind = ?", key.holder(), key.kind());
  }

  @Override
  public void revokeOthers(TokenHolder holder, String token) {
    Key key = key(holder);
    sql.change(
        "delete from token where holder = ? and kind = ? and hash <> ?",
        key.holder(),
        key.kind(),
        hash(token));
  }

  private static Kept kept(ResultSet row) throws SQLException {
    UUID holder = row.getObject(2, UUID.class);
    Kind kind = Kind.valueOf(row.getString(1));
    Instant expires = row.getObject(4, OffsetDateTime.class).toInstant();
    return new Kept(
        switch (kind) {
          case STAFF -> new TokenHolder.StaffMember(new StaffId(holder));
          case CANDIDATE -> new TokenHolder.OfCandidate(new CandidateId(holder), institution(row));
          case UPLOADER -> new TokenHolder.OfUploader(new ExamSessionId(holder), institution(row));
        },
        expires);
  }

  private static InstitutionId institution(ResultSet row) throws SQLException {
    return new InstitutionId(row.getObject(3, UUID.class));
  }

  private static Key key(TokenHolder holder) {
    return switch (holder) {
      case TokenHolder.StaffMember staff ->
          new Key(Kind.STAFF, staff.id().value(), Optional.empty());
      case TokenHolder.OfCandidate candidate ->
          new Key(Kind.CANDIDATE, candidate.id().value(), Optional.of(candidate.institution()));
      case TokenHolder.OfUploader uploader ->
          new Key(Kind.UPLOADER, uploader.session().value(), Optional.of(uploader.institution()));
    };
  }

  private static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
