package org.invigil.contracts.administration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.invigil.application.port.out.ErasableData;
import org.invigil.application.port.out.StoreUnavailable;
import org.invigil.domain.retention.Subject;

/** Things of candidates that can be erased, and a machine that can fail at any call. */
final class CrashingData implements ErasableData {

  final Map<Subject, Integer> keys = new HashMap<>();
  final Map<Subject, Integer> objects = new HashMap<>();
  final Map<Subject, Integer> rows = new HashMap<>();
  final List<String> calls = new ArrayList<>();
  int crashAtCall = Integer.MAX_VALUE;
  boolean leavesSomething;
  boolean leadsToOthers;

  void record(Subject subject) {
    keys.put(subject, 1);
    objects.put(subject, 3);
    rows.put(subject, 5);
  }

  @Override
  public String name() {
    return "recordings";
  }

  @Override
  public boolean leadsToOthers() {
    return leadsToOthers;
  }

  @Override
  public void destroyKeys(Subject subject) {
    call("keys");
    keys.remove(subject);
  }

  @Override
  public void eraseObjects(Subject subject) {
    call("objects");
    objects.remove(subject);
    crash("objects, half way");
  }

  @Override
  public void eraseRows(Subject subject) {
    call("rows");
    if (!leavesSomething) {
      rows.remove(subject);
    }
  }

  @Override
  public long remaining(Subject subject) {
    call("verify");
    return keys.getOrDefault(subject, 0)
        + objects.getOrDefault(subject, 0)
        + rows.getOrDefault(subject, 0);
  }

  private void call(String what) {
    crash(what);
    calls.add(what);
  }

  private void crash(String what) {
    if (--crashAtCall == 0) {
      throw new StoreUnavailable(what, new IllegalStateException("planted"));
    }
  }
}
