package org.invigil.application.service.access;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.invigil.application.port.in.access.SendDeviceCode;
import org.invigil.application.port.in.access.SignInByLink;
import org.invigil.application.port.out.Candidates;
import org.invigil.application.port.out.Chance;
import org.invigil.application.port.out.Exams;
import org.invigil.application.port.out.Invitations;
import org.invigil.application.port.out.Letter;
import org.invigil.application.port.out.Outbox;
import org.invigil.application.port.out.Stored;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.domain.access.DeviceCode;
import org.invigil.domain.access.Invitation;
import org.invigil.domain.access.SecretHash;

/** Makes a code and puts its letter in one unit of work; only its digest is kept. */
public final class SendDeviceCodeService implements SendDeviceCode {

  private static final int SALT_BYTES = 16;

  private final Invitations invitations;
  private final Candidates candidates;
  private final Exams exams;
  private final Outbox outbox;
  private final Chance chance;
  private final UnitOfWork work;
  private final InstantSource time;

  public SendDeviceCodeService(
      Invitations invitations,
      Candidates candidates,
      Exams exams,
      Outbox outbox,
      Chance chance,
      UnitOfWork work,
      InstantSource time) {
    this.invitations = invitations;
    this.candidates = candidates;
    this.exams = exams;
    this.outbox = outbox;
    this.chance = chance;
    this.work = work;
    this.time = time;
  }

  @Override
  public Outcome handle(Command command) {
    var now = time.instant();
    return work.inOne(() ->
        invitations
            .withSecret(SecretHash.of(command.secret()))
            .filter(it -> it.value().signsIn(now))
            .map(it -> it.value() instanceof Invitation.Sent sent ? send(it, sent, now) : notGood())
            .orElseGet(SendDeviceCodeService::notGood));
  }

  private static Outcome notGood() {
    return new SignInByLink.LinkNotGood();
  }

  private Outcome send(Stored<Invitation> found, Invitation.Sent sent, Instant now) {
    if (sent.devices().isNobody()) {
      return new NotNeeded();
    }
    var policy = SignInByLinkService.POLICY;
    var refused = sent.devices().refuseCode(now, policy);
    if (refused.isPresent()) {
      return new TooMany(refused.get());
    }
    var plain = chance.digits(DeviceCode.DIGITS);
    var code = DeviceCode.of(sent.id(), chance.secret(SALT_BYTES), plain, now);
    invitations.replace(found, sent.with(sent.devices().sending(code, policy)));
    outbox.put(letter(sent, plain));
    return new Sent(policy.life());
  }

  private Letter letter(Invitation.Sent sent, String code) {
    var candidate = candidates.find(sent.candidate()).orElseThrow().value();
    var contacts = exams.find(sent.exam()).orElseThrow().value().plan().contacts();
    return new Letter(
        chance.identifier(),
        sent.institution(),
        candidate.id().value(),
        candidate.email().value(),
        "device-code",
        Map.of(
            "name",
            candidate.name().value(),
            "code",
            code,
            "minutes",
            "" + SignInByLinkService.POLICY.life().toMinutes(),
            "contact",
            contacts.school()));
  }
}
