package org.newsloom.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsloom.model.AnnotatedArticle;
import org.newsloom.model.Article;
import org.newsloom.model.Block;
import org.newsloom.model.BlockKind;
import org.newsloom.model.Metadata;
import org.newsloom.model.MetadataSource;
import org.newsloom.model.Sentence;
import org.newsloom.model.TextKindVerdict;
import org.newsloom.model.Token;

/**
 * Articles from plain text: a paragraph a line, a sentence up to a full stop after a small letter.
 */
final class TestArticles {
  private static final Pattern SENTENCE =
      Pattern.compile("\\S.*?(?:(?<=[a-z)”]{2})(?<!Mrs|Mr|Dr)[.?!](?= |$)|$)");

  private TestArticles() {}

  static AnnotatedArticle of(String text) {
    return of(List.of(), text, null);
  }

  static AnnotatedArticle of(String text, @Nullable LocalDate day) {
    return of(List.of(), text, day);
  }

  static AnnotatedArticle by(List<String> authors, String text) {
    return of(authors, text, null);
  }

  private static AnnotatedArticle of(List<String> authors, String text, @Nullable LocalDate day) {
    List<Block> paragraphs = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    int offset = 0;
    for (String line : text.split("\n", -1)) {
      Matcher matcher = SENTENCE.matcher(line);
      while (matcher.find()) {
        int start = offset + line.codePointCount(0, matcher.start());
        int end = offset + line.codePointCount(0, matcher.end());
        sentences.add(
            new Sentence(
                sentences.size(),
                paragraphs.size(),
                start,
                end,
                List.of(new Token(start, end, matcher.group(), matcher.group()))));
      }
      paragraphs.add(new Block(BlockKind.PARAGRAPH, line, 1, 1));
      offset += line.codePointCount(0, line.length()) + 1;
    }
    Metadata metadata =
        new Metadata(
            null,
            authors,
            null,
            day,
            null,
            authors.isEmpty() ? null : MetadataSource.GIVEN,
            day == null ? null : MetadataSource.GIVEN,
            null,
            null,
            null);
    Article article =
        new Article(
            "id",
            "a.txt",
            0,
            "",
            "",
            metadata,
            "UTF-8",
            "text",
            TextKindVerdict.PAGE,
            paragraphs,
            List.of());
    return new AnnotatedArticle(article, null, true, sentences);
  }
}
