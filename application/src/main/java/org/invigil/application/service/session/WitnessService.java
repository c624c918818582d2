package org.invigil.application.service.session;

import java.time.temporal.ChronoUnit;
import org.invigil.application.port.in.session.SessionRefusal.NotNow;
import org.invigil.application.port.in.session.SessionRefusal.Unfit;
import org.invigil.application.port.in.session.WitnessDigests;
import org.invigil.application.port.out.Chance;
import org.invigil.application.port.out.Signer;
import org.invigil.application.port.out.Stored;
import org.invigil.application.port.out.Witnesses;
import org.invigil.domain.evidence.Witness;
import org.invigil.domain.evidence.WitnessId;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.session.ExamSession.UnderWay;
import org.invigil.domain.session.ExamSession.Uploading;
import org.invigil.domain.session.WhoMay;

/** Signs digests with the server's time. */
public final class WitnessService implements WitnessDigests {

  private final SessionDesk desk;
  private final Witnesses witnesses;
  private final Signer signer;
  private final Chance chance;

  public WitnessService(SessionDesk desk, Witnesses witnesses, Signer signer, Chance chance) {
    this.desk = desk;
    this.witnesses = witnesses;
    this.signer = signer;
    this.chance = chance;
  }

  @Override
  public Outcome handle(Command command) {
    return desk.change(
        command.by(), command.session(), WhoMay::upload, it -> it, found -> sign(found, command));
  }

  private Outcome sign(Stored<ExamSession> found, Command command) {
    var session = found.value();
    if (!(session instanceof UnderWay) && !(session instanceof Uploading)) {
      return new NotNow(session.state());
    }
    var sittings = session.history().sittings().size();
    var digests = command.digests();
    if (digests.isEmpty()
        || digests.size() > Witness.MOST_DIGESTS
        || digests.stream().anyMatch(it -> !it.segment().session().equals(session.id()))
        || digests.stream().anyMatch(it -> it.segment().sitting() > sittings)) {
      return new Unfit(
          "evidence.no-such-digests", "Name 1 to 32 digests of this session's own sittings.");
    }
    var id = new WitnessId(chance.identifier());
    // Stores keep microseconds: what is signed must be what is kept.
    var now = desk.now().truncatedTo(ChronoUnit.MILLIS);
    var signature = signer.sign(Witness.statement(id, session.id(), now, digests));
    witnesses.add(new Witness(id, session.id(), now, command.sentAt(), digests, signature));
    return new Signed(id, now, signature);
  }
}
