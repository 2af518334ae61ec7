package org.newsloom.clean.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.newsloom.clean.page.Characters;
import org.newsloom.model.Metadata;

/**
 * What an HTML page states about its article, from the most deliberate statement to the least:
 * JSON-LD, meta elements, microdata, time elements, the URL.
 */
public final class HtmlMetadata {
  private static final Pattern LANGUAGE = Pattern.compile("^([a-z]{2})(?:[-_].*)?$");
  private static final Pattern DATE_IN_URL =
      Pattern.compile("/((?:19|20)\\d{2})[/-](\\d{1,2})[/-](\\d{1,2})(?:[/-]|$)");

  /** A page with more first-level headings than this does not use them for its title. */
  private static final int MOST_HEADINGS = 10;

  private final Document document;
  private final JsonLd jsonLd;
  private final Map<String, String> meta = new HashMap<>();
  private final List<String> authorMeta = new ArrayList<>();

  private HtmlMetadata(Document document) {
    this.document = document;
    this.jsonLd = JsonLd.of(document);
    for (Element element : document.getElementsByTag("meta")) {
      String name = element.hasAttr("property") ? element.attr("property") : element.attr("name");
      if (name.isEmpty()) {
        name = element.attr("itemprop");
      }
      name = name.toLowerCase(Locale.ROOT);
      String content = Characters.collapse(element.attr("content"));
      if (!name.isEmpty() && !content.isEmpty()) {
        meta.putIfAbsent(name, content);
        if (name.equals("author") || name.equals("citation_author")) {
          authorMeta.add(content);
        }
      }
    }
  }

  /** Reads a page's statements. */
  public static HtmlMetadata of(Document document) {
    return new HtmlMetadata(document);
  }

  /** The statements as a record; absent ones are null or empty. */
  public Metadata metadata() {
    String url = url();
    Metadata undated =
        new Metadata(title(), authors(), null, null, null, source(), url, language());
    return dated(undated, url);
  }

  /** The article's body as JSON-LD repeats it; empty if it does not. */
  public String articleBody() {
    return jsonLd.text("articleBody").orElse("");
  }

  private @Nullable String title() {
    String headline = jsonLd.text("headline").map(Characters::collapse).orElse(null);
    String shared = firstMeta("og:title", "twitter:title", "dc.title", "citation_title");
    String tag = Characters.collapse(document.title());
    List<String> stated = new ArrayList<>();
    if (headline != null) {
      stated.add(headline);
    }
    if (shared != null) {
      stated.add(Titles.withoutSite(shared));
    }
    if (!tag.isEmpty()) {
      stated.add(Titles.withoutSite(tag));
    }
    // The visible heading is the title as printed; the others may be shortened or decorated.
    for (Element heading : document.getElementsByTag("h1").stream().limit(MOST_HEADINGS).toList()) {
      String text = Characters.collapse(heading.text());
      if (!text.isEmpty() && stated.stream().anyMatch(title -> Titles.agree(title, text))) {
        return text;
      }
    }
    return stated.isEmpty() ? null : stated.get(0);
  }

  private List<String> authors() {
    List<String> names = AuthorNames.readAll(jsonLd.names("author"));
    if (names.isEmpty()) {
      names = AuthorNames.readAll(authorMeta);
    }
    if (names.isEmpty()) {
      String stated =
          firstMeta("article:author", "dc.creator", "parsely-author", "sailthru.author", "byl");
      names = stated == null ? List.of() : AuthorNames.read(stated);
    }
    if (names.isEmpty()) {
      List<String> marked = new ArrayList<>();
      for (Element element : document.select("[itemprop=author], [rel=author]")) {
        Element name = element.selectFirst("[itemprop=name]");
        marked.add((name == null ? element : name).text());
        if (marked.size() == 3) {
          break;
        }
      }
      names = AuthorNames.readAll(marked);
    }
    return names;
  }

  private Metadata dated(Metadata metadata, @Nullable String url) {
    Optional<PublicationDate> date = jsonLd.text("datePublished").flatMap(DateReader::read);
    String from = "json_ld";
    if (date.isEmpty()) {
      date =
          DateReader.read(
              firstMeta(
                  "article:published_time",
                  "og:article:published_time",
                  "datepublished",
                  "parsely-pub-date",
                  "sailthru.date",
                  "pubdate",
                  "publishdate",
                  "publish-date",
                  "publication_date",
                  "dc.date.issued",
                  "dc.date",
                  "citation_publication_date",
                  "date"));
      from = "meta";
    }
    if (date.isEmpty()) {
      date = timeElement();
      from = "time_tag";
    }
    if (date.isEmpty() && url != null) {
      Matcher matcher = DATE_IN_URL.matcher(url);
      date =
          matcher.find()
              ? DateReader.read(matcher.group(1) + '-' + matcher.group(2) + '-' + matcher.group(3))
              : Optional.empty();
      from = "url";
    }
    if (date.isEmpty()) {
      return metadata;
    }
    PublicationDate found = date.get();
    return new Metadata(
        metadata.title(),
        metadata.authors(),
        found.at(),
        found.date(),
        from,
        metadata.source(),
        metadata.url(),
        metadata.language());
  }

  private Optional<PublicationDate> timeElement() {
    Element marked = document.selectFirst("[itemprop=datePublished], time[pubdate]");
    if (marked != null) {
      return timeOf(marked);
    }
    // Teasers and comments have time elements of their own: only the first one can be meant, and
    // only where it stands in the article or is the page's only one.
    List<Element> times = document.getElementsByTag("time");
    if (times.isEmpty()) {
      return Optional.empty();
    }
    Element first = times.get(0);
    boolean inArticle = first.closest("article, main, header") != null;
    return inArticle || times.size() == 1 ? timeOf(first) : Optional.empty();
  }

  private static Optional<PublicationDate> timeOf(Element element) {
    return DateReader.read(element.attr("datetime"))
        .or(() -> DateReader.read(element.attr("content")))
        .or(() -> DateReader.read(element.text()));
  }

  private @Nullable String source() {
    String site = firstMeta("og:site_name", "application-name");
    if (site != null) {
      return site;
    }
    List<String> publisher = jsonLd.names("publisher");
    return publisher.isEmpty() ? null : Characters.collapse(publisher.get(0));
  }

  private @Nullable String url() {
    Element canonical = document.selectFirst("link[rel=canonical][href]");
    String url = canonical == null ? null : canonical.attr("href").strip();
    if (url == null || !url.startsWith("http")) {
      url = firstMeta("og:url");
    }
    if (url == null || !url.startsWith("http")) {
      url = jsonLd.text("url").or(() -> jsonLd.text("mainEntityOfPage")).orElse(null);
    }
    return url != null && url.startsWith("http") ? url : null;
  }

  private @Nullable String language() {
    Element html = document.selectFirst("html");
    String declared = html == null ? "" : html.attr("lang");
    if (declared.isEmpty()) {
      declared = jsonLd.text("inLanguage").orElse(meta.getOrDefault("og:locale", ""));
    }
    Matcher matcher = LANGUAGE.matcher(declared.strip().toLowerCase(Locale.ROOT));
    return matcher.matches() ? matcher.group(1) : null;
  }

  private @Nullable String firstMeta(String... names) {
    for (String name : names) {
      String content = meta.get(name);
      if (content != null) {
        return content;
      }
    }
    return null;
  }
}
