package org.newsloom.tables.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** What went wrong with a file, in words. */
public final class Reasons {
  private Reasons() {}

  /** The reason alone, without the file's name, which the caller knows better how to show. */
  public static String of(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (failure instanceof NoSuchFileException || failure instanceof FileNotFoundException) {
      return "no such file";
    }
    if (failure instanceof FileSystemException e && e.getReason() != null) {
      return e.getReason();
    }
    String message = failure.getMessage();
    return failure instanceof FileSystemException || message == null
        ? failure.getClass().getSimpleName()
        : message;
  }

  /** File and reason, as far as the failure knows its file. */
  public static String withFile(IOException failure) {
    return failure instanceof FileSystemException e && e.getFile() != null
        ? e.getFile() + ": " + of(e)
        : of(failure);
  }

  /**
   * The failure of a disk, or of what is read and written like one, among the causes of another.
   */
  public static Optional<IOException> ofDisk(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      // Of text that is no JSON we speak ourselves; where nobody did, it is a bug.
      if (at instanceof IOException disk && !(at instanceof JsonProcessingException)) {
        return Optional.of(disk);
      }
    }
    return Optional.empty();
  }
}
