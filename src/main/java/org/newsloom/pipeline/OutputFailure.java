package org.newsloom.pipeline;

import java.io.IOException;
import java.util.Optional;
import org.newsloom.model.ExitCode;
import org.newsloom.model.UserError;
import org.newsloom.tables.storage.Reasons;

/**
 * Tells a disk that fails from a bug of ours: the first is said to the user in words, with what is
 * left intact.
 */
final class OutputFailure {
  private OutputFailure() {}

  /** What to throw for what a run died of, somewhere in whose causes the disk may have spoken. */
  static RuntimeException explained(Exception failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof UserError mistake) {
        return mistake;
      }
    }
    Optional<IOException> disk = Reasons.ofDisk(failure);
    if (disk.isPresent()) {
      return new UserError(
          ExitCode.INTERNAL_ERROR,
          ("%s. Nothing is published: 'current' leads to the tables of the last complete run, if"
                  + " there is one. Mend the disk (room, permissions) and run again")
              .formatted(Reasons.withFile(disk.get())),
          failure);
    }
    return failure instanceof RuntimeException bug ? bug : new IllegalStateException(failure);
  }
}
