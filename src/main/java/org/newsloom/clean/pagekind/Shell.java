package org.newsloom.clean.pagekind;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Recognises empty shells: pages whose article is missing, because there is none (a server's
 * notice), because the reader is not let in, or because a script was to bring it.
 *
 * <p>A flash of an agency has one sentence, and the menus around it many words: few words alone
 * make no shell. Nor does a notice alone: article pages ask for cookies and scripts, too.
 */
final class Shell {
  /** Of longer texts nothing else is looked at: they are no shells. */
  private static final int MOST_KEPT_WORDS = 300;

  /** With menus around, less than this is nothing, whatever it was. */
  private static final int MOST_WORDS = 15;

  /** Nor are lines, where none of them is a sentence. */
  private static final int MOST_WORDS_WITHOUT_SENTENCE = 30;

  private static final int FEWEST_REMOVED_WORDS = 100;

  /** What is likelier, and removed, might have been the article. */
  private static final double DOUBTFUL = 0.3;

  private static final int MOST_DOUBTFUL_WORDS = 20;

  /** Beside a notice, sentences of less than this are no article. */
  private static final int MOST_WORDS_BESIDE_NOTICE = 12;

  /** Pages of so many words beside the notice consist of it. */
  private static final int MOST_WORDS_OF_BARE_PAGE = 60;

  /** A page that says it is none may go on with teasers: paragraphs shorter than this. */
  private static final int LONGEST_BELOW_NOTICE = 50;

  /** And not more of them in a row. */
  private static final int LONGEST_RUN_BELOW_NOTICE = 2;

  private static final int FEWEST_SENTENCE_WORDS = 8;

  private final List<JudgedLine> lines;
  private final List<Optional<Notice>> notices;

  private Shell(List<JudgedLine> lines) {
    this.lines = lines;
    this.notices = lines.stream().map(line -> Notice.of(line.block())).toList();
  }

  /** Why a page is an empty shell, in words for people; empty if it may be more. */
  static Optional<String> why(List<JudgedLine> lines) {
    int kept = 0;
    for (JudgedLine line : lines) {
      kept += isKeptText(line) ? line.words() : 0;
    }
    return kept > MOST_KEPT_WORDS ? Optional.empty() : new Shell(lines).why(kept);
  }

  private Optional<String> why(int kept) {
    int removed = lines.stream().filter(line -> !line.kept()).mapToInt(JudgedLine::words).sum();
    boolean doubtful = doubtfulWords() >= MOST_DOUBTFUL_WORDS;
    if (!doubtful
        && removed >= FEWEST_REMOVED_WORDS
        && (kept < MOST_WORDS || (kept < MOST_WORDS_WITHOUT_SENTENCE && noneIsSentence()))) {
      return Optional.of(
          "an empty shell: %d words of text were kept, %d words of menus and the like removed"
              .formatted(kept, removed));
    }
    int sentences = wordsOfSentencesBesideNotices();
    Optional<Notice> notice =
        !doubtful && sentences < MOST_WORDS_BESIDE_NOTICE
            ? first(isBare() ? index -> true : this::countsAmongOthers)
            : Optional.empty();
    return notice
        .or(() -> hasTextBesideNotices() ? Optional.empty() : first(this::replacesArticle))
        .map(
            said ->
                "an empty shell: the page %s, and has %d words of other sentences"
                    .formatted(said.says(), sentences));
  }

  private Optional<Notice> first(IntPredicate which) {
    return IntStream.range(0, lines.size())
        .filter(index -> notices.get(index).isPresent())
        .filter(which)
        .mapToObj(index -> notices.get(index).orElseThrow())
        .findFirst();
  }

  /** Notices that article pages have as well count if they were taken for the article's text. */
  private boolean countsAmongOthers(int index) {
    return lines.get(index).kept()
        || switch (notices.get(index).orElseThrow()) {
          case GONE, BARRED, FAULT, LOGIN -> true;
          case SCRIPT, CONSENT -> false;
        };
  }

  /** Notices that stand in the place of an article, whatever else there is. */
  private boolean replacesArticle(int index) {
    return switch (notices.get(index).orElseThrow()) {
      case GONE -> true;
      case BARRED, FAULT -> lines.get(index).kept();
      case SCRIPT, LOGIN, CONSENT -> false;
    };
  }

  private boolean isBare() {
    int words = 0;
    for (int i = 0; i < lines.size(); i++) {
      words += notices.get(i).isPresent() ? 0 : lines.get(i).words();
    }
    return words < MOST_WORDS_OF_BARE_PAGE;
  }

  private int doubtfulWords() {
    return lines.stream()
        .filter(line -> !line.kept() && line.probability() >= DOUBTFUL && line.isProse())
        .mapToInt(JudgedLine::words)
        .sum();
  }

  private boolean noneIsSentence() {
    return lines.stream().noneMatch(line -> isKeptText(line) && isSentence(line));
  }

  private int wordsOfSentencesBesideNotices() {
    return IntStream.range(0, lines.size()).map(this::wordsOfSentences).sum();
  }

  private int wordsOfSentences(int index) {
    JudgedLine line = lines.get(index);
    if (!isKeptText(line)) {
      return 0;
    }
    if (notices.get(index).isPresent()) {
      return Notice.otherWords(line.block(), FEWEST_SENTENCE_WORDS);
    }
    return isSentence(line) ? line.words() : 0;
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

  private static boolean isKeptText(JudgedLine line) {
    return line.kept() && line.isUnlinked();
  }

  private static boolean isSentence(JudgedLine line) {
    return line.isProse()
        || (line.block().shape().closed() && line.words() >= FEWEST_SENTENCE_WORDS);
  }
}
