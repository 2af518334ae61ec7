package org.newsloom.clean.pagekind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Recognises pages of several whole articles: the front of a blog, a day's paper in one file, the
 * download of an archive. Each article begins with a headline and a line of its author or day, and
 * has a text that is no teaser. Authors alone do not tell: books and films have theirs.
 *
 * <p>What looks like it and is one article: a live blog, whose entries share their day and have
 * times; readers' comments, likewise; a timeline or an article with subheadings, which have no
 * authors and days under headlines. Two articles are no proof: below many an article stands
 * another's beginning.
 */
final class SeveralArticles {
  private static final int FEWEST_ARTICLES = 3;

  /** A text that is no teaser. */
  private static final int FEWEST_WORDS = 120;

  /** Where only days stand under the headlines: the entries of a list have days, too. */
  private static final int FEWEST_UNSIGNED_WORDS = 250;

  /** Lines from the first mark of an article to its last, at most. */
  private static final int LONGEST_HEAD = 3;

  /** Lines from the headline to the first mark, at most. */
  private static final int FARTHEST_HEADLINE = 2;

  private static final int MOST_HEADLINE_WORDS = 25;

  /** Lines from the last mark to the first sentences, at most. */
  private static final int FARTHEST_TEXT = 6;

  /** A later article is doubtful to the tagger: it looks for one. Less likely lines are no text. */
  private static final double LEAST_LIKELY = 0.2;

  private static final Pattern ARCHIVE_LENGTH =
      Pattern.compile("(?i)length:\\s*[\\d,.]+\\s*words\\s*");

  private static final int FEWEST_ARCHIVE_LENGTHS = 2;

  /** In characters. */
  private static final int LONGEST_ARCHIVE_LENGTH = 30;

  /** Titles of articles that are written in dated pieces. */
  private static final Pattern IN_PIECES =
      Pattern.compile(
          "\\b(?:live|live ?blog|updates?|as it happened|timeline|chronology|diary|day by day)\\b",
          Pattern.CASE_INSENSITIVE);

  private final List<JudgedLine> lines;
  private final List<Optional<HeadMark>> marks;

  /**
   * What begins with a headline and marks.
   *
   * @param date day of the article, as written
   * @param author line that names the author
   * @param timed whether a time of day is given
   * @param words of sentences up to the next one
   */
  private record Part(
      String headline, @Nullable String date, @Nullable String author, boolean timed, int words) {}

  private SeveralArticles(List<JudgedLine> lines) {
    this.lines = lines;
    this.marks = lines.stream().map(line -> HeadMark.read(line.block())).toList();
  }

  /**
   * Why a page is several articles, in words for people; empty if it may be one.
   *
   * @param title of the page; null if unknown
   */
  static Optional<String> why(List<JudgedLine> lines, @Nullable String title) {
    long lengths = lines.stream().filter(SeveralArticles::isArchiveLength).count();
    if (lengths >= FEWEST_ARCHIVE_LENGTHS) {
      return Optional.of("several articles: an archive states the length of %d".formatted(lengths));
    }
    int words = 0;
    for (JudgedLine line : lines) {
      words += isText(line) ? line.words() : 0;
    }
    if (words < FEWEST_ARTICLES * FEWEST_WORDS
        || (title != null && IN_PIECES.matcher(title).find())) {
      return Optional.empty();
    }
    List<Part> parts = new SeveralArticles(lines).parts();
    return areArticles(parts)
        ? Optional.of(
            "several articles: %d headlines with a day each, and a text of %d words or more"
                .formatted(
                    parts.size(), parts.stream().mapToInt(Part::words).min().orElse(FEWEST_WORDS)))
        : Optional.empty();
  }

  private static boolean areArticles(List<Part> parts) {
    if (distinct(parts.stream().map(Part::headline)) < FEWEST_ARTICLES) {
      return false;
    }
    int days = distinct(parts.stream().map(Part::date));
    int authors = distinct(parts.stream().map(Part::author));
    // Entries of a live blog share the day, or differ by their times.
    boolean timed = parts.stream().anyMatch(Part::timed);
    int apart = timed ? days : Math.max(days, authors);
    return apart >= FEWEST_ARTICLES && 4 * apart >= 3 * parts.size();
  }

  private static int distinct(Stream<@Nullable String> values) {
    Set<String> distinct = new HashSet<>();
    values.filter(Objects::nonNull).forEach(distinct::add);
    return distinct.size();
  }

  private List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      if (marks.get(at).isEmpty()) {
        at++;
        continue;
      }
      int last = lastMark(at);
      int next = nextMark(last + 1);
      String headline = headline(at, last);
      int words = words(last + 1, next);
      if (headline != null && words >= FEWEST_WORDS && textBegins(last + 1, next)) {
        Part part = part(headline, at, last, words);
        if (part.date() != null && (part.author() != null || words >= FEWEST_UNSIGNED_WORDS)) {
          parts.add(part);
        }
      }
      at = next;
    }
    return parts;
  }

  private int lastMark(int first) {
    int last = first;
    for (int i = first; i < lines.size() && i <= first + LONGEST_HEAD; i++) {
      if (isText(lines.get(i))) {
        break;
      }
      if (marks.get(i).isPresent()) {
        last = i;
      }
    }
    return last;
  }

  private int nextMark(int from) {
    int at = from;
    while (at < lines.size() && marks.get(at).isEmpty()) {
      at++;
    }
    return at;
  }

  private Part part(String headline, int first, int last, int words) {
    String date = null;
    String author = null;
    boolean timed = false;
    for (int i = first; i <= last; i++) {
      HeadMark mark = marks.get(i).orElse(null);
      if (mark != null) {
        date = date == null ? mark.date() : date;
        author = author == null ? mark.author() : author;
        timed |= mark.timed();
      }
    }
    return new Part(headline, date, author, timed, words);
  }

  /** The headline above the first mark, or among the marks. */
  private @Nullable String headline(int first, int last) {
    for (int i = first - 1; i >= Math.max(0, first - FARTHEST_HEADLINE); i--) {
      if (isHeadline(i)) {
        return lines.get(i).block().text().toLowerCase(Locale.ROOT);
      }
    }
    for (int i = first + 1; i < last; i++) {
      if (isHeadline(i)) {
        return lines.get(i).block().text().toLowerCase(Locale.ROOT);
      }
    }
    return null;
  }

  private boolean isHeadline(int index) {
    JudgedLine line = lines.get(index);
    return marks.get(index).isEmpty()
        && line.words() >= JudgedLine.FEWEST_HEADLINE_WORDS
        && line.words() <= MOST_HEADLINE_WORDS
        && !(line.block().shape().isProse() && line.block().shape().closed());
  }

  private int words(int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      words += isText(lines.get(i)) ? lines.get(i).words() : 0;
    }
    return words;
  }

  private boolean textBegins(int from, int to) {
    for (int i = from; i < Math.min(to, from + FARTHEST_TEXT); i++) {
      if (isText(lines.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isText(JudgedLine line) {
    return line.probability() >= LEAST_LIKELY && line.isProse();
  }

  private static boolean isArchiveLength(JudgedLine line) {
    String text = line.block().text();
    return text.length() <= LONGEST_ARCHIVE_LENGTH && ARCHIVE_LENGTH.matcher(text).matches();
  }
}
