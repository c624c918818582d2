package org.invigil.adapter.out.storage.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.TypeResolverBuilder;
import com.fasterxml.jackson.databind.jsontype.impl.StdTypeResolverBuilder;

/** Says to Jackson that values of a sealed interface carry the name of their record. */
final class SealedTypeNames extends NopAnnotationIntrospector {

  private static final long serialVersionUID = 1;

  @Override
  public TypeResolverBuilder<?> findTypeResolver(
      MapperConfig<?> config, AnnotatedClass type, JavaType base) {
    Class<?> raw = type.getRawType();
    // Some classes of Java itself are sealed, such as ZoneId, and are written as one text.
    if (!raw.isSealed() || raw.isEnum() || raw.getName().startsWith("java.")) {
      return super.findTypeResolver(config, type, base);
    }
    JsonTypeInfo.Value shape =
        JsonTypeInfo.Value.construct(
            JsonTypeInfo.Id.CUSTOM, JsonTypeInfo.As.PROPERTY, "@type", null, false, true);
    return new StdTypeResolverBuilder().init(shape, new PermittedNames(raw));
  }
}
