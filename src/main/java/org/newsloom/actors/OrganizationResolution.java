package org.newsloom.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.newsloom.actors.organizations.OrganizationName;
import org.newsloom.actors.organizations.ShortForms;
import org.newsloom.actors.organizations.StateOrgan;
import org.newsloom.actors.words.Vocabulary;
import org.newsloom.actors.words.Word;
import org.newsloom.actors.words.WordReader;
import org.newsloom.model.ActorKind;
import org.newsloom.model.ActorReference;

/**
 * Resolves the organizations and places of one article: all forms of a key get the fullest form's
 * name, a short form that of the longer name ({@link ShortForms}), and an acronym defined in the
 * text ({@link AcronymDefinitions}), or made of the initials of just one of its organizations,
 * means that organization wherever it stands. A definition in the text wins over the lexicon. A
 * body of a state that is named without its state ("the Senate") is the one that {@link
 * OrganOwners} tells, and ambiguous where nothing does.
 */
final class OrganizationResolution {
  private static final int SHORTEST_INITIALS = 3;

  private final ArticleWords article;
  private final Predicate<String> namesState;
  private final Map<String, String> fullest = new HashMap<>();
  private final Map<String, ActorReference> listed = new HashMap<>();
  private final Map<String, ActorReference> variants = new HashMap<>();
  private final Map<String, ActorReference> acronyms = new HashMap<>();
  private Map<String, String> longer = Map.of();
  private OrganOwners owners;

  /**
   * @param article its words
   * @param namesState whether a text is a state's name or adjective
   */
  OrganizationResolution(ArticleWords article, Predicate<String> namesState) {
    this.article = article;
    this.namesState = namesState;
    this.owners = new OrganOwners(article, List.of());
  }

  /**
   * Everything found, with a reference where it is no person, and the acronyms that were missed.
   */
  List<Found> resolve(List<Found> unresolved) {
    AcronymDefinitions definitions = new AcronymDefinitions(article);
    List<Found> found =
        definitions.withLongForms(new NoOrganizations(article).leaveOut(unresolved));
    found.stream().filter(OrganizationResolution::isUnlisted).forEach(this::keepFullest);
    longer = shortForms(found);
    found.forEach(this::keepListed);
    owners = new OrganOwners(article, found);
    define(definitions.definitions(found));
    defineInitials(found);
    List<Found> resolved = new ArrayList<>();
    for (Found one : found) {
      if (isGenericWord(one) && !longer.containsKey(key(one))) {
        continue;
      }
      ActorReference own = one.kind() == ActorKind.PERSON ? null : reference(one);
      Optional<StateOrgan> organ = organ(one);
      if (own != null && organ.isPresent()) {
        resolved.add(ofState(one, own, organ.get()));
        continue;
      }
      ActorReference defined = acronyms.get(article.text(one));
      if (defined != null && !defined.equals(own)) {
        resolved.add(one.backTo(defined));
      } else if (own != null && one.entry() == null && longer.containsKey(key(one))) {
        resolved.add(one.backTo(own));
      } else {
        resolved.add(own == null ? one : one.meaning(own));
      }
    }
    addMissedAcronyms(resolved);
    return resolved;
  }

  /** The body of a state that a name without a state means. */
  private Optional<StateOrgan> organ(Found one) {
    return one.entry() == null && one.kind() == ActorKind.ORGANIZATION
        ? OrganOwners.bare(oneLine(article.text(one)))
        : Optional.empty();
  }

  private Found ofState(Found one, ActorReference own, StateOrgan organ) {
    return owners
        .of(one, organ.organ())
        .map(owner -> owner.inArticle() == null ? one.meaning(own) : one.backTo(own))
        .orElseGet(() -> one.ambiguous(own));
  }

  /**
   * "The Ministry", "the Council", the "Defense" of a minister: a word of many bodies' names, and
   * of itself the name of none.
   */
  private boolean isGenericWord(Found one) {
    if (!isUnlisted(one)
        || one.kind() != ActorKind.ORGANIZATION
        || one.endWord() - one.firstWord() != 1) {
      return false;
    }
    String word = article.words(one.sentence()).get(one.firstWord()).folded();
    Vocabulary vocabulary = Vocabulary.english();
    return vocabulary.has("generic_bodies", word)
        || (vocabulary.has("organ_modifiers", word) && organ(one).isEmpty());
  }

  private static boolean isUnlisted(Found found) {
    return found.entry() == null
        && (found.kind() == ActorKind.ORGANIZATION || found.kind() == ActorKind.PLACE);
  }

  private void keepFullest(Found found) {
    String text = oneLine(article.text(found));
    fullest.merge(
        key(found),
        text,
        (a, b) ->
            Comparator.comparingInt(String::length)
                        .thenComparing(Comparator.<String>naturalOrder().reversed())
                        .compare(a, b)
                    >= 0
                ? a
                : b);
  }

