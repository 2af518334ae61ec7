package org.newsloom.clean.metadata;

import java.util.List;
import java.util.Optional;
import org.newsloom.clean.page.PageBlock;
import org.newsloom.clean.page.TextShape;
import org.newsloom.model.Metadata;
import org.newsloom.model.MetadataSource;

/**
 * What a plain text states about its article, by place and shape: the title above the first
 * paragraphs, a line "By ...", a line that is a date. Text has no markup to check against, so each
 * value needs a second sign that it is one, and is left out otherwise. Only the lines down to the
 * first paragraphs are read, and of these the first few thousand characters.
 */
public final class TextMetadata {
  /** The text begins where so many of the next words stand in paragraphs. */
  private static final int WINDOW = 8;

  private static final int FEWEST_PROSE_WORDS = 50;
  private static final double LEAST_PROSE_SHARE = 0.6;

  private static final String HEADING_MARK = "# ";

  private TextMetadata() {}

  /** Reads the statements of a plain text's blocks; absent ones are null or empty. */
  public static Metadata of(List<PageBlock> blocks) {
    return of(blocks, FirstLevelHeadings.NONE);
  }

  /**
   * As the other one, for Markdown.
   *
   * @param source what the blocks were read from
   */
  public static Metadata ofMarkdown(List<PageBlock> blocks, String source) {
    return of(blocks, FirstLevelHeadings.of(source));
  }

  private static Metadata of(List<PageBlock> blocks, FirstLevelHeadings headings) {
    Optional<Metadata> archived = ArchiveHead.read(blocks);
    if (archived.isPresent()) {
      return archived.get();
    }
    int textStart = textStart(blocks);
    ProseWords prose = ProseWords.of(blocks, textStart);
    int title = new TextTitle(blocks, textStart, prose, headings).find();
    Masthead masthead = new Masthead(blocks, title, textStart, DateStyle.UNKNOWN, () -> prose);
    Optional<Masthead.Dated> date = masthead.date();
    List<String> authors = masthead.authors(date);
    // A date alone, with no title and no author by it, may be anything.
    if (title < 0 && authors.isEmpty()) {
      date = Optional.empty();
    }
    return new Metadata(
        title < 0 ? null : title(blocks.get(title).text()),
        authors,
        date.map(dated -> dated.date().at()).orElse(null),
        date.map(dated -> dated.date().date()).orElse(null),
        title < 0 ? null : MetadataSource.HEADING,
        authors.isEmpty() ? null : MetadataSource.BYLINE,
        date.map(dated -> dated.ofChange() ? MetadataSource.CHANGED : MetadataSource.BYLINE)
            .orElse(null),
        null,
        null,
        null);
  }

  /** The line without what is none of the title; a file of no known kind may be Markdown. */
  private static String title(String line) {
    return Crumbs.withoutThem(
        Headlines.withoutSubjectMark(
            line.startsWith(HEADING_MARK) ? line.substring(HEADING_MARK.length()) : line));
  }

  /** Index of the first paragraph of the text; the number of blocks if there is none. */
  static int textStart(List<PageBlock> blocks) {
    int firstParagraph = blocks.size();
    for (int i = 0; i < blocks.size(); i++) {
      if (!isParagraph(blocks.get(i))) {
        continue;
      }
      firstParagraph = Math.min(firstParagraph, i);
      int words = 0;
      int proseWords = 0;
      for (int k = i; k < blocks.size() && k < i + WINDOW; k++) {
        TextShape shape = blocks.get(k).shape();
        words += shape.words();
        proseWords += shape.isProse() ? shape.words() : 0;
        if (proseWords >= FEWEST_PROSE_WORDS && proseWords >= LEAST_PROSE_SHARE * words) {
          return i;
        }
      }
    }
    return firstParagraph;
  }

  private static boolean isParagraph(PageBlock block) {
    return block.shape().isProse() && block.shape().closed();
  }
}
