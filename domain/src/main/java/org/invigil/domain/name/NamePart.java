package org.invigil.domain.name;

/** What a word of a name is. */
public enum NamePart {
  FAMILY("family name"),
  GIVEN("given name"),
  /** One of the two main names, where the text does not say which. */
  MAIN("family or given name"),
  MIDDLE("middle name"),
  PATRONYMIC("patronymic"),
  PARTICLE("particle"),
  SUFFIX("suffix"),
  TITLE("title"),
  /** Stands for a name that the person does not have: FNU, LNU, XXX. */
  PLACEHOLDER("placeholder"),
  /** The name as a whole. */
  WHOLE("name");

  private final String words;

  NamePart(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  /** Whether a contradiction in this part tells two people apart. */
  boolean main() {
    return this == FAMILY || this == GIVEN || this == MAIN;
  }

  /** Whether it may be missing as a middle name may. */
  boolean middle() {
    return this == MIDDLE || this == PATRONYMIC;
  }

  /** Whether it belongs to the name proper, rather than being an addition to it. */
  boolean core() {
    return main() || middle();
  }

  /** The part that the two words stand for when each name sees its own word in its own way. */
  NamePart together(NamePart other) {
    if (this == MAIN && other.main()) {
      return other;
    }
    return main() || !other.main() ? this : other;
  }
}
