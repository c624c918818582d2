package org.invigil.contracts.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.invigil.domain.flag.Detector;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule({"FLG-4", "FLG-6"})
class WhatTheInstitutionTurnsOffIsKeptWithTheSessionTest {

  private final Hall hall = new Hall();

  @Test
  void a_session_begins_without_them_and_later_changes_do_not_reach_it() {
    turnOff(Set.of(Detector.SPEECH, Detector.POSE));
    hall.begin();
    assertThat(hall.session().plan().permitted().detectorsOff())
        .containsOnly(Detector.SPEECH, Detector.POSE);
    turnOff(Set.of());
    assertThat(hall.session().plan().permitted().detectorsOff())
        .containsOnly(Detector.SPEECH, Detector.POSE);
  }

  @Test
  void usually_every_detector_may_look() {
    hall.begin();
    assertThat(hall.session().plan().permitted().detectorsOff()).isEmpty();
  }

  private void turnOff(Set<Detector> detectors) {
    var found = hall.institutions.find(hall.institution.id()).orElseThrow();
    var before = found.value();
    hall.institutions.replace(found, before.choose(before.settings().turnOff(detectors)));
  }
}
