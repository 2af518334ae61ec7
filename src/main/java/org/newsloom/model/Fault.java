package org.newsloom.model;

import java.util.Optional;

/**
 * What broke while a record was worked on, and where: no text of the record, since the message of
 * an exception may quote it.
 *
 * @param type class of what was thrown, without its package
 * @param place the first frame of our own, {@code Class.method:line}; where the trace holds none,
 *     as at the bottom of a deep recursion, its first frame
 */
public record Fault(String type, String place) {
  private static final String OWN_PACKAGES = "org.newsloom.";

  /**
   * The fault that an exception or a stack overflow tells of.
   *
   * @throws Error what was thrown, if the machine failed and not the work on this record: memory
   *     ran out, or the JVM broke
   */
  public static Fault of(Throwable thrown) {
    for (Throwable at = thrown; at != null; at = at.getCause()) {
      if (at instanceof Error failure && !(at instanceof StackOverflowError)) {
        throw failure;
      }
    }
    return new Fault(thrown.getClass().getSimpleName(), place(thrown.getStackTrace()));
  }

  private static String place(StackTraceElement[] trace) {
    for (StackTraceElement frame : trace) {
      if (frame.getClassName().startsWith(OWN_PACKAGES)) {
        return place(frame);
      }
    }
    return Optional.of(trace).filter(all -> all.length > 0).map(all -> place(all[0])).orElse("?");
  }

  private static String place(StackTraceElement frame) {
    String type = frame.getClassName();
    return type.substring(type.lastIndexOf('.') + 1)
        + "."
        + frame.getMethodName()
        + ":"
        + frame.getLineNumber();
  }

  /** The fault as a reject says it. */
  @Override
  public String toString() {
    return type + " at " + place;
  }
}
