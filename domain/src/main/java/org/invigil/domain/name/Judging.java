package org.invigil.domain.name;

import static org.invigil.domain.name.NamePart.FAMILY;
import static org.invigil.domain.name.NamePart.MAIN;
import static org.invigil.domain.name.NamePart.MIDDLE;
import static org.invigil.domain.name.NamePart.WHOLE;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Gives the reasons for two names whose words are paired. Only a contradiction between main names
 * is a mismatch, and only if it is certain; what is merely missing is not.
 */
final class Judging {

  private final ReadName first;
  private final ReadName second;
  private final List<Word> words1;
  private final List<Word> words2;
  private final List<PartReason> reasons = new ArrayList<>();

  Judging(ReadName first, ReadName second, Reading reading) {
    this.first = first;
    this.second = second;
    var paired = new Pairing(first, second, reading);
    var pairs = paired.pairs();
    words1 = oriented(first, second, pairs, false);
    words2 = oriented(second, first, pairs, true);
    var left1 = left(words1, paired.left1());
    var left2 = left(words2, paired.left2());
    pairs.forEach(it -> reasons.add(agreed(it, left1, left2)));
    new Leftovers(first, second, reading, reasons).judge(left1, left2);
    demandAWord();
    refuseMisreadings();
    new Certainty(words1, words2).doubt(reasons);
  }

  List<PartReason> reasons() {
    return reasons;
  }

  private static List<Word> left(List<Word> words, BitSet places) {
    var left = new ArrayList<Word>(words.size());
    for (var i = places.nextSetBit(0); i >= 0; i = places.nextSetBit(i + 1)) {
      left.add(words.get(i));
    }
    return left;
  }

  private static List<Word> oriented(
      ReadName own, ReadName other, List<Pair> pairs, boolean turned) {
    return own.parted() || !other.parted()
        ? own.words()
        : Orientation.learnt(own.words(), other.words(), pairs, turned);
  }

  private PartReason agreed(Pair pair, List<Word> left1, List<Word> left2) {
    var ones = words1.subList(pair.from1(), pair.to1());
    var twos = words2.subList(pair.from2(), pair.to2());
    var part1 = part(ones);
    var part2 = part(twos);
    var part = ones.size() > 2 && ones.size() == words1.size() ? WHOLE : part1.together(part2);
    return new PartReason(
        part, agreement(pair, part1, part2, left1, left2), written(ones), written(twos));
  }

  private Agreement agreement(
      Pair pair, NamePart part1, NamePart part2, List<Word> left1, List<Word> left2) {
    var found = pair.agreement();
    if (found == Agreement.INITIALLED && familyInitial(pair, part1, part2)) {
      return Agreement.FAMILY_INITIALLED;
    }
    if (found.verdict() != NameVerdict.MATCH) {
      return found;
    }
    if (first.parted()
        && second.parted()
        && part1.core()
        && part2.core()
        && (part1 == FAMILY) != (part2 == FAMILY)) {
      return Agreement.CHANGED_PLACES;
    }
    var elsewhere1 = part1 == MIDDLE && part2.main() && anyCore(left1);
    var elsewhere2 = part2 == MIDDLE && part1.main() && anyCore(left2);
    return elsewhere1 || elsewhere2 ? Agreement.MIDDLE_IN_ONE : found;
  }

  /** An initial stands for a family name if fields say so, or if both stand at the end. */
  private boolean familyInitial(Pair pair, NamePart part1, NamePart part2) {
    if (part1 == FAMILY || part2 == FAMILY) {
      return true;
    }
    return part1 == MAIN
        && part2 == MAIN
        && pair.to1() == words1.size()
        && pair.to2() == words2.size();
  }

  private static boolean anyCore(List<Word> words) {
    return words.stream().anyMatch(it -> it.part().core());
  }

  private static NamePart part(List<Word> words) {
    var part = words.getFirst().part();
    for (var i = 1; i < words.size(); i++) {
      part = part.together(words.get(i).part());
    }
    return part;
  }

  static String written(List<Word> words) {
    return words.size() == 1
        ? words.getFirst().written()
        : words.stream().map(Word::written).collect(Collectors.joining(" "));
  }

  /** Initials alone prove nothing, unless the names are the same to the letter. */
  private void demandAWord() {
    var initials = false;
    var words = false;
    for (var reason : reasons) {
      var initial = reason.agreement() == Agreement.INITIALLED;
      initials |= initial;
      words |= reason.part().main() && !initial && !single(reason);
    }
    if (initials && !words) {
      reasons.add(new PartReason(WHOLE, Agreement.ONLY_INITIALS, first.text(), second.text()));
    }
  }

  private static boolean single(PartReason reason) {
    return reason.agreement() == Agreement.SAME && reason.first().length() == 1;
  }

  /** One misread part is forgiven if every other agrees and one of them letter by letter. */
  private void refuseMisreadings() {
    var misread = 0;
    var literal = false;
    var agree = true;
    for (var reason : reasons) {
      misread += reason.agreement() == Agreement.MISREAD ? 1 : 0;
      literal |= reason.part().main() && reason.agreement().literal();
      agree &= reason.agreement().verdict() == NameVerdict.MATCH;
    }
    if (misread > 1 || misread == 1 && !(literal && agree)) {
      reasons.replaceAll(
          it -> it.agreement() == Agreement.MISREAD ? it.with(Agreement.REST_DISAGREES) : it);
    }
  }
}
