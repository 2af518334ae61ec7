package org.newsloom.clean.repeats;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsloom.clean.PageReader;
import org.newsloom.model.ArticleIdentity;
import org.newsloom.model.GivenMetadata;
import org.newsloom.model.MediaType;
import org.newsloom.model.RawDocument;

/** Documents made of strings. */
final class Documents {
  private Documents() {}

  static RawDocument text(String path, String content) {
    return document(path, MediaType.TEXT, content, null, null);
  }

  static RawDocument document(
      String path,
      MediaType mediaType,
      String content,
      @Nullable String url,
      @Nullable String source) {
    return new RawDocument(
        path,
        0,
        ArticleIdentity.sha256(content.getBytes(StandardCharsets.UTF_8)),
        content.length(),
        "UTF-8",
        mediaType,
        content,
        new GivenMetadata(null, List.of(), null, url, source));
  }

  static DocumentLines lines(RawDocument document) {
    return DocumentLines.of(document, PageReader.read(document));
  }

  static String source(RawDocument document) {
    return SourceKey.of(document, PageReader.read(document).metadata());
  }

  /** A sentence that no other number from 0 to 675 gives: numbers alone would not tell it apart. */
  static String prose(int number) {
    return "In the year of the %c%c the council had to close the bridge, and the ferries were back."
        .formatted('a' + number / 26, 'a' + number % 26);
  }
}
