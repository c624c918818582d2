package org.invigil.application.service.candidate;

import java.util.Set;
import org.invigil.application.port.in.candidate.SetAdjustments;
import org.invigil.application.port.out.Candidates;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.domain.candidate.Adjustments;
import org.invigil.domain.rule.Checked;
import org.invigil.domain.rule.RuleCode;
import org.invigil.domain.text.Text;

/** Sets adjustments; no reason is asked for, so none can be seen. */
public final class SetAdjustmentsService implements SetAdjustments {

  private static final int LONGEST_WORD = 200;
  private static final int MOST_WORDS = 100;

  private final Candidates candidates;
  private final UnitOfWork work;

  public SetAdjustmentsService(Candidates candidates, UnitOfWork work) {
    this.candidates = candidates;
    this.work = work;
  }

  @Override
  public Outcome handle(Command command) {
    return Adjustments.readMinutesPerHour(command.extraMinutesPerHour())
        .then(it -> Adjustments.readMinutesPerHour(command.breakMinutesPerHour()))
        .then(it -> words(command.permittedSoftware()))
        .then(it -> words(command.permittedItems()))
        .match(it -> set(command), Invalid::new);
  }

  private Outcome set(Command command) {
    var adjustments =
        new Adjustments(
            command.extraMinutesPerHour(),
            command.breakMinutesPerHour(),
            command.permittedSoftware(),
            command.permittedItems(),
            command.mutedKinds());
    return work.inOne(() ->
        TheirCandidate.findForOfficer(candidates, command.by(), command.candidate())
            .<Outcome>match(
                found -> {
                  candidates.replace(found, found.value().adjust(adjustments));
                  return new Adjusted();
                },
                NotPermitted::new,
                NoSuchCandidate::new));
  }

  private static Checked<Boolean> words(Set<String> words) {
    if (words.size() > MOST_WORDS) {
      return Checked.broken(RuleCode.TEXT_LENGTH, MOST_WORDS + " at most", words.size());
    }
    Checked<Boolean> all = new Checked.Valid<>(true);
    for (var word : words) {
      all = all.then(so -> Text.read(word, LONGEST_WORD).then(it -> new Checked.Valid<>(so)));
    }
    return all;
  }
}
