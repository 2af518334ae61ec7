package org.newsloom.clean.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsloom.clean.page.PageBlock;

/**
 * The lines around an article's title, as a reader sees them: who wrote it, and when. The same for
 * pages and for texts.
 *
 * <p>Teasers and comments have names and dates of their own, so only the lines between the title
 * and the text count, and a few above the title.
 */
final class Masthead {
  private static final int LINES_ABOVE = 4;
  private static final int LINES_BELOW = 25;
  private static final int MOST_WORDS = 18;

  /** A line that says what it is may list categories after it. */
  private static final int MOST_LABELLED_WORDS = 35;

  private static final Pattern LABELLED =
      Pattern.compile("(?i)(?:published|posted|updated|last updated|written|by)\\b");

  /** In characters. */
  private static final int LONGEST = 250;

  /** A name without "by" within this many lines of the title or date is the author's. */
  private static final int NEAR = 2;

  private static final Pattern CHANGED =
      Pattern.compile("(?i)\\b(?:updated?|modified|revised|reviewed|edited|changed)\\b");
  private static final Pattern PUBLISHED =
      Pattern.compile("(?i)\\b(?:published|posted|first|originally|created|on)\\b");
  private static final Pattern OTHER_DATE =
      Pattern.compile(
          "(?i)\u00a9|copyright|deadline|expires?|valid|effective|event|until|joined|as of");

  private final List<PageBlock> blocks;
  private final Supplier<ProseWords> prose;
  private final int title;
  private final int from;
  private final int to;

  /** For each line what it says as a byline, once it was read. */
  private final @Nullable Byline[] bylines;

  /**
   * @param title index of the title; -1 if there is none
   * @param textStart index of the first paragraph
   * @param prose the words of the text, asked for only where a name has to be told from a label
   */
  Masthead(List<PageBlock> blocks, int title, int textStart, Supplier<ProseWords> prose) {
    this.blocks = blocks;
    this.prose = prose;
    this.title = title;
    this.from = Math.max(0, (title >= 0 ? title : textStart) - LINES_ABOVE);
    int end = title >= 0 ? Math.max(textStart + 4, title + 10) : textStart + 2;
    this.to = Math.min(blocks.size(), Math.min(end, from + LINES_ABOVE + LINES_BELOW));
    this.bylines = new Byline[Math.max(0, to - from)];
  }

  /**
   * A date that a line states.
   *
   * @param date what it is
   * @param line index of the block
   * @param ofChange whether the line says that it is the day of a change
   */
  record Dated(PublicationDate date, int line, boolean ofChange) {}

  /** Whether a line belongs to a title: a date or a byline, and little else. */
  static boolean isPartOf(PageBlock block) {
    if (!isShort(block)) {
      return false;
    }
    String text = block.text();
    Optional<DateReader.Found> date = DateReader.find(text);
    return (date.isPresent() && (date.get().end() - date.get().start()) * 4 >= text.length())
        || Byline.readSigned(text).signed();
  }

  /** The date nearest below the title, else above it; the day of a change only if alone. */
  Optional<Dated> date() {
    Optional<Dated> change = Optional.empty();
    for (int line : lines()) {
      Optional<Dated> dated = isShort(line) ? dated(line) : Optional.empty();
      if (dated.isPresent() && !dated.get().ofChange()) {
        return dated;
      }
      change = change.or(() -> dated);
    }
    return change;
  }

  private Optional<Dated> dated(int line) {
    String text = blocks.get(line).text();
    Optional<DateReader.Found> found = DateReader.find(text);
    if (found.isEmpty() || OTHER_DATE.matcher(text).find()) {
      return Optional.empty();
    }
    String before = text.substring(0, found.get().start());
    boolean changed =
        CHANGED.matcher(before).find() || (before.isBlank() && previousAnnounces(line, CHANGED));
    if (changed) {
      // "Updated May 5, 2021. Published May 4, 2021": the second is meant.
      String rest = text.substring(found.get().end());
      Matcher published = PUBLISHED.matcher(rest);
      if (published.find()) {
        Optional<PublicationDate> second = DateReader.read(rest.substring(published.end()));
        if (second.isPresent()) {
          return second.map(date -> new Dated(date, line, false));
        }
      }
    }
    return Optional.of(new Dated(found.get().date(), line, changed));
  }

