package org.newsloom.clean.metadata;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.newsloom.clean.page.Characters;
import org.newsloom.clean.page.PageBlock;
import org.newsloom.model.BlockKind;
import org.newsloom.model.Metadata;
import org.newsloom.model.MetadataSource;

/**
 * What an HTML page states about its article, from the most deliberate statement to the least:
 * JSON-LD, meta elements, microdata, the lines around the title, time elements, the URL.
 */
public final class HtmlMetadata {
  private static final Pattern LANGUAGE = Pattern.compile("^([a-z]{2})(?:[-_].*)?$");
  private static final Pattern DATE_IN_URL =
      Pattern.compile("/((?:19|20)\\d{2})[/-](\\d{1,2})[/-](\\d{1,2})(?:[/-]|$)");

  /** More names marked as authors than this belong to several articles. */
  private static final int MOST_MARKED = 3;

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

  private static final List<String> AUTHOR_META =
      List.of(
          "author",
          "citation_author",
          "parsely-author",
          "sailthru.author",
          "article:author",
          "article:author_name",
          "og:article:author",
          "dc.creator",
          "dcterms.creator",
          "byl",
          "byline",
          "rnews:author");

  private final PageStatements page;
  private final JsonLd jsonLd;

  private HtmlMetadata(Document document) {
    this.page = PageStatements.of(document);
    this.jsonLd = new JsonLd(page.jsonLd());
  }

  /** Reads a page's statements. */
  public static HtmlMetadata of(Document document) {
    return new HtmlMetadata(document);
  }

  /** The article's body as JSON-LD repeats it; empty if it does not. */
  public String articleBody() {
    return jsonLd.text("articleBody").orElse("");
  }

  /**
   * The statements as a record; absent ones are null or empty.
   *
   * @param blocks the page's visible text, whose lines around the title are read for what no
   *     element states
   */
  public Metadata metadata(List<PageBlock> blocks) {
    Optional<Sourced<String>> title = title();
    Masthead masthead = masthead(blocks, title.map(Sourced::value).orElse(""));
    Optional<Masthead.Dated> visible = masthead.date();
    String url = url();
    Optional<Sourced<PublicationDate>> date = date(visible, url);
    Optional<Sourced<List<String>>> authors =
        statedAuthors()
            .or(
                () ->
                    Optional.of(masthead.authors(visible))
                        .filter(names -> !names.isEmpty())
                        .map(names -> new Sourced<>(names, MetadataSource.BYLINE)));
    return new Metadata(
        title.map(Sourced::value).orElse(null),
        authors.map(Sourced::value).orElse(List.of()),
        date.map(found -> found.value().at()).orElse(null),
        date.map(found -> found.value().date()).orElse(null),
        title.map(Sourced::source).orElse(null),
        authors.map(Sourced::source).orElse(null),
        date.map(Sourced::source).orElse(null),
        source(),
        url,
        language());
  }

  private record Sourced<T>(T value, MetadataSource source) {}

  private Optional<Sourced<String>> title() {
    List<Sourced<String>> stated = new ArrayList<>();
    jsonLd
        .text("headline")
        .map(Characters::collapse)
        .ifPresent(headline -> stated.add(new Sourced<>(headline, MetadataSource.JSON_LD)));
    firstMeta(List.of("og:title", "twitter:title", "dc.title", "citation_title"))
        .map(Titles::withoutSite)
        .ifPresent(shared -> stated.add(new Sourced<>(shared, MetadataSource.META)));
    Element mark = page.titleMark();
    if (mark != null && !mark.text().isBlank()) {
      stated.add(new Sourced<>(Characters.collapse(mark.text()), MetadataSource.MICRODATA));
    }
    if (!page.titleTag().isEmpty()) {
      stated.add(new Sourced<>(Titles.withoutSite(page.titleTag()), MetadataSource.TITLE_TAG));
    }
    // The visible heading is the title as printed; the others may be shortened or decorated.
    for (Element heading : page.headings()) {
      String text = Characters.collapse(heading.text());
      if (!text.isEmpty() && stated.stream().anyMatch(title -> Titles.agree(title.value(), text))) {
        return Optional.of(new Sourced<>(text, MetadataSource.HEADING));
      }
    }
    return stated.stream().findFirst();
  }

  private Masthead masthead(List<PageBlock> blocks, String title) {
    int textStart = TextMetadata.textStart(blocks);
    int at = -1;
    for (int i = 0; i < blocks.size() && !title.isEmpty(); i++) {
      PageBlock block = blocks.get(i);
      if (block.text().length() <= title.length() + 40 && block.text().contains(title)) {
        boolean heading = block.block().kind() == BlockKind.HEADING;
        if (at < 0 || heading) {
          at = i;
        }
        if (heading) {
          break;
        }
      }
    }
    int start = at < textStart ? textStart : at + 1;
    return new Masthead(blocks, at, start, () -> ProseWords.of(blocks, start));
  }

  private Optional<Sourced<List<String>>> statedAuthors() {
    List<String> names = AuthorNames.stated(jsonLd.names("author"));
    if (names.isEmpty()) {
      names = AuthorNames.stated(jsonLd.names("creator"));
    }
    if (!names.isEmpty()) {
      return Optional.of(new Sourced<>(names, MetadataSource.JSON_LD));
    }
    for (String name : AUTHOR_META) {
      names = AuthorNames.stated(page.meta(name));
      if (!names.isEmpty()) {
        return Optional.of(new Sourced<>(names, MetadataSource.META));
      }
    }
    List<String> marked = new ArrayList<>();
    for (Element element : page.authorMarks()) {
      Element name = element.selectFirst("[itemprop=name], .fn, .p-name");
      marked.add((name == null ? element : name).text());
      if (marked.size() == MOST_MARKED) {
        break;
      }
    }
    names = AuthorNames.readAll(marked);
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(new Sourced<>(names, MetadataSource.MICRODATA));
  }

  private Optional<Sourced<PublicationDate>> date(
      Optional<Masthead.Dated> visible, @Nullable String url) {
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

  private @Nullable String source() {
    return firstMeta(List.of("og:site_name", "application-name"))
        .or(() -> jsonLd.names("publisher").stream().findFirst().map(Characters::collapse))
        .orElse(null);
  }

  private @Nullable String url() {
    return Optional.of(page.canonical())
        .filter(HtmlMetadata::isAddress)
        .or(() -> firstMeta(List.of("og:url")).filter(HtmlMetadata::isAddress))
        .or(() -> jsonLd.text("url").or(() -> jsonLd.text("mainEntityOfPage")))
        .filter(HtmlMetadata::isAddress)
        .orElse(null);
  }

  private static boolean isAddress(String url) {
    return url.startsWith("http");
  }

  private @Nullable String language() {
    String declared = page.language();
    if (declared.isEmpty()) {
      declared = jsonLd.text("inLanguage").or(() -> firstMeta(List.of("og:locale"))).orElse("");
    }
    Matcher matcher = LANGUAGE.matcher(declared.toLowerCase(Locale.ROOT));
    return matcher.matches() ? matcher.group(1) : null;
  }

  private Optional<String> firstMeta(List<String> names) {
    return names.stream().flatMap(name -> page.meta(name).stream()).findFirst();
  }
}
