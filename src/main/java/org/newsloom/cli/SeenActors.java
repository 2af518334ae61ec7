package org.newsloom.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
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

/** The actors of a published snapshot, and sentences that name them. */
final class SeenActors {
  /** A sentence of an article. */
  private record Place(String articleId, int sentenceIndex) {}

  /** What the mentions tell of one actor. */
  private static final class Seen {
    private final SortedMap<String, Long> forms = new TreeMap<>();
    private final Map<String, Place> firstPlaces = new HashMap<>();
    private double confidence;
    private int judged;
  }

  private final Path snapshot;
  private final Map<String, Seen> seen = new HashMap<>();
  private final List<SeenActor> actors = new ArrayList<>();

  private SeenActors(Path snapshot) {
    this.snapshot = snapshot;
  }

  /**
   * Reads the current snapshot of an output folder.
   *
   * @throws UserError if there is none
   */
  static SeenActors of(Path folder) throws IOException {
    OutputLayout layout = new OutputLayout(folder);
    Optional<String> current = new Publisher(layout).currentSnapshot();
    if (current.isEmpty() || !Files.isDirectory(layout.snapshot(current.get()))) {
      throw UserError.badInput(
          folder + ": holds no snapshot; give the output.dir of a run that has finished");
    }
    SeenActors read = new SeenActors(layout.snapshot(current.get()));
    read.readMentions();
    read.readActors();
    return read;
  }

  /** The id of the snapshot. */
  String snapshotId() {
    return snapshot.getFileName().toString();
  }

  /** All actors. */
  List<SeenActor> actors() {
    return List.copyOf(actors);
  }

  /** A sentence for each witness, as far as the tables hold texts. */
  Map<Suggestion.Witness, String> sentences(Set<Suggestion.Witness> witnesses) throws IOException {
    Map<Place, List<Suggestion.Witness>> wanted = new HashMap<>();
    for (Suggestion.Witness witness : witnesses) {
      Place place = place(witness);
      wanted.computeIfAbsent(place, key -> new ArrayList<>()).add(witness);
    }
    Map<Suggestion.Witness, String> sentences = new HashMap<>();
    for (Path file : files(PublishedTables.sentences())) {
      try (TableReader<SentenceRow> rows = TableReader.open(PublishedTables.sentences(), file)) {
        while (rows.hasNext()) {
          SentenceRow row = rows.next();
          String text = row.text();
          if (text != null) {
            wanted
                .getOrDefault(new Place(row.articleId(), row.sentenceIndex()), List.of())
                .forEach(witness -> sentences.put(witness, text));
          }
        }
      }
    }
    return sentences;
  }

  private Place place(Suggestion.Witness witness) {
    return seen.get(witness.actorId()).firstPlaces.get(witness.form());
  }

  private void readMentions() throws IOException {
    for (Path file : files(PublishedTables.actorMentions())) {
      try (TableReader<ActorMentionRow> rows =
          TableReader.open(PublishedTables.actorMentions(), file)) {
        while (rows.hasNext()) {
          ActorMentionRow row = rows.next();
          Seen actor = seen.computeIfAbsent(row.actorId(), key -> new Seen());
          String form = row.surface().replaceAll("\\s+", " ");
          actor.forms.merge(form, 1L, Long::sum);
          actor.firstPlaces.putIfAbsent(form, new Place(row.articleId(), row.sentenceIndex()));
          if (row.confidence() != null) {
            actor.confidence += row.confidence();
            actor.judged++;
          }
        }
      }
    }
  }

  private void readActors() throws IOException {
    for (Path file : files(PublishedTables.actors())) {
      for (ActorRow row : TableReader.readAll(PublishedTables.actors(), file)) {
        Seen mentions = seen.get(row.actorId());
        if (mentions != null) {
          actors.add(
              new SeenActor(
                  row.actorId(),
                  ActorKind.valueOf(row.kind().toUpperCase(Locale.ROOT)),
                  row.name(),
                  row.aliases(),
                  row.origin().equals("lexicon"),
                  mentions.forms,
                  mentions.judged == 0 ? null : mentions.confidence / mentions.judged));
        }
      }
    }
  }

  private List<Path> files(Table<?> table) throws IOException {
    try (Stream<Path> files = Files.list(snapshot.resolve(table.name()))) {
      return files.filter(file -> file.toString().endsWith(".parquet")).sorted().toList();
    }
  }
}
