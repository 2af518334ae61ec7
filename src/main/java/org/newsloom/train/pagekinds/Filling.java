package org.newsloom.train.pagekinds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What is put in the place of an article: a notice, teasers, or other articles. Sites set these in
 * many ways, so each page draws one. The same seed gives the same filling.
 *
 * @param lines in their order
 */
record Filling(List<Line> lines) {
  /** What servers say in place of an article; the first line is a headline if others follow. */
  private static final List<List<String>> NOTICES =
      List.of(
          List.of(
              "Page not found", "We looked everywhere, but the page you asked for is not here."),
          List.of("404", "Sorry, this page isn't available."),
          List.of(
              "Oops! That page can\u2019t be found.",
              "It looks like nothing was found at this location. Maybe try a search?"),
          List.of("This article has been removed, or its address has changed."),
          List.of("You need to enable JavaScript to run this app."),
          List.of("Please enable JavaScript and reload the page to read this story."),
          List.of("Enable JavaScript and cookies to continue"),
          List.of("Your browser is too old to show this page. Please update it."),
          List.of("Something went wrong", "Please refresh the page and try again."),
          List.of(
              "Verifying you are human. This may take a few seconds.",
              "We need to review the security of your connection before proceeding."),
          List.of("Access Denied", "You don't have permission to access this page on this server."),
          List.of("Sorry, this content is not available in your region."),
          List.of(
              "503 Service Unavailable",
              "The server cannot handle your request right now. Please try again later."),
          List.of("We'll be back soon", "Our site is being updated. Thank you for your patience."),
          List.of(
              "This story is for subscribers",
              "Subscribe now for full access.",
              "Already a subscriber? Sign in"),
          List.of(
              "Thanks for reading",
              "You have used all your free articles this month. Register to read on."),
          List.of("Sign in to read this article", "It's free and takes a minute."),
          List.of(
              "Before you continue",
              "We use cookies and data to deliver our services and to measure how they are used.",
              "Accept all",
              "Reject all"),
          List.of(
              "We value your privacy",
              "We and our 214 partners store information on your device, such as cookies, to show"
                  + " you personalised advertising. You can change your choices at any time, and"
                  + " withdraw your consent where you gave it.",
              "Manage choices"),
          List.of("Loading\u2026"));

  private static final int FEWEST_TEASERS = 8;
  private static final int MOST_TEASERS = 20;
  private static final int FEWEST_TEASER_WORDS = 12;
  private static final int MOST_TEASER_WORDS = 40;

  private static final int FEWEST_FLASH_WORDS = 30;
  private static final int MOST_FLASH_WORDS = 60;

  private static final int FEWEST_ARTICLES = 2;
  private static final int MOST_ARTICLES = 6;

  /** What a line is. */
  enum Role {
    HEADLINE,
    BYLINE,
    TEXT,
    LINK
  }

  /**
   * A headline, a byline, a paragraph, or a link such as "Read more".
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
    List<GoldArticle> others =
        new ArrayList<>(
            all.stream().filter(each -> !each.title().isBlank() && !each.equals(own)).toList());
    shuffle(others, random);
    return switch (kind) {
      case ARTICLE -> throw new IllegalArgumentException("an article is no filling");
      case FLASH -> flash(own, random);
      case SHELL -> new Filling(List.of());
      case NOTICE -> notice(random);
      case INDEX -> teasers(others, random);
      case SEVERAL -> articles(others, random);
    };
  }

  private static void shuffle(List<GoldArticle> articles, SplittableRandom random) {
    for (int i = articles.size() - 1; i > 0; i--) {
      articles.set(i, articles.set(random.nextInt(i + 1), articles.get(i)));
    }
  }

  /** The article's first sentences, as far as they fit into a few dozen words. */
  private static Filling flash(GoldArticle article, SplittableRandom random) {
    int left = random.nextInt(FEWEST_FLASH_WORDS, MOST_FLASH_WORDS + 1);
    List<Line> lines = new ArrayList<>();
    for (String paragraph : article.paragraphs()) {
      String text = firstWords(paragraph, left, false);
      lines.add(new Line(Role.TEXT, text, false));
      left -= text.split("\\s+", -1).length;
      // What is left is too short for a sentence.
      if (left < FEWEST_TEASER_WORDS) {
        break;
      }
    }
    return new Filling(lines);
  }

  private static Filling notice(SplittableRandom random) {
    List<String> notice = NOTICES.get(random.nextInt(NOTICES.size()));
    List<Line> lines = new ArrayList<>();
    for (String text : notice) {
      boolean first = lines.isEmpty() && notice.size() > 1;
      lines.add(new Line(first ? Role.HEADLINE : Role.TEXT, text, false));
    }
    return new Filling(lines);
  }

  /** Three pages in four give the first words after the headline, half of those cut them off. */
  private static Filling teasers(List<GoldArticle> articles, SplittableRandom random) {
    boolean texts = random.nextInt(4) > 0;
    boolean cut = random.nextBoolean();
    boolean more = random.nextInt(4) == 0;
    Heads heads = new Heads(random, Heads.Style.any(random), true);
    List<Line> lines = new ArrayList<>();
    int count = random.nextInt(FEWEST_TEASERS, MOST_TEASERS + 1);
    for (GoldArticle article : articles.subList(0, Math.min(count, articles.size()))) {
      heads.add(article, lines);
      if (texts) {
        int words = random.nextInt(FEWEST_TEASER_WORDS, MOST_TEASER_WORDS + 1);
        lines.add(new Line(Role.TEXT, firstWords(article.paragraphs().get(0), words, cut), false));
      }
      if (more) {
        lines.add(new Line(Role.LINK, "Read more", true));
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
    boolean linked = random.nextBoolean();
    boolean comments = random.nextInt(4) == 0;
    Heads heads = new Heads(random, Heads.Style.any(random), linked);
    List<Line> lines = new ArrayList<>();
    int count = random.nextInt(FEWEST_ARTICLES, MOST_ARTICLES + 1);
    for (GoldArticle article : articles.subList(0, Math.min(count, articles.size()))) {
      heads.add(article, lines);
      article.paragraphs().forEach(text -> lines.add(new Line(Role.TEXT, text, false)));
      if (comments) {
        lines.add(new Line(Role.LINK, random.nextInt(20) + " Comments", true));
      }
    }
    return new Filling(lines);
  }
}
