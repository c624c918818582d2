package org.invigil.domain.exam;

import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.retention.Shortening;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;

/** A course, whose exams may share a shorter retention. */
@AggregateRoot
public record Course(
    @Identity CourseId id, InstitutionId institution, String title, Shortening retention) {}
