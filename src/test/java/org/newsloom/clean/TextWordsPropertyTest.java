package org.newsloom.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.newsloom.model.Article;
import org.newsloom.model.Cleaned;
import org.newsloom.model.GivenMetadata;
import org.newsloom.model.MediaType;

/** No word of a text is lost: what is not kept is listed as removed. */
class TextWordsPropertyTest {
  private static final String[] LINES = {
    "",
    "",
    "  ",
    "The ministers met in the old town hall, and the talks went on",
    "until the morning. Nobody would say what had been decided there",
    "in the end, but they would",
    "meet again.",
    "A Short Heading",
    "Why does it matter?",
    "\u2022 a first point that is made here",
    "  - a second one",
    "1. numbered",
    "Table of Contents",
    "- A Short Heading",
    "By Ann Lee",
    "March 3, 2021",
    "Share",
    "Sign up for our newsletter",
    "Related articles",
    "\ud83e\udd1d\ud83d\udc4d",
    "***",
    "\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd",
    "x\u00ady\u200bz",
    "snake_case [brackets] (round) *star*",
  };

  @Property(tries = 400)
  void wordsOfKeptAndRemovedAreTheWordsOfTheText(@ForAll("texts") String text) {
    Cleaned cleaned = Cleaning.clean(MediaType.TEXT, text, GivenMetadata.NONE);

    if (cleaned instanceof Article article) {
      assertThat(words(inOrder(article))).isEqualTo(words(text));
    }
  }

  @Property(tries = 400)
  void everyLineWithTextIsCovered(@ForAll("texts") String text) {
    Cleaned cleaned = Cleaning.clean(MediaType.TEXT, text, GivenMetadata.NONE);

    if (cleaned instanceof Article article) {
      List<Integer> covered = new ArrayList<>();
      article.paragraphs().forEach(b -> add(covered, b.lineStart(), b.lineEnd()));
      article.removedBlocks().forEach(b -> add(covered, b.lineStart(), b.lineEnd()));
      assertThat(covered.stream().sorted().toList()).isEqualTo(linesWithText(text));
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(LINES).list().ofMinSize(1).ofMaxSize(40).map(l -> String.join("\n", l));
  }

  private static String inOrder(Article article) {
    TreeMap<Integer, String> blocks = new TreeMap<>();
    article.paragraphs().forEach(block -> blocks.put(block.lineStart(), block.text()));
    article.removedBlocks().forEach(block -> blocks.put(block.lineStart(), block.text()));
    return String.join("\n", blocks.values());
  }

  private static String words(String text) {
    return Arrays.stream(
            text.replace("\u00ad", "").replace("\u200b", "").split("[^\\p{L}\\p{N}_]+", -1))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static void add(List<Integer> covered, int from, int to) {
    for (int line = from; line <= to; line++) {
      covered.add(line);
    }
  }

  private static List<Integer> linesWithText(String text) {
    List<Integer> lines = new ArrayList<>();
    String[] split = text.split("\n", -1);
    for (int i = 0; i < split.length; i++) {
      if (!split[i].isBlank()) {
        lines.add(i + 1);
      }
    }
    return lines;
  }
}
