package org.newsloom.actors.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsloom.actors.words.SentenceStyle;
import org.newsloom.actors.words.Vocabulary;
import org.newsloom.actors.words.Word;
import org.newsloom.model.ActorKind;
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
    aliases.addAll(LexiconFile.read("states.tsv", ActorKind.STATE, "state:"));
    aliases.addAll(LexiconFile.read("organizations.tsv", ActorKind.ORGANIZATION, "organization:"));
    aliases.addAll(LexiconFile.readGuards("guards.txt"));
    return new Lexicon(aliases);
  }

  /** The organizations that come with Newsloom, for runs that leave states out. */
  public static Lexicon organizations() {
    return new Lexicon(
        LexiconFile.read("organizations.tsv", ActorKind.ORGANIZATION, "organization:"));
  }

  /**
   * This lexicon and the user's own actors, whose names win over it.
   *
   * @throws UserError if a name or alias is empty, if two definitions share one, or if a country is
   *     no state of the lexicon; the message names the definitions
   */
  public Lexicon with(List<ActorDefinition> definitions) {
    return new Lexicon(new DefinitionMerge(aliases).merge(definitions));
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
   */
  public List<LexiconMatch> find(List<Word> words, Collection<Integer> nameStarts) {
    List<LexiconMatch> matches = new ArrayList<>();
    int position = 0;
    while (position < words.size()) {
      LexiconMatch match = trie.longestAt(words, position);
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
            words, SentenceStyle.of(words, vocabulary), matches, nameStarts, vocabulary);
    return matches.stream().filter(context::allows).toList();
  }
}
