package org.newsloom.pipeline;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.newsloom.model.ExitCode;
import org.newsloom.model.RejectReason;
import org.newsloom.model.UserError;

/**
 * When a run is not to be published though each of its rejects is accounted for: a file that is
 * gone or cannot be opened says nothing of the file and much of the machine. A few are rejects; so
 * many as these are a disk that was taken away, or a worker that does not see it.
 */
final class RunLimits {
  /** Fewer files that cannot be opened never fail a run, unless they are all. */
  static final int MIN_UNOPENED = 10;

  /** More than one in so many files fails the run. */
  static final int UNOPENED_SHARE = 100;

  /** Why a file that was listed gave no bytes. */
  private static final List<RejectReason> UNOPENED =
      List.of(RejectReason.VANISHED, RejectReason.UNREADABLE);

  private RunLimits() {}

  /**
   * Requires that the folders of the input are there still.
   *
   * @param missing those that are not
   * @throws UserError naming them
   */
  static void requireFolders(List<String> missing) {
    if (!missing.isEmpty()) {
      throw UserError.badInput(
          "nothing is published, since the input is gone: %s was there when the run began and is not"
              .formatted(String.join(", ", missing)));
    }
  }

  /** Whether a reject of this reason, as the tables write it, is a file that was not opened. */
  static boolean isUnopened(String reason) {
    return UNOPENED.stream().anyMatch(each -> each.name().toLowerCase(Locale.ROOT).equals(reason));
  }

  /**
   * Requires that nearly all files could be opened.
   *
   * @param files how many were listed
   * @param rejectsByReason counts of rejects, by the reasons as the tables write them
   * @param examples some of those that could not, for the message
   * @throws UserError saying how many could not
   */
  static void requireOpened(
      long files, SortedMap<String, Long> rejectsByReason, List<String> examples) {
    long unopened =
        rejectsByReason.entrySet().stream()
            .filter(entry -> isUnopened(entry.getKey()))
            .mapToLong(Map.Entry::getValue)
            .sum();
    boolean many = unopened >= MIN_UNOPENED && unopened * UNOPENED_SHARE > files;
    if (many || (unopened > 0 && unopened >= files)) {
      throw new UserError(
          ExitCode.GATE_FAILED,
          ("nothing is published, since %d of %d files could not be read (gone, or not to be opened):"
                  + " %s%s. Make them readable, on every machine that works on the run, and run again")
              .formatted(
                  unopened,
                  files,
                  String.join(", ", examples),
                  examples.size() < unopened ? ", ..." : ""));
    }
  }
}
