package org.invigil.domain.checkin;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.invigil.domain.exam.Capture;
import org.invigil.domain.exam.ExamRules;
import org.invigil.domain.exam.Item;
import org.jmolecules.ddd.annotation.ValueObject;

/** The steps that one exam asks for, in the order of {@link Step}. */
@ValueObject
public record StepPlan(List<Step> steps) {

  public StepPlan {
    steps = List.copyOf(steps);
    if (steps.isEmpty() || steps.getFirst() != Step.CONSENT || steps.getLast() != Step.BEGIN) {
      throw new IllegalArgumentException("consent comes first and begin last: " + steps);
    }
    if (!steps.equals(steps.stream().distinct().sorted().toList())) {
      throw new IllegalArgumentException("each step once, in order: " + steps);
    }
  }

  /** What is not captured is never opened: without the camera, no step looks through it. */
  public static StepPlan of(Set<Capture> captures, ExamRules rules, Way way) {
    var steps = new ArrayList<Step>();
    steps.add(Step.CONSENT);
    steps.add(Step.SYSTEM_CHECK);
    if (captures.contains(Capture.CAMERA)) {
      steps.add(Step.FACE_SCAN);
      steps.add(Step.NAME_CONFIRMATION);
      steps.add(Step.ID_CHECK);
    }
    if (captures.contains(Capture.PHONE_CAMERA)) {
      steps.add(Step.PHONE_PAIRING);
    }
    if (captures.contains(Capture.ROOM_SCAN)) {
      steps.add(Step.ROOM_SCAN_OF_THE_ROOM);
      steps.add(Step.ROOM_SCAN_OF_THE_DESK);
    }
    if (captures.contains(Capture.CAMERA) && rules.permittedItems().contains(Item.CALCULATOR)) {
      steps.add(Step.CALCULATOR);
    }
    if (captures.contains(Capture.SCREEN) && way == Way.BROWSER) {
      steps.add(Step.SCREEN_SHARE);
    }
    steps.add(Step.BEGIN);
    return new StepPlan(steps);
  }
}
