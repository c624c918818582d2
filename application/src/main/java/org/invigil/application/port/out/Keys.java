package org.invigil.application.port.out;

import java.util.UUID;
import org.invigil.domain.institution.InstitutionId;

/**
 * The data keys of owners: candidates, sessions and institutions, each named by its identifier. A
 * key is made once and, once destroyed, never again. Keys live apart from everything that they
 * seal; making and destroying one is durable at once and does not wait for a unit of work. Every
 * method throws {@link StoreUnavailable} when the keys cannot be reached.
 */
public interface Keys {

  /**
   * Makes the owner's key under its institution's, which is made first where it is missing. Does
   * nothing when it exists. Throws {@link KeyDestroyed} when the owner's or the institution's key
   * was destroyed.
   */
  void make(UUID owner, InstitutionId institution);

  /**
   * The 32 bytes of AES-256-GCM that seal what the owner's session records; always the same for the
   * same owner. Throws {@link KeyDestroyed}, and {@link NoKey} when none was made.
   */
  byte[] mediaKey(UUID owner);

  /**
   * Destroys the key: what it sealed is erased, wherever its bytes remain. The institution's key
   * takes those of all its candidates and sessions with it. Destroying it again does nothing;
   * destroying one that was never made prevents that it ever is.
   */
  void destroy(UUID owner);

  /** Whether the key was destroyed, by itself or with its institution's. */
  boolean isDestroyed(UUID owner);

  /** No key was made for this owner: the code is wrong, or the database of keys is not ours. */
  final class NoKey extends IllegalStateException {
    private static final long serialVersionUID = 1;

    public NoKey(UUID owner) {
      super("no key was made for " + owner);
    }
  }
}
