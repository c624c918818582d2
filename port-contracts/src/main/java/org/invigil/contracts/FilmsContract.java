package org.invigil.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.invigil.application.port.out.Films;
import org.invigil.application.port.out.KeyDestroyed;
import org.invigil.application.port.out.StoreUnavailable;
import org.invigil.domain.evidence.SegmentFacts;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.Sha256;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.session.ExamSessionId;
import org.junit.jupiter.api.Test;

/** What every {@link Films} must do. */
public abstract class FilmsContract {

  private final SegmentId place =
      new SegmentId(new ExamSessionId(UUID.randomUUID()), 1, StreamName.CAMERA, 0);

  protected abstract Films films();

  /** Keeps a film at a place and answers what is known of it. */
  protected abstract SegmentFacts kept(SegmentId place, byte[] film);

  /** Destroys the key of a session. */
  protected abstract void erase(ExamSessionId session);

  /** Makes the store unreachable for the rest of the test. */
  protected abstract void goDown();

  @Test
  void what_was_recorded_opens() {
    var facts = kept(place, "one two".getBytes(UTF_8));
    assertThat(films().open(facts))
        .isInstanceOfSatisfying(
            Films.Film.class, it -> assertThat(it.bytes()).asString(UTF_8).isEqualTo("one two"));
  }

  @Test
  void what_is_known_but_not_there_is_not_what_was_kept() {
    kept(place, "one".getBytes(UTF_8));
    var elsewhere = new SegmentId(place.session(), 1, StreamName.CAMERA, 1);
    assertThat(films().open(facts(elsewhere, 3, "0".repeat(64), false)))
        .isInstanceOf(Films.NotWhatWasKept.class);
  }

  @Test
  void what_was_erased_is_never_opened() {
    var facts = kept(place, "one".getBytes(UTF_8));
    erase(place.session());
    assertThatThrownBy(() -> films().open(facts)).isInstanceOf(KeyDestroyed.class);
  }

  @Test
  void it_is_read_from_any_place() {
    var facts = kept(place, "one two".getBytes(UTF_8));
    assertThat(films().read(facts))
        .isInstanceOfSatisfying(
            Films.Plain.class,
            it -> {
              assertThat(it.length()).isEqualTo(7);
              assertThat(text(it, 0)).isEqualTo("one two");
              assertThat(text(it, 3)).isEqualTo(" two");
              assertThat(text(it, 6)).isEqualTo("o");
              assertThat(text(it, 7)).isEmpty();
            });
  }

  @Test
  void what_was_kept_is_sound_and_what_is_not_there_is_not() {
    var facts = kept(place, "one".getBytes(UTF_8));
    var elsewhere =
        facts(new SegmentId(place.session(), 1, StreamName.CAMERA, 1), 3, "0".repeat(64), false);
    for (var depth : Films.Depth.values()) {
      assertThat(films().examine(facts, depth)).isInstanceOf(Films.Sound.class);
      assertThat(films().examine(elsewhere, depth)).isInstanceOf(Films.NotWhatWasKept.class);
    }
    assertThat(films().read(elsewhere)).isInstanceOf(Films.NotWhatWasKept.class);
  }

  @Test
  void what_was_erased_is_neither_read_nor_examined() {
    var facts = kept(place, "one".getBytes(UTF_8));
    erase(place.session());
    assertThatThrownBy(() -> films().read(facts)).isInstanceOf(KeyDestroyed.class);
    assertThatThrownBy(() -> films().examine(facts, Films.Depth.BYTES))
        .isInstanceOf(KeyDestroyed.class);
  }

  @Test
  void an_unreachable_store_says_so_and_never_that_something_was_altered() {
    var facts = kept(place, "one".getBytes(UTF_8));
    goDown();
    assertThatThrownBy(() -> films().open(facts)).isInstanceOf(StoreUnavailable.class);
  }

  private static String text(Films.Plain plain, long from) {
    try (var bytes = plain.from().apply(from)) {
      return new String(bytes.readAllBytes(), UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  protected static SegmentFacts facts(SegmentId id, long length, String digest, boolean cutShort) {
    return new SegmentFacts(
        id,
        Instant.EPOCH,
        Duration.ZERO,
        Duration.ofSeconds(1),
        "video/mp4",
        length,
        new Sha256(digest),
        Optional.empty(),
        cutShort,
        Instant.EPOCH.plusSeconds(2),
        true);
  }
}
