package org.invigil.domain.flag;

import java.time.Instant;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Something that no machine could tell, for a person to look at. It is no flag and asks for no
 * decision: nothing speaks against the candidate.
 *
 * @param at when the sitting of that check-in began, or the piece that was not looked at
 */
@ValueObject
public record ToCompare(Instant at, What what) {

  /** What to compare. */
  public enum What {
    /** The document shown, with the one of the onboarding (ONB-8). */
    DOCUMENT_NOT_READ,
    /**
     * The name on the document, with the registered name, which changed since unmatched (CAN-2).
     */
    NAME_CHANGED,
    /** The model number of the calculator, with the accepted models (EXM-2). */
    CALCULATOR_NOT_READ,
    /** The face in the recording, with the face scan: the candidate could not make the moves. */
    LIVE_FACE_DECLINED,
    /**
     * The same, where the moves were not seen or not tried: nobody measured how often real people
     * are told wrong.
     */
    LIVE_FACE_NOT_SHOWN,
    /** Room or desk, of which the pictures show too little (CHK-7). */
    ROOM_NOT_SHOWN,
    /** Pieces of the recording that the software did not manage to look at; they can be played. */
    RECORDING_NOT_LOOKED_AT
  }
}
