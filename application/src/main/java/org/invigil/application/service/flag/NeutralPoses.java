package org.invigil.application.service.flag;

import java.util.Optional;
import org.invigil.domain.picture.HeadPose;
import org.invigil.domain.session.ExamSession;

/** How candidates hold their heads when they look at the screen. */
@FunctionalInterface
public interface NeutralPoses {

  /** Empty where it was not measured, or was erased. */
  Optional<HeadPose> of(ExamSession session);
}
