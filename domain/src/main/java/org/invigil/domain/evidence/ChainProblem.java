package org.invigil.domain.evidence;

import org.jmolecules.ddd.annotation.ValueObject;

/** What does not fit in a recording (SES-11). Each says where, and what was seen. */
@ValueObject
public sealed interface ChainProblem {

  /** The first place that is concerned. */
  SegmentId at();

  /** Whether somebody must have changed something; a missing piece alone proves nothing. */
  boolean altered();

  /** In words, for the report. */
  String inWords();

  /** Segments {@code at} to {@code last} of a sitting are not there. */
  record Missing(SegmentId at, long last) implements ChainProblem {

    public long count() {
      return last - at.sequence() + 1;
    }

    @Override
    public boolean altered() {
      return false;
    }

    @Override
    public String inWords() {
      return count() + " segments are missing from " + at;
    }
  }

  /** The same bytes are in the recording twice. */
  record Repeated(SegmentId first, SegmentId at) implements ChainProblem {
    @Override
    public boolean altered() {
      return true;
    }

    @Override
    public String inWords() {
      return at + " repeats " + first;
    }
  }

  /** It says that it follows {@code follows}, which stands elsewhere. */
  record Reordered(SegmentId at, SegmentId follows) implements ChainProblem {
    @Override
    public boolean altered() {
      return true;
    }

    @Override
    public String inWords() {
      return at + " was recorded after " + follows + ", not after its neighbour";
    }
  }

  /** Its neighbour does not have the digest that it was recorded after: one of them was changed. */
  record Changed(SegmentId at) implements ChainProblem {
    @Override
    public boolean altered() {
      return true;
    }

    @Override
    public String inWords() {
      return "the segment before " + at + " is not the one it was recorded after";
    }
  }

  /**
   * The first segment of a later sitting does not follow the last one of the sitting before: the
   * program no longer had it, because its spool was lost or it runs on another computer.
   *
   * @param asTold it follows the newest that the server knew of when the sitting began, as the
   *     program was told
   */
  record BegunAnew(SegmentId at, boolean asTold) implements ChainProblem {
    @Override
    public boolean altered() {
      return false;
    }

    @Override
    public String inWords() {
      return asTold
          ? "the chain goes on at " + at + " from what the server knew: the spool was lost"
          : "the chain begins anew at " + at + " although the server knew of what was before";
    }
  }

  /** The server signed another digest for this place. */
  record ContradictsWitness(SegmentId at, WitnessId witness) implements ChainProblem {
    @Override
    public boolean altered() {
      return true;
    }

    @Override
    public String inWords() {
      return at + " is not what was witnessed (" + witness + ")";
    }
  }

  /** Other bytes were offered for a place that was taken; what was kept first stays. */
  record OtherBytesOffered(SegmentId at, Sha256 offered) implements ChainProblem {
    @Override
    public boolean altered() {
      return true;
    }

    @Override
    public String inWords() {
      return "other bytes were offered for " + at;
    }
  }
}
