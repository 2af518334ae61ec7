package org.newsloom.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.newsloom.actors.GenderCues;
import org.newsloom.actors.suggest.SeenActor;
import org.newsloom.actors.suggest.Suggestion;
import org.newsloom.model.ActorKind;
import org.newsloom.model.UserError;
import org.newsloom.tables.PublishedTables;
import org.newsloom.tables.Table;
import org.newsloom.tables.TableReader;
import org.newsloom.tables.rows.ActorMentionRow;
import org.newsloom.tables.rows.ActorRow;
import org.newsloom.tables.rows.SentenceRow;
import org.newsloom.tables.snapshot.OutputLayout;
import org.newsloom.tables.snapshot.Publisher;
import org.newsloom.tables.storage.LocalStorage;
import org.newsloom.tables.storage.Storage;
import org.newsloom.tables.storage.StoredFile;

/** The actors of a published snapshot, and sentences that name them. */
final class SeenActors {
  private final Storage output;
  private final String id;
  private final Map<String, SeenMentions> seen = new HashMap<>();
  private final List<SeenActor> actors = new ArrayList<>();

  private SeenActors(Storage output, String id) {
    this.output = output;
    this.id = id;
  }

  /**
   * Reads the current snapshot of an output folder.
   *
   * @throws UserError if there is none
   */
  static SeenActors of(Path folder) throws IOException {
    Storage output = LocalStorage.folder(folder);
    Optional<String> current = new Publisher(output).currentSnapshot();
    if (current.isEmpty() || !output.isFolder(OutputLayout.snapshot(current.get()))) {
      throw UserError.badInput(
          folder + ": holds no snapshot; give the output.dir of a run that has finished");
    }
    SeenActors read = new SeenActors(output, current.get());
    read.readMentions();
    read.readGenders();
    read.readActors();
    return read;
  }

  /** The id of the snapshot. */
  String snapshotId() {
    return id;
  }

  /** All actors. */
  List<SeenActor> actors() {
    return List.copyOf(actors);
  }

  /** A sentence for each witness, as far as the tables hold texts. */
  Map<Suggestion.Witness, String> sentences(Set<Suggestion.Witness> witnesses) throws IOException {
    Map<SeenMentions.Place, List<Suggestion.Witness>> wanted = new HashMap<>();
    for (Suggestion.Witness witness : witnesses) {
      SeenMentions mentions = seen.get(witness.actorId());
      wanted
          .computeIfAbsent(mentions.firstPlace(witness.form()), key -> new ArrayList<>())
          .add(witness);
    }
    Map<Suggestion.Witness, String> sentences = new HashMap<>();
    readSentences(
        (row, text) ->
            wanted
                .getOrDefault(place(row), List.of())
                .forEach(witness -> sentences.put(witness, text)));
    return sentences;
  }

  private void readMentions() throws IOException {
    Map<String, String> articleIds = new HashMap<>();
    for (StoredFile file : files(PublishedTables.actorMentions())) {
      try (TableReader<ActorMentionRow> rows =
          TableReader.open(PublishedTables.actorMentions(), file)) {
        while (rows.hasNext()) {
          ActorMentionRow row = rows.next();
          // One text for all mentions of an article, of which there are many.
          String articleId = articleIds.computeIfAbsent(row.articleId(), id -> id);
          seen.computeIfAbsent(row.actorId(), key -> new SeenMentions()).add(row, articleId);
        }
      }
    }
  }

  private void readGenders() throws IOException {
    record Named(SeenMentions mentions, SeenMentions.Span span) {}
    Map<SeenMentions.Place, List<Named>> wanted = new HashMap<>();
    for (SeenMentions mentions : seen.values()) {
      for (SeenMentions.Span span : mentions.takeSpans()) {
        wanted
            .computeIfAbsent(span.place(), key -> new ArrayList<>(2))
            .add(new Named(mentions, span));
      }
    }
    readSentences(
        (row, text) -> {
          for (Named named : wanted.getOrDefault(place(row), List.of())) {
            SeenMentions.Span span = named.span();
            GenderCues.in(text, span.start() - row.charStart(), span.end() - row.charStart())
                .ifPresent(gender -> named.mentions().state(span.form(), gender));
          }
        });
  }

  private void readActors() throws IOException {
    for (StoredFile file : files(PublishedTables.actors())) {
      for (ActorRow row : TableReader.readAll(PublishedTables.actors(), file)) {
        SeenMentions mentions = seen.get(row.actorId());
        if (mentions != null) {
          actors.add(
              new SeenActor(
                  row.actorId(),
                  ActorKind.valueOf(row.kind().toUpperCase(Locale.ROOT)),
                  row.name(),
                  row.aliases(),
                  row.origin().equals("lexicon"),
                  mentions.forms(),
                  mentions.meanConfidence()));
        }
      }
    }
  }

  /** Goes through all sentences whose text the tables hold. */
  private void readSentences(BiConsumer<SentenceRow, String> reader) throws IOException {
    for (StoredFile file : files(PublishedTables.sentences())) {
      try (TableReader<SentenceRow> rows = TableReader.open(PublishedTables.sentences(), file)) {
        while (rows.hasNext()) {
          SentenceRow row = rows.next();
          String text = row.text();
          if (text != null) {
            reader.accept(row, text);
          }
        }
      }
    }
  }

  private static SeenMentions.Place place(SentenceRow row) {
    return new SeenMentions.Place(row.articleId(), row.sentenceIndex());
  }

  private List<StoredFile> files(Table<?> table) throws IOException {
    return output.list(OutputLayout.snapshot(id) + "/" + table.name());
  }
}
