package org.newsloom.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.util.Span;
import opennlp.tools.util.StringUtil;

/**
 * OpenNLP's tokenizer, corrected where a model of web text errs on news. What it decides is kept,
 * but for these cases:
 *
 * <ul>
 *   <li>curly quotes and apostrophes count as straight ones; double quotes, dashes and ellipses are
 *       tokens of their own;
 *   <li>{@code 's}, {@code n't}, {@code 're} and the like are cut off: {@code Israel|'s};
 *   <li>{@code U.N.}, {@code a.m.}, {@code Gen.} stay whole;
 *   <li>compounds with a capitalised word are cut, so that each name stands alone ({@code
 *       Iran|-|Hamas}, {@code pro|-|Israel}); others stay whole ({@code cease-fire}, {@code F-16}).
 * </ul>
 *
 * <p>Like OpenNLP's, it looks at one run of characters between white space at a time. Not
 * thread-safe.
 */
final class EnglishTokenizer implements Tokenizer {
  private static final Pattern MARK =
      Pattern.compile("[\"\u00ab\u00bb\u2014\u2026]|-{2,}|(?<!\\d)\u2013|\u2013(?!\\d)");

  private static final String WORD = "[\\p{L}\\p{M}\\p{N}]+(?:[.,'&][\\p{L}\\p{M}\\p{N}]+)*";
  private static final Pattern COMPOUND =
      Pattern.compile("(?<![\\p{L}\\p{N}-])" + WORD + "(?:\\.?-" + WORD + ")+");
  private static final Pattern NAME_IN_COMPOUND =
      Pattern.compile("(?:^|-)(?=\\p{Lu})[\\p{L}\\p{M}.']{2,}");
  private static final Pattern LONE_LETTER_OR_NUMBER_IN_COMPOUND =
      Pattern.compile("(?:^|-)(?:\\p{L}(?=-|$)|\\p{N})");

  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.&])(?:(?:\\p{L}\\.){2,}"
              + "|(?:Mr|Mrs|Ms|Messrs|Dr|Prof|St|Gen|Lt|Col|Maj|Capt|Cmdr|Sgt|Adm|Sen|Rep|Gov|Rev"
              + "|Jr|Sr|Inc|Corp|Ltd|Bros|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec|\\p{Lu})\\.(?!\\p{L}))");

  /** {@code R&D}, {@code AT&T}. */
  private static final Pattern LETTERS_WITH_AMPERSAND =
      Pattern.compile("(?<![\\p{L}\\p{N}&=?/.])\\p{Lu}{1,3}(?:&\\p{Lu}{1,3})+(?![\\p{L}\\p{N}&=])");

  private static final Pattern CLITIC =
      Pattern.compile(
          "(?<=\\p{L})(?:n't|'(?:s|re|ve|ll|d|m))(?![\\p{L}\\p{N}'])|(?<=s)'(?![\\p{L}\\p{N}'])",
          Pattern.CASE_INSENSITIVE);

  private final Tokenizer tokenizer;

  EnglishTokenizer(Tokenizer tokenizer) {
    this.tokenizer = tokenizer;
  }

  @Override
  public String[] tokenize(String text) {
    return Span.spansToStrings(tokenizePos(text), text);
  }

  @Override
  public Span[] tokenizePos(String text) {
    String straight = straight(text);
    boolean[] starts = new boolean[text.length() + 1];
    for (Span span : tokenizer.tokenizePos(straight)) {
      starts[span.getStart()] = true;
    }
    for (Matcher match = MARK.matcher(straight); match.find(); ) {
      standAlone(match.start(), match.end(), starts);
    }
    for (Matcher match = COMPOUND.matcher(straight); match.find(); ) {
      if (!inAddress(straight, match.start())) {
        cutCompound(match, starts);
      }
    }
    for (Matcher match = ABBREVIATION.matcher(straight); match.find(); ) {
      if (!inAddress(straight, match.start())) {
        standAlone(match.start(), match.end(), starts);
      }
    }
    for (Matcher match = LETTERS_WITH_AMPERSAND.matcher(straight); match.find(); ) {
      standAlone(match.start(), match.end(), starts);
    }
    for (Matcher match = CLITIC.matcher(straight); match.find(); ) {
      standAlone(match.start(), match.end(), starts);
    }
    return spans(text, starts);
  }

  private static void cutCompound(Matcher match, boolean[] starts) {
    standAlone(match.start(), match.end(), starts);
    String compound = match.group();
    if (NAME_IN_COMPOUND.matcher(compound).find()
        && !LONE_LETTER_OR_NUMBER_IN_COMPOUND.matcher(compound).find()) {
      for (int i = compound.indexOf('-'); i >= 0; i = compound.indexOf('-', i + 1)) {
        standAlone(match.start() + i, match.start() + i + 1, starts);
      }
    }
  }

  /** Whether a mail or web address stands at this place, which OpenNLP cuts as it likes. */
  private static boolean inAddress(String text, int at) {
    int start = at;
    while (start > 0 && !StringUtil.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    for (int i = start; i < text.length() && !StringUtil.isWhitespace(text.charAt(i)); i++) {
      if (text.charAt(i) == '@' || text.startsWith("//", i)) {
        return true;
      }
    }
    return false;
  }

  private static void standAlone(int start, int end, boolean[] starts) {
    starts[start] = true;
    for (int i = start + 1; i < end; i++) {
      starts[i] = false;
    }
    starts[end] = true;
  }

  private static Span[] spans(String text, boolean[] starts) {
    List<Span> spans = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean space = i == text.length() || StringUtil.isWhitespace(text.charAt(i));
      boolean inPair =
          !space && i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
      if (start >= 0 && (space || (starts[i] && !inPair))) {
        spans.add(new Span(start, i));
        start = -1;
      }
      if (start < 0 && !space) {
        start = i;
      }
    }
    return spans.toArray(Span[]::new);
  }

  /** The same text, unit by unit, with straight quotes. */
  static String straight(String text) {
    return text.replace('\u2019', '\'')
        .replace('\u2018', '\'')
        .replace('\u201c', '"')
        .replace('\u201d', '"');
  }
}
