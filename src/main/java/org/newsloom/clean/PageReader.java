package org.newsloom.clean;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.newsloom.clean.html.HtmlBlocks;
import org.newsloom.clean.html.StatedBody;
import org.newsloom.clean.metadata.GivenValues;
import org.newsloom.clean.metadata.HtmlMetadata;
import org.newsloom.clean.metadata.TextMetadata;
import org.newsloom.clean.page.Page;
import org.newsloom.clean.page.PageBlock;
import org.newsloom.clean.text.TextBlocks;
import org.newsloom.model.MediaType;
import org.newsloom.model.Metadata;
import org.newsloom.model.RawDocument;

/**
 * Reads a raw document into a page: its blocks, unjudged, and what it states about itself. What the
 * record says beside its text wins over what the text says.
 *
 * <p>Line numbers count the lines of the document's content. For HTML they are the lines of the
 * block's first and last text as jsoup tracks them while parsing; text that the parser moved
 * (misplaced in a table, say) keeps the line it was written on.
 */
public final class PageReader {
  private PageReader() {}

  /** Reads one document. */
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
    if (document.mediaType() == MediaType.HTML) {
      return readHtml(document, whole);
    }
    boolean markdown =
        document.mediaType() == MediaType.MARKDOWN
            || TextBlocks.looksLikeMarkdown(document.content());
    List<PageBlock> blocks = TextBlocks.read(document.content(), markdown);
    Metadata found =
        markdown ? TextMetadata.ofMarkdown(blocks, document.content()) : TextMetadata.of(blocks);
    return new Page(
        markdown ? "markdown" : "text",
        blocks,
        GivenValues.over(found, document.given()),
        document.origin());
  }

  private static Page readHtml(RawDocument document, boolean whole) {
    Document parsed =
        Parser.htmlParser().setTrackPosition(whole).parseInput(document.content(), "");
    HtmlMetadata stated = HtmlMetadata.of(parsed);
    List<PageBlock> blocks =
        HtmlBlocks.read(
            parsed,
            whole
                ? new StatedBody(stated.articleBody())
                : StatedBody.ofTextAlone(stated.articleBody()));
    return new Page(
        "html",
        blocks,
        GivenValues.over(stated.metadata(blocks), document.given()),
        document.origin());
  }
}
