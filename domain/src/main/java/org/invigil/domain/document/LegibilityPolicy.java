package org.invigil.domain.document;

import java.util.EnumSet;
import java.util.Set;
import org.invigil.domain.picture.LightPolicy;
import org.invigil.domain.picture.PictureFault;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Why the picture of a document could not be read, as prompts that help to take it again. Only what
 * was not read is asked about: a document of which everything was read is good, however dark. One
 * that was not read though nothing is wrong with its picture has no fault either: a person looks.
 *
 * <p>A card of exactly {@code leastWidth} pixels is wide enough, a sharpness of exactly {@code
 * leastSharpness} sharp enough; glare of exactly {@code mostGlare} is too much. Chosen from made
 * documents: with less than 480 pixels names become unsure, below a sharpness of 7 no line was
 * read.
 */
@ValueObject
public record LegibilityPolicy(
    LightPolicy light, double leastWidth, double leastSharpness, double mostGlare) {

  public static final LegibilityPolicy CHOSEN =
      new LegibilityPolicy(LightPolicy.CHOSEN, 480, 7, 0.03);

  /** Everything that is wrong; empty when it is good or when nobody can say. */
  public Set<PictureFault> judge(DocumentSeen seen, Understood understood) {
    var faults = EnumSet.noneOf(PictureFault.class);
    if (isRead(seen, understood)) {
      return faults;
    }
    var card = seen.card();
    if (light.judge(card.light()) == LightPolicy.Answer.TOO_DARK) {
      faults.add(PictureFault.TOO_DARK);
    } else if (!(card.sharpness() >= leastSharpness)) {
      faults.add(PictureFault.BLURRED);
    }
    if (card.cutOff()) {
      faults.add(PictureFault.CUT_OFF);
    }
    if (card.glare() >= mostGlare) {
      faults.add(PictureFault.GLARE);
    }
    if (!(Math.max(card.width(), card.height()) >= leastWidth)) {
      faults.add(PictureFault.DOCUMENT_TOO_SMALL);
    }
    if (faults.isEmpty() && seen.text().lines().isEmpty() && seen.portraits().isEmpty()) {
      faults.add(PictureFault.NO_DOCUMENT);
    }
    return faults;
  }

  /** Whether nothing is missing that a decision needs. */
  public static boolean isRead(DocumentSeen seen, Understood understood) {
    return understood.isComplete() && !seen.portraits().isEmpty();
  }
}
