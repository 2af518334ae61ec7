package org.newsloom.actors.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsloom.actors.words.Folding;
import org.newsloom.actors.words.Vocabulary;

/**
 * The names, adjectives and peoples of the lexicon's states, as words of a slug: what tells whose
 * body the "Israeli Supreme Court" and the "Parliament of Iraq" are. Capitals are asked for apart;
 * "Georgia" and "Washington" are no names, as before a body they mean the state of the United
 * States.
 */
public final class StateNames {
  private static final String ID = "state:";
  private static final StateNames STANDARD = new StateNames();

  private final Map<String, State> states = new HashMap<>();
  private final Map<String, State> seats = new HashMap<>();
  private final Map<String, State> byCode = new HashMap<>();
  private final int longest;

  /**
   * A state.
   *
   * @param code ISO 3166-1 alpha-3, as in the lexicon
   * @param name its canonical name
   */
  public record State(String code, String name) {}

  private StateNames() {
    for (Alias alias : LexiconFile.states()) {
      LexiconEntry entry = alias.entry();
      String slug = Folding.slug(alias.text());
      boolean names = alias.form() == AliasForm.NAME || alias.form() == AliasForm.DEMONYM;
      if (entry != null
          && names
          && !slug.startsWith("the-")
          && !Vocabulary.english().has("us_states", slug)) {
        State state = new State(entry.id().substring(ID.length()), entry.name());
        states.putIfAbsent(slug, state);
        byCode.putIfAbsent(state.code(), state);
      } else if (entry != null && alias.form() == AliasForm.METONYM) {
        seats.putIfAbsent(slug, new State(entry.id().substring(ID.length()), entry.name()));
      }
    }
    longest = states.keySet().stream().mapToInt(slug -> slug.split("-", -1).length).max().orElse(0);
  }

  /** The states that come with Newsloom. */
  public static StateNames standard() {
    return STANDARD;
  }

  /** The state that exactly these words of a slug name; empty if none. */
  public Optional<State> of(List<String> words) {
    return words.size() > longest
        ? Optional.empty()
        : Optional.ofNullable(states.get(String.join("-", words)));
  }

  /**
   * The state that these words of a slug name, or whose capital or seat of government they name.
   */
  public Optional<State> ofPlace(List<String> words) {
    Optional<State> named = of(words);
    return named.isPresent() ? named : Optional.ofNullable(seats.get(String.join("-", words)));
  }

  /** The state of an ISO 3166-1 alpha-3 code; empty if there is none. */
  public Optional<State> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** How many of the first words name a state, at most; 0 if none do. */
  public int lengthAtStart(List<String> words) {
    for (int length = Math.min(longest, words.size()); length > 0; length--) {
      if (states.containsKey(String.join("-", words.subList(0, length)))) {
        return length;
      }
    }
    return 0;
  }
}