  private boolean previousAnnounces(int line, Pattern word) {
    return line > 0
        && blocks.get(line - 1).shape().words() <= 3
        && word.matcher(blocks.get(line - 1).text()).find();
  }

  /** The names in the nearest byline; else a name that stands by the date or is repeated. */
  List<String> authors(Optional<Dated> date) {
    for (int line : lines()) {
      if (!isShort(line)) {
        continue;
      }
      Byline byline = byline(line);
      if (byline.announces() && line + 1 < blocks.size()) {
        String next = blocks.get(line + 1).text();
        List<String> names =
            next.length() <= LONGEST ? BylineNames.read(next, true) : List.<String>of();
        if (!names.isEmpty() && isProper(names.get(0))) {
          return names;
        }
      }
      if (byline.signed()) {
        List<String> names = byline.authors().stream().filter(this::isProper).toList();
        if (!names.isEmpty()) {
          return names;
        }
      }
    }
    return loneNames(date);
  }

  private Byline byline(int line) {
    Byline read = bylines[line - from];
    if (read == null) {
      read = Byline.read(blocks.get(line).text());
      bylines[line - from] = read;
    }
    return read;
  }

  private List<String> loneNames(Optional<Dated> date) {
    List<String> names = new ArrayList<>();
    for (int line = title >= 0 ? title + 1 : from; line < to && names.isEmpty(); line++) {
      Byline byline = isShort(line) ? byline(line) : Byline.NONE;
      if (!byline.authors().isEmpty()
          && !byline.signed()
          && byline.authors().stream().allMatch(this::isAllProper)
          && hasSecondSign(line, byline, date)) {
        names.addAll(byline.authors());
      }
    }
    return names;
  }

  /** A date or a rank in the line or beside it, or the name again. */
  private boolean hasSecondSign(int line, Byline byline, Optional<Dated> date) {
    String name = byline.authors().get(0);
    int dateLine = date.map(Dated::line).orElse(Integer.MAX_VALUE);
    boolean underTitle = title >= 0 && line - title <= NEAR;
    return (dateLine == line)
        || Math.abs(dateLine - line) == 1
        || (underTitle && Math.abs(dateLine - title) <= LINES_ABOVE)
        || (underTitle && blocks.get(line).text().length() > name.length())
        || (underTitle && isRank(line + 1))
        || (title >= 0 && isRepeated(name, line));
  }

  private boolean isRank(int line) {
    return line < blocks.size()
        && blocks.get(line).shape().words() <= 6
        && AuthorNames.isRole(blocks.get(line).text());
  }

  private boolean isRepeated(String name, int line) {
    for (int i = line + 1; i < to; i++) {
      if (blocks.get(i).text().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** Whether some word of a name is never written in lower case, as those of "Key Insights" are. */
  private boolean isProper(String name) {
    ProseWords.Shared lower = prose.get().inLowerCase(name);
    return lower.found() < lower.words();
  }

  private boolean isAllProper(String name) {
    return prose.get().inLowerCase(name).found() == 0;
  }

  private boolean isShort(int line) {
    return isShort(blocks.get(line));
  }

  private static boolean isShort(PageBlock block) {
    int words = block.shape().words();
    return block.text().length() <= LONGEST
        && (words <= MOST_WORDS
            || (words <= MOST_LABELLED_WORDS && LABELLED.matcher(block.text()).lookingAt()));
  }

  /** From the title down, then from the title up. */
  private List<Integer> lines() {
    List<Integer> lines = new ArrayList<>();
    int middle = title >= 0 ? title + 1 : from;
    for (int i = middle; i < to; i++) {
      lines.add(i);
    }
    for (int i = middle - 2; i >= from; i--) {
      lines.add(i);
    }
    return lines;
  }
}
