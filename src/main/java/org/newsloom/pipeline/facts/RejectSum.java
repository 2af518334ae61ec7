package org.newsloom.pipeline.facts;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsloom.model.ArticleIdentity;
import org.newsloom.model.Reject;
import org.newsloom.model.RejectReason;
import org.newsloom.model.Stage;

/**
 * Hands on the rejects of one file, and sums those beyond a bound: a packed file of a few kilobytes
 * may hold millions of bad lines, and they must not become as many rows. What is summed gives one
 * reject for each stage and reason, at the place of its first record, when the file is done.
 *
 * <p>Invariant: the record counts of what was handed on add up to the rejects that came in.
 */
final class RejectSum {
  private final int most;
  private final Consumer<Reject> out;
  private final Map<Kind, Sum> sums = new LinkedHashMap<>();
  private int handedOn;

  private record Kind(Stage stage, RejectReason reason) {}

  /** The records of one kind so far. */
  private static final class Sum {
    private final Reject first;
    private long records;
    private @Nullable Long bytes = 0L;
    private String hash = "";

    private Sum(Reject first) {
      this.first = first;
    }

    void add(Reject reject) {
      records += reject.recordCount();
      bytes = bytes == null || reject.byteCount() == null ? null : bytes + reject.byteCount();
      hash = ArticleIdentity.sha256((hash + reject.rawHash()).getBytes(StandardCharsets.UTF_8));
    }
  }

  /**
   * @param most so many rejects of the file are handed on as they are
   * @param out takes rejects
   */
  RejectSum(int most, Consumer<Reject> out) {
    this.most = most;
    this.out = out;
  }

  /** Takes the next reject of the file. */
  void add(Reject reject) {
    if (handedOn < most) {
      handedOn++;
      out.accept(reject);
    } else {
      sums.computeIfAbsent(new Kind(reject.stage(), reject.reason()), kind -> new Sum(reject))
          .add(reject);
    }
  }

  /** Hands on the sums: the file has no more records. */
  void finish() {
    for (Sum sum : sums.values()) {
      Reject first = sum.first;
      out.accept(
          sum.records == 1
              ? first
              : new Reject(
                  first.sourcePath(),
                  first.recordIndex(),
                  first.stage(),
                  first.reason(),
                  String.format(
                      Locale.ROOT,
                      "%,d records of the file from here on, of which this is the first: %s",
                      sum.records,
                      first.message()),
                  sum.bytes,
                  sum.hash,
                  sum.records));
    }
  }
}
