package org.newsloom.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.util.Span;
import opennlp.tools.util.StringUtil;

/**
 * Cuts a paragraph into sentences: OpenNLP's detector, corrected where it is known to err on news.
 * It was trained on web text, in which few titles and initials stand. Not thread-safe.
 */
final class SentenceSplitter {
  /** Titles and the like before a full stop, which never ends a sentence there. */
  private static final Set<String> NEVER_LAST =
      Set.of(
          "mr", "mrs", "ms", "messrs", "dr", "prof", "gen", "lt", "col", "maj", "capt", "cmdr",
          "sgt", "adm", "sen", "rep", "gov", "rev", "hon", "pres", "amb", "supt", "v", "vs", "e.g",
          "i.e", "cf", "approx");

  /** Words before a full stop that ends no sentence if a number follows: {@code Oct. 7}. */
  private static final Set<String> BEFORE_NUMBER =
      Set.of(
          "no", "nos", "fig", "vol", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept",
          "oct", "nov", "dec", "ca", "p", "pp");

  /**
   * Words whose full stop ends a sentence only if one plainly begins behind it: {@code Acme Inc. in
   * New York}, {@code St. Petersburg}, but {@code on Wall St. The market fell}. So do initials and
   * {@code U.S.} and its like.
   */
  private static final Set<String> SELDOM_LAST =
      Set.of("st", "al", "inc", "corp", "co", "ltd", "bros", "jr", "sr", "ph.d");

  /** Words that begin sentences when capitalised and stand in few names. */
  private static final String BEGINNERS =
      "(?:(?:The|A|An|This|That|These|Those|There|Here|He|She|It|They|We|I|You|His|Her|Its|Their|Our|My"
          + "|In|On|At|By|For|From|With|To|Of|As|After|Before|Since|During|Under|Until|While|When"
          + "|Where|What|Who|Why|How|If|Although|Though|Because|But|And|Or|So|Yet|Then|Now|Not|Some"
          + "|Many|Most|Both|Each|All|Even|Also|Still|However|Meanwhile|Moreover|Instead|Last"
          + "|One)[\\s\u00a0,]|(?:Mr|Mrs|Ms)\\b)";

  private static final String CLOSING = "[\"\u201d\u2019')\\]]{0,2}";
  private static final String OPENING = "[\"\u201c\u2018(\\[]{0,2}";
  private static final String SPACE = "[\\s\u00a0]";

  /**
   * What ends a sentence without doubt: behind a word or number a mark, white space and a capital;
   * behind a capital or {@code U.S} a full stop and a word that begins sentences; behind a word a
   * mark and, where the white space was lost, a capitalised word.
   */
  private static final Pattern CERTAIN_END =
      Pattern.compile(
          ("(?<=\\p{Ll}{2}|\\d|\\)|%)[.?!]{1,3}" + CLOSING + SPACE + "+(?=" + OPENING + "\\p{Lu})")
              + ("|(?<=\\p{Lu}|\\.\\p{L})\\."
                  + CLOSING
                  + SPACE
                  + "+(?="
                  + OPENING
                  + BEGINNERS
                  + ")")
              + ("|(?<=\\p{Ll}{3})[.?!][\"\u201d]?(?=\u201c?\\p{Lu}\\p{Ll}*" + SPACE + ")"));

