package org.invigil.domain.evidence;

import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Something that is known to have happened, and could be why nothing was recorded.
 *
 * @param stream the only stream it concerns; empty where it concerns all
 */
@ValueObject
public record Explanation(Span span, GapCause cause, Optional<StreamName> stream) {

  public Explanation(Span span, GapCause cause) {
    this(span, cause, Optional.empty());
  }

  boolean concerns(StreamName one) {
    return stream.isEmpty() || stream.get() == one;
  }
}
