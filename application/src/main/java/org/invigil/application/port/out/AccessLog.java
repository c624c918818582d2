package org.invigil.application.port.out;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.invigil.domain.access.Actor;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.session.ExamSessionId;

/**
 * Every look at personal evidence: who, what, when, of whom. Entries are only ever added, in one
 * chain for each institution, so that an altered, missing or added one shows. Writes take part in
 * the {@link UnitOfWork} that runs. Every method throws {@link StoreUnavailable} when the log
 * cannot be reached: whoever cannot write the entry does not show the evidence.
 */
public interface AccessLog {

  /** Adds at the end of the institution's chain; an identifier known there changes nothing. */
  void add(Entry entry);

  /** Looks at one session, oldest first; without those whose candidate was erased. */
  List<Entry> of(ExamSessionId session);

  /** Looks at anything of a candidate, oldest first; none when the candidate was erased. */
  List<Entry> of(CandidateId candidate);

  /**
   * Looks of an institution, newest first; without those whose candidate was erased, so that there
   * may be fewer than were asked for, or none, and yet more to read.
   *
   * @param number of the entry before which to begin; {@link Long#MAX_VALUE} for the newest
   * @param most how many entries to read
   */
  Part before(InstitutionId institution, long number, int most);

  /**
   * @param next before which number to go on; empty where nothing is older
   */
  record Part(List<Entry> entries, OptionalLong next) {

    public Part {
      entries = List.copyOf(entries);
    }
  }

  /** Walks the whole chain of an institution. An erased candidate leaves it whole. */
  Chain verify(InstitutionId institution);

  /**
   * @param by who looked
   * @param candidate of whom it is
   * @param session of which it is; absent for onboarding
   */
  record Entry(
      UUID id,
      InstitutionId institution,
      Instant at,
      Actor by,
      What what,
      CandidateId candidate,
      Optional<ExamSessionId> session) {

    public Entry {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(institution, "institution");
      Objects.requireNonNull(at, "at");
      Objects.requireNonNull(by, "by");
      Objects.requireNonNull(what, "what");
      Objects.requireNonNull(candidate, "candidate");
      Objects.requireNonNull(session, "session");
    }
  }

  /** What was looked at. */
  enum What {
    RECORDING_OPENED,
    RECORDING_CLOSED,
    LIVE_OPENED,
    LIVE_CLOSED,
    FACE_PICTURE,
    DOCUMENT_PICTURE,
    FLAGS,
    REVIEW,
    PERSONAL_DATA,
    EXPORT
  }

  /** What walking a chain says. */
  sealed interface Chain {}

  /** Every entry is as it was added. */
  record Whole(long length) implements Chain {}

  /**
   * @param number the first entry that is not as it was added; one more than the last when entries
   *     are missing at the end
   */
  record Broken(long number) implements Chain {}
}
