package org.newsloom.train.pagekinds;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsloom.model.Reject;
import org.newsloom.model.RejectReason;

/** How many pages of each kind were taken for no article. */
public final class PageKindScores {
  private final Map<PageKind, Counts> kinds = new EnumMap<>(PageKind.class);
  private final List<String> falseAlarms = new ArrayList<>();

  /** Pages, and what became of them. */
  private static final class Counts {
    private int pages;
    private int notAnArticle;
    private int withoutText;

    private void add(@Nullable Reject reject) {
      pages++;
      if (reject != null) {
        if (reject.reason() == RejectReason.NOT_AN_ARTICLE) {
          notAnArticle++;
        } else {
          withoutText++;
        }
      }
    }

    private double share() {
      return pages == 0 ? 0 : notAnArticle / (double) pages;
    }
  }

  PageKindScores() {
    for (PageKind kind : PageKind.values()) {
      kinds.put(kind, new Counts());
    }
  }

  void add(Outcome outcome) {
    Reject reject = outcome.reject();
    kinds.get(outcome.kind()).add(reject);
    if (outcome.kind().isArticle()
        && reject != null
        && reject.reason() == RejectReason.NOT_AN_ARTICLE) {
      falseAlarms.add("%s, %s: %s".formatted(outcome.id(), name(outcome.kind()), reject.message()));
    }
  }

  /** Articles that were taken for none: id, kind and message. */
  public List<String> falseAlarms() {
    return List.copyOf(falseAlarms);
  }

  /**
   * Share of true ones among the pages that were taken for no article, if articles and others are
   * equally many, and each kind of the others, too. 0 to 1; 1 where none was taken so.
   *
   * @param articles what stands for the articles: pages as they are, or flashes
   */
  public double precision(PageKind articles) {
    double recall =
        kinds.entrySet().stream()
            .filter(entry -> !entry.getKey().isArticle())
            .mapToDouble(entry -> entry.getValue().share())
            .average()
            .orElse(0);
    double alarms = kinds.get(articles).share();
    return recall + alarms == 0 ? 1 : recall / (recall + alarms);
  }

  /** A table, one kind of page a line, and the precisions. */
  public String report(String name) {
    StringBuilder report = new StringBuilder();
    report.append(
        String.format(
            Locale.ROOT,
            "%-14s %6s %15s %16s%n",
            name,
            "pages",
            "not_an_article",
            "no_article_text"));
    kinds.forEach((kind, counts) -> report.append(line(name(kind), counts)));
    return report
        .append(
            String.format(
                Locale.ROOT,
                "precision %.4f, of flashes %.4f%n",
                precision(PageKind.ARTICLE),
                precision(PageKind.FLASH)))
        .toString();
  }

  private static String name(PageKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static String line(String name, Counts counts) {
    return String.format(
        Locale.ROOT,
        "%-14s %6d %7d %6.1f%% %16d%n",
        name,
        counts.pages,
        counts.notAnArticle,
        100 * counts.share(),
        counts.withoutText);
  }
}
