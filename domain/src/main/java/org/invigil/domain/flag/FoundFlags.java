package org.invigil.domain.flag;

import org.invigil.domain.exam.ExamId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.session.ExamSessionId;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;

/** What was last found in a session. It can be found again from the recording at any time. */
@AggregateRoot
public record FoundFlags(
    @Identity ExamSessionId session, InstitutionId institution, ExamId exam, Findings findings) {}
