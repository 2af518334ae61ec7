package org.newsloom.clean.repeats;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.newsloom.clean.page.Page;
import org.newsloom.clean.page.PageBlock;
import org.newsloom.model.RawDocument;

/**
 * What one document says about the lines of its source. Depends on the document alone.
 *
 * @param source see {@link SourceKey}
 * @param article names the article for counting: documents of equal value count once
 * @param lines names of its lines that are no prose, sorted, each once
 */
public record DocumentLines(String source, long article, List<Long> lines) {

  public DocumentLines {
    lines = List.copyOf(lines);
  }

  /**
   * Reads a page's lines.
   *
   * <p>The article is named by the least hash of its paragraphs of prose (MinHash with one hash,
   * Broder 1997): exact copies share it, and two versions of a story with the probability that any
   * of their paragraphs is shared. So a story that was stored five times is not five articles whose
   * lines agree, while articles that have but a few notices in common count one each. A document
   * without prose is named by its whole content.
   */
  public static DocumentLines of(RawDocument document, Page page) {
    long[] lines =
        page.blocks().stream()
            .map(LineHash::ofLine)
            .flatMapToLong(OptionalLong::stream)
            .sorted()
            .distinct()
            .toArray();
    return new DocumentLines(
        SourceKey.of(document, page.metadata()),
        leastProse(page, true)
            .or(() -> leastProse(page, false))
            .orElseGet(() -> LineHash.ofText(document.content())),
        LongStream.of(lines).boxed().toList());
  }

  private static Optional<Long> leastProse(Page page, boolean inContainer) {
    return page.blocks().stream()
        .filter(block -> block.shape().isProse() && (block.inContainer() || !inContainer))
        .map(PageBlock::text)
        .map(LineHash::ofText)
        .min(Long::compare);
  }
}
