package org.invigil.adapter.in.agent.recording;

import org.invigil.adapter.in.agent.spool.SegmentBeginning;
import org.invigil.application.evidence.FragmentPlace;

/**
 * Is given each sealed fragment once it is flushed, by the thread that records: it returns at once,
 * and what it does with the fragment can never harm the recording.
 */
public interface FragmentTap {

  /** Nobody is given anything. */
  FragmentTap NONE = (place, segment, sealed) -> {};

  void flushed(FragmentPlace place, SegmentBeginning segment, byte[] sealed);
}
