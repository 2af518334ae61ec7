package org.newsloom.train.pagekinds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What is put in the place of an article: teasers, or other articles. The same seed gives the same
 * filling.
 *
 * @param lines in their order
 */
record Filling(List<Line> lines) {
  private static final int TEASERS = 12;
  private static final int ARTICLES = 3;

  private static final int FEWEST_TEASER_WORDS = 12;
  private static final int MOST_TEASER_WORDS = 40;

  /** What a line is. */
  enum Role {
    HEADLINE,
    BYLINE,
    TEXT
  }

  /**
   * A headline, a byline or a paragraph.
   *
   * @param linked whether it leads to an article of its own
   */
  record Line(Role role, String text, boolean linked) {}

  Filling {
    lines = List.copyOf(lines);
  }

  /** What a page of a kind holds, from articles other than its own. */
  static Filling of(PageKind kind, GoldArticle own, List<GoldArticle> all, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<GoldArticle> titled =
        all.stream().filter(each -> !each.title().isBlank() && !each.equals(own)).toList();
    return switch (kind) {
      case SHELL -> new Filling(List.of());
      case INDEX -> teasers(titled, random);
      case SEVERAL -> articles(titled, random);
    };
  }

  /** Half of the pages give the first words after the headline, half of those cut them off. */
  private static Filling teasers(List<GoldArticle> articles, SplittableRandom random) {
    boolean texts = random.nextBoolean();
    boolean cut = random.nextBoolean();
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < TEASERS && !articles.isEmpty(); i++) {
      GoldArticle article = articles.get(random.nextInt(articles.size()));
      lines.add(new Line(Role.HEADLINE, article.title(), true));
      if (texts) {
        int words = random.nextInt(FEWEST_TEASER_WORDS, MOST_TEASER_WORDS + 1);
        lines.add(new Line(Role.TEXT, firstWords(article.paragraphs().get(0), words, cut), false));
      }
    }
    return new Filling(lines);
  }

  private static String firstWords(String paragraph, int count, boolean cut) {
    String[] words = paragraph.split("\\s+", -1);
    int end = Math.min(words.length, count);
    String first = String.join(" ", Arrays.copyOf(words, end));
    if (cut) {
      return first + (end < words.length ? "\u2026" : "");
    }
    int stop =
        Math.max(first.lastIndexOf(". "), Math.max(first.indexOf("? "), first.indexOf("! ")));
    return stop > 0 ? first.substring(0, stop + 1) : first;
  }

  private static Filling articles(List<GoldArticle> articles, SplittableRandom random) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < ARTICLES && !articles.isEmpty(); i++) {
      GoldArticle article = articles.get(random.nextInt(articles.size()));
      lines.add(new Line(Role.HEADLINE, article.title(), false));
      String by = article.author().isBlank() ? "staff" : article.author();
      lines.add(new Line(Role.BYLINE, ("By " + by + " " + article.date()).strip(), false));
      article.paragraphs().forEach(text -> lines.add(new Line(Role.TEXT, text, false)));
    }
    return new Filling(lines);
  }
}
