package org.newsloom.train.cleaner;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.newsloom.train.pages.WrappedText;

/** How people and programs write down an article that they have cut out of its page. */
enum CleanForm {
  PARAGRAPHS,
  /** No empty lines between the paragraphs. */
  LINES,
  WRAPPED,
  ONE_LINE,
  /** The headline above, with the line that says who wrote it and when. */
  TITLED,
  /** A short item of three paragraphs. */
  BRIEF,
  LEAD_ALONE,
  /** Clauses as short lines, as in poems and lyrics. */
  VERSE,
  /** Questions and answers, each with its label on the same line. */
  INTERVIEW,
  /** The same with labels on lines of their own. */
  TRANSCRIPT,
  /** A time above each paragraph. */
  LIVE_BLOG,
  /** A lead, and what follows as a list. */
  LIST,
  /** A heading above every other paragraph. */
  SECTIONS,
  /** The lines that extractors miss most often left in. */
  LEFTOVERS;

  private static final String GAP = "\n\n";
  private static final int WIDTH = 72;
  private static final int BRIEF_PARAGRAPHS = 3;
  private static final int ITEM_WORDS = 9;
  private static final int HEADING_WORDS = 5;
  private static final Pattern CLAUSE_END = Pattern.compile("(?<=[,;:.!?])\\s+");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private static final List<String> LEFT_OVER =
      List.of(
          "Share this article",
          "Read also: what the council decided last week",
          "Photo: A. Example",
          "Sign up for our newsletter",
          "Advertisement",
          "Read more",
          "4 min read",
          "All rights reserved.");

  /**
   * Writes an article down.
   *
   * @param paragraphs its text, at least one
   * @param number of the article: others have other left-overs
   */
  String write(List<String> paragraphs, int number) {
    String headline = opening(paragraphs.get(0), ITEM_WORDS);
    return switch (this) {
      case PARAGRAPHS -> String.join(GAP, paragraphs);
      case LINES -> String.join("\n", paragraphs);
      case WRAPPED ->
          paragraphs.stream()
              .map(paragraph -> WrappedText.of(paragraph, WIDTH))
              .collect(Collectors.joining(GAP));
      case ONE_LINE -> String.join(" ", paragraphs);
      case TITLED ->
          "%s\nBy Robin Example\n%d March 2021\n\n"
                  .formatted(headline, Math.floorMod(number, 28) + 1)
              + String.join(GAP, paragraphs);
      case BRIEF -> headline + GAP + String.join("\n", first(paragraphs, BRIEF_PARAGRAPHS));
      case LEAD_ALONE -> paragraphs.get(0);
      case VERSE ->
          paragraphs.stream()
              .map(paragraph -> CLAUSE_END.matcher(paragraph).replaceAll("\n"))
              .collect(Collectors.joining(GAP));
      case INTERVIEW ->
          each(paragraphs, i -> (i % 2 == 0 ? "Q: " : "Robin Example: ") + paragraphs.get(i));
      case TRANSCRIPT ->
          each(paragraphs, i -> (i % 2 == 0 ? "INTERVIEWER\n" : "EXAMPLE\n") + paragraphs.get(i));
      case LIVE_BLOG ->
          each(
              paragraphs,
              i -> "%02d:%02d\n".formatted((i + 8) % 24, i * 7 % 60) + paragraphs.get(i));
      case LIST ->
          each(
              paragraphs,
              i -> i == 0 ? paragraphs.get(0) : "- " + opening(paragraphs.get(i), ITEM_WORDS));
      case SECTIONS ->
          each(
              paragraphs,
              i ->
                  (i % 2 == 1 ? opening(paragraphs.get(i), HEADING_WORDS) + GAP : "")
                      + paragraphs.get(i));
      case LEFTOVERS ->
          each(
              paragraphs,
              i ->
                  i == paragraphs.size() / 2 || i == paragraphs.size() - 1
                      ? paragraphs.get(i)
                          + GAP
                          + LEFT_OVER.get(Math.floorMod(number + i, LEFT_OVER.size()))
                      : paragraphs.get(i));
    };
  }

  private static String each(List<String> paragraphs, IntFunction<String> text) {
    return IntStream.range(0, paragraphs.size()).mapToObj(text).collect(Collectors.joining(GAP));
  }

  private static List<String> first(List<String> paragraphs, int count) {
    return paragraphs.subList(0, Math.min(count, paragraphs.size()));
  }

  /** The first words of a text, without an end. */
  private static String opening(String text, int words) {
    List<String> all = new ArrayList<>(List.of(SPACE.split(text.strip(), -1)));
    return String.join(" ", first(all, words)).replaceFirst("[.,;:!?]+$", "");
  }
}
