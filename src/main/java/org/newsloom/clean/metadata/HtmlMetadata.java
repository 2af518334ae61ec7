package org.newsloom.clean.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.newsloom.clean.block.Characters;
import org.newsloom.clean.html.HtmlPage;
import org.newsloom.model.Block;
import org.newsloom.model.GivenMetadata;
import org.newsloom.model.Metadata;

/**
 * Metadata of a page: what came beside it, JSON-LD, meta elements, microdata, then what is visible,
 * in this order.
 */
public final class HtmlMetadata implements MetadataFinder {
  private static final Pattern SITE_SUFFIX =
      Pattern.compile("\\s+[|\u2013\u2014\u00bb\u00b7-]\\s+[^|\u2013\u2014\u00bb]{2,60}$");

  private static final Pattern URL_DATE =
      Pattern.compile("/(20\\d{2}|19\\d{2})[/-](\\d{1,2})[/-](\\d{1,2})(?:/|-|$)");

  private final Document document;
  private final LinkedData linkedData;

  public HtmlMetadata(HtmlPage page) {
    this.document = page.document();
    this.linkedData = LinkedData.of(document);
  }

  @Override
  public Optional<String> title() {
    return linkedData
        .headline()
        .or(() -> meta("meta[property=og:title]", "meta[name=twitter:title]", "meta[name=title]"))
        .or(this::firstHeading)
        .or(() -> text(document.title()))
        .map(this::withoutSite);
  }

  @Override
  public Metadata find(GivenMetadata given, List<Block> kept) {
    DatedValue date = date(given);
    List<String> authors = given.authors();
    return new Metadata(
        given.title() == null ? title().orElse(null) : given.title(),
        authors.isEmpty() ? authors() : authors,
        date.value == null ? null : date.value.instant(),
        date.value == null ? null : date.value.date(),
        date.value == null ? null : date.source,
        given.source() == null ? source() : given.source(),
        given.url() == null ? url() : given.url(),
        language());
  }

  private record DatedValue(
      @org.jspecify.annotations.Nullable PublicationDate value, String source) {}

  private DatedValue date(GivenMetadata given) {
    return dated(Optional.ofNullable(given.published()), "given")
        .or(() -> dated(linkedData.published(), "json_ld"))
        .or(
            () ->
                dated(
                    meta(
                        "meta[property=article:published_time]",
                        "meta[property=og:published_time]",
                        "meta[name=article:published_time]",
                        "meta[name=pubdate]",
                        "meta[name=publishdate]",
                        "meta[name=publish-date]",
                        "meta[name=date]",
                        "meta[name=DC.date.issued]",
                        "meta[name=dc.date]",
                        "meta[name=sailthru.date]",
                        "meta[name=parsely-pub-date]",
                        "meta[name=citation_publication_date]",
                        "meta[name=publication_date]"),
                    "meta"))
        .or(() -> dated(attribute("[itemprop=datePublished]", "content", "datetime"), "microdata"))
        .or(
            () ->
                dated(
                    attribute(
                        "time[pubdate], time.published, time.entry-date, article time, header time, time",
                        "datetime",
                        "content"),
                    "time_tag"))
        .or(() -> dated(visibleDate(), "byline"))
        .or(() -> dated(urlDate(), "url"))
        .orElse(new DatedValue(null, ""));
  }

  private static Optional<DatedValue> dated(Optional<String> text, String source) {
    return text.flatMap(PublicationDate::parse).map(date -> new DatedValue(date, source));
  }

  private Optional<String> visibleDate() {
    for (Element element :
        document.select(
            "[class~=(?i)(^|[-_ ])(date|published|posted|timestamp|dateline|byline|meta|time)([-_ ]|$)]")) {
      String text = Characters.collapse(element.text());
      if (text.length() <= 120 && PublicationDate.parse(text).isPresent()) {
        return Optional.of(text);
      }
    }
    return Optional.empty();
  }

