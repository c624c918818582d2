package org.invigil.benchmarks.vision;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

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
    int folds = scores.stream().mapToInt(Scored::fold).max().orElse(0) + 1;
    long right = 0;
    for (int fold = 0; fold < folds; fold++) {
      int left = fold;
      List<Scored> others =
          folds == 1 ? scores : scores.stream().filter(it -> it.fold() != left).toList();
      double threshold = best(others);
      right += scores.stream().filter(it -> it.fold() == left && isRight(it, threshold)).count();
    }
    return (double) right / scores.size();
  }

  private static double best(List<Scored> of) {
    return DoubleStream.iterate(-0.2, it -> it <= 1, it -> it + 0.001)
        .boxed()
        .max(
            Comparator.comparing(
                threshold -> of.stream().filter(it -> isRight(it, threshold)).count()))
        .orElse(0.0);
  }

  private static boolean isRight(Scored it, double threshold) {
    return (it.similarity() >= threshold) == it.same();
  }
}
