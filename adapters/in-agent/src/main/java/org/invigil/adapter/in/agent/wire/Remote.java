package org.invigil.adapter.in.agent.wire;

import java.util.UUID;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.session.SessionRefusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.session.ExamSessionId;

/** What all remote bindings of ports share. */
public final class Remote {

  private static final InstitutionId NOT_TOLD = new InstitutionId(new UUID(0, 0));

  private Remote() {}

  /** Who asks does not travel: the server knows it by the token of the call. */
  public static Actor whoeverHoldsTheToken(ExamSessionId session) {
    return new Actor.Uploader(session, NOT_TOLD);
  }

  /** The "no" that every port of a session can give, read from the wire. */
  public static SessionRefusal refusal(Answer.Refused no) {
    return switch (no.status()) {
      case 404 -> new SessionRefusal.NoSuchSession();
      case 401, 403 -> new SessionRefusal.NotYours();
      default -> new SessionRefusal.Unfit(no.code(), no.sentence());
    };
  }

  /** Whether a refusal is of that code. */
  static boolean is(Answer.Refused no, Refusal known) {
    return no.code().equals(known.code());
  }
}
