package org.invigil.benchmarks.vision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A result as one line of JSON. */
final class Json {

  private Json() {}

  static String of(Object result) {
    try {
      return new ObjectMapper().writeValueAsString(result);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a result is made of numbers and words", e);
    }
  }
}
