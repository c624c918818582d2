package org.invigil.domain.onboarding;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.invigil.domain.picture.PictureFault;
import org.jmolecules.ddd.annotation.ValueObject;

/** The scans of one attempt: at most one of each kind (ONB-2). */
@ValueObject
public record Scans(List<Scan> all) {

  public static final Scans NONE = new Scans(List.of());

  public Scans {
    all = List.copyOf(all);
    if (all.stream().map(Scan::kind).distinct().count() != all.size()) {
      throw new IllegalArgumentException("an attempt holds one scan of each kind");
    }
  }

  /** Takes the scan; one of the same kind that was there before is taken again. */
  public Scans with(Scan scan) {
    var others = all.stream().filter(it -> it.kind() != scan.kind());
    return new Scans(Stream.concat(others, Stream.of(scan)).toList());
  }

  /** What is wrong with each scan of which something is, as prompts to take it again. */
  public Map<Scan.Kind, Set<PictureFault>> faults() {
    var faults = new EnumMap<Scan.Kind, Set<PictureFault>>(Scan.Kind.class);
    all.stream()
        .filter(it -> !it.faults().isEmpty())
        .forEach(it -> faults.put(it.kind(), EnumSet.copyOf(it.faults())));
    return faults;
  }

  public Optional<Scan> of(Scan.Kind kind) {
    return all.stream().filter(it -> it.kind() == kind).findFirst();
  }
}
