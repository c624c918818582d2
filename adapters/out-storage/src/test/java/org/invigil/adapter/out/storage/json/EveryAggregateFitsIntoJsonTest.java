package org.invigil.adapter.out.storage.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JavaType;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.invigil.domain.institution.InstitutionId;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.junit.jupiter.api.Test;

/**
 * Walks every type that an aggregate can hold: each must be one that comes back from JSON as it
 * was. That a particular aggregate does is shown by the suite of its store.
 */
class EveryAggregateFitsIntoJsonTest {

  private static final Set<Class<?>> PLAIN =
      Set.of(
          String.class,
          UUID.class,
          Instant.class,
          Duration.class,
          LocalDate.class,
          LocalTime.class,
          ZoneId.class,
          Integer.class,
          Long.class,
          Double.class,
          Float.class,
          Boolean.class,
          java.util.Locale.class,
          java.net.URI.class,
          java.util.OptionalInt.class,
          java.util.OptionalLong.class,
          java.util.OptionalDouble.class);

  private final DomainJson json = new DomainJson();
  private final Set<String> seen = new HashSet<>();
  private final List<String> misfits = new ArrayList<>();

  @Test
  void every_type_that_an_aggregate_can_hold_fits() throws Exception {
    List<Class<?>> aggregates = aggregates();
    assertThat(aggregates).isNotEmpty();
    for (Class<?> aggregate : aggregates) {
      walk(json.mapper().constructType(aggregate), aggregate.getSimpleName());
    }
    assertThat(misfits).isEmpty();
  }

  @Test
  void a_type_that_does_not_fit_is_found() {
    record Misfit(Object anything, Map<List<String>, String> complicated) {}
    walk(json.mapper().constructType(Misfit.class), "planted");
    assertThat(misfits).hasSize(2);
  }

  private void walk(JavaType type, String path) {
    if (!seen.add(type.toCanonical())) {
      return;
    }
    Class<?> raw = type.getRawClass();
    if (raw.isPrimitive() || PLAIN.contains(raw) || (raw.isEnum() && !raw.isSealed())) {
      return;
    }
    if (raw.isArray()) {
      walk(json.mapper().constructType(raw.getComponentType()), path + "[]");
    } else if (type.isMapLikeType()) {
      walkKey(type.getKeyType(), path + ".key");
      walk(type.getContentType(), path + ".value");
    } else if (type.isCollectionLikeType() || type.isReferenceType()) {
      walk(type.getContentType(), path + "[]");
    } else if (raw.isRecord()) {
      walkComponents(type, path);
    } else if (raw.isSealed()) {
      new PermittedNames(raw);
      for (Class<?> permitted : raw.getPermittedSubclasses()) {
        walk(json.mapper().constructType(permitted), path + "/" + permitted.getSimpleName());
      }
    } else if (!raw.isEnum()) {
      misfits.add(path + " is a " + type.toCanonical());
    }
  }

  private void walkComponents(JavaType type, String path) {
    for (RecordComponent component : type.getRawClass().getRecordComponents()) {
      JavaType held =
          json.mapper()
              .getTypeFactory()
              .resolveMemberType(component.getGenericType(), type.getBindings());
      walk(held, path + "." + component.getName());
    }
  }

  private void walkKey(JavaType key, String path) {
    Class<?> raw = key.getRawClass();
    boolean identifier =
        raw.isRecord()
            && raw.getRecordComponents().length == 1
            && Set.of(UUID.class, String.class, int.class, long.class)
                .contains(raw.getRecordComponents()[0].getType());
    if (!raw.isEnum()
        && !identifier
        && !Set.of(String.class, UUID.class, Integer.class, Long.class).contains(raw)) {
      misfits.add(path + " is a " + key.toCanonical());
    }
  }

  private static List<Class<?>> aggregates() throws IOException, URISyntaxException {
    URI where = InstitutionId.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    Path place = Path.of(where);
    if (Files.isDirectory(place)) {
      return aggregates(place);
    }
    try (FileSystem jar = FileSystems.newFileSystem(place)) {
      return aggregates(jar.getPath("/"));
    }
  }

  private static List<Class<?>> aggregates(Path root) throws IOException {
    List<Class<?>> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".class")).toList()) {
        String name = root.relativize(file).toString().replace('/', '.').replace(".class", "");
        if (name.startsWith("org.invigil.domain.") && !name.endsWith("package-info")) {
          Class<?> type = load(name);
          if (type.isAnnotationPresent(AggregateRoot.class)) {
            found.add(type);
          }
        }
      }
    }
    return found;
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, EveryAggregateFitsIntoJsonTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
