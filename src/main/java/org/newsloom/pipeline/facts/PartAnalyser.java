package org.newsloom.pipeline.facts;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsloom.actors.ActorFinder;
import org.newsloom.actors.names.NameFinder;
import org.newsloom.actors.names.NameSpan;
import org.newsloom.actors.names.OpenNlpNameFinder;
import org.newsloom.annotate.Annotator;
import org.newsloom.clean.Cleaner;
import org.newsloom.clean.repeats.RepeatedLines;
import org.newsloom.model.AnnotatedArticle;
import org.newsloom.model.Article;
import org.newsloom.model.Cleaned;
import org.newsloom.model.Mention;
import org.newsloom.model.MentionMethod;
import org.newsloom.model.Reject;
import org.newsloom.tables.TableReader;
import org.newsloom.tables.TableWriter;
import org.newsloom.tables.facts.AnnotatedRow;
import org.newsloom.tables.facts.CleanedPageRow;
import org.newsloom.tables.facts.MentionFactRow;

/**
 * Makes the annotated and the named layer of a cleaned part: decides with the sources' repeated
 * lines what of each page is the article, annotates it, finds its names and whom it mentions. What
 * is there under the same keys is not made again, so that a change of lexicon or of the user's
 * knowledge makes only the mentions anew. Not thread-safe: one a thread.
 */
public final class PartAnalyser {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  private static final String COUNTS = "counts.json";

  private final AnalysisOptions options;
  private final FactStore store;
  private final RepeatedLines repeatedLines;
  private final Cleaner cleaner;
  private @Nullable AnnotatingRooms annotating;
  private @Nullable ActorFinder actorFinder;

  /** Made when something is to be annotated: their models are large. */
  private record AnnotatingRooms(Annotator annotator, Optional<NameFinder> nameFinder) {}

  /**
   * @param options what analysing depends on
   * @param store where folders are and go
   * @param repeatedLines what is known of the sources' lines
   */
  public PartAnalyser(AnalysisOptions options, FactStore store, RepeatedLines repeatedLines) {
    this.options = options;
    this.store = store;
    this.repeatedLines = repeatedLines;
    this.cleaner = options.cleaner(repeatedLines);
  }

  private AnnotatingRooms annotating() {
    AnnotatingRooms ready = annotating;
    if (ready == null) {
      ready =
          new AnnotatingRooms(
              new Annotator(options.language()),
              options.actors().findNames()
                  ? Optional.of(new OpenNlpNameFinder())
                  : Optional.empty());
      annotating = ready;
    }
    return ready;
  }

  private ActorFinder actorFinder() {
    ActorFinder ready = actorFinder;
    if (ready == null) {
      ready =
          new ActorFinder(options.actors().lexicon(), Optional.empty(), options.actors().rules());
      actorFinder = ready;
    }
    return ready;
  }

  /**
   * Analyses a part.
   *
   * @param progress told how many records are done
   */
  public FactBatch analyse(CleanedPart part, Consumer<Integer> progress) throws IOException {
    Path annotated = store.annotated(part.path(), LineEvidence.repeatedIn(part, repeatedLines));
    Path named = store.named(annotated);
    if (!Files.exists(annotated)) {
      List<MentionFactRow> mentions = new ArrayList<>();
      FactStore.make(annotated, folder -> new Annotating(folder, mentions).annotate(part));
      FactStore.make(named, folder -> writeMentions(folder, mentions));
    }
    FactStore.make(named, folder -> writeMentions(folder, name(part, annotated)));
    progress.accept((int) part.records());
    FactBatch batch =
        new FactBatch(
            part.path().getParent().toString(),
            annotated.toString(),
            named.toString(),
            read(annotated, FactCounts.class)
                .withMentions(read(named, FactCounts.NamedCounts.class)));
    store.note(batch);
    return batch;
  }

  private static <T> T read(Path folder, Class<T> type) throws IOException {
    return JSON.readValue(folder.resolve(COUNTS).toFile(), type);
  }

