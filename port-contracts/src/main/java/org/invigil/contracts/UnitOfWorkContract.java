package org.invigil.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.invigil.application.answer.Undoing;
import org.invigil.application.port.out.StoreUnavailable;
import org.invigil.application.port.out.UnitOfWork;
import org.junit.jupiter.api.Test;

/** What every {@link UnitOfWork} promises. Marks stand for writes of any store. */
public abstract class UnitOfWorkContract {

  private static final Undoing REFUSED = () -> true;
  private static final Undoing COUNTED = () -> false;

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
  void nothing_is_kept_when_the_answer_undoes_its_work_and_it_arrives() {
    Undoing answer =
        unitOfWork()
            .inOne(() -> {
              write("one");
              return REFUSED;
            });
    assertThat(answer).isSameAs(REFUSED);
    assertThat(isWritten("one")).isFalse();
    unitOfWork().inOne(() -> write("two"));
    assertThat(isWritten("two")).isTrue();
  }

  @Test
  void a_refused_try_that_counts_is_kept() {
    unitOfWork()
        .inOne(() -> {
          write("one");
          return COUNTED;
        });
    assertThat(isWritten("one")).isTrue();
  }

  @Test
  void a_refused_unit_inside_a_unit_is_undone_alone() {
    unitOfWork()
        .inOne(() -> {
          write("before");
          unitOfWork()
              .inOne(() -> {
                write("inner");
                return REFUSED;
              });
          assertThat(isWritten("inner")).isFalse();
          write("after");
        });
    assertThat(isWritten("before")).isTrue();
    assertThat(isWritten("inner")).isFalse();
    assertThat(isWritten("after")).isTrue();
  }

  @Test
  void a_refused_unit_undoes_the_units_inside_it() {
    unitOfWork()
        .inOne(() -> {
          unitOfWork().inOne(() -> write("inner"));
          return REFUSED;
        });
    assertThat(isWritten("inner")).isFalse();
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
