package org.invigil.application.service.review;

import java.util.Set;
import org.invigil.application.port.in.review.DecideFlag;
import org.invigil.application.port.in.review.DecideFlags;
import org.invigil.application.port.in.review.ReviewRefusal;

/** One flag is several of which there is one. */
public final class DecideFlagService implements DecideFlag {

  private final DecideFlags several;

  public DecideFlagService(DecideFlags several) {
    this.several = several;
  }

  @Override
  public Outcome handle(Command command) {
    var one =
        new DecideFlags.Command(
            command.by(),
            command.session(),
            Set.of(command.flag()),
            command.answer(),
            command.note());
    return switch (several.handle(one)) {
      case DecideFlags.Decided(var decisions, var undecided) ->
          new Decided(decisions.getFirst(), undecided);
      case ReviewRefusal no -> no;
    };
  }
}
