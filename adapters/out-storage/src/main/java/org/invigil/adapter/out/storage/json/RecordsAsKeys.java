package org.invigil.adapter.out.storage.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.Serializers;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records of one UUID, text or number, such as identifiers, as keys of maps. */
final class RecordsAsKeys extends SimpleModule {

  private static final long serialVersionUID = 1;

  @Override
  public void setupModule(SetupContext context) {
    super.setupModule(context);
    context.addKeyDeserializers(RecordsAsKeys::reader);
    context.addKeySerializers(new Writers());
  }

  private static @Nullable KeyDeserializer reader(
      JavaType type, DeserializationConfig config, BeanDescription description) {
    return fits(type.getRawClass()) ? new Reader(type.getRawClass()) : null;
  }

  private static boolean fits(Class<?> type) {
    return type.isRecord() && type.getRecordComponents().length == 1;
  }

  private static final class Writers extends Serializers.Base {
    @Override
    public @Nullable JsonSerializer<?> findSerializer(
        SerializationConfig config, JavaType type, BeanDescription description) {
      return fits(type.getRawClass()) ? new Writer() : null;
    }
  }

  private static final class Writer extends JsonSerializer<Object> {
    @Override
    public void serialize(Object key, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      try {
        var accessor = key.getClass().getRecordComponents()[0].getAccessor();
        accessor.setAccessible(true);
        out.writeFieldName(String.valueOf(accessor.invoke(key)));
      } catch (ReflectiveOperationException e) {
        throw new IOException("cannot read a key", e);
      }
    }
  }

  private static final class Reader extends KeyDeserializer {
    private final Class<?> type;

    Reader(Class<?> type) {
      this.type = type;
    }

    @Override
    public Object deserializeKey(String text, DeserializationContext context) throws IOException {
      RecordComponent component = type.getRecordComponents()[0];
      try {
        Constructor<?> constructor = type.getDeclaredConstructor(component.getType());
        constructor.setAccessible(true);
        return constructor.newInstance(value(component.getType(), text));
      } catch (ReflectiveOperationException e) {
        throw new IOException("cannot read a key", e);
      }
    }

    private static Object value(Class<?> type, String text) throws IOException {
      if (type == UUID.class) {
        return UUID.fromString(text);
      }
      if (type == String.class) {
        return text;
      }
      if (type == int.class) {
        return Integer.parseInt(text);
      }
      if (type == long.class) {
        return Long.parseLong(text);
      }
      throw new IOException("no key is made of " + type);
    }
  }
}
