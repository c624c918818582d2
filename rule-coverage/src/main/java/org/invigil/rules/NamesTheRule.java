package org.invigil.rules;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Puts the rule's identifier before the message of a failed assertion. */
public final class NamesTheRule implements TestExecutionExceptionHandler {

  @Override
  public void handleTestExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    if (!(failure instanceof AssertionError)) {
      throw failure;
    }
    var named = new AssertionError(rules(context) + " is broken: " + failure.getMessage(), failure);
    named.setStackTrace(failure.getStackTrace());
    throw named;
  }

  private static String rules(ExtensionContext context) {
    return Stream.of(context.getTestMethod(), context.getTestClass())
        .flatMap(java.util.Optional::stream)
        .map(it -> it.getAnnotation(Rule.class))
        .filter(java.util.Objects::nonNull)
        .flatMap(it -> Stream.of(it.value()))
        .distinct()
        .collect(Collectors.joining(", ", "rule ", ""));
  }
}
