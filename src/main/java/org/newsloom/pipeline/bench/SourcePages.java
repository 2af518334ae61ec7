package org.newsloom.pipeline.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsloom.annotate.Annotator;
import org.newsloom.annotate.AnnotatorOptions;
import org.newsloom.clean.Cleaner;
import org.newsloom.clean.TrainedTagger;
import org.newsloom.ingest.InputFile;
import org.newsloom.ingest.RecordReader;
import org.newsloom.model.AnnotatedArticle;
import org.newsloom.model.Article;
import org.newsloom.model.RawDocument;
import org.newsloom.model.RemovedBlock;
import org.newsloom.model.Sentence;

/** Takes real pages apart into what a corpus is made of. */
public final class SourcePages {

  private SourcePages() {}

  /** The English articles among some files, cleaned and cut into sentences. */
  public static List<SourcePage> read(List<InputFile> files) {
    RecordReader reader = new RecordReader(RecordReader.DEFAULT_LIMIT);
    Cleaner cleaner = new Cleaner(new TrainedTagger(), 0.5);
    Annotator annotator = new Annotator(AnnotatorOptions.DETECT);
    List<SourcePage> pages = new ArrayList<>();
    for (InputFile file : files) {
      reader.read(
          file,
          record -> {
            if (record instanceof RawDocument document
                && cleaner.clean(document) instanceof Article article) {
              page(annotator.annotate(article)).ifPresent(pages::add);
            }
          });
    }
    return pages;
  }

  private static Optional<SourcePage> page(AnnotatedArticle annotated) {
    if (!annotated.annotated()) {
      return Optional.empty();
    }
    String text = annotated.article().text();
    Map<Integer, List<String>> paragraphs = new HashMap<>();
    for (Sentence sentence : annotated.sentences()) {
      int start = text.offsetByCodePoints(0, sentence.charStart());
      int end = text.offsetByCodePoints(start, sentence.charEnd() - sentence.charStart());
      paragraphs
          .computeIfAbsent(sentence.paragraphIndex(), key -> new ArrayList<>())
          .add(text.substring(start, end));
    }
    List<List<String>> inOrder = new ArrayList<>();
    for (int i = 0; i < annotated.article().paragraphs().size(); i++) {
      if (paragraphs.containsKey(i)) {
        inOrder.add(paragraphs.get(i));
      }
    }
    List<String> before = new ArrayList<>();
    List<String> after = new ArrayList<>();
    int kept = annotated.article().paragraphs().size();
    for (RemovedBlock block : annotated.article().removedBlocks()) {
      (block.blockIndex() < kept ? before : after).add(block.text());
    }
    return Optional.of(new SourcePage(before, inOrder, after));
  }
}
