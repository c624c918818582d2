package org.invigil.application.port.out;

import java.util.Optional;
import java.util.UUID;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.picture.PictureId;

/**
 * Still pictures, sealed under the key of their owner: an onboarding or a check-in. Writes take
 * part in the {@link UnitOfWork} that runs. Every method throws {@link StoreUnavailable} when the
 * store cannot be reached.
 */
public interface Pictures {

  /**
   * Keeps the bytes as they are, and makes the owner's key under the institution's where it is
   * missing; throws {@link AlreadyKept} when the identifier is taken.
   */
  void add(InstitutionId institution, UUID owner, PictureId id, byte[] bytes);

  /**
   * The bytes as they were kept, if this owner has such a picture. Throws {@link KeyDestroyed} when
   * they are erased although something of them remains.
   */
  Optional<byte[]> find(UUID owner, PictureId id);

  /** Forgets one picture that was taken again; an unknown one is no failure. */
  void erase(UUID owner, PictureId id);

  /** Forgets every picture of the owner. */
  void eraseAll(UUID owner);
}
