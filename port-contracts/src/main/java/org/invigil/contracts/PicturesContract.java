package org.invigil.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.invigil.application.port.out.AlreadyKept;
import org.invigil.application.port.out.Pictures;
import org.invigil.application.port.out.StoreUnavailable;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.picture.PictureId;
import org.junit.jupiter.api.Test;

/** What every {@link Pictures} promises. */
public abstract class PicturesContract {

  private static final byte[] BYTES = {1, 2, 3, 0, -1};
  private final InstitutionId institution = new InstitutionId(UUID.randomUUID());
  private final UUID owner = UUID.randomUUID();
  private final PictureId id = new PictureId(UUID.randomUUID());

  protected abstract Pictures pictures();

  protected abstract UnitOfWork unitOfWork();

  protected abstract void goDown();

  @Test
  void what_was_added_is_found_as_it_was() {
    pictures().add(institution, owner, id, BYTES);
    assertThat(pictures().find(owner, id))
        .hasValueSatisfying(it -> assertThat(it).isEqualTo(BYTES));
  }

  @Test
  void a_picture_is_found_by_its_owner_only() {
    pictures().add(institution, owner, id, BYTES);
    assertThat(pictures().find(UUID.randomUUID(), id)).isEmpty();
    pictures().erase(UUID.randomUUID(), id);
    assertThat(pictures().find(owner, id)).isPresent();
  }

  @Test
  void an_identifier_is_taken_once() {
    pictures().add(institution, owner, id, BYTES);
    assertThatThrownBy(() -> pictures().add(institution, owner, id, new byte[] {9}))
        .isInstanceOf(AlreadyKept.class);
    assertThat(pictures().find(owner, id))
        .hasValueSatisfying(it -> assertThat(it).isEqualTo(BYTES));
  }

  @Test
  void erasing_forgets_one_or_all_of_an_owner() {
    var other = new PictureId(UUID.randomUUID());
    var stranger = UUID.randomUUID();
    pictures().add(institution, owner, id, BYTES);
    pictures().add(institution, owner, other, BYTES);
    var strangers = new PictureId(UUID.randomUUID());
    pictures().add(institution, stranger, strangers, BYTES);
    pictures().erase(owner, id);
    assertThat(pictures().find(owner, id)).isEmpty();
    assertThat(pictures().find(owner, other)).isPresent();
    pictures().eraseAll(owner);
    assertThat(pictures().find(owner, other)).isEmpty();
    assertThat(pictures().find(stranger, strangers)).isPresent();
  }

  @Test
  void a_unit_of_work_that_fails_keeps_nothing() {
    assertThatThrownBy(() ->
            unitOfWork()
                .inOne(() -> {
                  pictures().add(institution, owner, id, BYTES);
                  throw new IllegalStateException("planted");
                }))
        .hasMessage("planted");
    assertThat(pictures().find(owner, id)).isEmpty();
  }

  @Test
  void an_unreachable_store_says_so() {
    goDown();
    assertThatThrownBy(() -> pictures().add(institution, owner, id, BYTES))
        .isInstanceOf(StoreUnavailable.class);
    assertThatThrownBy(() -> pictures().find(owner, id)).isInstanceOf(StoreUnavailable.class);
    assertThatThrownBy(() -> pictures().erase(owner, id)).isInstanceOf(StoreUnavailable.class);
    assertThatThrownBy(() -> pictures().eraseAll(owner)).isInstanceOf(StoreUnavailable.class);
  }
}
