package org.newsloom.clean.metadata;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.newsloom.model.MetadataSource;

/** Finds the day of publication that an HTML page states. */
final class HtmlDate {
  private static final Pattern DATE_IN_URL =
      Pattern.compile("/((?:19|20)\\d{2})[/-](\\d{1,2})[/-](\\d{1,2})(?:[/-]|$)");

  private static final List<String> DATE_META =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "article:published",
          "og:published_time",
          "datepublished",
          "parsely-pub-date",
          "sailthru.date",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "published",
          "published-date",
          "published_date",
          "publication_date",
          "publicationdate",
          "article.published",
          "date.published",
          "dc.date.issued",
          "dcterms.issued",
          "dcterms.created",
          "dcterms.date",
          "dc.date",
          "dc.date.created",
          "citation_publication_date",
          "citation_online_date",
          "bt:pubdate",
          "rnews:datepublished",
          "date");

  private final PageStatements page;
  private final JsonLd jsonLd;

  HtmlDate(PageStatements page, JsonLd jsonLd) {
    this.page = page;
    this.jsonLd = jsonLd;
  }

  /**
   * The date by the most deliberate statement; empty if there is none.
   *
   * @param visible the date beside the title
   * @param url the page's address; null if unknown
   */
  Optional<Sourced<PublicationDate>> find(Optional<Masthead.Dated> visible, @Nullable String url) {
    Optional<Sourced<PublicationDate>> shown =
        visible
            .filter(dated -> !dated.ofChange())
            .map(dated -> new Sourced<>(dated.date(), MetadataSource.BYLINE));
    return read(jsonLd.text("datePublished"), MetadataSource.JSON_LD)
        .or(this::metaDate)
        .or(() -> read(jsonLd.pageText("datePublished"), MetadataSource.JSON_LD))
        .or(
            () ->
                page.dateMarks().stream()
                    .findFirst()
                    .flatMap(element -> timeOf(element, MetadataSource.MICRODATA)))
        .map(stated -> shown.map(date -> asShown(stated, date)).orElse(stated))
        .or(() -> shown)
        .or(this::timeElement)
        .or(() -> urlDate(url))
        .or(() -> visible.map(dated -> new Sourced<>(dated.date(), MetadataSource.CHANGED)));
  }

  /**
   * The day as printed beside the title, where it is a day off the stated one (which is in another
   * zone) or before it (publishing systems put the day of the last upload where the day of
   * publication should stand).
   */
  private static Sourced<PublicationDate> asShown(
      Sourced<PublicationDate> stated, Sourced<PublicationDate> shown) {
    long days = ChronoUnit.DAYS.between(shown.value().date(), stated.value().date());
    if (days == 0 || days < -1) {
      return stated;
    }
    return Math.abs(days) == 1 && shown.value().at() == null
        ? new Sourced<>(
            new PublicationDate(shown.value().date(), stated.value().at()), shown.source())
        : shown;
  }

  private static Optional<Sourced<PublicationDate>> read(
      Optional<String> text, MetadataSource source) {
    return text.flatMap(DateReader::read).map(date -> new Sourced<>(date, source));
  }

  private Optional<Sourced<PublicationDate>> metaDate() {
    for (String name : DATE_META) {
      Optional<Sourced<PublicationDate>> date =
          read(page.meta(name).stream().findFirst(), MetadataSource.META);
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  /**
   * Teasers and comments have time elements of their own: only the first one can be meant, and only
   * where it stands in the article or is the page's only one.
   */
  private Optional<Sourced<PublicationDate>> timeElement() {
    List<Element> times = page.times();
    if (times.isEmpty()) {
      return Optional.empty();
    }
    Element first = times.get(0);
    boolean inArticle = first.closest("article, main, header") != null;
    return inArticle || times.size() == 1
        ? timeOf(first, MetadataSource.TIME_TAG)
        : Optional.empty();
  }

  private static Optional<Sourced<PublicationDate>> timeOf(Element element, MetadataSource source) {
    return read(Optional.of(element.attr("datetime")), source)
        .or(() -> read(Optional.of(element.attr("content")), source))
        .or(() -> read(Optional.of(element.text()), source));
  }

  private static Optional<Sourced<PublicationDate>> urlDate(@Nullable String url) {
    Matcher matcher = DATE_IN_URL.matcher(url == null ? "" : url);
    return matcher.find()
        ? read(
            Optional.of(matcher.group(1) + '-' + matcher.group(2) + '-' + matcher.group(3)),
            MetadataSource.URL)
        : Optional.empty();
  }
}
