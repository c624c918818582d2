package org.invigil.domain.onboarding;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.invigil.domain.picture.FaceTemplate;
import org.invigil.domain.picture.PictureFault;
import org.invigil.domain.picture.PictureId;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * One uploaded scan with what was measured in it.
 *
 * @param picture where its bytes are kept
 * @param couldBeMeasured false when the machine failed, which is never held against the candidate
 * @param faces the likeness of every face seen; on a document its portrait first
 * @param document what was read on it, if it shows one that could be read
 * @param portrait where the portrait that was cut out of it is kept
 */
@ValueObject
public record Scan(
    Kind kind,
    PictureId picture,
    Instant taken,
    boolean couldBeMeasured,
    Set<PictureFault> faults,
    List<FaceTemplate> faces,
    Optional<ReadDocument> document,
    Optional<PictureId> portrait) {

  public Scan {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(picture, "picture");
    Objects.requireNonNull(taken, "taken");
    faults = Set.copyOf(faults);
    faces = List.copyOf(faces);
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(portrait, "portrait");
  }

  /** What the scan shows. */
  public enum Kind {
    FACE,
    DOCUMENT
  }
}
