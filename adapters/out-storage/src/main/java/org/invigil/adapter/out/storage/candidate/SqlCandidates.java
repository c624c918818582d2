package org.invigil.adapter.out.storage.candidate;

import java.util.List;
import java.util.Optional;
import org.invigil.adapter.out.storage.sql.Database;
import org.invigil.adapter.out.storage.sql.Layout;
import org.invigil.adapter.out.storage.sql.SealedTable;
import org.invigil.application.port.out.Candidates;
import org.invigil.application.port.out.Keys;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.candidate.Candidate;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.text.EmailAddress;

/** Candidates, each sealed under their own key; found by keyed hashes. */
public final class SqlCandidates extends SealedTable<Candidate, CandidateId> implements Candidates {

  private static final String EMAIL = "candidate.email";
  private static final String IDENTIFIER = "candidate.identifier";
  private static final int MOST = 100_000;

  private final Database database;

  public SqlCandidates(Database database) {
    super(
        database,
        Layout.of("candidate", Candidate.class, Candidate::id, CandidateId::value)
            .makingKeysFor(Candidate::institution)
            .with("institution", Candidate::institution)
            .with("email_hash", it -> hash(database, it.institution(), EMAIL, it.email().value()))
            .with(
                "identifier_hash",
                it -> hash(database, it.institution(), IDENTIFIER, it.identifier().value())));
    this.database = database;
  }

  @Override
  public Optional<Stored<Candidate>> withEmail(InstitutionId institution, EmailAddress email) {
    byte[] hash;
    try {
      hash = hash(database, institution, EMAIL, email.value());
    } catch (Keys.NoKey nobodyIsRegistered) {
      return Optional.empty();
    }
    return list("institution = ? and email_hash = ?", 1, institution, hash).stream().findFirst();
  }

  @Override
  public List<Stored<Candidate>> of(InstitutionId institution) {
    return listBy("institution", institution, MOST);
  }

  private static byte[] hash(
      Database database, InstitutionId institution, String kind, String value) {
    return database.hashes().of(institution, kind, value);
  }
}
