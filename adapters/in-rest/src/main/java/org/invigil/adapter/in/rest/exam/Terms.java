package org.invigil.adapter.in.rest.exam;

import io.micronaut.http.HttpResponse;
import java.util.Optional;
import org.invigil.adapter.in.rest.problem.Problems;
import org.invigil.application.port.in.InvalidInput;
import org.invigil.domain.retention.ExamTerm;
import org.invigil.domain.rule.Checked;
import org.invigil.domain.rule.RuleBroken;
import org.jspecify.annotations.Nullable;

/** Reads a term that may be missing. */
public final class Terms {

  private Terms() {}

  static Checked<Optional<ExamTerm>> read(@Nullable TermWire wire) {
    return wire == null
        ? new Checked.Valid<>(Optional.empty())
        : wire.term().then(it -> new Checked.Valid<>(Optional.of(it)));
  }

  public static HttpResponse<?> refused(RuleBroken broken) {
    return Problems.of(new Days(broken));
  }

  private record Days(RuleBroken broken) implements InvalidInput {}
}
