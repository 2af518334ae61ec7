package org.newsloom.clean.pagekind;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Recognises empty shells: pages whose article is missing, because there is none (a server's
 * notice), because the reader is not let in, or because a script was to bring it.
 *
 * <p>A flash of an agency has one sentence, and the menus around it many words: few words alone
 * make no shell.
 */
final class Shell {
  /** With menus around, less than this is nothing, whatever it was. */
  private static final int MOST_WORDS = 15;

  /** Nor are lines, where none of them is a sentence. */
  private static final int MOST_WORDS_WITHOUT_SENTENCE = 60;

  private static final int FEWEST_REMOVED_WORDS = 100;

  /** What is likelier, and removed, might have been the article. */
  private static final double DOUBTFUL = 0.3;

  private static final int MOST_DOUBTFUL_WORDS = 20;

  /** Beside a notice, less than this is no article. */
  private static final int MOST_WORDS_BESIDE_NOTICE = 20;

  /** A page that begins with a notice may go on with teasers: paragraphs shorter than this. */
  private static final int LONGEST_BELOW_NOTICE = 30;

  /** And than so many in a row. */
  private static final int LONGEST_RUN_BELOW_NOTICE = 2;

  /** Of longer texts nothing else is looked at: they are no shells. */
  private static final int MOST_KEPT_WORDS = 300;

  private static final int MOST_TITLE_WORDS = 12;
  private static final int FEWEST_SENTENCE_WORDS = 8;

  private final List<JudgedLine> lines;
  private final List<Optional<Notice>> notices;

  private Shell(List<JudgedLine> lines) {
    this.lines = lines;
    this.notices = lines.stream().map(line -> Notice.of(line.block())).toList();
  }

  /**
   * Why a page is an empty shell, in words for people; empty if it may be more.
   *
   * @param lines of a page of which little was kept
   * @param title of the page; null if unknown
   */
  static Optional<String> why(List<JudgedLine> lines, @Nullable String title) {
    int kept = 0;
    for (JudgedLine line : lines) {
      kept += line.kept() && line.isUnlinked() ? line.words() : 0;
    }
    return kept > MOST_KEPT_WORDS ? Optional.empty() : new Shell(lines).why(title);
  }

  private Optional<String> why(@Nullable String title) {
    int kept = keptWords(false);
    int removed = lines.stream().filter(line -> !line.kept()).mapToInt(JudgedLine::words).sum();
    if (removed >= FEWEST_REMOVED_WORDS
        && doubtfulWords() < MOST_DOUBTFUL_WORDS
        && (kept < MOST_WORDS || (kept < MOST_WORDS_WITHOUT_SENTENCE && !hasSentence()))) {
      return Optional.of(
          "an empty shell: %d words of text were kept, %d words of menus and the like removed"
              .formatted(kept, removed));
    }
    Optional<Notice> notice =
        keptWords(true) < MOST_WORDS_BESIDE_NOTICE
            ? notices.stream().flatMap(Optional::stream).findFirst()
            : notice(title);
    return notice.map(
        said ->
            "an empty shell: the page %s, and %d other words of text were kept"
                .formatted(said.says(), keptWords(true)));
  }

  private int keptWords(boolean withoutNotices) {
    int words = 0;
    for (int i = 0; i < lines.size(); i++) {
      boolean left = withoutNotices && notices.get(i).isPresent();
      words += isKeptText(i) && !left ? lines.get(i).words() : 0;
    }
    return words;
  }

  private int doubtfulWords() {
    return lines.stream()
        .filter(line -> !line.kept() && line.probability() >= DOUBTFUL && line.isProse())
        .mapToInt(JudgedLine::words)
        .sum();
  }

  private boolean isKeptText(int index) {
    return lines.get(index).kept() && lines.get(index).isUnlinked();
  }

  private boolean hasSentence() {
    return lines.stream()
        .anyMatch(
            line ->
                line.kept()
                    && line.isUnlinked()
                    && (line.isProse()
                        || (line.block().shape().closed()
                            && line.words() >= FEWEST_SENTENCE_WORDS)));
  }

  /**
   * The notice that stands in the place of an article: as the title, or as the first of what was
   * kept, and then there is another one below.
   */
  private Optional<Notice> notice(@Nullable String title) {
    if (hasTextBesideNotices()) {
      return Optional.empty();
    }
    Optional<Notice> first = firstKept();
    boolean again =
        notices.stream().flatMap(Optional::stream).filter(Notice::replacesArticle).count() > 1;
    return titleNotice(title).or(() -> first).filter(notice -> notice.replacesArticle() && again);
  }

  private boolean hasTextBesideNotices() {
    int run = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).kept()) {
        continue;
      }
      boolean text = notices.get(i).isEmpty() && lines.get(i).isProse();
      run = text ? run + 1 : 0;
      if (run > LONGEST_RUN_BELOW_NOTICE
          || (text && lines.get(i).words() >= LONGEST_BELOW_NOTICE)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Notice> titleNotice(@Nullable String title) {
    if (title == null) {
      return Optional.empty();
    }
    int words = title.split("\\s+", -1).length;
    return words > MOST_TITLE_WORDS ? Optional.empty() : Notice.of(title, words);
  }

  private Optional<Notice> firstKept() {
    for (int i = 0; i < lines.size(); i++) {
      if (isKeptText(i)) {
        return notices.get(i);
      }
    }
    return Optional.empty();
  }
}
