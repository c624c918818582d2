package org.invigil.adapter.out.vision;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnknownFieldSet;
import com.google.protobuf.UnknownFieldSet.Field;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.stream.LongStream;

/**
 * An ONNX file with the outside of YOLOX, made by hand: whatever picture it gets, it gives the same
 * numbers. Field numbers are of onnx.proto3.
 */
final class MadeYolox {

  /** Input of that size: 16 + 4 + 1 rows. */
  static final int SIZE = 32;

  static final int ROWS = 21;
  static final int COLUMNS = 85;
  private static final int FLOAT = 1;
  private static final int INTEGER = 2;

  private MadeYolox() {}

  /** Adds the mean of the picture, times nothing, to these numbers. */
  static byte[] file(float[] answer, long... shape) {
    var graph =
        message()
            .addField(
                1,
                each(
                    node("ReduceMean", "mean", attribute("keepdims", 0), "images"),
                    node("Mul", "nothing", null, "mean", "zero"),
                    node("Add", "output", null, "nothing", "answer")))
            .addField(2, each(words("made")))
            .addField(5, each(tensor("zero", new float[1], 1), tensor("answer", answer, shape)))
            .addField(11, each(value("images", 1, 3, SIZE, SIZE)))
            .addField(12, each(value("output", shape)));
    return message()
        .addField(1, number(8))
        .addField(7, each(graph.build().toByteString()))
        .addField(
            8,
            each(
                message()
                    .addField(1, each(words("")))
                    .addField(2, number(11))
                    .build()
                    .toByteString()))
        .build()
        .toByteArray();
  }

  private static ByteString node(
      String operation, String output, ByteString attribute, String... inputs) {
    var names = Field.newBuilder();
    for (String input : inputs) {
      names.addLengthDelimited(words(input));
    }
    var node =
        message()
            .addField(1, names.build())
            .addField(2, each(words(output)))
            .addField(4, each(words(operation)));
    if (attribute != null) {
      node.addField(5, each(attribute));
    }
    return node.build().toByteString();
  }

  private static ByteString attribute(String name, long value) {
    return message()
        .addField(1, each(words(name)))
        .addField(3, number(value))
        .addField(20, number(INTEGER))
        .build()
        .toByteString();
  }

  private static ByteString tensor(String name, float[] values, long... shape) {
    ByteBuffer raw = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
    raw.asFloatBuffer().put(values);
    return message()
        .addField(1, numbers(shape))
        .addField(2, number(FLOAT))
        .addField(8, each(words(name)))
        .addField(9, each(ByteString.copyFrom(raw.array())))
        .build()
        .toByteString();
  }

  private static ByteString value(String name, long... shape) {
    var dimensions = Field.newBuilder();
    LongStream.of(shape)
        .forEach(it ->
            dimensions.addLengthDelimited(
                message().addField(1, number(it)).build().toByteString()));
    var tensor =
        message()
            .addField(1, number(FLOAT))
            .addField(2, each(message().addField(1, dimensions.build()).build().toByteString()));
    var type = message().addField(1, each(tensor.build().toByteString()));
    return message()
        .addField(1, each(words(name)))
        .addField(2, each(type.build().toByteString()))
        .build()
        .toByteString();
  }

  private static UnknownFieldSet.Builder message() {
    return UnknownFieldSet.newBuilder();
  }

  private static ByteString words(String text) {
    return ByteString.copyFromUtf8(text);
  }

  private static Field number(long value) {
    return Field.newBuilder().addVarint(value).build();
  }

  private static Field numbers(long... values) {
    var field = Field.newBuilder();
    LongStream.of(values).forEach(field::addVarint);
    return field.build();
  }

  private static Field each(ByteString... messages) {
    var field = Field.newBuilder();
    for (ByteString message : messages) {
      field.addLengthDelimited(message);
    }
    return field.build();
  }
}
