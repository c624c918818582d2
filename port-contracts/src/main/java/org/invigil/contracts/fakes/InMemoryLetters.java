package org.invigil.contracts.fakes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.invigil.application.port.out.Letter;
import org.invigil.application.port.out.Letters;

/** Keeps the letters that were sent, in order. */
public final class InMemoryLetters implements Letters {

  private final List<Letter> sent = new ArrayList<>();
  private final Set<String> unknownTemplates;
  private boolean broken;

  public InMemoryLetters() {
    this(Set.of());
  }

  public InMemoryLetters(Set<String> unknownTemplates) {
    this.unknownTemplates = Set.copyOf(unknownTemplates);
  }

  @Override
  public void send(Letter letter) {
    if (broken) {
      throw new LetterRefused("the way is broken", null);
    }
    if (!letter.to().matches("[^@\\s]+@[^@\\s]+")
        || unknownTemplates.contains(letter.template())
        || letter.words().isEmpty()) {
      throw new LetterRefused("the letter cannot be sent", null);
    }
    sent.add(letter);
  }

  public List<Letter> sent() {
    return List.copyOf(sent);
  }

  public void breakTheWay() {
    broken = true;
  }

  public void mendTheWay() {
    broken = false;
  }
}
