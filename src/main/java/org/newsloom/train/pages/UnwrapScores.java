package org.newsloom.train.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * How many line breaks of plain texts were told right.
 *
 * @param pages counts of each page, in the order of their ids
 */
public record UnwrapScores(List<PageJoins> pages) {

  public UnwrapScores {
    pages = List.copyOf(pages);
  }

  /**
   * One page's counts of line breaks.
   *
   * @param id the page
   * @param joinedRight wraps that were joined
   * @param splitRight ends of a block that stayed
   * @param wronglyJoined ends of a block that were joined
   * @param wronglySplit wraps that stayed
   * @param partedJoined breaks where the page parts one block itself (a {@code <br>}, a cell, two
   *     links side by side) that were joined
   * @param partedSplit such breaks that stayed
   * @param unknown breaks of which the HTML says nothing, or not one thing
   */
  public record PageJoins(
      String id,
      long joinedRight,
      long splitRight,
      long wronglyJoined,
      long wronglySplit,
      long partedJoined,
      long partedSplit,
      long unknown) {

    static PageJoins none(String id) {
      return new PageJoins(id, 0, 0, 0, 0, 0, 0, 0);
    }

    PageJoins plus(BlockWords.Bond bond, boolean joined) {
      PageJoins one =
          switch (bond) {
            case SAME_BLOCK -> new PageJoins(id, joined ? 1 : 0, 0, 0, joined ? 0 : 1, 0, 0, 0);
            case TWO_BLOCKS -> new PageJoins(id, 0, joined ? 0 : 1, joined ? 1 : 0, 0, 0, 0, 0);
            case PARTED_BY_PAGE -> new PageJoins(id, 0, 0, 0, 0, joined ? 1 : 0, joined ? 0 : 1, 0);
            case UNKNOWN -> new PageJoins(id, 0, 0, 0, 0, 0, 0, 1);
          };
      return plus(one);
    }

    PageJoins plus(PageJoins other) {
      return new PageJoins(
          id,
          joinedRight + other.joinedRight,
          splitRight + other.splitRight,
          wronglyJoined + other.wronglyJoined,
          wronglySplit + other.wronglySplit,
          partedJoined + other.partedJoined,
          partedSplit + other.partedSplit,
          unknown + other.unknown);
    }

    /** Line breaks judged. */
    public long judged() {
      return joinedRight + splitRight + wrong();
    }

    /** Line breaks judged wrongly. */
    public long wrong() {
      return wronglyJoined + wronglySplit;
    }

    /** Share of the breaks judged that were judged right, 0 to 1; NaN if none was judged. */
    public double accuracy() {
      return (joinedRight + splitRight) / (double) judged();
    }

    /** Share of the joins that are right, 0 to 1; NaN if nothing was joined. */
    public double joinPrecision() {
      return joinedRight / (double) (joinedRight + wronglyJoined);
    }

    /** Share of the wraps that were joined, 0 to 1; NaN if there is none. */
    public double joinRecall() {
      return joinedRight / (double) (joinedRight + wronglySplit);
    }

    /** Accuracy if a break where the page parts one block itself counts as a wrap, 0 to 1. */
    public double accuracyWithParted() {
      return (joinedRight + splitRight + partedJoined)
          / (double) (judged() + partedJoined + partedSplit);
    }
  }

  /** All pages together. */
  public PageJoins total() {
    return pages.stream().reduce(PageJoins.none("all"), PageJoins::plus);
  }

  /** The counts as a table of one line, and below it the pages with the most wrong breaks. */
  public String report(String name, int worst) {
    PageJoins total = total();
    StringBuilder out = new StringBuilder();
    out.append("%d pages, %d line breaks%n".formatted(pages.size(), total.judged()));
    out.append(
        "%-16s%9s%7s%7s%9s%9s%8s%8s%8s%8s%8s%9s%n"
            .formatted(
                "rendering",
                "accuracy",
                "P",
                "R",
                "joined",
                "split",
                "joined!",
                "split!",
                "part+",
                "part-",
                "unknown",
                "strict"));
    out.append(
        String.format(
            Locale.ROOT,
            "%-16s%9.4f%7.4f%7.4f%9d%9d%8d%8d%8d%8d%8d%9.4f%n",
            name,
            total.accuracy(),
            total.joinPrecision(),
            total.joinRecall(),
            total.joinedRight(),
            total.splitRight(),
            total.wronglyJoined(),
            total.wronglySplit(),
            total.partedJoined(),
            total.partedSplit(),
            total.unknown(),
            total.accuracyWithParted()));
    pages.stream()
        .filter(page -> page.wrong() > 0)
        .sorted(Comparator.comparingLong(PageJoins::wrong).reversed().thenComparing(PageJoins::id))
        .limit(worst)
        .forEach(
            page ->
                out.append(
                    String.format(
                        Locale.ROOT,
                        "    %s  wrong %d of %d (joined %d, split %d)%n",
                        page.id(),
                        page.wrong(),
                        page.judged(),
                        page.wronglyJoined(),
                        page.wronglySplit())));
    return out.toString();
  }
}
