package org.newsloom.clean.metadata;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.newsloom.clean.page.PageBlock;
import org.newsloom.model.BlockKind;
import org.newsloom.model.MetadataSource;

/**
 * The only first-level heading above a page's text. It is the title where the page states none, or
 * states but the site's name or a prompt such as "Log in to continue".
 */
final class OnlyHeading {
  private static final int FEWEST_WORDS = 3;

  /** A stated title of at most so many words, none of them in the text, names the site. */
  private static final int MOST_SITE_WORDS = 3;

  private final PageStatements page;
  private final List<PageBlock> blocks;
  private final @Nullable String site;

  /**
   * @param blocks the page's visible text
   * @param site the name of the site; null if it is not known
   */
  OnlyHeading(PageStatements page, List<PageBlock> blocks, @Nullable String site) {
    this.page = page;
    this.blocks = blocks;
    this.site = site;
  }

  /** The heading, if it says more than what is stated; no heading agrees with that. */
  Optional<String> over(List<Sourced<String>> stated) {
    int textStart = TextMetadata.textStart(blocks);
    for (Sourced<String> title : stated) {
      boolean loose =
          title.source() == MetadataSource.META || title.source() == MetadataSource.TITLE_TAG;
      if (!loose || !saysNothing(title.value(), textStart)) {
        return Optional.empty();
      }
    }
    return heading(textStart);
  }

  private boolean saysNothing(String title, int textStart) {
    return isSite(title)
        || Prompts.begins(title)
        || (words(title) <= MOST_SITE_WORDS
            && ProseWords.of(blocks, textStart).shared(title).found() == 0);
  }

  private Optional<String> heading(int textStart) {
    String only = null;
    for (Element heading : page.headings()) {
      String text = HtmlTitle.read(heading.text());
      if (words(text) < FEWEST_WORDS || isSite(text) || leadsHome(heading)) {
        continue;
      }
      if (only != null) {
        return Optional.empty();
      }
      only = text;
    }
    return Optional.ofNullable(only)
        .filter(text -> !Prompts.begins(text) && standsAbove(text, textStart));
  }

  private boolean isSite(String text) {
    return text.equalsIgnoreCase(site);
  }

  /** Headings around a site's name lead to its first page. */
  private static boolean leadsHome(Element heading) {
    Element link = heading.selectFirst("a[href]");
    if (link == null && heading.parent() != null && heading.parent().normalName().equals("a")) {
      link = heading.parent();
    }
    if (link == null) {
      return false;
    }
    String address = link.attr("href").strip();
    int host = address.indexOf("//");
    int path = address.indexOf('/', host < 0 ? 0 : host + 2);
    return path < 0 ? host >= 0 : path == address.length() - 1;
  }

  private boolean standsAbove(String text, int textStart) {
    for (int i = 0; i < blocks.size() && i <= textStart; i++) {
      PageBlock block = blocks.get(i);
      if (block.block().kind() == BlockKind.HEADING && block.text().equals(text)) {
        return true;
      }
    }
    return false;
  }

  private static int words(String text) {
    int words = 0;
    for (String word : text.split(" ", -1)) {
      words += word.isEmpty() ? 0 : 1;
    }
    return words;
  }
}
