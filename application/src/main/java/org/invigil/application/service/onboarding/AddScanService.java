package org.invigil.application.service.onboarding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.invigil.application.port.in.onboarding.AddScan;
import org.invigil.application.port.in.onboarding.Standing;
import org.invigil.application.port.out.Chance;
import org.invigil.application.port.out.Pictures;
import org.invigil.application.port.out.Stored;
import org.invigil.application.service.picture.DocumentDesk;
import org.invigil.application.service.picture.PictureDesk;
import org.invigil.domain.access.Actor;
import org.invigil.domain.onboarding.Onboarding;
import org.invigil.domain.onboarding.ReadDocument;
import org.invigil.domain.onboarding.Scan;
import org.invigil.domain.picture.FaceScanPolicy;
import org.invigil.domain.picture.FaceSighting;
import org.invigil.domain.picture.FaceTemplate;
import org.invigil.domain.picture.PictureFault;
import org.invigil.domain.picture.PictureId;
import org.invigil.domain.picture.PictureMeasurement;

/** Measures a scan, then keeps it with what was measured. */
public final class AddScanService implements AddScan {

  private final OnboardingDesk desk;
  private final PictureDesk eyes;
  private final DocumentDesk documents;
  private final Pictures pictures;
  private final Chance chance;

  public AddScanService(
      OnboardingDesk desk,
      PictureDesk eyes,
      DocumentDesk documents,
      Pictures pictures,
      Chance chance) {
    this.desk = desk;
    this.eyes = eyes;
    this.documents = documents;
    this.pictures = pictures;
    this.chance = chance;
  }

  @Override
  public Outcome handle(Command command) {
    if (!(command.by() instanceof Actor.Candidate candidate)) {
      return new NotPermitted();
    }
    var found = desk.of(candidate);
    if (found.isEmpty()) {
      return new NoOnboarding();
    }
    if (!(desk.asOfNow(found.get()) instanceof Onboarding.InAttempt)) {
      return new NotNow(Standing.of(desk.asOfNow(found.get())));
    }
    return switch (eyes.look(command.bytes())) {
      case PictureDesk.Bad(var problem) -> new NotAPicture(problem);
      case PictureDesk.Seen(var measured) ->
          keep(command, candidate, seen(command, candidate, measured));
      case PictureDesk.NotSeen() ->
          keep(
              command,
              candidate,
              scan(command, false, Set.of(), List.of(), Optional.empty(), new byte[0]));
    };
  }

  private Taken seen(Command command, Actor.Candidate candidate, PictureMeasurement measured) {
    return switch (command.kind()) {
      case FACE ->
          scan(
              command,
              true,
              FaceScanPolicy.CHOSEN.judge(measured),
              measured.nearest().stream().map(FaceSighting::template).toList(),
              Optional.empty(),
              new byte[0]);
      case DOCUMENT -> {
        var look = documents.look(command.bytes(), measured, candidate, desk.today());
        yield scan(
            command, true, look.faults(), look.portraits(), look.document(), look.portrait());
      }
    };
  }

  /** A scan, with the picture of the portrait on it, if there is one. */
  private record Taken(Scan scan, byte[] portrait) {}

  private Taken scan(
      Command command,
      boolean measured,
      Set<PictureFault> faults,
      List<FaceTemplate> faces,
      Optional<ReadDocument> document,
      byte[] portrait) {
    var scan =
        new Scan(
            command.kind(),
            new PictureId(chance.identifier()),
            desk.now(),
            measured,
            faults,
            faces,
            document,
            portrait.length == 0
                ? Optional.empty()
                : Optional.of(new PictureId(chance.identifier())));
    return new Taken(scan, portrait);
  }

  private Outcome keep(Command command, Actor.Candidate candidate, Taken taken) {
    return desk.inOne(
        () -> desk.of(candidate).map(it -> keep(command, it, taken)).orElseGet(NoOnboarding::new));
  }

  private Outcome keep(Command command, Stored<Onboarding> found, Taken taken) {
    var scan = taken.scan();
    var current = desk.asOfNow(found);
    if (!(current instanceof Onboarding.InAttempt taking)) {
      return new NotNow(Standing.of(current));
    }
    if (taking.attempts() != command.attempt()) {
      return new AnotherAttempt();
    }
    var owner = taking.id().value();
    taking
        .attempt()
        .scans()
        .of(scan.kind())
        .ifPresent(before -> {
          pictures.erase(owner, before.picture());
          before.portrait().ifPresent(it -> pictures.erase(owner, it));
        });
    pictures.add(taking.institution(), owner, scan.picture(), command.bytes());
    scan.portrait()
        .ifPresent(it -> pictures.add(taking.institution(), owner, it, taken.portrait()));
    desk.replace(found, taking.add(scan));
    return new Added(scan.picture(), scan.faults());
  }
}
