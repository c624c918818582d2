package org.invigil.application.service.picture;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.invigil.application.port.out.DocumentChoices;
import org.invigil.application.port.out.Documents;
import org.invigil.domain.access.Actor;
import org.invigil.domain.document.DocumentReader;
import org.invigil.domain.document.DocumentSeen;
import org.invigil.domain.document.LegibilityPolicy;
import org.invigil.domain.document.Understood;
import org.invigil.domain.onboarding.ReadDocument;
import org.invigil.domain.picture.DocumentScanPolicy;
import org.invigil.domain.picture.FaceSighting;
import org.invigil.domain.picture.FaceTemplate;
import org.invigil.domain.picture.PictureFault;
import org.invigil.domain.picture.PictureMeasurement;

/** Reads the picture of a document that somebody sent. */
public final class DocumentDesk {

  private static final int MOST_PORTRAITS = 4;

  private final Documents documents;
  private final DocumentChoices choices;

  public DocumentDesk(Documents documents, DocumentChoices choices) {
    this.documents = documents;
    this.choices = choices;
  }

  /** What of the document is kept, and what is wrong with its picture. */
  public Look look(byte[] bytes, PictureMeasurement measured, Actor.Candidate of, LocalDate today) {
    return switch (documents.read(bytes)) {
      case Documents.Seen(var seen, var portrait) ->
          look(seen, portrait, measured, of, understood(seen, of, today));
      case Documents.CannotTell _ ->
          new Look(
              DocumentScanPolicy.CHOSEN.judge(measured),
              Optional.empty(),
              likenesses(measured.faces()),
              new byte[0]);
    };
  }

  private Understood understood(DocumentSeen seen, Actor.Candidate of, LocalDate today) {
    return DocumentReader.read(seen, choices.of(of.institution()).ownCards(), today);
  }

  private static Look look(
      DocumentSeen seen,
      byte[] portrait,
      PictureMeasurement measured,
      Actor.Candidate of,
      Understood understood) {
    var faults = EnumSet.noneOf(PictureFault.class);
    if (!LegibilityPolicy.isRead(seen, understood)) {
      faults.addAll(DocumentScanPolicy.CHOSEN.judge(measured));
      faults.addAll(LegibilityPolicy.CHOSEN.judge(seen, understood));
    }
    return new Look(
        faults,
        Optional.of(ReadDocument.of(of.id(), understood)),
        likenesses(seen.portraits()),
        portrait);
  }

  private static List<FaceTemplate> likenesses(List<FaceSighting> faces) {
    return faces.stream().limit(MOST_PORTRAITS).map(FaceSighting::template).toList();
  }

  /**
   * @param portraits the largest first
   * @param portrait a picture of it; empty where there is none
   */
  public record Look(
      Set<PictureFault> faults,
      Optional<ReadDocument> document,
      List<FaceTemplate> portraits,
      byte[] portrait) {
    public Look {
      faults = Set.copyOf(faults);
      portraits = List.copyOf(portraits);
    }
  }
}
