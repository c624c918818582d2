package org.invigil.domain.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Learns from a name with fields which words of a name without them are which: the one that stands
 * for the other's family name is a family name, and the first of the rest is the given name.
 */
record Orientation() {

  static List<Word> learnt(List<Word> own, List<Word> other, List<Pair> pairs, boolean turned) {
    var family = new BitSet();
    for (var pair : pairs) {
      var from = turned ? pair.from1() : pair.from2();
      var to = turned ? pair.to1() : pair.to2();
      if (other.subList(from, to).stream().anyMatch(it -> it.part() == NamePart.FAMILY)) {
        family.set(turned ? pair.from2() : pair.from1(), turned ? pair.to2() : pair.to1());
      }
    }
    var core =
        java.util.stream.IntStream.range(0, own.size())
            .filter(it -> own.get(it).part().core())
            .boxed()
            .toList();
    if (core.isEmpty() || family.get(core.getFirst()) == family.get(core.getLast())) {
      return own;
    }
    return named(own, core, family, family.get(core.getFirst()));
  }

  private static List<Word> named(
      List<Word> own, List<Integer> core, BitSet family, boolean familyFirst) {
    var named = new ArrayList<>(own);
    var lastGroup = own.get(core.getLast()).group();
    var givenGroup = -1;
    for (int i : core) {
      var word = own.get(i);
      if (family.get(i)) {
        named.set(i, word.as(NamePart.FAMILY));
      } else if (givenGroup < 0 || givenGroup == word.group()) {
        givenGroup = word.group();
        named.set(i, word.as(NamePart.GIVEN));
      } else if (!familyFirst && word.group() == lastGroup) {
        named.set(i, word.as(NamePart.FAMILY));
      } else if (word.part() == NamePart.MAIN && word.group() == lastGroup) {
        named.set(i, word.as(NamePart.MIDDLE));
      }
    }
    return named;
  }
}
