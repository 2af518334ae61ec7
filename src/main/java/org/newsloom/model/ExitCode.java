package org.newsloom.model;

/** What the process tells its caller. */
public enum ExitCode {
  /** Done, or nothing changed. */
  DONE(0),
  /** A bug of ours, or a disk that failed. */
  INTERNAL_ERROR(1),
  /** The command line is wrong. */
  USAGE(2),
  /** A quality gate failed; nothing was published. */
  GATE_FAILED(3),
  /** Another run holds the lock. */
  LOCKED(4),
  /** Bad input or run definition. */
  BAD_INPUT(5);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  public int code() {
    return code;
  }
}
