package org.invigil.domain.liveness;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What became of the challenges so far.
 *
 * @param drawn how many were drawn
 * @param digests of the pictures that were sent; the pictures themselves are not kept
 */
@ValueObject
public record LiveFacePast(int drawn, List<LiveFaceResult> results, Set<String> digests) {

  public static final LiveFacePast NOTHING = new LiveFacePast(0, List.of(), Set.of());

  public LiveFacePast {
    results = List.copyOf(results);
    digests = Set.copyOf(digests);
    if (drawn < results.size()) {
      throw new IllegalArgumentException("what was not drawn was not answered: " + drawn);
    }
  }

  LiveFacePast drawingOne() {
    return new LiveFacePast(drawn + 1, results, digests);
  }

  LiveFacePast with(LiveFaceResult result, FilmedAnswer came) {
    var more = new HashSet<>(digests);
    came.frames().forEach(it -> more.add(it.digest()));
    return new LiveFacePast(
        drawn, Stream.concat(results.stream(), Stream.of(result)).toList(), more);
  }

  /** Of all answers: a later good one takes no earlier sign back. */
  public Set<Sign> signs() {
    return results.stream().flatMap(it -> it.signs().stream()).collect(Collectors.toSet());
  }
}
