package org.invigil.adapter.out.storage.access;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.invigil.domain.institution.InstitutionId;

/** One row of the access log. */
record ChainLink(
    long number, UUID id, UUID candidate, Optional<UUID> session, byte[] body, byte[] digest) {

  static final String SELECT =
      "select number, id, candidate, session, body, digest from access_entry";

  static ChainLink read(ResultSet row) throws SQLException {
    return new ChainLink(
        row.getLong(1),
        row.getObject(2, UUID.class),
        row.getObject(3, UUID.class),
        Optional.ofNullable(row.getObject(4, UUID.class)),
        row.getBytes(5),
        row.getBytes(6));
  }

  /** With what the chain of an institution begins. */
  static byte[] beginning(InstitutionId institution) {
    return sha256().digest(bytes(institution.value()));
  }

  byte[] digestAfter(byte[] before) {
    MessageDigest digest = sha256();
    digest.update(before);
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    digest.update(bytes(id));
    digest.update(bytes(candidate));
    digest.update(session.map(ChainLink::bytes).orElseGet(() -> new byte[16]));
    return digest.digest(body);
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