  private static void writeMentions(Path folder, List<MentionFactRow> mentions) throws IOException {
    TableWriter.writeAll(FactFiles.MENTIONS, FactFiles.in(folder, FactFiles.MENTIONS), mentions);
    String ambiguous = FactRows.label(MentionMethod.AMBIGUOUS);
    Files.write(
        folder.resolve(COUNTS),
        JSON.writeValueAsBytes(
            new FactCounts.NamedCounts(
                mentions.size(),
                mentions.stream().filter(row -> row.method().equals(ambiguous)).count())));
  }

  /** The mentions of articles that were annotated before, out of their facts and kept text. */
  private List<MentionFactRow> name(CleanedPart part, Path annotated) throws IOException {
    List<MentionFactRow> mentions = new ArrayList<>();
    try (TableReader<CleanedPageRow> pages = pages(part);
        TableReader<AnnotatedRow> rows =
            TableReader.open(FactFiles.ANNOTATED, FactFiles.in(annotated, FactFiles.ANNOTATED))) {
      while (rows.hasNext()) {
        AnnotatedRow row = rows.next();
        Article article = article(pages, row.articleId());
        AnnotatedArticle known =
            new AnnotatedArticle(article, null, row.counted(), AnnotatedFacts.sentences(row));
        find(known, AnnotatedFacts.names(row), mentions);
      }
    }
    return mentions;
  }

  /** Goes on to the page of an article; those before it were rejects. */
  private Article article(TableReader<CleanedPageRow> pages, String articleId) {
    CleanedPageRow page = pages.next();
    while (!page.articleId().equals(articleId)) {
      page = pages.next();
    }
    if (cleaner.conclude(CleanedFolder.PAGE.unpack(page.page())) instanceof Article article) {
      return article;
    }
    throw new IllegalStateException("was an article, and now is none: " + articleId);
  }

  private void find(AnnotatedArticle article, List<NameSpan> names, List<MentionFactRow> rows) {
    List<Mention> mentions = actorFinder().find(article, names);
    FactRows.mentions(article.article().articleId(), mentions, rows);
  }

  private static TableReader<CleanedPageRow> pages(CleanedPart part) throws IOException {
    return TableReader.open(CleanedFolder.PAGES, FactFiles.in(part.path(), CleanedFolder.PAGES));
  }

  /** An annotated folder being filled, in the order of the articles' ids. */
  private final class Annotating {
    private final Path folder;
    private final List<MentionFactRow> mentions;
    private final AnnotatedWriter writer;

    Annotating(Path folder, List<MentionFactRow> mentions) throws IOException {
      this.folder = folder;
      this.mentions = mentions;
      this.writer = new AnnotatedWriter(folder, options.storeText());
    }

    void annotate(CleanedPart part) throws IOException {
      try (writer;
          TableReader<CleanedPageRow> pages = pages(part)) {
        TableReader.readAll(FactFiles.REJECTS, FactFiles.in(part.path(), FactFiles.REJECTS))
            .forEach(writer::reject);
        while (pages.hasNext()) {
          Cleaned cleaned = cleaner.conclude(CleanedFolder.PAGE.unpack(pages.next().page()));
          if (cleaned instanceof Reject reject) {
            writer.reject(FactRows.reject(reject));
          } else if (cleaned instanceof Article article) {
            annotate(article);
          }
        }
      }
      Files.write(folder.resolve(COUNTS), JSON.writeValueAsBytes(writer.counts()));
    }

    private void annotate(Article article) throws IOException {
      AnnotatedArticle annotated = annotating().annotator().annotate(article);
      List<NameSpan> names =
          annotated.sentences().isEmpty()
              ? List.of()
              : annotating().nameFinder().map(finder -> finder.find(annotated)).orElse(List.of());
      writer.write(annotated, names);
      find(annotated, names, mentions);
    }
  }
}
