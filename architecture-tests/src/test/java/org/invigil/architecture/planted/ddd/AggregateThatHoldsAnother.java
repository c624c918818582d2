package org.invigil.architecture.planted.ddd;

import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;

/** An aggregate that holds another one instead of its identifier. */
@AggregateRoot
public record AggregateThatHoldsAnother(@Identity String id, Other other) {

  /** The other one. */
  @AggregateRoot
  public record Other(@Identity String id) {}
}
