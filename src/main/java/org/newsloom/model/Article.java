package org.newsloom.model;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A cleaned article.
 *
 * <p>Invariant: {@code paragraphs} is not empty, and no paragraph's text is blank or holds a line
 * break.
 *
 * @param articleId see {@link ArticleIdentity}
 * @param sourcePath path of the file relative to its input root
 * @param recordIndex position of the record in its file, from 0
 * @param rawHash SHA-256 of the record's bytes, 64 hex digits
 * @param contentHash SHA-256 of the cleaned text, case-folded and white space collapsed, 64 hex
 *     digits
 * @param retrievedAt when a crawler fetched it; null if unknown
 * @param metadata title, authors, date, source
 * @param charset the charset it was decoded with
 * @param replacedCharacters how many characters stand for bytes that were no sound text
 * @param extractor which extractor made the blocks: {@code text}, {@code markdown}, {@code html}
 * @param textKind whether it was taken for a page copy or for clean text
 * @param paragraphs the kept blocks, in order
 * @param removedBlocks the others, in order
 */
public record Article(
    String articleId,
    String sourcePath,
    int recordIndex,
    String rawHash,
    String contentHash,
    @Nullable Instant retrievedAt,
    Metadata metadata,
    String charset,
    int replacedCharacters,
    String extractor,
    TextKindVerdict textKind,
    List<Block> paragraphs,
    List<RemovedBlock> removedBlocks)
    implements Cleaned {

  public Article {
    paragraphs = List.copyOf(paragraphs);
    removedBlocks = List.copyOf(removedBlocks);
  }

  /** An article all of whose bytes were sound, fetched nobody knows when. */
  public Article(
      String articleId,
      String sourcePath,
      int recordIndex,
      String rawHash,
      String contentHash,
      Metadata metadata,
      String charset,
      String extractor,
      TextKindVerdict textKind,
      List<Block> paragraphs,
      List<RemovedBlock> removedBlocks) {
    this(
        articleId,
        sourcePath,
        recordIndex,
        rawHash,
        contentHash,
        null,
        metadata,
        charset,
        0,
        extractor,
        textKind,
        paragraphs,
        removedBlocks);
  }

  /** The kept paragraphs joined by one line feed: the text that all offsets count in. */
  public String text() {
    return paragraphs.stream().map(Block::text).collect(Collectors.joining("\n"));
  }
}
