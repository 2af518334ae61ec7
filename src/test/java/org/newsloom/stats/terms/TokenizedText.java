package org.newsloom.stats.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsloom.model.AnnotatedArticle;
import org.newsloom.model.Article;
import org.newsloom.model.Block;
import org.newsloom.model.BlockKind;
import org.newsloom.model.DetectedLanguage;
import org.newsloom.model.Metadata;
import org.newsloom.model.Sentence;
import org.newsloom.model.TextKindVerdict;
import org.newsloom.model.Token;

/** Articles for tests, from text whose tokens and sentences are written out. */
final class TokenizedText {
  private TokenizedText() {}

  /**
   * An article of sentences separated by {@code |}, of tokens separated by one space. A token is a
   * surface, or {@code surface/lemma}; without one the lemma is the lower-cased surface.
   */
  static AnnotatedArticle article(String text) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (String sentence : text.split("\\|", -1)) {
      List<Token> tokens = new ArrayList<>();
      int sentenceStart = start;
      for (String token : sentence.strip().split(" +", -1)) {
        int slash = token.indexOf('/');
        String surface = slash < 0 ? token : token.substring(0, slash);
        String lemma = slash < 0 ? surface.toLowerCase(Locale.ROOT) : token.substring(slash + 1);
        int end = start + surface.codePointCount(0, surface.length());
        tokens.add(new Token(start, end, surface, lemma));
        start = end + 1;
      }
      sentences.add(new Sentence(sentences.size(), 0, sentenceStart, start - 1, tokens));
    }
    Article article =
        new Article(
            "0".repeat(32),
            "test.txt",
            0,
            "0".repeat(64),
            "0".repeat(64),
            Metadata.NONE,
            "UTF-8",
            "text",
            TextKindVerdict.PAGE,
            List.of(new Block(BlockKind.PARAGRAPH, text, 1, 1)),
            List.of());
    return new AnnotatedArticle(article, new DetectedLanguage("en", 1), true, sentences);
  }
}
