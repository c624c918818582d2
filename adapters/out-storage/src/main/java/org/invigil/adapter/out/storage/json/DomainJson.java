package org.invigil.adapter.out.storage.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;

/**
 * Domain records as JSON and back. Only record components are written. A value of a sealed
 * interface carries the name of its record in {@code @type}. What cannot be read exactly as it was
 * written, such as a record that was renamed or has a new component, fails loudly: the migration
 * has to say what becomes of it.
 */
public final class DomainJson {

  private final ObjectMapper mapper =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .addModule(new RecordsAsKeys())
          .visibility(PropertyAccessor.GETTER, JsonAutoDetect.Visibility.NONE)
          .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
          .visibility(PropertyAccessor.SETTER, JsonAutoDetect.Visibility.NONE)
          .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
          .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
          .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .annotationIntrospector(
              AnnotationIntrospector.pair(
                  new SealedTypeNames(),
                  JsonMapper.builder()
                      .build()
                      .getDeserializationConfig()
                      .getAnnotationIntrospector()))
          .build();

  /** For tests that ask what can be written. */
  ObjectMapper mapper() {
    return mapper;
  }

  public byte[] write(Object value, Class<?> as) {
    try {
      return mapper.writerFor(as).writeValueAsBytes(value);
    } catch (IOException e) {
      throw new UnreadableDocument(as, e);
    }
  }

  public <T> T read(byte[] json, Class<T> as) {
    try {
      return mapper.readValue(json, as);
    } catch (IOException e) {
      throw new UnreadableDocument(as, e);
    }
  }

  /** The document and the code do not fit. The cause's text may be personal and is left out. */
  public static final class UnreadableDocument extends IllegalStateException {
    private static final long serialVersionUID = 1;

    UnreadableDocument(Class<?> type, IOException cause) {
      super("cannot read or write a " + type.getName() + ": " + where(cause));
    }

    private static String where(IOException cause) {
      return cause instanceof com.fasterxml.jackson.databind.JsonMappingException mapping
          ? cause.getClass().getSimpleName() + " at " + path(mapping)
          : cause.getClass().getSimpleName();
    }

    private static String path(com.fasterxml.jackson.databind.JsonMappingException mapping) {
      return mapping.getPath().stream()
          .map(step -> step.getFieldName() == null ? "[]" : step.getFieldName())
          .reduce("", (above, step) -> above + "/" + step);
    }
  }
}
