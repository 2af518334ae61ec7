package org.newsloom.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.util.Span;
import org.newsloom.annotate.sentences.SentenceSplitter;
import org.newsloom.model.AnnotatedArticle;
import org.newsloom.model.Article;
import org.newsloom.model.Block;
import org.newsloom.model.DetectedLanguage;
import org.newsloom.model.Sentence;
import org.newsloom.model.Token;
import org.newsloom.model.TooCostly;

/**
 * Finds an article's language, and its sentences, tokens and lemmas if there are models for that
 * language (today: English). What it finds depends on the article alone.
 *
 * <p>Not thread-safe, as OpenNLP is not: one a thread. The models behind it are shared.
 */
public final class Annotator {
  private static final String ENGLISH = "en";
  private static final Set<String> OPENING_MARKS =
      Set.of("\"", "\u201c", "\u2018", "'", "``", ":", "(", "[", "\u2022");

  /**
   * Longer sentences are lists or data, and are cut: what follows weighs words by their sentence.
   */
  static final int MOST_TOKENS_A_SENTENCE = 1000;

  /** An article that holds more is none: a bound on the memory and the work of one record. */
  static final int MOST_TOKENS = 1_000_000;

  /** In UTF-16 units; as many as the tokens take, and more. */
  static final int LONGEST_TEXT = 16_000_000;

  private final AnnotatorOptions options;
  private final LanguageOf languageOf;
  private final SentenceSplitter sentences = new SentenceSplitter();
  private final CachedTokenizer tokenizer =
      new CachedTokenizer(new EnglishTokenizer(new TokenizerME(LanguageModels.englishTokens())));
  private final EnglishLemmas lemmas = new EnglishLemmas();

  public Annotator(AnnotatorOptions options) {
    this.options = options;
    this.languageOf = new LanguageOf(options.minConfidence());
  }

  /** The resources of the models in use, for naming what a result depends on. */
  public static List<String> modelResources() {
    return LanguageModels.resources();
  }

  /**
   * Annotates an article; one in a language without models comes back without sentences.
   *
   * @throws TooCostly if the article is longer than any article
   */
  public AnnotatedArticle annotate(Article article) {
    long length = article.paragraphs().stream().mapToLong(block -> block.text().length()).sum();
    if (length > LONGEST_TEXT) {
      throw new TooCostly(
          "the text has %,d characters; at most %,d are annotated".formatted(length, LONGEST_TEXT));
    }
    Optional<DetectedLanguage> language =
        options.language() == null
            ? languageOf.detect(article.text(), article.metadata().language())
            : Optional.of(new DetectedLanguage(options.language(), 1));
    if (language.filter(found -> found.code().equals(ENGLISH)).isEmpty()) {
      return new AnnotatedArticle(article, language.orElse(null), false, List.of());
    }
    List<Sentence> found = new ArrayList<>();
    int start = 0;
    long tokens = 0;
    for (int i = 0; i < article.paragraphs().size(); i++) {
      Block paragraph = article.paragraphs().get(i);
      tokens += annotateParagraph(paragraph.text(), i, start, MOST_TOKENS - tokens, found);
      start += paragraph.text().codePointCount(0, paragraph.text().length()) + 1;
    }
    return new AnnotatedArticle(article, language.get(), true, found);
  }

  /** Adds the sentences of a paragraph; gives the number of their tokens. */
  private long annotateParagraph(
      String text, int paragraphIndex, int start, long mostTokens, List<Sentence> out) {
    CodePointOffsets offsets = CodePointOffsets.of(text);
    long count = 0;
    for (Span span : sentences.split(text)) {
      String sentence = text.substring(span.getStart(), span.getEnd());
      List<Span> spans = tokenizer.tokenize(sentence);
      count += spans.size();
      if (count > mostTokens) {
        throw new TooCostly(
            "the text has more than %,d tokens; no more are annotated".formatted(MOST_TOKENS));
      }
      boolean titleCase = isTitleCase(sentence, spans);
      List<Token> tokens = new ArrayList<>(Math.min(spans.size(), MOST_TOKENS_A_SENTENCE));
      boolean beginning = true;
      int from = span.getStart();
      for (int i = 0; i < spans.size(); i++) {
        Span token = spans.get(i);
        String surface = sentence.substring(token.getStart(), token.getEnd());
        boolean name = !beginning && !titleCase && Character.isUpperCase(surface.codePointAt(0));
        beginning = isWord(surface) ? false : beginning || opens(surface);
        tokens.add(
            new Token(
                start + offsets.at(span.getStart() + token.getStart()),
                start + offsets.at(span.getStart() + token.getEnd()),
                surface,
                name ? lemmas.ofName(surface) : lemmas.ofCommonWord(surface)));
        boolean last = i + 1 == spans.size();
        if (last || tokens.size() == MOST_TOKENS_A_SENTENCE) {
          int to = span.getStart() + (last ? sentence.length() : token.getEnd());
          out.add(
              new Sentence(
                  out.size(),
                  paragraphIndex,
                  start + offsets.at(from),
                  start + offsets.at(to),
                  tokens));
          tokens.clear();
          from = last ? to : span.getStart() + spans.get(i + 1).getStart();
        }
      }
    }
    return count;
  }

  private static boolean isWord(String surface) {
    return surface.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Whether a capital behind this mark may be that of a sentence's first word. */
  private static boolean opens(String mark) {
    return OPENING_MARKS.contains(mark);
  }

  /**
   * In a headline's spelling capitals say nothing: more than two thirds of its long words have one,
   * and it ends without a full stop.
   */
  private static boolean isTitleCase(String sentence, List<Span> tokens) {
    int words = 0;
    int capitals = 0;
    for (Span token : tokens) {
      if (token.length() > 3) {
        words++;
        capitals += Character.isUpperCase(sentence.charAt(token.getStart())) ? 1 : 0;
      }
    }
    return words > 2 && capitals * 3 > words * 2 && !sentence.endsWith(".");
  }
}
