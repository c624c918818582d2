package org.invigil.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.invigil.application.port.out.StoreUnavailable;
import org.invigil.application.port.out.UnitOfWork;
import org.junit.jupiter.api.Test;

/** What every {@link UnitOfWork} promises. Marks stand for writes of any store. */
public abstract class UnitOfWorkContract {

  protected abstract UnitOfWork unitOfWork();

  /** Writes a mark through a store that takes part. */
  protected abstract void write(String mark);

  protected abstract boolean isWritten(String mark);

  /** Makes everything unreachable for the rest of the test. */
  protected abstract void goDown();

  @Test
  void everything_is_kept_when_the_work_returns() {
    String answer =
        unitOfWork()
            .inOne(() -> {
              write("one");
              write("two");
              return "done";
            });
    assertThat(answer).isEqualTo("done");
    assertThat(isWritten("one")).isTrue();
    assertThat(isWritten("two")).isTrue();
  }

  @Test
  void nothing_is_kept_when_the_work_throws_and_what_it_threw_arrives() {
    assertThatThrownBy(() ->
            unitOfWork()
                .inOne(() -> {
                  write("one");
                  throw new IllegalStateException("planted");
                }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("planted");
    assertThat(isWritten("one")).isFalse();
  }

  @Test
  void the_work_sees_what_it_wrote() {
    unitOfWork()
        .inOne(() -> {
          write("one");
          assertThat(isWritten("one")).isTrue();
        });
  }

  @Test
  void a_unit_inside_a_unit_is_undone_with_it() {
    assertThatThrownBy(() ->
            unitOfWork()
                .inOne(() -> {
                  unitOfWork().inOne(() -> write("inner"));
                  throw new IllegalStateException("planted");
                }))
        .hasMessage("planted");
    assertThat(isWritten("inner")).isFalse();
  }

  @Test
  void a_unit_that_failed_inside_a_unit_undoes_the_whole_even_when_that_is_swallowed() {
    assertThatThrownBy(() ->
            unitOfWork()
                .inOne(() -> {
                  write("outer");
                  try {
                    unitOfWork()
                        .inOne(() -> {
                          write("inner");
                          throw new IllegalStateException("planted");
                        });
                  } catch (IllegalStateException swallowed) {
                    assertThat(swallowed).hasMessage("planted");
                  }
                }))
        .isInstanceOf(RuntimeException.class);
    assertThat(isWritten("outer")).isFalse();
    assertThat(isWritten("inner")).isFalse();
  }

  @Test
  void after_a_unit_that_failed_the_next_is_kept() {
    nothing_is_kept_when_the_work_throws_and_what_it_threw_arrives();
    unitOfWork().inOne(() -> write("two"));
    assertThat(isWritten("two")).isTrue();
  }

  @Test
  void an_unreachable_store_says_so() {
    goDown();
    assertThatThrownBy(() -> unitOfWork().inOne(() -> "nothing"))
        .isInstanceOf(StoreUnavailable.class);
  }
}