  private static final Pattern BEGINNER = Pattern.compile(OPENING + BEGINNERS);
  private static final Pattern OPENS_QUOTE = Pattern.compile("[\"\u201c]");
  private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}.]+)\\.$");
  private static final Pattern INITIAL = Pattern.compile("(?:^|[\\s\u00a0(\"\u201c.-])\\p{Lu}$");
  private static final Pattern ACRONYM = Pattern.compile("(?:^|.*\\P{L})(?:\\p{Lu}\\.)+\\p{Lu}$");
  private static final Pattern HOUR = Pattern.compile("[ap]\\.m");

  /** Behind {@code 7:35 a.m.}: a time zone, a day or a month. */
  private static final Pattern GOES_ON_FROM_HOUR =
      Pattern.compile(
          "\\p{Lu}{2,4}\\b|(?:Eastern|Central|Mountain|Pacific|Greenwich|Mon|Tues|Wednes|Thurs|Fri"
              + "|Satur|Sun|Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)");

  /**
   * The detector looks from each mark back to the last white space: a run without any is cut into
   * pieces of this length, and what it says of each is put together.
   */
  static final int LONGEST_RUN = 1000;

  /** A longer sentence is cut where it has white space. */
  static final int LONGEST_SENTENCE = 20_000;

  private final SentenceDetectorME detector;

  SentenceSplitter(SentenceDetectorME detector) {
    this.detector = detector;
  }

  /** The sentences of a paragraph as spans of UTF-16 units, without white space at their ends. */
  List<Span> split(String paragraph) {
    List<Span> cut = new ArrayList<>();
    for (Span span : detected(paragraph)) {
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
    return sentences.stream().allMatch(span -> span.length() <= LONGEST_SENTENCE)
        ? sentences
        : shortened(paragraph, sentences);
  }

  /**
   * What the detector says of a text, given to it in pieces where it has runs that are too long.
   */
  private List<Span> detected(String text) {
    List<Span> found = new ArrayList<>();
    int from = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = StringUtil.isWhitespace(text.charAt(i)) ? 0 : run + 1;
      if (run > LONGEST_RUN && !Character.isLowSurrogate(text.charAt(i))) {
        add(text, from, i, found);
        from = i;
        run = 1;
      }
    }
    add(text, from, text.length(), found);
    return found;
  }

  private void add(String text, int from, int to, List<Span> out) {
    String piece = from == 0 && to == text.length() ? text : text.substring(from, to);
    for (Span span : detector.sentPosDetect(piece)) {
      out.add(new Span(from + span.getStart(), from + span.getEnd()));
    }
  }

  /** Sentences of at most {@value #LONGEST_SENTENCE} units, without white space at their ends. */
  private static List<Span> shortened(String text, List<Span> sentences) {
    List<Span> pieces = new ArrayList<>();
    for (Span sentence : sentences) {
      int from = sentence.getStart();
      while (sentence.getEnd() - from > LONGEST_SENTENCE) {
        int to = from + LONGEST_SENTENCE;
        while (to > from + LONGEST_SENTENCE / 2 && !StringUtil.isWhitespace(text.charAt(to))) {
          to--;
        }
        if (!StringUtil.isWhitespace(text.charAt(to))) {
          to = from + LONGEST_SENTENCE;
          to -= Character.isLowSurrogate(text.charAt(to)) ? 1 : 0;
        }
        pieces.add(new Span(from, to));
        from = to;
        while (StringUtil.isWhitespace(text.charAt(from))) {
          from++;
        }
      }
      pieces.add(new Span(from, sentence.getEnd()));
    }
    return pieces;
  }

  /** The detector misses ends behind closing quotes and before names. */
  private static void cutCertainEnds(String text, int start, int end, List<Span> out) {
    Matcher certain = CERTAIN_END.matcher(text).region(start, end).useTransparentBounds(true);
    int from = start;
    while (certain.find()) {
      int cut = certain.end();
      int stop = cut;
      while (StringUtil.isWhitespace(text.charAt(stop - 1))) {
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
    String last = word.group(1);
    String lower = last.toLowerCase(Locale.ROOT);
    if (NEVER_LAST.contains(lower)) {
      return true;
    }
    if (BEFORE_NUMBER.contains(lower)) {
      return Character.isDigit(next);
    }
    Matcher after = BEGINNER.matcher(text).region(right.getStart(), right.getEnd());
    if (HOUR.matcher(lower).matches()) {
      return after.usePattern(GOES_ON_FROM_HOUR).lookingAt();
    }
    boolean seldomLast =
        SELDOM_LAST.contains(lower)
            || ACRONYM.matcher(last).matches()
            || INITIAL.matcher(last).find();
    return seldomLast
        && !after.usePattern(BEGINNER).lookingAt()
        && !after.usePattern(OPENS_QUOTE).lookingAt();
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
