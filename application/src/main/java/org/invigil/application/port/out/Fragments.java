package org.invigil.application.port.out;

import java.util.Optional;
import org.invigil.application.evidence.FragmentPlace;
import org.invigil.domain.session.ExamSessionId;

/** Opens single sealed fragments while they are shown live: in memory, never on a disk. */
public interface Fragments {

  /**
   * What opens the fragments of a session. Throws {@link KeyDestroyed} when the session was erased,
   * {@link StoreUnavailable} when its key cannot be reached now. May wait; the opener never does.
   */
  Opener of(ExamSessionId session);

  /** Holds a session's key, for as long as the session is shown. */
  interface Opener {

    /** The plain bytes; empty where they were not sealed for this place with this key. */
    Optional<byte[]> open(FragmentPlace place, byte[] sealed);
  }
}
