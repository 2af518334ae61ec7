package org.newsloom.model;

/**
 * A mistake of the user's that the user can mend: the message says what is wrong, where (file,
 * line, key) and what to do. Printed without a stack trace.
 */
public final class UserError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ExitCode exitCode;

  public UserError(ExitCode exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  public UserError(ExitCode exitCode, String message, Throwable cause) {
    super(message, cause);
    this.exitCode = exitCode;
  }

  /** Bad input or a bad run definition: the usual case. */
  public static UserError badInput(String message) {
    return new UserError(ExitCode.BAD_INPUT, message);
  }

  public ExitCode exitCode() {
    return exitCode;
  }
}
