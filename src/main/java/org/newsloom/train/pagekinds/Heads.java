package org.newsloom.train.pagekinds;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.newsloom.train.pagekinds.Filling.Line;
import org.newsloom.train.pagekinds.Filling.Role;

/** Sets the headlines of a made page, and what stands under them, all in one style. */
final class Heads {
  private static final LocalDate EPOCH = LocalDate.of(2015, 1, 1);
  private static final int DAYS = 3650;

  /** What stands under a headline. */
  enum Style {
    NOTHING,
    NAME,
    DATE,
    NAME_AND_DATE,
    POSTED,
    NAME_THEN_DATE;

    static Style any(SplittableRandom random) {
      return values()[random.nextInt(values().length)];
    }
  }

  private final SplittableRandom random;
  private final Style style;
  private final boolean linked;
  private final DateTimeFormatter dates;

  /** Whether all articles have the same date, as in one day's paper. */
  private final boolean oneDay;

  private final LocalDate day;

  Heads(SplittableRandom random, Style style, boolean linked) {
    this.random = random;
    this.style = style;
    this.linked = linked;
    this.dates =
        DateTimeFormatter.ofPattern(
            List.of("MMMM d, yyyy", "d MMMM yyyy", "MMM d, yyyy", "yyyy-MM-dd", "dd/MM/yyyy")
                .get(random.nextInt(5)),
            Locale.ENGLISH);
    this.oneDay = random.nextInt(4) == 0;
    this.day = anyDay();
  }

  /** Adds the headline of an article, and the lines under it. */
  void add(GoldArticle article, List<Line> lines) {
    lines.add(new Line(Role.HEADLINE, article.title(), linked));
    String name = article.author().isBlank() ? "Staff Writer" : article.author();
    String date = dates.format(date(article));
    switch (style) {
      case NOTHING -> {}
      case NAME -> lines.add(byline("By " + name));
      case DATE -> lines.add(byline(date));
      case NAME_AND_DATE -> lines.add(byline("By " + name + " | " + date));
      case POSTED -> lines.add(byline("Posted on " + date + " by " + name));
      case NAME_THEN_DATE -> {
        lines.add(byline("By " + name));
        lines.add(byline(date));
      }
    }
  }

  private static Line byline(String text) {
    return new Line(Role.BYLINE, text, false);
  }

  private LocalDate date(GoldArticle article) {
    if (oneDay) {
      return day;
    }
    try {
      return LocalDate.parse(article.date());
    } catch (DateTimeParseException e) {
      return anyDay();
    }
  }

  private LocalDate anyDay() {
    return EPOCH.plusDays(random.nextInt(DAYS));
  }
}
