package org.newsloom.clean.metadata;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsloom.clean.page.PageBlock;
import org.newsloom.model.BlockKind;
import org.newsloom.model.RemovalReason;

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

  private static final double MOST_LINKED = 0.3;

  /** What is marked as one of these has days of its own. */
  private static final Set<RemovalReason> FOREIGN =
      EnumSet.of(
          RemovalReason.COMMENTS,
          RemovalReason.RELATED,
          RemovalReason.CAPTION,
          RemovalReason.CREDIT,
          RemovalReason.LEGAL,
          RemovalReason.ADVERTISEMENT,
          RemovalReason.COOKIE,
          RemovalReason.SUBSCRIPTION,
          RemovalReason.TOC);

  private final List<PageBlock> blocks;
  private final DateStyle style;
  private final Supplier<ProseWords> prose;
  private final int title;
  private final int from;
  private final int to;

  /** For each line what it says as a byline, once it was read. */
  private final @Nullable Byline[] bylines;

  /**
   * @param title index of the title; -1 if there is none
   * @param textStart index of the first paragraph
   * @param style how dates are written
   * @param prose the words of the text, asked for only where a name has to be told from a label
   */
  Masthead(
      List<PageBlock> blocks,
      int title,
      int textStart,
      DateStyle style,
      Supplier<ProseWords> prose) {
    this.blocks = blocks;
    this.style = style;
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
    PageBlock block = blocks.get(line);
    if (!mayState(block)
        || isTeaser(block)
        || (line < title && !block.inContainer() && block.path().contains("header"))) {
      return Optional.empty();
    }
    String before =
        line > 0 && blocks.get(line - 1).shape().words() <= 3 ? blocks.get(line - 1).text() : "";
    return DateLine.read(block.text(), style)
        .filter(found -> found.labelled() || !DateLabels.isOther(before))
        .map(
            found ->
                new Dated(
                    found.date(),
                    line,
                    found.ofChange() || (!found.labelled() && DateLabels.isChanged(before))));
  }

  /** Whether a block is an item that leads to another story. */
  private static boolean isTeaser(PageBlock block) {
    return block.block().kind() == BlockKind.LIST_ITEM && block.linkDensity() > MOST_LINKED;
  }

  /** Whether a block is no part of another story, of a comment, or of a picture. */
  static boolean mayState(PageBlock block) {
    RemovalReason hint = block.hint();
    BlockKind kind = block.block().kind();
    // The foot of an article has its date on many pages; that of the page has not.
    boolean footOfArticle = hint == RemovalReason.LEGAL && block.path().contains("article");
    boolean quote =
        kind == BlockKind.QUOTE || (kind == BlockKind.HEADING && block.markup() != null);
    return (hint == null || footOfArticle || !FOREIGN.contains(hint)) && !quote;
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
