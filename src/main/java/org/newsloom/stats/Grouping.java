package org.newsloom.stats;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsloom.model.ArticleFacts;
import org.newsloom.model.ResolvedMention;

/** By what a statistic may be grouped. An article is in no group where it does not tell. */
public enum Grouping {
  /** Who published the article. */
  SOURCE,
  /** The day of publication. */
  DAY,
  /** The week of publication (ISO 8601). */
  WEEK,
  /** The month of publication. */
  MONTH,
  /** The quarter of publication. */
  QUARTER,
  /** The year of publication. */
  YEAR,
  /** Each actor, with the sentences that name it. */
  ACTOR;

  /** The groups that an article is in, each once and in order. */
  public List<Group> groupsOf(ArticleFacts article) {
    if (this == ACTOR) {
      Map<String, BitSet> sentences = new TreeMap<>();
      for (ResolvedMention mention : article.mentions()) {
        sentences
            .computeIfAbsent(mention.actorId(), added -> new BitSet())
            .set(mention.mention().sentenceIndex());
      }
      List<Group> groups = new ArrayList<>();
      sentences.forEach((actorId, named) -> groups.add(new Group(this, actorId, named)));
      return groups;
    }
    String value =
        this == SOURCE ? article.head().source() : period(article.head().publishedDate());
    if (value == null) {
      return List.of();
    }
    BitSet all = new BitSet();
    all.set(0, article.tokens().sentenceCount());
    return List.of(new Group(this, value, all));
  }

  private @Nullable String period(@Nullable LocalDate date) {
    if (date == null) {
      return null;
    }
    return switch (this) {
      case DAY -> date.toString();
      case WEEK ->
          String.format(
              Locale.ROOT,
              "%04d-W%02d",
              date.get(IsoFields.WEEK_BASED_YEAR),
              date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case MONTH -> date.toString().substring(0, date.toString().length() - 3);
      case QUARTER ->
          String.format(
              Locale.ROOT, "%04d-Q%d", date.getYear(), date.get(IsoFields.QUARTER_OF_YEAR));
      case YEAR -> String.format(Locale.ROOT, "%04d", date.getYear());
      case SOURCE, ACTOR -> null;
    };
  }
}
