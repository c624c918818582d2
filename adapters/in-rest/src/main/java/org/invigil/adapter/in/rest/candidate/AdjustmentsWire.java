package org.invigil.adapter.in.rest.candidate;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Set;
import org.invigil.domain.candidate.Adjustments;
import org.invigil.domain.flag.FlagKind;
import org.jspecify.annotations.Nullable;

/** Adjustments; what is left out is none. */
@Serdeable
record AdjustmentsWire(
    int extraMinutesPerHour,
    int breakMinutesPerHour,
    @Nullable Set<String> permittedSoftware,
    @Nullable Set<String> permittedItems,
    @Nullable Set<FlagKind> mutedKinds) {

  Set<String> software() {
    return permittedSoftware == null ? Set.of() : permittedSoftware;
  }

  Set<String> items() {
    return permittedItems == null ? Set.of() : permittedItems;
  }

  Set<FlagKind> muted() {
    return mutedKinds == null ? Set.of() : mutedKinds;
  }

  static AdjustmentsWire of(Adjustments adjustments) {
    return new AdjustmentsWire(
        adjustments.extraMinutesPerHour(),
        adjustments.breakMinutesPerHour(),
        adjustments.permittedSoftware(),
        adjustments.permittedItems(),
        adjustments.mutedKinds());
  }
}
