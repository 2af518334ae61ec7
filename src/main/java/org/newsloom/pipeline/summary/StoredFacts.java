package org.newsloom.pipeline.summary;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsloom.actors.ActorOptions;
import org.newsloom.actors.lexicon.Lexicon;
import org.newsloom.model.Actor;
import org.newsloom.model.ArticleFacts;
import org.newsloom.model.ResolvedMention;
import org.newsloom.pipeline.facts.FactBatch;
import org.newsloom.pipeline.facts.FactFiles;
import org.newsloom.pipeline.facts.FactReader;
import org.newsloom.pipeline.facts.FactStore;
import org.newsloom.tables.TableReader;
import org.newsloom.tables.facts.MentionFactRow;

/** The facts of a store, and the partial counts that are kept in it. */
public final class StoredFacts implements FactSource {
  private static final long serialVersionUID = 1L;

  private final ActorOptions actors;
  private final FactStore store;
  private transient @Nullable Lexicon lexicon;

  /**
   * @param actors how the mentions were found
   * @param store where the facts are
   */
  public StoredFacts(ActorOptions actors, FactStore store) {
    this.actors = actors;
    this.store = store;
  }

  @Override
  public void read(FactBatch batch, ActorDirectory directory, Consumer<ArticleFacts> articles)
      throws IOException {
    CorpusActors known = new CorpusActors(directory, this::lexicon);
    FactReader.read(
        batch,
        (mention, day) -> {
          Actor actor = directory.actor(directory.idOf(mention.actor()));
          return new ResolvedMention(mention, actor, known.role(actor.actorId(), day));
        },
        articles);
  }

  /** Made once: it is the same for all batches, and takes longer than reading one. */
  private synchronized Lexicon lexicon() {
    Lexicon ready = lexicon == null ? actors.lexicon() : lexicon;
    lexicon = ready;
    return ready;
  }

  @Override
  public Path partials(FactBatch batch, ActorDirectory directory) throws IOException {
    SortedSet<String> meanings = new TreeSet<>();
    try (TableReader<MentionFactRow> mentions =
        TableReader.open(FactFiles.MENTIONS, FactFiles.in(batch, FactFiles.MENTIONS))) {
      while (mentions.hasNext()) {
        var reference = FactReader.mention(mentions.next()).actor();
        meanings.add(reference + " " + directory.idOf(reference));
      }
    }
    return store.partials(batch, String.join("\n", meanings));
  }
}
