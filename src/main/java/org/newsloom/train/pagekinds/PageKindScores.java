package org.newsloom.train.pagekinds;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsloom.model.Reject;
import org.newsloom.model.RejectReason;

/** How many articles, and how many made pages of each kind, were taken for no article. */
public final class PageKindScores {
  private final Counts articles = new Counts();
  private final Map<PageKind, Counts> made = new EnumMap<>(PageKind.class);
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
      made.put(kind, new Counts());
    }
  }

  void add(Outcome outcome) {
    Reject reject = outcome.reject();
    if (outcome.kind() != null) {
      made.get(outcome.kind()).add(reject);
      return;
    }
    articles.add(reject);
    if (reject != null && reject.reason() == RejectReason.NOT_AN_ARTICLE) {
      falseAlarms.add(outcome.id() + ": " + reject.message());
    }
  }

  /** Articles that were taken for none: id and message. */
  public List<String> falseAlarms() {
    return List.copyOf(falseAlarms);
  }

  /**
   * Share of true ones among the pages that were taken for no article, if articles and others are
   * equally many, and each kind of the others, too; 0 to 1, 1 where none was taken so.
   */
  public double precision() {
    double recall = made.values().stream().mapToDouble(Counts::share).average().orElse(0);
    double alarms = articles.share();
    return recall + alarms == 0 ? 1 : recall / (recall + alarms);
  }

  /** A table, one kind of page a line, and the precision. */
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
    report.append(line("articles", articles));
    made.forEach(
        (kind, counts) -> report.append(line(kind.name().toLowerCase(Locale.ROOT), counts)));
    return report.append(String.format(Locale.ROOT, "precision %.4f%n", precision())).toString();
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
