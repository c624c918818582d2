package org.invigil.adapter.out.storage.sql;

import java.lang.reflect.InvocationTargetException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Domain values as PostgreSQL wants them: an enum by its name, an identifier by its value, an
 * absent Optional as null, an instant in UTC, a collection as an array.
 */
public final class Values {

  private Values() {}

  public static void bind(PreparedStatement statement, List<?> values) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      Object value = plain(values.get(i));
      if (value instanceof Collection<?> none && none.isEmpty()) {
        // Nothing says of what type they would be: PostgreSQL finds out from the statement.
        statement.setObject(i + 1, "{}", Types.OTHER);
      } else if (value instanceof Collection<?> many) {
        statement.setArray(i + 1, array(statement.getConnection(), many));
      } else {
        statement.setObject(i + 1, value);
      }
    }
  }

  private static java.sql.Array array(Connection connection, Collection<?> many)
      throws SQLException {
    Object[] values = many.stream().map(Values::plain).toArray();
    boolean identifiers = values[0] instanceof UUID;
    boolean numbers = values[0] instanceof Number;
    return connection.createArrayOf(identifiers ? "uuid" : numbers ? "bigint" : "text", values);
  }

  private static @Nullable Object plain(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Optional<?> optional -> plain(optional.orElse(null));
      case Instant instant -> OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
      case Enum<?> choice -> choice.name();
      case Record identifier -> plain(onlyComponent(identifier));
      default -> value;
    };
  }

  private static Object onlyComponent(Record identifier) {
    var components = identifier.getClass().getRecordComponents();
    if (components.length != 1) {
      throw new IllegalArgumentException(
          identifier.getClass().getSimpleName() + " does not fit into one column");
    }
    try {
      var accessor = components[0].getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(identifier);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read " + identifier.getClass(), e);
    }
  }
}
