package org.invigil.benchmarks.vision;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Errors of verification, from the similarity of pairs. */
record Verification(List<Scored> scores) {

  record Scored(double similarity, boolean same, int fold) {}

  /** At the threshold: other people's pairs that pass, one person's that do not. */
  Map<String, Object> at(double threshold) {
    long others = scores.stream().filter(it -> !it.same()).count();
    long own = scores.size() - others;
    long passed = scores.stream().filter(it -> !it.same() && it.similarity() >= threshold).count();
    long missed = scores.stream().filter(it -> it.same() && it.similarity() < threshold).count();
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("threshold", threshold);
    result.put("falseMatch", Share.of(passed, others));
    result.put("falseNonMatch", Share.of(missed, own));
    return result;
  }

  /** The lowest threshold at which at most this share of other people's pairs pass. */
  double thresholdFor(double falseMatch) {
    List<Double> others =
        scores.stream()
            .filter(it -> !it.same())
            .map(Scored::similarity)
            .sorted(Comparator.reverseOrder())
            .toList();
    int passing = (int) Math.floor(falseMatch * others.size());
    return passing < others.size() ? Math.nextUp(others.get(passing)) : -1;
  }

  /** Each fold judged by the threshold that is best for the other folds. */
  double accuracy() {
    return folds().stream().mapToDouble(it -> it).average().orElse(0);
  }

  /** How much the folds differ. */
  double deviation() {
    double mean = accuracy();
    double squares = folds().stream().mapToDouble(it -> (it - mean) * (it - mean)).sum();
    return Math.sqrt(squares / Math.max(1, folds().size()));
  }

  private List<Double> folds() {
    int most = scores.stream().mapToInt(Scored::fold).max().orElse(0) + 1;
    return IntStream.range(0, most).boxed().flatMap(fold -> right(fold, most).stream()).toList();
  }

  private Optional<Double> right(int fold, int folds) {
    var own = scores.stream().filter(it -> it.fold() == fold).toList();
    var others = folds == 1 ? scores : scores.stream().filter(it -> it.fold() != fold).toList();
    double threshold = best(others);
    return own.isEmpty()
        ? Optional.empty()
        : Optional.of(
            (double) own.stream().filter(it -> isRight(it, threshold)).count() / own.size());
  }

  /** The middle of the thresholds that judge as many rightly as any. */
  private static double best(List<Scored> of) {
    long most = -1;
    double first = 0;
    double last = 0;
    for (int i = -200; i <= 1000; i++) {
      double threshold = i / 1000.0;
      long right = of.stream().filter(it -> isRight(it, threshold)).count();
      if (right > most) {
        most = right;
        first = threshold;
      }
      if (right == most) {
        last = threshold;
      }
    }
    return (first + last) / 2;
  }

  private static boolean isRight(Scored it, double threshold) {
    return (it.similarity() >= threshold) == it.same();
  }
}
