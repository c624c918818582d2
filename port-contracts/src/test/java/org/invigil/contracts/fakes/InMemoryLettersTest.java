package org.invigil.contracts.fakes;

import java.util.List;
import java.util.Set;
import org.invigil.application.port.out.Letters;
import org.invigil.contracts.LettersContract;

class InMemoryLettersTest extends LettersContract {

  private final InMemoryLetters letters =
      new InMemoryLetters(Set.of("no-such-letter", "../letters/test"));

  @Override
  protected Letters letters() {
    return letters;
  }

  @Override
  protected List<String> arrived() {
    return letters.sent().stream().map(it -> it.id() + "@example.org").toList();
  }

  @Override
  protected void breakTheWay() {
    letters.breakTheWay();
  }
}
