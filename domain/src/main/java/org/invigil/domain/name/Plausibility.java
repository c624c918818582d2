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
  private record Shape(String plain, String loose, String kunrei, Skeleton skeleton) {
    static Shape of(String plain) {
      return new Shape(plain, LooseSpelling.of(plain), Kunrei.of(plain), Skeleton.of(plain));
    }

    boolean like(Shape other) {
      return KnownVariants.related(plain, other.plain)
          || skeleton.like(other.skeleton)
          || kunrei.equals(other.kunrei)
          || LooseSpelling.near(loose, other.loose)
          || PetForms.related(plain, other.plain);
    }
  }

  static boolean anyOf(List<Word> one, List<Word> two) {
    var ones = shapes(one);
    var twos = shapes(two);
    for (var first : ones) {
      for (var second : twos) {
        if (first.like(second)) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<Shape> shapes(List<Word> words) {
    var shapes = new ArrayList<Shape>(words.size() * 2);
    for (var i = 0; i < words.size(); i++) {
      shapes.add(Shape.of(words.get(i).plain()));
      if (i + 1 < words.size()) {
        shapes.add(Shape.of(words.get(i).plain() + words.get(i + 1).plain()));
      }
    }
    return shapes;
  }
}
