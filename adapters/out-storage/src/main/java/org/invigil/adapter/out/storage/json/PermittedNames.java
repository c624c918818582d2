package org.invigil.adapter.out.storage.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.DatabindContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.jsontype.impl.TypeIdResolverBase;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of all classes that a sealed interface permits, at any depth: {@code Flag.Raised}. */
final class PermittedNames extends TypeIdResolverBase {

  private final Map<String, Class<?>> classes = new HashMap<>();

  PermittedNames(Class<?> sealed) {
    collect(sealed);
  }

  private void collect(Class<?> type) {
    for (Class<?> permitted : type.getPermittedSubclasses()) {
      // An enum whose constants have bodies is sealed, too.
      if (permitted.isSealed() && !permitted.isEnum()) {
        collect(permitted);
      } else {
        Class<?> other = classes.put(name(permitted), permitted);
        if (other != null && !other.equals(permitted)) {
          throw new IllegalStateException("two classes are called " + name(permitted));
        }
      }
    }
  }

  private static String name(Class<?> type) {
    String full = type.getName();
    return full.substring(full.lastIndexOf('.') + 1).replace('$', '.');
  }

  @Override
  public String idFromValue(Object value) {
    return idFromValueAndType(value, value.getClass());
  }

  @Override
  public String idFromValueAndType(Object value, Class<?> type) {
    // A constant of an enum may have a class of its own.
    Class<?> declared = value instanceof Enum<?> choice ? choice.getDeclaringClass() : type;
    return name(declared);
  }

  /** Nothing for a name that is not permitted (any more): Jackson refuses it. */
  @Override
  public @Nullable JavaType typeFromId(DatabindContext context, String id) {
    Class<?> type = classes.get(id);
    return type == null ? null : context.constructType(type);
  }

  @Override
  public String getDescForKnownTypeIds() {
    return classes.keySet().toString();
  }

  @Override
  public JsonTypeInfo.Id getMechanism() {
    return JsonTypeInfo.Id.CUSTOM;
  }
}
