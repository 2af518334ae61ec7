package org.newsloom.clean.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.newsloom.clean.page.CharacterReferences;
import org.newsloom.clean.page.Characters;
import org.newsloom.clean.page.PageBlock;
import org.newsloom.model.MetadataSource;

/** Finds the title that an HTML page states. */
final class HtmlTitle {
  private final PageStatements page;
  private final JsonLd jsonLd;
  private final @Nullable String site;

  /**
   * @param site the name of the site; null if it is not known
   */
  HtmlTitle(PageStatements page, JsonLd jsonLd, @Nullable String site) {
    this.site = site;
    this.page = page;
    this.jsonLd = jsonLd;
  }

  /**
   * The title as printed, else by the most deliberate statement; empty if there is none.
   *
   * @param blocks the page's visible text
   */
  Optional<Sourced<String>> find(List<PageBlock> blocks) {
    List<Sourced<String>> stated = stated();
    // The visible heading is the title as printed; the others may be shortened or decorated.
    for (Element heading : page.headings()) {
      String text = read(heading.text());
      if (!text.isEmpty() && stated.stream().anyMatch(title -> Titles.agree(title.value(), text))) {
        return Optional.of(
            new Sourced<>(new SiteNames(site).offPrinted(text), MetadataSource.HEADING));
      }
    }
    return new OnlyHeading(page, blocks, site)
        .over(stated)
        .map(heading -> new Sourced<>(heading, MetadataSource.HEADING))
        .or(() -> stated.stream().findFirst());
  }

  private List<Sourced<String>> stated() {
    List<Sourced<String>> stated = new ArrayList<>();
    SiteNames names = new SiteNames(site);
    // In JSON no parser has decoded it yet.
    jsonLd
        .text("headline")
        .map(headline -> read(CharacterReferences.decode(headline)))
        .ifPresent(headline -> add(stated, headline, MetadataSource.JSON_LD));
    page.firstMeta(List.of("og:title", "twitter:title", "dc.title", "citation_title"))
        .map(shared -> names.off(read(shared)))
        .ifPresent(shared -> add(stated, shared, MetadataSource.META));
    Element mark = page.titleMark();
    if (mark != null) {
      add(stated, read(mark.text()), MetadataSource.MICRODATA);
    }
    add(stated, names.off(read(page.titleTag())), MetadataSource.TITLE_TAG);
    return stated;
  }

  private static void add(List<Sourced<String>> stated, String title, MetadataSource source) {
    if (!title.isEmpty()) {
      stated.add(new Sourced<>(title, source));
    }
  }

  static String read(String text) {
    return Characters.collapse(CharacterReferences.decode(text));
  }
}
