package org.invigil.domain.flag;

import java.util.List;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.picture.ModelUsed;
import org.jmolecules.ddd.annotation.ValueObject;

/** What raised a flag (FLG-1). Machines raise flags; only people decide. */
@ValueObject
public sealed interface RaisedBy {

  /** Detectors, with the models they used. */
  record Detector(List<ModelUsed> models) implements RaisedBy {

    public Detector {
      models = List.copyOf(models);
    }
  }

  /** A rule applied to what the session recorded about itself. */
  record SessionRecord() implements RaisedBy {}

  /** A proctor who watched. */
  record Proctor(StaffId by) implements RaisedBy {}
}
