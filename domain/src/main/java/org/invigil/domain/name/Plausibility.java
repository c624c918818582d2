package org.invigil.domain.name;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether any word of one name could be a word of the other, by whatever romanisation, spelling
 * habit or pet form. It looks far and wide, because it can only ever turn a mismatch into a doubt;
 * so it runs only when a mismatch is about to be said.
 */
record Plausibility() {

  /** A word, or two neighbours together, in the forms in which it is compared. */
  record Shape(String plain, int[] groups, String loose, Skeleton skeleton) {
    static Shape of(String plain) {
      return new Shape(
          plain, KnownVariants.groups(plain), LooseSpelling.of(plain), Skeleton.of(plain));
    }

    boolean like(Shape other) {
      return KnownVariants.meet(groups, other.groups)
          || skeleton.like(other.skeleton)
          || Kunrei.same(plain, other.plain)
          || LooseSpelling.near(loose, other.loose)
          || PetForms.related(plain, other.plain);
    }
  }

  static boolean anyOf(List<Word> one, List<Word> two) {
    var ones = shapes(one);
    var twos = shapes(two);
    return anyAlike(ones, twos) || heard(ones.subList(0, one.size()), twos.subList(0, two.size()));
  }

  private static boolean anyAlike(List<Shape> ones, List<Shape> twos) {
    for (var one : ones) {
      for (var two : twos) {
        if (one.like(two)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * What no list and no rule knows is left to the ear; but of two names of syllables, whose
   * dialects have no sound in common, one must know the characters.
   */
  private static boolean heard(List<Shape> ones, List<Shape> twos) {
    var heard = Resemblance.of(ones, twos);
    return heard.near()
        || (Syllables.only(ones) && Syllables.only(twos)
            ? !Syllables.read(ones) || !Syllables.read(twos)
            : heard.twice());
  }

  /** The words, then the neighbours. */
  private static List<Shape> shapes(List<Word> words) {
    var shapes = new ArrayList<Shape>(words.size() * 2);
    for (var word : words) {
      shapes.add(Shape.of(word.plain()));
    }
    for (var i = 1; i < words.size(); i++) {
      shapes.add(Shape.of(words.get(i - 1).plain() + words.get(i).plain()));
    }
    return shapes;
  }
}
