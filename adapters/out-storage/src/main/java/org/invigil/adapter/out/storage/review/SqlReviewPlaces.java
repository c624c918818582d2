package org.invigil.adapter.out.storage.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.invigil.adapter.out.storage.sql.Database;
import org.invigil.adapter.out.storage.sql.Sql;
import org.invigil.application.port.out.ReviewPlaces;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.review.ReviewOrder.Need;
import org.invigil.domain.review.ReviewOrder.Urgency;
import org.invigil.domain.session.ExamSessionId;

/** Places of the queue in PostgreSQL: nothing in them is personal, so nothing is sealed. */
public final class SqlReviewPlaces implements ReviewPlaces {

  /** As in the condition of the index {@code review_place_outdated}. */
  private static final String OUTDATED =
      """
      select session from review_place
      where session_now > 0 and (session_version <> session_now
        or review_version <> review_now or flags_version <> flags_now)
      and %s order by session limit %d
      """;

  private static final String KEEP =
      """
      insert into review_place (session, exam, institution, session_version, review_version,
        flags_version, urgency, weight, undecided, high, since)
      select s.id, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? from exam_session s where s.id = ? for key share
      on conflict (session) do update set institution = excluded.institution,
        session_version = excluded.session_version, review_version = excluded.review_version,
        flags_version = excluded.flags_version, urgency = excluded.urgency,
        weight = excluded.weight, undecided = excluded.undecided, high = excluded.high,
        since = excluded.since
      """;

  private static final String WAITING =
      "from review_place where institution = ? and exam = any(?) and urgency is not null";

  /** More sessions than this are worked out in several turns. */
  private static final int MOST = 100_000;

  private final Sql sql;

  public SqlReviewPlaces(Database database) {
    this.sql = new Sql(database.transactions(), "review_place");
  }

  @Override
  public List<ExamSessionId> outdated(Set<ExamId> exams) {
    return sql.list(OUTDATED.formatted("exam = any(?)", MOST), SqlReviewPlaces::session, exams);
  }

  @Override
  public List<ExamSessionId> outdated(int atMost) {
    return sql.list(OUTDATED.formatted("true", atMost), SqlReviewPlaces::session);
  }

  private static ExamSessionId session(ResultSet row) throws SQLException {
    return new ExamSessionId(row.getObject(1, UUID.class));
  }

  @Override
  public void keep(Place place) {
    var need = place.need();
    sql.change(
        KEEP,
        place.exam(),
        place.institution(),
        place.sessionVersion(),
        place.reviewVersion(),
        place.flagsVersion(),
        need.map(it -> it.urgency().ordinal()),
        need.map(Need::weight),
        need.map(Need::undecided),
        need.map(Need::high),
        need.map(Need::since),
        place.session());
  }

  @Override
  public List<Need> waiting(InstitutionId institution, Set<ExamId> exams, int skip, int atMost) {
    return sql.list(
        "select session, exam, urgency, weight, undecided, high, since "
            + WAITING
            + " order by urgency, weight desc, since, session offset ? limit ?",
        SqlReviewPlaces::need,
        institution,
        exams,
        skip,
        atMost);
  }

  private static Need need(ResultSet row) throws SQLException {
    return new Need(
        session(row),
        new ExamId(row.getObject(2, UUID.class)),
        Urgency.values()[row.getInt(3)],
        row.getLong(4),
        row.getInt(5),
        row.getInt(6),
        row.getObject(7, OffsetDateTime.class).toInstant());
  }

  @Override
  public int count(InstitutionId institution, Set<ExamId> exams) {
    return Math.toIntExact(sql.count("select count(*) " + WAITING, institution, exams));
  }
}
