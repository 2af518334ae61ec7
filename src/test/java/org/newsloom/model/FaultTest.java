package org.newsloom.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FaultTest {
  @Test
  void namesTheTypeAndTheFirstFrameOfOurOwn() {
    IllegalStateException thrown = new IllegalStateException("a text of the record");
    thrown.setStackTrace(
        new StackTraceElement[] {
          new StackTraceElement("java.util.List", "get", "List.java", 1),
          new StackTraceElement("org.newsloom.clean.Some$Part", "read", "Some.java", 7),
          new StackTraceElement("org.newsloom.clean.Other", "read", "Other.java", 8)
        });
    assertThat(Fault.of(thrown)).hasToString("IllegalStateException at Some$Part.read:7");
  }

  @Test
  void namesTheFirstFrameWhereTheTraceHoldsNoneOfOurOwn() {
    StackOverflowError thrown = new StackOverflowError();
    thrown.setStackTrace(
        new StackTraceElement[] {
          new StackTraceElement("java.util.regex.Pattern$Loop", "match", "Pattern.java", 3)
        });
    assertThat(Fault.of(thrown)).hasToString("StackOverflowError at Pattern$Loop.match:3");
  }

  @Test
  void throwsAnErrorOfTheMachineAlsoWhereItIsWrapped() {
    OutOfMemoryError noMemory = new OutOfMemoryError();
    assertThatThrownBy(() -> Fault.of(new IllegalStateException(noMemory))).isSameAs(noMemory);
  }
}
