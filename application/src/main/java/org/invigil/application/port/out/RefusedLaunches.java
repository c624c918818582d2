package org.invigil.application.port.out;

import java.time.Instant;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.rule.RuleBroken;

/** The log of launches that were refused (EXM-5). It names no candidate. */
public interface RefusedLaunches {

  void log(InstitutionId institution, ExamId exam, RuleBroken broken, Instant at);
}
