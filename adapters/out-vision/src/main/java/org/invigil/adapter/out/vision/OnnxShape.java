package org.invigil.adapter.out.vision;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.UnknownFieldSet;
import com.google.protobuf.UnknownFieldSet.Field;
import java.util.function.UnaryOperator;

/**
 * An ONNX file whose input has one shape. OpenCV 4.9 cannot import PP-OCR's recogniser with the
 * free shape it is shipped with. Field numbers are of onnx.proto3: {@code ModelProto.graph} is 7,
 * {@code GraphProto.input} is 11.
 */
final class OnnxShape {

  private static final int GRAPH = 7;
  private static final int INPUT = 11;
  private static final int NAME = 1;
  private static final int TYPE = 2;
  private static final int TENSOR = 1;
  private static final int ELEMENT = 1;
  private static final long FLOAT = 1;
  private static final int SHAPE = 2;
  private static final int DIMENSION = 1;
  private static final int VALUE = 1;

  private OnnxShape() {}

  /**
   * Every input of the model gets these dimensions. Throws {@link ModelUnusable} for another file.
   */
  static byte[] fixed(byte[] model, long... dimensions) {
    return each(message(model), GRAPH, graph -> each(graph, INPUT, it -> input(it, dimensions)))
        .toByteArray();
  }

  private static UnknownFieldSet input(UnknownFieldSet before, long... dimensions) {
    var shape = Field.newBuilder();
    for (long dimension : dimensions) {
      shape.addLengthDelimited(bytes(number(VALUE, dimension)));
    }
    var tensor =
        number(ELEMENT, FLOAT).toBuilder()
            .addField(
                SHAPE, of(UnknownFieldSet.newBuilder().addField(DIMENSION, shape.build()).build()))
            .build();
    return UnknownFieldSet.newBuilder()
        .addField(NAME, before.getField(NAME))
        .addField(TYPE, of(UnknownFieldSet.newBuilder().addField(TENSOR, of(tensor)).build()))
        .build();
  }

  private static UnknownFieldSet each(
      UnknownFieldSet message, int field, UnaryOperator<UnknownFieldSet> change) {
    var changed = Field.newBuilder();
    message
        .getField(field)
        .getLengthDelimitedList()
        .forEach(it -> changed.addLengthDelimited(bytes(change.apply(message(it.toByteArray())))));
    return message.toBuilder().clearField(field).addField(field, changed.build()).build();
  }

  private static UnknownFieldSet message(byte[] bytes) {
    try {
      return UnknownFieldSet.parseFrom(bytes);
    } catch (InvalidProtocolBufferException e) {
      throw new ModelUnusable("a model is no ONNX file", e);
    }
  }

  private static UnknownFieldSet number(int field, long value) {
    return UnknownFieldSet.newBuilder()
        .addField(field, Field.newBuilder().addVarint(value).build())
        .build();
  }

  private static Field of(UnknownFieldSet message) {
    return Field.newBuilder().addLengthDelimited(bytes(message)).build();
  }

  private static ByteString bytes(UnknownFieldSet message) {
    return message.toByteString();
  }
}
