package org.invigil.domain.picture;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * When light comes from behind (CHK-4): the face is dark, and everything around it is much
 * brighter. A face of exactly {@code enough} mean luma (0 to 255) is light enough, whatever is
 * around it, so that dark skin before a white wall is not taken for a lamp behind. A darker one is
 * lit from behind if what is around it is exactly {@code times} as bright, or more. Chosen, not
 * tuned: 40 is where {@link LightPolicy} calls a whole picture dim, and a wall lit like the face
 * stays below three.
 */
@ValueObject
public record BackLightPolicy(double enough, double times) {

  public static final BackLightPolicy CHOSEN = new BackLightPolicy(40, 3);

  public BackLightPolicy {
    if (!(enough >= 0) || !(times > 1)) {
      throw new IllegalArgumentException("light from behind is brighter than the face: " + times);
    }
  }

  public boolean isFromBehind(double face, double around) {
    return face < enough && around >= times * face;
  }
}