  private Optional<String> urlDate() {
    String url = url();
    if (url == null) {
      return Optional.empty();
    }
    Matcher date = URL_DATE.matcher(url);
    return date.find()
        ? Optional.of(
            String.format(
                Locale.ROOT,
                "%s-%02d-%02d",
                date.group(1),
                Integer.parseInt(date.group(2)),
                Integer.parseInt(date.group(3))))
        : Optional.empty();
  }

  private List<String> authors() {
    List<String> linked = persons(linkedData.authors());
    if (!linked.isEmpty()) {
      return linked;
    }
    List<String> meta = new ArrayList<>();
    for (Element element :
        document.select(
            "meta[name=author], meta[property=article:author], meta[name=parsely-author],"
                + " meta[name=sailthru.author], meta[name=byl], meta[name=dc.creator], meta[name=citation_author]")) {
      meta.add(element.attr("content"));
    }
    List<String> stated = persons(meta);
    if (!stated.isEmpty()) {
      return stated;
    }
    for (String selector :
        List.of(
            "[itemprop=author] [itemprop=name], [itemprop=author]",
            "[rel=author]",
            "[class~=(?i)(^|[-_ ])(byline|author-name|author)([-_ ]|$)]")) {
      List<String> visible = new ArrayList<>();
      for (Element element : document.select(selector)) {
        String text = Characters.collapse(element.text());
        if (text.length() <= 120) {
          visible.add(text);
        }
        if (visible.size() >= 3) {
          break;
        }
      }
      List<String> names = persons(visible);
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  private static List<String> persons(List<String> texts) {
    List<String> names = new ArrayList<>();
    for (String text : texts) {
      for (String name : AuthorNames.of(Characters.collapse(text))) {
        if (!names.contains(name)) {
          names.add(name);
        }
      }
    }
    return names;
  }

  private @org.jspecify.annotations.Nullable String source() {
    return meta("meta[property=og:site_name]", "meta[name=application-name]")
        .or(linkedData::publisher)
        .orElse(null);
  }

  private @org.jspecify.annotations.Nullable String url() {
    return attribute("link[rel=canonical]", "href", "href")
        .or(() -> meta("meta[property=og:url]"))
        .filter(url -> url.startsWith("http"))
        .orElse(null);
  }

  private @org.jspecify.annotations.Nullable String language() {
    Element html = document.selectFirst("html[lang]");
    if (html == null) {
      return null;
    }
    String code = html.attr("lang").strip().toLowerCase(Locale.ROOT).replaceFirst("[-_].*", "");
    return code.matches("[a-z]{2,3}") ? code : null;
  }

  private Optional<String> firstHeading() {
    for (Element heading : document.select("article h1, main h1, h1")) {
      Optional<String> text = text(heading.text());
      if (text.isPresent()) {
        return text;
      }
    }
    return Optional.empty();
  }

  /**
   * {@code Headline | The Site} without the site, where the page says what the site is called or
   * shows the headline alone.
   */
  private String withoutSite(String title) {
    Matcher suffix = SITE_SUFFIX.matcher(title);
    if (!suffix.find()) {
      return title;
    }
    String headline = title.substring(0, suffix.start());
    boolean shown =
        document.select("h1").stream()
            .anyMatch(heading -> Characters.collapse(heading.text()).equalsIgnoreCase(headline));
    String site = source();
    boolean named =
        site != null
            && title
                .substring(suffix.start())
                .toLowerCase(Locale.ROOT)
                .contains(site.toLowerCase(Locale.ROOT));
    return shown || named ? headline : title;
  }

  private Optional<String> meta(String... selectors) {
    for (String selector : selectors) {
      Element element = document.selectFirst(selector);
      if (element != null) {
        Optional<String> content = text(element.attr("content"));
        if (content.isPresent()) {
          return content;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> attribute(String selector, String first, String second) {
    for (Element element : document.select(selector)) {
      Optional<String> value =
          text(element.attr(first))
              .or(() -> text(element.attr(second)))
              .or(() -> text(element.text()).filter(text -> text.length() < 80));
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> text(String value) {
    String collapsed = Characters.collapse(value);
    return collapsed.isEmpty() ? Optional.empty() : Optional.of(collapsed);
  }
}
