package org.newsloom.clean.metadata;

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

  /** More names marked as authors than this belong to several articles. */
  private static final int MOST_MARKED = 3;

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
    String source = source();
    Optional<Sourced<String>> title = new HtmlTitle(page, jsonLd, source).find(blocks);
    Masthead masthead = masthead(blocks, title.map(Sourced::value).orElse(""));
    Optional<Masthead.Dated> visible = masthead.date();
    String url = url();
    Optional<Sourced<PublicationDate>> date = new HtmlDate(page, jsonLd).find(visible, url);
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
        source,
        url,
        language());
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

  private @Nullable String source() {
    return page.firstMeta(List.of("og:site_name", "application-name"))
        .or(() -> jsonLd.names("publisher").stream().findFirst().map(Characters::collapse))
        .orElse(null);
  }

  private @Nullable String url() {
    return Optional.of(page.canonical())
        .filter(HtmlMetadata::isAddress)
        .or(() -> page.firstMeta(List.of("og:url")).filter(HtmlMetadata::isAddress))
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
      declared =
          jsonLd.text("inLanguage").or(() -> page.firstMeta(List.of("og:locale"))).orElse("");
    }
    Matcher matcher = LANGUAGE.matcher(declared.toLowerCase(Locale.ROOT));
    return matcher.matches() ? matcher.group(1) : null;
  }
}
