package org.invigil.server.pages;

import io.micronaut.context.ApplicationContext;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.invigil.application.port.out.Onboardings;
import org.invigil.application.port.out.Pictures;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.document.DocumentKind;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.name.DocumentName;
import org.invigil.domain.onboarding.Attempt;
import org.invigil.domain.onboarding.DocumentUsed;
import org.invigil.domain.onboarding.Doubt;
import org.invigil.domain.onboarding.Onboarding;
import org.invigil.domain.onboarding.OnboardingFile;
import org.invigil.domain.onboarding.OnboardingId;
import org.invigil.domain.onboarding.ReadDocument;
import org.invigil.domain.onboarding.Scan;
import org.invigil.domain.onboarding.Scans;
import org.invigil.domain.picture.FaceTemplate;
import org.invigil.domain.picture.PictureId;

/** An onboarding that waits for an officer, put into the store of a server as software left it. */
final class WaitingOnboarding {

  private final OnboardingId id = new OnboardingId(UUID.randomUUID());
  private final InstitutionId institution;
  private final CandidateId candidate;
  private final Pictures pictures;

  private WaitingOnboarding(InstitutionId institution, CandidateId candidate, Pictures pictures) {
    this.institution = institution;
    this.candidate = candidate;
    this.pictures = pictures;
  }

  /** With a name of which the family name differs from the registered one by a letter. */
  static OnboardingId of(
      ApplicationContext server, InstitutionId institution, CandidateId candidate, String family) {
    var waiting = new WaitingOnboarding(institution, candidate, server.getBean(Pictures.class));
    return server
        .getBean(UnitOfWork.class)
        .inOne(() -> {
          server.getBean(Onboardings.class).add(waiting.made(family));
          return waiting.id;
        });
  }

  private Onboarding made(String family) {
    var now = Instant.now();
    var file =
        new OnboardingFile(
            institution,
            candidate,
            now.minus(Duration.ofDays(2)),
            now.plus(Duration.ofDays(5)),
            List.of(),
            List.of(),
            List.of());
    var read =
        new ReadDocument(
            Optional.of(DocumentUsed.read(candidate, DocumentKind.PASSPORT, "X4711", "")),
            Optional.of(DocumentName.of(family, "Robin")),
            Optional.of(LocalDate.of(2034, 5, 27)),
            true,
            true,
            true,
            Set.of());
    var face = scan(Scan.Kind.FACE, new Color(0x2E6F9E), Optional.empty(), Optional.empty());
    var portrait = picture(new Color(0x9E6F2E));
    var document =
        scan(Scan.Kind.DOCUMENT, new Color(0x6F9E2E), Optional.of(read), Optional.of(portrait));
    var attempt = new Attempt(1, now.minusSeconds(7300), Scans.NONE.with(face).with(document));
    return new Onboarding.WaitingForPerson(
        id, file, attempt, now.minusSeconds(7200), EnumSet.of(Doubt.NAME_NOT_CERTAIN));
  }

  private Scan scan(
      Scan.Kind kind, Color colour, Optional<ReadDocument> read, Optional<PictureId> portrait) {
    return new Scan(
        kind,
        picture(colour),
        Instant.now().minusSeconds(7250),
        true,
        Set.of(),
        List.of(new FaceTemplate(new float[] {kind == Scan.Kind.FACE ? 1 : 0.6f, 0.8f})),
        read,
        portrait);
  }

  private PictureId picture(Color colour) {
    var drawn = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
    var pen = drawn.createGraphics();
    pen.setColor(colour);
    pen.fillRect(0, 0, 320, 240);
    pen.setColor(Color.WHITE);
    pen.fillOval(110, 50, 100, 140);
    pen.dispose();
    var file = new ByteArrayOutputStream();
    try {
      ImageIO.write(drawn, "jpeg", file);
    } catch (IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
    var picture = new PictureId(UUID.randomUUID());
    pictures.add(institution, id.value(), picture, file.toByteArray());
    return picture;
  }
}
