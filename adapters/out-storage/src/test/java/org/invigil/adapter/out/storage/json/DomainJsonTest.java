package org.invigil.adapter.out.storage.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DomainJsonTest {

  record Name(String value) {
    /** Looks like a property and is none. */
    public String getInitials() {
      return value.substring(0, 1);
    }

    public boolean isShort() {
      return value.length() < 3;
    }
  }

  record Number(UUID value) {}

  sealed interface Door {}

  sealed interface Closed extends Door {}

  record Open(double width) implements Door {}

  record Locked(Name by, Optional<Door> behind) implements Closed {}

  record Shut() implements Closed {}

  enum Painted implements Door {
    RED,
    BLUE {
      @Override
      boolean isCold() {
        return true;
      }
    };

    boolean isCold() {
      return false;
    }
  }

  record House(
      Number id,
      List<Door> doors,
      Map<Number, Door> rooms,
      Map<Painted, Integer> counts,
      Set<Name> names,
      Instant built,
      Duration stands,
      LocalDate day,
      ZoneId zone,
      OptionalInt floors,
      byte[] plan,
      float[] template,
      long large) {}

  private final DomainJson json = new DomainJson();

  private House house() {
    Number id = new Number(UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057"));
    return new House(
        id,
        List.of(
            new Open(0.1),
            new Shut(),
            new Locked(new Name("Ωé😀\u0000\"\\"), Optional.of(new Shut())),
            Painted.RED,
            Painted.BLUE),
        Map.of(id, new Open(2)),
        Map.of(Painted.BLUE, 3),
        Set.of(new Name("x")),
        Instant.parse("2026-11-02T09:00:00.123456789Z"),
        Duration.ofSeconds(90, 7),
        LocalDate.of(2026, 3, 29),
        ZoneId.of("Europe/Berlin"),
        OptionalInt.of(2),
        new byte[] {-1, 0, 1},
        new float[] {0.1f, -1e-20f},
        Long.MAX_VALUE);
  }

  @Test
  void everything_that_records_hold_comes_back_as_it_was() {
    House house = house();
    House read = json.read(json.write(house, House.class), House.class);
    assertThat(read).usingRecursiveComparison().isEqualTo(house);
    assertThat(read.doors()).isEqualTo(house.doors());
  }

  @Test
  void only_components_are_written() {
    assertThat(new String(json.write(new Name("Ada"), Name.class), UTF_8))
        .isEqualTo("{\"value\":\"Ada\"}");
  }

  @Test
  void a_value_of_a_sealed_interface_carries_the_name_of_its_record() {
    assertThat(new String(json.write(new Open(1), Door.class), UTF_8))
        .contains("\"@type\":\"DomainJsonTest.Open\"");
    assertThat(json.read(json.write(new Shut(), Door.class), Door.class)).isEqualTo(new Shut());
  }

  @Test
  void a_record_that_was_renamed_fails_loudly() {
    assertUnreadable("{\"@type\":\"DomainJsonTest.Ajar\",\"width\":1.0}", Door.class);
  }

  @Test
  void a_class_that_the_interface_does_not_permit_is_never_made() {
    assertUnreadable("{\"@type\":\"java.lang.ProcessBuilder\"}", Door.class);
    assertUnreadable("{\"@type\":\"DomainJsonTest.Name\",\"value\":\"x\"}", Door.class);
    assertUnreadable("{\"width\":1.0}", Door.class);
  }

  @Test
  void a_component_too_many_or_too_few_fails_loudly() {
    assertUnreadable("{\"value\":\"Ada\",\"age\":7}", Name.class);
    assertUnreadable("{}", Name.class);
  }

  @Test
  void torn_and_trailing_text_fails_loudly() {
    assertUnreadable("{\"value\":\"Ada\"", Name.class);
    assertUnreadable("{\"value\":\"Ada\"}{}", Name.class);
    assertUnreadable("", Name.class);
  }

  @Test
  void a_failure_never_repeats_what_stood_there() {
    assertThatThrownBy(() ->
            json.read("{\"value\":{\"secret\":\"Ada Lovelace\"}}".getBytes(UTF_8), Name.class))
        .isInstanceOf(DomainJson.UnreadableDocument.class)
        .hasMessageNotContaining("Lovelace")
        .hasNoCause();
  }

  private void assertUnreadable(String text, Class<?> as) {
    assertThatThrownBy(() -> json.read(text.getBytes(UTF_8), as))
        .isInstanceOfAny(DomainJson.UnreadableDocument.class);
  }
}
