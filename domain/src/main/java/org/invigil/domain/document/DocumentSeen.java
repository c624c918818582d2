package org.invigil.domain.document;

import java.util.List;
import java.util.Objects;
import org.invigil.domain.picture.FaceSighting;
import org.invigil.domain.picture.ModelUsed;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What was seen on the picture of a document, and not yet understood. Boxes are in pixels of the
 * card, cut out and set upright.
 *
 * @param card where no edges of a card were found, the whole picture
 * @param portraits faces on it, the largest first
 * @param codes what its PDF417 and QR codes say
 */
@ValueObject
public record DocumentSeen(
    CardSeen card,
    DocumentText text,
    List<FaceSighting> portraits,
    List<String> codes,
    List<ModelUsed> models) {

  public DocumentSeen {
    Objects.requireNonNull(card, "card");
    Objects.requireNonNull(text, "text");
    portraits = List.copyOf(portraits);
    codes = List.copyOf(codes);
    models = List.copyOf(models);
  }
}
