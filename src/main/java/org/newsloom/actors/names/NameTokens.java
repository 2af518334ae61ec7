package org.newsloom.actors.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsloom.model.AnnotatedArticle;
import org.newsloom.model.Sentence;
import org.newsloom.model.Token;

/**
 * The words of a sentence cut for finding names: {@code al-Assad} stays whole, {@code Putin's}
 * falls into two, and a compound whose parts all stand alone elsewhere in the article ({@code
 * Israel-Hamas-Iran}) falls into them.
 *
 * @param words with straight quotes
 * @param starts first code point of each in the article's text
 * @param ends code point after the last
 */
public record NameTokens(List<String> words, List<Integer> starts, List<Integer> ends) {

  public NameTokens {
    words = List.copyOf(words);
    starts = List.copyOf(starts);
    ends = List.copyOf(ends);
  }

  /** The words of each sentence of an article. */
  public static List<NameTokens> ofArticle(AnnotatedArticle article) {
    Set<String> standingAlone = wordsStandingAlone(article);
    return article.sentences().stream().map(each -> of(each, standingAlone)).toList();
  }

  /** Parts of compounds that stand alone somewhere in the article. */
  static Set<String> wordsStandingAlone(AnnotatedArticle article) {
    Set<String> alone = new HashSet<>();
    for (Sentence sentence : article.sentences()) {
      for (Chunk chunk : chunks(sentence)) {
        String core = possessiveStem(trimmed(chunk.text));
        if (core.indexOf('-') < 0 && isCapitalised(core)) {
          alone.add(core);
        }
      }
    }
    return alone;
  }

  static NameTokens of(Sentence sentence, Set<String> standingAlone) {
    Builder tokens = new Builder();
    for (Chunk chunk : chunks(sentence)) {
      cut(chunk, standingAlone, tokens);
    }
    return new NameTokens(tokens.words, tokens.starts, tokens.ends);
  }

  int size() {
    return words.size();
  }

  /** A run of tokens without white space between them. */
  private record Chunk(String text, int start) {}

  private static List<Chunk> chunks(Sentence sentence) {
    List<Chunk> chunks = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int start = -1;
    int end = -1;
    for (Token token : sentence.tokens()) {
      if (token.charStart() != end && text.length() > 0) {
        chunks.add(new Chunk(straight(text.toString()), start));
        text.setLength(0);
      }
      if (text.length() == 0) {
        start = token.charStart();
      }
      text.append(token.surface());
      end = token.charEnd();
    }
    if (text.length() > 0) {
      chunks.add(new Chunk(straight(text.toString()), start));
    }
    return chunks;
  }

  private static void cut(Chunk chunk, Set<String> standingAlone, Builder out) {
    String text = chunk.text;
    int start = 0;
    int end = text.length();
    while (start < end && !isWordCharacter(text, start)) {
      out.add(chunk, start, start + 1);
      start++;
    }
    int wordEnd = end;
    while (wordEnd > start && !isWordCharacter(text, wordEnd - 1)) {
      wordEnd--;
    }
    if (wordEnd < end
        && text.charAt(wordEnd) == '.'
        && keepsItsDot(text.substring(start, wordEnd))) {
      wordEnd++;
    }
    int from = start;
    for (int i = start; i < wordEnd; i++) {
      // Marks inside a chunk that part words: slashes, brackets, dashes, quotes, commas between
      // letters.
      if ("/()[]{}\u2013\u2014\"\u2026,;:|".indexOf(text.charAt(i)) >= 0
          && !isNumberMark(text, i)) {
        addWord(chunk, from, i, standingAlone, out);
        out.add(chunk, i, i + 1);
        from = i + 1;
      }
    }
    addWord(chunk, from, wordEnd, standingAlone, out);
    for (int i = wordEnd; i < end; i++) {
      out.add(chunk, i, i + 1);
    }
  }

  private static void addWord(
      Chunk chunk, int start, int end, Set<String> standingAlone, Builder out) {
    if (start >= end) {
      return;
    }
    String word = chunk.text.substring(start, end);
    int stem = start + possessiveStem(word).length();
    String[] parts = chunk.text.substring(start, stem).split("-", -1);
    boolean compound = parts.length > 1 && Arrays.stream(parts).allMatch(standingAlone::contains);
    if (compound) {
      int from = start;
      for (int i = 0; i < parts.length; i++) {
        out.add(chunk, from, from + parts[i].length());
        from += parts[i].length();
        if (i < parts.length - 1) {
          out.add(chunk, from, from + 1);
          from++;
        }
      }
    } else {
      out.add(chunk, start, stem);
    }
    out.add(chunk, stem, end);
  }

  private static String possessiveStem(String word) {
    if (word.endsWith("'s") || word.endsWith("'S")) {
      return word.substring(0, word.length() - 2);
    }
    return word.endsWith("s'") ? word.substring(0, word.length() - 1) : word;
  }

  private static String trimmed(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && !isWordCharacter(text, start)) {
      start++;
    }
    while (end > start && !isWordCharacter(text, end - 1)) {
      end--;
    }
    return text.substring(start, end);
  }

  /** {@code Mr.}, {@code U.S.}, {@code V.}: the dot is part of the word. */
  private static boolean keepsItsDot(String word) {
    return word.indexOf('.') > 0
        || (word.length() == 1 && Character.isUpperCase(word.charAt(0)))
        || DOTTED.contains(word);
  }

  private static final Set<String> DOTTED =
      Set.of(
          "Mr", "Mrs", "Ms", "Dr", "Prof", "St", "Gen", "Lt", "Col", "Maj", "Capt", "Sgt", "Adm",
          "Sen", "Rep", "Gov", "Rev", "Jr", "Sr", "Inc", "Corp", "Ltd", "Co", "Bros");

  private static boolean isNumberMark(String text, int i) {
    return i > 0
        && i + 1 < text.length()
        && Character.isDigit(text.charAt(i - 1))
        && Character.isDigit(text.charAt(i + 1));
  }

  private static boolean isWordCharacter(String text, int i) {
    char c = text.charAt(i);
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '&' || c == '$';
  }

  private static boolean isCapitalised(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  static String straight(String text) {
    return text.replace('\u2019', '\'')
        .replace('\u2018', '\'')
        .replace('\u201c', '"')
        .replace('\u201d', '"');
  }

  private static final class Builder {
    final List<String> words = new ArrayList<>();
    final List<Integer> starts = new ArrayList<>();
    final List<Integer> ends = new ArrayList<>();

    /** Adds a piece of a chunk, if it is not empty, under its code points in the article. */
    void add(Chunk chunk, int start, int end) {
      if (start < end) {
        words.add(chunk.text.substring(start, end));
        starts.add(chunk.start + chunk.text.codePointCount(0, start));
        ends.add(chunk.start + chunk.text.codePointCount(0, end));
      }
    }
  }
}