  private void keepListed(Found found) {
    if (found.entry() != null && found.kind() == ActorKind.ORGANIZATION) {
      listed.putIfAbsent(article.text(found), reference(found));
    }
  }

  private Map<String, String> shortForms(List<Found> found) {
    Map<String, Integer> firstPlaces = new HashMap<>();
    for (int i = 0; i < found.size(); i++) {
      firstPlaces.putIfAbsent(key(found.get(i)), i);
    }
    SortedMap<String, ShortForms.Name> names = new TreeMap<>();
    fullest.forEach(
        (key, text) -> {
          if (key.startsWith(prefix(ActorKind.ORGANIZATION))) {
            List<String> words = WordReader.read(text).stream().map(Word::text).toList();
            names.put(key, new ShortForms.Name(words, firstPlaces.getOrDefault(key, 0)));
          }
        });
    return ShortForms.of(names, words -> namesState.test(String.join(" ", words)));
  }

  private ActorReference reference(Found found) {
    if (found.entry() != null) {
      return new ActorReference(found.kind(), found.entry().name(), found.entry().id());
    }
    Optional<StateOrgan> organ = organ(found);
    if (organ.isPresent()) {
      return owners
          .of(found, organ.get().organ())
          .map(
              owner ->
                  owner.inArticle() == null
                      ? new ActorReference(found.kind(), owner.name(), null)
                      : reference(owner.inArticle()))
          .orElseGet(() -> new ActorReference(found.kind(), oneLine(article.text(found)), null));
    }
    String key = longer.getOrDefault(key(found), key(found));
    ActorReference variant = variants.get(key);
    if (variant != null) {
      return variant;
    }
    String name = fullest.getOrDefault(key, oneLine(article.text(found)));
    return new ActorReference(found.kind(), name, null);
  }

  /** An acronym and its name get one reference, which carries the acronym to the corpus. */
  private void define(Map<String, Found> definitions) {
    definitions.forEach(
        (acronym, found) -> {
          if (namesState.test(acronym)) {
            return; // "Fairfax (USA)": where it is.
          }
          if (isUnlisted(found) && found.kind() == ActorKind.ORGANIZATION) {
            String key = longer.getOrDefault(key(found), key(found));
            ActorReference known = listed.get(acronym);
            if (known != null
                && OrganizationName.isVariant(reference(found).name(), known.name())) {
              variants.put(key, known);
            }
            fullest.computeIfPresent(
                key, (unused, name) -> OrganizationName.withAcronym(name, acronym));
          }
          acronyms.put(acronym, reference(found));
        });
  }

  /** Acronyms that nobody defines: "Human Rights First ... HRF". */
  private void defineInitials(List<Found> found) {
    Map<String, Set<String>> byInitials = new HashMap<>();
    for (Found one : found) {
      if (one.kind() == ActorKind.ORGANIZATION && one.endWord() - one.firstWord() > 1) {
        String name = reference(one).name();
        byInitials
            .computeIfAbsent(OrganizationName.parse(name).block(), key -> new TreeSet<>())
            .add(name);
      }
    }
    Map<String, String> nameOf = new LinkedHashMap<>();
    for (Found one : found) {
      Word word = article.words(one.sentence()).get(one.firstWord());
      Set<String> names = byInitials.getOrDefault(word.folded(), Set.of());
      if (isUnlisted(one)
          && one.endWord() - one.firstWord() == 1
          && word.isAllCapitals()
          && word.text().length() >= SHORTEST_INITIALS
          && names.size() == 1) {
        nameOf.putIfAbsent(word.text(), names.iterator().next());
      }
    }
    if (!nameOf.isEmpty()) {
      Map<String, ActorReference> byName = new HashMap<>();
      found.stream()
          .filter(other -> other.kind() == ActorKind.ORGANIZATION)
          .map(this::reference)
          .forEach(reference -> byName.putIfAbsent(reference.name(), reference));
      nameOf.forEach((acronym, name) -> acronyms.putIfAbsent(acronym, byName.get(name)));
    }
  }

  private void addMissedAcronyms(List<Found> resolved) {
    if (acronyms.isEmpty()) {
      return;
    }
    Coverage coverage = new Coverage(resolved);
    for (int sentence = 0; sentence < article.sentenceCount(); sentence++) {
      List<Word> words = article.words(sentence);
      for (int i = 0; i < words.size(); i++) {
        ActorReference defined = acronyms.get(words.get(i).text());
        if (defined != null && !coverage.covers(sentence, i)) {
          resolved.add(Found.backReference(sentence, i, i + 1, defined));
        }
      }
    }
  }

  private String key(Found found) {
    String text = oneLine(article.text(found));
    String key =
        found.kind() == ActorKind.PLACE ? PlaceKey.of(text) : OrganizationName.parse(text).key();
    return prefix(found.kind()) + key;
  }

  private static String prefix(ActorKind kind) {
    return kind.name().toLowerCase(Locale.ROOT) + ":";
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
