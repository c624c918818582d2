package org.invigil.adapter.in.rest;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Collection;
import java.util.List;
import org.invigil.domain.picture.PictureFault;

/** What is wrong with a picture, as a prompt. */
@Serdeable
public record FaultSeen(String code, String prompt) {

  public static List<FaultSeen> of(Collection<PictureFault> faults) {
    return faults.stream().sorted().map(it -> new FaultSeen(it.code(), it.prompt())).toList();
  }
}
