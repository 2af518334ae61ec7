package org.newsloom.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.util.Span;

/**
 * Cuts a paragraph into sentences: OpenNLP's detector, corrected where it is known to err on news.
 * It was trained on web text, in which few titles and initials stand. Not thread-safe.
 */
final class SentenceSplitter {
  /**
   * Words before a full stop that never end a sentence: titles and months stand before a name or
   * day.
   */
  private static final Set<String> NEVER_LAST =
      Set.of(
          "mr", "mrs", "ms", "messrs", "dr", "prof", "st", "gen", "lt", "col", "maj", "capt",
          "cmdr", "sgt", "adm", "sen", "rep", "gov", "rev", "hon", "pres", "amb", "supt", "vs",
          "no", "nos", "fig", "vol", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept",
          "oct", "nov", "dec", "e.g", "i.e", "cf", "approx", "ca", "al");

  private static final Set<String> AFTER_NUMBER_ONLY =
      Set.of(
          "no", "nos", "fig", "vol", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept",
          "oct", "nov", "dec");

  /**
   * A full stop, question or exclamation mark, closing quotes, white space, and a new beginning.
   */
  private static final Pattern CERTAIN_END =
      Pattern.compile(
          "(?<=\\p{Ll}{2}|\\d|\\)|%)[.?!]{1,3}[\"\u201d\u2019')\\]]{0,2}\\s+"
              + "(?=[\"\u201c\u2018(\\[]{0,2}\\p{Lu})");

  private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}.]+)\\.$");
  private static final Pattern INITIAL = Pattern.compile("(?:^|[\\s\u00a0(\"\u201c])\\p{Lu}\\.$");

  private final SentenceDetectorME detector;

  SentenceSplitter(SentenceDetectorME detector) {
    this.detector = detector;
  }

  /** The sentences of a paragraph as spans of UTF-16 units, without white space at their ends. */
  List<Span> split(String paragraph) {
    List<Span> cut = new ArrayList<>();
    for (Span span : detector.sentPosDetect(paragraph)) {
      cutCertainEnds(paragraph, span.getStart(), span.getEnd(), cut);
    }
    List<Span> sentences = new ArrayList<>();
    for (Span span : cut) {
      Span last = sentences.isEmpty() ? null : sentences.get(sentences.size() - 1);
      if (last != null && belongTogether(paragraph, last, span)) {
        sentences.set(sentences.size() - 1, new Span(last.getStart(), span.getEnd()));
      } else {
        sentences.add(span);
      }
    }
    return sentences;
  }

  /** The detector misses ends behind closing quotes and before names. */
  private static void cutCertainEnds(String text, int start, int end, List<Span> out) {
    Matcher certain = CERTAIN_END.matcher(text).region(start, end).useTransparentBounds(true);
    int from = start;
    while (certain.find()) {
      int cut = certain.end();
      int stop = cut;
      while (Character.isWhitespace(text.charAt(stop - 1))) {
        stop--;
      }
      out.add(new Span(from, stop));
      from = cut;
    }
    if (from < end) {
      out.add(new Span(from, end));
    }
  }

  private static boolean belongTogether(String text, Span left, Span right) {
    String before = text.substring(Math.max(left.getStart(), left.getEnd() - 20), left.getEnd());
    char next = text.charAt(right.getStart());
    if (Character.isLowerCase(next) || ",;:)".indexOf(next) >= 0) {
      return true;
    }
    if (onlyClosing(text, right)) {
      return true;
    }
    if (!before.endsWith(".")) {
      return !endsSentence(before);
    }
    Matcher word = LAST_WORD.matcher(before);
    if (!word.find()) {
      return false;
    }
    String abbreviation = word.group(1).toLowerCase(java.util.Locale.ROOT);
    if (NEVER_LAST.contains(abbreviation)) {
      return !AFTER_NUMBER_ONLY.contains(abbreviation) || Character.isDigit(next);
    }
    // "Vladimir V. Putin": a lone initial before a capital is part of a name.
    return INITIAL.matcher(before).find() && Character.isUpperCase(next);
  }

  /** A right part that is only closing quotes or brackets belongs to what it closes. */
  private static boolean onlyClosing(String text, Span span) {
    for (int i = span.getStart(); i < span.getEnd(); i++) {
      if ("\"\u201d\u2019')]".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether a text ends as sentences do: a mark, behind it at most closing quotes and brackets. */
  private static boolean endsSentence(String text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (".?!:;\u2026".indexOf(c) >= 0) {
        return true;
      }
      if ("\"\u201d\u2019')] ".indexOf(c) < 0) {
        return false;
      }
    }
    return false;
  }
}
