package org.invigil.adapter.in.rest.onboarding;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.invigil.adapter.in.rest.FaultSeen;
import org.invigil.domain.onboarding.Scan;
import org.invigil.domain.picture.PictureFault;

/**
 * What is wrong with one scan of a rejected attempt, as prompts to take it again.
 *
 * @param scan {@code face} or {@code document}
 */
@Serdeable
record ScanFaults(String scan, List<FaultSeen> faults) {

  static List<ScanFaults> of(Map<Scan.Kind, Set<PictureFault>> faults) {
    return faults.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(it -> new ScanFaults(Words.code(it.getKey()), FaultSeen.of(it.getValue())))
        .toList();
  }
}
