package org.invigil.domain.checkin;

import java.util.Objects;
import java.util.Set;
import org.invigil.domain.candidate.Adjustments;
import org.invigil.domain.exam.Capture;
import org.invigil.domain.exam.ExamRules;
import org.jmolecules.ddd.annotation.ValueObject;

/** What one candidate's sitting of one exam needs, beside the institution's floors. */
@ValueObject
public record SystemNeeds(
    Way way,
    Set<Capture> captures,
    boolean severalDisplays,
    Set<String> permittedPrograms,
    boolean embeddedInLms) {

  public SystemNeeds {
    Objects.requireNonNull(way, "way");
    captures = Set.copyOf(captures);
    permittedPrograms = Set.copyOf(permittedPrograms);
  }

  /** The exam's rules with what the candidate's adjustments permit on top. */
  public static SystemNeeds of(
      Way way, Set<Capture> captures, ExamRules rules, Adjustments adjustments) {
    var programs = new java.util.HashSet<String>();
    rules.permittedPrograms().forEach(it -> programs.add(lower(it)));
    adjustments.permittedSoftware().forEach(it -> programs.add(lower(it)));
    return new SystemNeeds(way, captures, rules.severalDisplays(), programs, false);
  }

  static String lower(String program) {
    return program.toLowerCase(java.util.Locale.ROOT);
  }
}
