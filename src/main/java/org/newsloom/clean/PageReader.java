package org.newsloom.clean;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.newsloom.clean.html.HtmlBlocks;
import org.newsloom.clean.html.StatedBody;
import org.newsloom.clean.metadata.GivenValues;
import org.newsloom.clean.metadata.HtmlMetadata;
import org.newsloom.clean.metadata.TextMetadata;
import org.newsloom.clean.page.CodeParts;
import org.newsloom.clean.page.Folding;
import org.newsloom.clean.page.Page;
import org.newsloom.clean.page.PageBlock;
import org.newsloom.clean.page.ValidText;
import org.newsloom.clean.text.DropCap;
import org.newsloom.clean.text.MarkupInText;
import org.newsloom.clean.text.TextBlocks;
import org.newsloom.model.GivenMetadata;
import org.newsloom.model.MediaType;
import org.newsloom.model.Metadata;
import org.newsloom.model.RawDocument;
import org.newsloom.model.TooCostly;

/**
 * Reads a raw document into a page: its blocks, unjudged, and what it states about itself. What the
 * record says beside its text wins over what the text says.
 *
 * <p>Line numbers count the lines of the document's content. For HTML they are the lines of the
 * block's first and last text as jsoup tracks them while parsing; text that the parser moved
 * (misplaced in a table, say) keeps the line it was written on.
 */
public final class PageReader {
  /**
   * A page of more tags is data. Each element takes some hundred bytes of memory once it is parsed.
   */
  static final int MOST_TAGS = 1_500_000;

  private PageReader() {}

  /**
   * Reads one document.
   *
   * @throws TooCostly if it is larger than any page
   */
  public static Page read(RawDocument document) {
    return read(document, true);
  }

  /**
   * Reads one document for its lines alone: the same blocks and metadata, but for HTML without the
   * places of the blocks and without what the page repeats of them, which takes a third less time.
   */
  public static Page readLines(RawDocument document) {
    return read(document, false);
  }

  private static Page read(RawDocument document, boolean whole) {
    return ValidText.of(
        document.mediaType() == MediaType.HTML
            ? readHtml(document.content(), document, whole)
            : readText(document, whole));
  }

  private static Page readText(RawDocument document, boolean whole) {
    String content = Folding.fold(document.content());
    boolean markdown =
        document.mediaType() == MediaType.MARKDOWN || TextBlocks.looksLikeMarkdown(content);
    Optional<String> html = markdown ? Optional.empty() : MarkupInText.asHtml(content);
    if (html.isPresent()) {
      return readHtml(html.get(), document, whole);
    }
    String text = markdown ? content : MarkupInText.ofText(content);
    List<PageBlock> blocks = CodeParts.cut(TextBlocks.read(text, markdown));
    Metadata found = markdown ? TextMetadata.ofMarkdown(blocks, text) : TextMetadata.of(blocks);
    return new Page(
        markdown ? "markdown" : "text",
        blocks,
        GivenValues.over(found, document.given()),
        document.origin());
  }

  private static Page readHtml(String content, RawDocument document, boolean whole) {
    GivenMetadata given = document.given();
    requireFewTags(content);
    Document parsed = Parser.htmlParser().setTrackPosition(whole).parseInput(content, "");
    HtmlMetadata stated = HtmlMetadata.of(parsed);
    List<PageBlock> read =
        HtmlBlocks.read(
            parsed,
            whole
                ? new StatedBody(stated.articleBody())
                : StatedBody.ofTextAlone(stated.articleBody()));
    List<PageBlock> blocks = CodeParts.cut(DropCap.join(read));
    return new Page(
        "html",
        blocks,
        GivenValues.over(stated.metadata(blocks, given.url()), given),
        document.origin());
  }

  private static void requireFewTags(String content) {
    int tags = 0;
    for (int at = content.indexOf('<'); at >= 0; at = content.indexOf('<', at + 1)) {
      tags++;
    }
    if (tags > MOST_TAGS) {
      throw new TooCostly("the page has %,d tags; at most %,d are read".formatted(tags, MOST_TAGS));
    }
  }
}
