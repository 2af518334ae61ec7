package org.newsloom.clean;

import java.util.List;
import org.newsloom.model.Article;
import org.newsloom.model.Block;
import org.newsloom.model.CleanMode;
import org.newsloom.model.Cleaned;
import org.newsloom.model.GivenMetadata;
import org.newsloom.model.MediaType;
import org.newsloom.model.RawDocument;
import org.newsloom.model.RemovedBlock;
import org.newsloom.model.TextOrigin;

/** Cleans strings. */
final class Cleaning {
  private Cleaning() {}

  static Cleaned clean(MediaType mediaType, String content, GivenMetadata given) {
    return cleaner().clean(document(mediaType, content, given));
  }

  static JudgedPage judge(MediaType mediaType, String content) {
    return cleaner().judge(document(mediaType, content, GivenMetadata.NONE));
  }

  private static Cleaner cleaner() {
    return new Cleaner(new TrainedTagger(), 0.5);
  }

  static RawDocument document(MediaType mediaType, String content, GivenMetadata given) {
    return new RawDocument(
        "a/b.txt", 0, "0".repeat(64), content.length(), "UTF-8", mediaType, content, given);
  }

  static Article text(String content) {
    return (Article) clean(MediaType.TEXT, content, GivenMetadata.NONE);
  }

  /** Cleans a text as a copy of a page, whatever it looks like. */
  static Article pageCopy(String content) {
    RawDocument text = document(MediaType.TEXT, content, GivenMetadata.NONE);
    return (Article)
        cleaner()
            .clean(
                new RawDocument(
                    text.sourcePath(),
                    text.recordIndex(),
                    text.recordKey(),
                    text.rawHash(),
                    text.byteCount(),
                    text.retrievedAt(),
                    text.charset(),
                    text.replacedCharacters(),
                    text.mediaType(),
                    text.content(),
                    text.given(),
                    new TextOrigin(false, CleanMode.FULL)));
  }

  static Article html(String content) {
    return (Article) clean(MediaType.HTML, content, GivenMetadata.NONE);
  }

  static List<String> kept(Article article) {
    return article.paragraphs().stream().map(Block::text).toList();
  }

  /** Reason and text of what was removed. */
  static List<String> removed(Article article) {
    return article.removedBlocks().stream()
        .map((RemovedBlock block) -> block.reason() + " " + block.text())
        .toList();
  }
}
