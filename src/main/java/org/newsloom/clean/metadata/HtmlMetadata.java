package org.newsloom.clean.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.newsloom.clean.page.Characters;
import org.newsloom.clean.page.PageBlock;
import org.newsloom.model.BlockKind;
import org.newsloom.model.Metadata;

/**
 * What an HTML page states about its article, from the most deliberate statement to the least:
 * JSON-LD, meta elements, microdata, the lines around the title, time elements, the URL.
 */
public final class HtmlMetadata {
  private static final Pattern LANGUAGE = Pattern.compile("^([a-z]{2})(?:[-_].*)?$");

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
    return metadata(blocks, null);
  }

  /**
   * As the other one, for a page whose address is known.
   *
   * @param address where the page was published; null if only the page may say it
   */
  public Metadata metadata(List<PageBlock> blocks, @Nullable String address) {
    String source = source();
    Optional<Sourced<String>> title = new HtmlTitle(page, jsonLd, source).find(blocks);
    String titleText = title.map(Sourced::value).orElse("");
    String url = url();
    String known = address == null ? url : address;
    DateStyle style = DateStyle.of(declaredLanguage(), SourceHost.of(known));
    Masthead masthead = masthead(blocks, titleText, style);
    Optional<Masthead.Dated> visible = masthead.date();
    Optional<Sourced<PublicationDate>> date =
        new HtmlDate(page, jsonLd, style, page.heading(titleText)).find(visible, known, blocks);
    Optional<Sourced<List<String>>> authors =
        new HtmlAuthors(page, jsonLd, source, page.heading(titleText))
            .find(() -> masthead.authors(visible));
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

  private Masthead masthead(List<PageBlock> blocks, String title, DateStyle style) {
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
    return new Masthead(blocks, at, start, style, () -> ProseWords.of(blocks, start));
  }

  private @Nullable String source() {
    return page.firstMeta(List.of("og:site_name", "application-name"))
        .flatMap(SourceNames::read)
        .or(
            () ->
                jsonLd.names("publisher").stream()
                    .findFirst()
                    .map(Characters::collapse)
                    .flatMap(SourceNames::read))
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

  private String declaredLanguage() {
    String declared = page.language();
    String locale = page.firstMeta(List.of("og:locale")).orElse("");
    if (declared.isEmpty()) {
      return jsonLd.text("inLanguage").orElse(locale);
    }
    // The locale tells the country that "en" alone leaves open.
    return locale.startsWith(declared) ? locale : declared;
  }

  private @Nullable String language() {
    Matcher matcher = LANGUAGE.matcher(declaredLanguage().toLowerCase(Locale.ROOT));
    return matcher.matches() ? matcher.group(1) : null;
  }
}
