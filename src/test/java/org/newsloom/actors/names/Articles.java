package org.newsloom.actors.names;

import java.util.Arrays;
import java.util.List;
import org.newsloom.model.Article;
import org.newsloom.model.Block;
import org.newsloom.model.BlockKind;
import org.newsloom.model.Metadata;
import org.newsloom.model.TextKindVerdict;

/** Articles of given paragraphs. */
final class Articles {
  private Articles() {}

  static Article of(String... paragraphs) {
    List<Block> blocks =
        Arrays.stream(paragraphs).map(text -> new Block(BlockKind.PARAGRAPH, text, 1, 1)).toList();
    return new Article(
        "0".repeat(32),
        "article.txt",
        0,
        "0".repeat(64),
        "0".repeat(64),
        Metadata.NONE,
        "UTF-8",
        "text",
        TextKindVerdict.PAGE,
        blocks,
        List.of());
  }
}
