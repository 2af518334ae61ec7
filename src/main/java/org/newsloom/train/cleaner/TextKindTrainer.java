package org.newsloom.train.cleaner;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.newsloom.clean.PageReader;
import org.newsloom.clean.TrainedTagger;
import org.newsloom.clean.page.Page;
import org.newsloom.clean.textkind.TextKindModel;
import org.newsloom.clean.trained.PageFeatures;
import org.newsloom.model.GivenMetadata;
import org.newsloom.model.MediaType;
import org.newsloom.model.RawDocument;

/**
 * Makes the model that tells clean text from copies of pages: from the pages' text renderings, and
 * from their gold texts as people and programs write down articles ({@link CleanForm}).
 */
final class TextKindTrainer {
  /** Renderings a page has: all clean forms together weigh as much as all of these. */
  private static final float RENDERINGS = 5;

  private TextKindTrainer() {}

  /**
   * A document of a kind that is known.
   *
   * @param form rendering of a page, or clean form of its gold text
   * @param site host of the page
   * @param clean whether it is clean text
   * @param page its blocks
   * @param features their features
   */
  record Example(String form, String site, boolean clean, Page page, PageFeatures features) {
    int[] signs() {
      return TrainedTagger.signs(page, features);
    }
  }

  /** The text renderings and the clean forms of pages. */
  static List<Example> examples(List<LabelledPage> pages) {
    Map<String, LabelledPage> golds = new TreeMap<>();
    List<Example> examples = new ArrayList<>();
    for (LabelledPage page : pages) {
      golds.putIfAbsent(page.id(), page);
      if (!page.page().extractor().equals("html") && page.blocks() > 0) {
        examples.add(
            new Example(page.rendering(), page.site(), false, page.page(), page.features()));
      }
    }
    golds.values().parallelStream()
        .flatMap(TextKindTrainer::cleanForms)
        .forEachOrdered(examples::add);
    return examples;
  }

  private static Stream<Example> cleanForms(LabelledPage page) {
    List<String> paragraphs =
        Arrays.stream(page.gold().split("\\n+", -1))
            .map(String::strip)
            .filter(paragraph -> !paragraph.isEmpty())
            .toList();
    return paragraphs.isEmpty()
        ? Stream.empty()
        : Arrays.stream(CleanForm.values())
            .map(form -> example(page, form, form.write(paragraphs, page.id().hashCode())))
            .filter(example -> !example.page().blocks().isEmpty());
  }

  private static Example example(LabelledPage page, CleanForm form, String text) {
    Page read =
        PageReader.read(
            new RawDocument(
                page.id(),
                0,
                "0".repeat(64),
                text.length(),
                "UTF-8",
                MediaType.TEXT,
                Normalizer.normalize(text, Normalizer.Form.NFC),
                GivenMetadata.NONE));
    return new Example(form.name(), page.site(), true, read, PageFeatures.of(read));
  }

  static TextKindModel train(List<Example> examples) {
    float clean = RENDERINGS / CleanForm.values().length;
    return new TextKindModel(
        LinearTrainer.signs(
            examples.stream().map(Example::signs).toList(),
            examples.stream().map(Example::clean).toList(),
            clean));
  }
}
