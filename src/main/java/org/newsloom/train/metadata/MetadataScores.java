package org.newsloom.train.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.newsloom.train.pages.WordScore;

/**
 * How well titles, authors and dates were found.
 *
 * <p><b>Title.</b> Both titles are bags of lower-cased words. Precision is the share of the found
 * title's words that stand in the gold, as a mean over the pages where a title was found and the
 * gold has one; recall the share of the gold title's words that were found, as a mean over the
 * pages whose gold has a title, 0 where none was found. F1 is the mean over these same pages of the
 * page's own word F1, 0 where no title was found. Exact is the share of these pages where both
 * titles are the same words in the same order.
 *
 * <p><b>Authors.</b> Each page has a set of gold names and a set of found names, in the form of
 * {@link AuthorKeys}. Over all pages (micro-averaged): precision is right names / found names,
 * recall is right names / gold names, F1 their harmonic mean. A name found on a page whose gold has
 * no author counts as wrong; the precision among pages whose gold has one is given beside it.
 *
 * <p><b>Date.</b> Exact is the share of pages with a gold date where that very day was found.
 * Precision is right days / pages where a date was found; a date found on a page whose gold has
 * none counts as wrong; the precision among pages whose gold has one is given beside it.
 *
 * @param pages one score a page, in the order of their ids
 */
public record MetadataScores(List<PageMetadataScore> pages) {

  public MetadataScores {
    pages = List.copyOf(pages);
  }

  /** Mean word F1 of the titles, 0 to 1; NaN if no gold has a title. */
  public double titleF1() {
    return titleMean(WordScore::f1);
  }

  /** Share of the pages with a gold title where it was found word for word. */
  public double titleExact() {
    return ratio(
        count(PageMetadataScore::titleIsExact), count(page -> page.gold().title() != null));
  }

  /** Micro-averaged F1 of the names, 0 to 1; NaN if there are no names at all. */
  public double authorsF1() {
    return ratio(2 * rightAuthors(), goldAuthors() + foundAuthors());
  }

  /** Share of the pages with a gold date where that day was found. */
  public double dateExact() {
    return ratio(count(PageMetadataScore::dateIsExact), count(page -> page.gold().date() != null));
  }

  /** The scores as a table of one line a value. */
  public String report(String name) {
    StringBuilder out = new StringBuilder();
    out.append(
        "%s: %d pages%n%-9s%8s%8s%8s%8s%10s%7s%7s%7s%n"
            .formatted(
                name,
                pages.size(),
                "",
                "F1",
                "P",
                "R",
                "exact",
                "P(gold)",
                "gold",
                "found",
                "right"));
    row(
        out,
        "title",
        titleF1(),
        titlePrecision(),
        titleMean(WordScore::recall),
        titleExact(),
        titlePrecision(),
        count(page -> page.gold().title() != null),
        count(page -> page.found().title() != null),
        count(PageMetadataScore::titleIsExact));
    row(
        out,
        "authors",
        authorsF1(),
        ratio(rightAuthors(), foundAuthors()),
        ratio(rightAuthors(), goldAuthors()),
        ratio(
            count(
                page ->
                    page.gold().author() != null && page.foundAuthors().equals(page.goldAuthors())),
            count(page -> page.gold().author() != null)),
        ratio(
            rightAuthors(),
            sum(page -> page.gold().author() == null ? 0 : page.foundAuthors().size())),
        goldAuthors(),
        foundAuthors(),
        rightAuthors());
    double right = count(PageMetadataScore::dateIsExact);
    double found = count(page -> page.found().publishedDate() != null);
    double gold = count(page -> page.gold().date() != null);
    row(
        out,
        "date",
        ratio(2 * right, found + gold),
        ratio(right, found),
        ratio(right, gold),
        dateExact(),
        ratio(
            right,
            count(page -> page.gold().date() != null && page.found().publishedDate() != null)),
        gold,
        found,
        right);
    return out.toString();
  }

  private static void row(StringBuilder out, String name, double... values) {
    out.append("%-9s".formatted(name));
    for (int i = 0; i < values.length; i++) {
      out.append(
          i < 4
              ? String.format(Locale.ROOT, "%8.3f", values[i])
              : i == 4
                  ? String.format(Locale.ROOT, "%10.3f", values[i])
                  : String.format(Locale.ROOT, "%7.0f", values[i]));
    }
    out.append(System.lineSeparator());
  }

  private double titlePrecision() {
    return pages.stream()
        .map(PageMetadataScore::titleWords)
        .filter(Objects::nonNull)
        .mapToDouble(WordScore::precision)
        .average()
        .orElse(Double.NaN);
  }

  private double titleMean(ToDoubleFunction<WordScore> value) {
    return pages.stream()
        .filter(page -> page.gold().title() != null)
        .map(PageMetadataScore::titleWords)
        .mapToDouble(words -> words == null ? 0 : value.applyAsDouble(words))
        .average()
        .orElse(Double.NaN);
  }

  private double rightAuthors() {
    return sum(PageMetadataScore::rightAuthors);
  }

  private double goldAuthors() {
    return sum(page -> page.goldAuthors().size());
  }

  private double foundAuthors() {
    return sum(page -> page.foundAuthors().size());
  }

  private double count(Predicate<PageMetadataScore> condition) {
    return pages.stream().filter(condition).count();
  }

  private double sum(ToDoubleFunction<PageMetadataScore> value) {
    return pages.stream().mapToDouble(value).sum();
  }

  private static double ratio(double part, double whole) {
    return whole == 0 ? Double.NaN : part / whole;
  }
}
