package org.newsloom.actors.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.newsloom.actors.knowledge.ActorDefinition;
import org.newsloom.actors.knowledge.ActorKnowledge;
import org.newsloom.actors.knowledge.Surroundings;
import org.newsloom.actors.words.SentenceStyle;
import org.newsloom.actors.words.Vocabulary;
import org.newsloom.actors.words.Word;
import org.newsloom.model.UserError;

/**
 * The actors that are known before any text is read: states, international organizations, and those
 * of the run definition. Immutable; safe to share between threads.
 *
 * <p>At each word the longest alias wins, and of equal ones the user's. What a match means is
 * further bounded by its neighbours: see {@link MatchContext}.
 */
public final class Lexicon {
  private final Map<String, LexiconEntry> entries;
  private final List<Alias> aliases;
  private final AliasTrie trie;

  Lexicon(List<Alias> aliases) {
    this.aliases = List.copyOf(aliases);
    this.entries = new TreeMap<>();
    this.trie = new AliasTrie();
    for (Alias alias : aliases) {
      if (alias.entry() != null) {
        entries.put(alias.entry().id(), alias.entry());
      }
      trie.add(alias);
    }
  }

  /** The states and organizations that come with Newsloom. */
  public static Lexicon standard() {
    List<Alias> aliases = new ArrayList<>();
    aliases.addAll(LexiconFile.statesInContext());
    aliases.addAll(LexiconFile.organizations());
    aliases.addAll(LexiconFile.readGuards("guards.txt"));
    return new Lexicon(aliases);
  }

  /** The organizations that come with Newsloom, for runs that leave states out. */
  public static Lexicon organizations() {
    return new Lexicon(LexiconFile.organizations());
  }

  /** This lexicon and the user's own actors, whose names win over it. */
  public Lexicon with(List<ActorDefinition> definitions) {
    return with(ActorKnowledge.of(definitions));
  }

  /**
   * This lexicon with all that a user knows laid over it.
   *
   * @throws UserError if the knowledge contradicts itself; the message names every contradiction,
   *     each with its places
   */
  public Lexicon with(ActorKnowledge knowledge) {
    String contradictions =
        clashes(knowledge).stream()
            .filter(Clash::contradiction)
            .map(Clash::message)
            .collect(Collectors.joining("\n"));
    if (!contradictions.isEmpty()) {
      throw UserError.badInput(contradictions);
    }
    return new Lexicon(new KnowledgeMerge(aliases).merge(knowledge));
  }

  /** What in a user's knowledge does not go together, or not with this lexicon. */
  public List<Clash> clashes(ActorKnowledge knowledge) {
    return KnowledgeCheck.of(aliases, knowledge);
  }

  /** All entries in order of their id. */
  public Collection<LexiconEntry> entries() {
    return List.copyOf(entries.values());
  }

  /** The entry of this id; empty if there is none. */
  public Optional<LexiconEntry> entry(String id) {
    return Optional.ofNullable(entries.get(id));
  }

  /**
   * The listed names of a sentence from left to right, not overlapping; guards and ignored names
   * among them, so that the caller leaves what they cover alone.
   *
   * @param words the sentence
   * @param nameStarts offsets at which the name finder sees a name begin
   * @param place the article around it
   */
  public List<LexiconMatch> find(
      List<Word> words, Collection<Integer> nameStarts, Surroundings place) {
    List<LexiconMatch> matches = new ArrayList<>();
    int position = 0;
    while (position < words.size()) {
      LexiconMatch match = trie.longestAt(words, position, place);
      if (match != null) {
        matches.add(match);
        position = match.endWord();
      } else {
        position++;
      }
    }
    if (matches.isEmpty()) {
      return List.of();
    }
    Vocabulary vocabulary = Vocabulary.english();
    MatchContext context =
        new MatchContext(
            words, SentenceStyle.of(words, vocabulary), matches, nameStarts, place, vocabulary);
    return matches.stream().filter(context::allows).toList();
  }
}
