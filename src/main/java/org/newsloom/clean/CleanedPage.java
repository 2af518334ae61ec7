package org.newsloom.clean;

import java.util.ArrayList;
import java.util.List;
import org.newsloom.clean.page.Page;
import org.newsloom.clean.page.PageBlock;
import org.newsloom.clean.page.TextShape;
import org.newsloom.model.Block;
import org.newsloom.model.Metadata;
import org.newsloom.model.RawDocument;

/**
 * What a document is by itself: its blocks with the tagger's verdict, and its metadata. Nothing
 * here depends on other documents, nor on what is made of the verdict; so it can be kept, and
 * {@link Cleaner#conclude(CleanedPage)} makes the article of it.
 *
 * @param document where it came from, without its content
 * @param extractor which reader made the blocks: {@code text}, {@code markdown}, {@code html}
 * @param metadata what the page states about the article
 * @param blocks every visible block, in order
 */
public record CleanedPage(
    RawDocument document, String extractor, Metadata metadata, List<CleanedBlock> blocks) {

  /**
   * A block, as far as it matters once it is judged.
   *
   * @param block its text, role and place
   * @param shape counts over the text
   * @param linkedChars characters of the text that stand in links
   * @param links number of links in it
   * @param stated whether the page's own metadata repeats this text as the article's body
   * @param label the tagger's verdict
   */
  public record CleanedBlock(
      Block block, TextShape shape, int linkedChars, int links, boolean stated, BlockLabel label) {}

  public CleanedPage {
    blocks = List.copyOf(blocks);
  }

  static CleanedPage of(RawDocument document, Page page, List<BlockLabel> labels) {
    List<CleanedBlock> blocks = new ArrayList<>(labels.size());
    for (int i = 0; i < labels.size(); i++) {
      PageBlock block = page.blocks().get(i);
      blocks.add(
          new CleanedBlock(
              block.block(),
              block.shape(),
              block.linkedChars(),
              block.links(),
              block.stated(),
              labels.get(i)));
    }
    return new CleanedPage(document.withoutContent(), page.extractor(), page.metadata(), blocks);
  }

  Page page() {
    return new Page(
        extractor,
        blocks.stream()
            .map(
                each ->
                    PageBlock.judged(
                        each.block(),
                        each.shape(),
                        each.linkedChars(),
                        each.links(),
                        each.stated()))
            .toList(),
        metadata);
  }

  List<BlockLabel> labels() {
    return blocks.stream().map(CleanedBlock::label).toList();
  }
}
