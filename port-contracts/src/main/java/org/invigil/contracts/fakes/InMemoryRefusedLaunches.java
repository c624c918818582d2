package org.invigil.contracts.fakes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.invigil.application.port.out.RefusedLaunches;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.rule.RuleBroken;

/** Refused launches in memory. */
public final class InMemoryRefusedLaunches implements RefusedLaunches {

  private record Entry(ExamId exam, String code) {}

  private final Memory memory;
  private final List<Entry> entries = new ArrayList<>();

  public InMemoryRefusedLaunches(Memory memory) {
    this.memory = memory;
  }

  @Override
  public void log(InstitutionId institution, ExamId exam, RuleBroken broken, Instant at) {
    memory.reach("refused launches");
    entries.add(new Entry(exam, broken.rule().code()));
  }

  public List<String> codesOf(ExamId exam) {
    return entries.stream().filter(it -> it.exam().equals(exam)).map(Entry::code).toList();
  }
}
