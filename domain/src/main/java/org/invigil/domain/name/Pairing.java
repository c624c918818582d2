package org.invigil.domain.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Finds for each word of one name the word of the other that stands for it; surest first. */
final class Pairing {

  private static final int LONGEST_RUN = 4;

  private final ReadName first;
  private final ReadName second;
  private final List<Pair> pairs = new ArrayList<>();
  private final BitSet free1 = new BitSet();
  private final BitSet free2 = new BitSet();

  Pairing(ReadName first, ReadName second, Reading reading) {
    this.first = first;
    this.second = second;
    free1.set(0, first.words().size());
    free2.set(0, second.words().size());
    pair(WordAgreements.SAME);
    pair(WordAgreements.TRANSLITERATED);
    joinRuns();
    if (anyFree() && first.madeOfTheSame(second)) {
      takeAll();
    }
    for (var rule : WordAgreements.indulgent(first, second, reading)) {
      if (open()) {
        pair(rule);
      }
    }
    joinNearRuns();
  }

  private boolean open() {
    return !free1.isEmpty() && !free2.isEmpty();
  }

  private boolean anyFree() {
    return !free1.isEmpty() || !free2.isEmpty();
  }

  private void takeAll() {
    pairs.clear();
    pairs.add(
        new Pair(0, first.words().size(), 0, second.words().size(), Agreement.SPACED_OTHERWISE));
    free1.clear();
    free2.clear();
  }

  /** Words of the same kind are paired before others. */
  private void pair(WordAgreements.WordRule rule) {
    for (var kinds = 0; kinds < 2 && open(); kinds++) {
      for (var i = free1.nextSetBit(0); i >= 0; i = free1.nextSetBit(i + 1)) {
        pairWith(i, rule, kinds == 0);
      }
    }
  }

  private void pairWith(int i, WordAgreements.WordRule rule, boolean sameKind) {
    var one = first.words().get(i);
    for (var j = free2.nextSetBit(0); j >= 0; j = free2.nextSetBit(j + 1)) {
      var two = second.words().get(j);
      if (sameKind == (one.part().main() == two.part().main())) {
        var found = rule.judge(one, two);
        if (found.isPresent()) {
          take(Pair.of(i, j, found.get()));
          return;
        }
      }
    }
  }

  private void joinRuns() {
    for (var i = free1.nextSetBit(0); i >= 0; i = free1.nextSetBit(i + 1)) {
      for (var j = free2.nextSetBit(0); j >= 0; j = free2.nextSetBit(j + 1)) {
        var joined = run(i, j);
        if (joined.isPresent()) {
          take(joined.get());
          break;
        }
      }
    }
  }

  /** One word here, a run of several there, or the other way round. */
  private Optional<Pair> run(int i, int j) {
    var there = run(first.words().get(i), second.words(), free2, j);
    if (there > 1) {
      return Optional.of(new Pair(i, i + 1, j, j + there, Agreement.SPACED_OTHERWISE));
    }
    var here = run(second.words().get(j), first.words(), free1, i);
    return here > 1
        ? Optional.of(new Pair(i, i + here, j, j + 1, Agreement.SPACED_OTHERWISE))
        : Optional.empty();
  }

  /** How many free words from {@code at} on make up {@code whole}; 0 if none do. */
  private static int run(Word whole, List<Word> words, BitSet free, int at) {
    var done = 0;
    for (var n = 0; n < LONGEST_RUN && at + n < words.size() && free.get(at + n); n++) {
      var next = words.get(at + n).plain();
      if (!whole.plain().startsWith(next, done)) {
        return 0;
      }
      done += next.length();
      if (done == whole.plain().length()) {
        return n + 1;
      }
    }
    return 0;
  }

  /** A word and two others together that are almost it: {@code Ing-wen}, {@code Yingwen}. */
  private void joinNearRuns() {
    for (var i = free1.nextSetBit(0); i >= 0; i = free1.nextSetBit(i + 1)) {
      for (var j = free2.nextSetBit(0); j >= 0 && free1.get(i); j = free2.nextSetBit(j + 1)) {
        if (near(first.words().get(i), second.words(), free2, j)) {
          take(new Pair(i, i + 1, j, j + 2, Agreement.NEAR_SPELLING));
        } else if (near(second.words().get(j), first.words(), free1, i)) {
          take(new Pair(i, i + 2, j, j + 1, Agreement.NEAR_SPELLING));
        }
      }
    }
  }

  private static boolean near(Word whole, List<Word> words, BitSet free, int at) {
    return free.get(at + 1)
        && words.get(at).part().core()
        && words.get(at + 1).part().core()
        && whole.part().core()
        && NearSpelling.judge(whole.plain(), words.get(at).plain() + words.get(at + 1).plain())
            .isPresent();
  }

  private void take(Pair pair) {
    pairs.add(pair);
    free1.clear(pair.from1(), pair.to1());
    free2.clear(pair.from2(), pair.to2());
  }

  List<Pair> pairs() {
    return pairs;
  }

  /** Places of the first name's words that nothing in the second stands for. */
  BitSet left1() {
    return free1;
  }

  BitSet left2() {
    return free2;
  }
}
