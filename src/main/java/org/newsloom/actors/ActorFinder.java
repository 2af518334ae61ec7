package org.newsloom.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsloom.actors.knowledge.Surroundings;
import org.newsloom.actors.lexicon.AliasForm;
import org.newsloom.actors.lexicon.Lexicon;
import org.newsloom.actors.lexicon.LexiconMatch;
import org.newsloom.actors.names.NameFinder;
import org.newsloom.actors.names.NameSpan;
import org.newsloom.actors.words.Word;
import org.newsloom.actors.words.WordReader;
import org.newsloom.model.ActorKind;
import org.newsloom.model.AnnotatedArticle;
import org.newsloom.model.Mention;
import org.newsloom.model.MentionMethod;
import org.newsloom.model.Sentence;

/**
 * Finds the actors an article names. Not thread-safe, as its name finder is not: one instance a
 * thread.
 *
 * <p>Beside the name finder, {@link OrganCandidates} and {@link NamesBesideNouns} see organizations
 * by what is written about them. The lexicon's names and all these are merged without overlap
 * ({@link MentionMerge} says who wins), then short forms are resolved within the article:
 * organizations by {@link OrganizationResolution}, persons by {@link PersonResolution}, and names
 * that the finder missed by {@link MissedNames}. The mention of "Mr. Netanyahu's" is {@code
 * Netanyahu}: titles and possessives are not part of it. An article's author is no actor by its
 * {@link Bylines byline}, nor an agency or editor by its {@link Credits credits}. Each part of
 * "Israeli-Palestinian" is a mention of its own.
 */
public final class ActorFinder {
  private final Lexicon lexicon;
  private final Optional<NameFinder> nameFinder;
  private final ActorRules rules;

  /**
   * A finder.
   *
   * @param lexicon the known actors
   * @param nameFinder marks names in the text; empty to find known actors only
   * @param rules what to find
   */
  public ActorFinder(Lexicon lexicon, Optional<NameFinder> nameFinder, ActorRules rules) {
    this.lexicon = lexicon;
    this.nameFinder = nameFinder;
    this.rules = rules;
  }

  /**
   * The mentions of an article in order of their start, not overlapping; the surface of each is the
   * text at its offsets. Empty if the article is not annotated.
   */
  public List<Mention> find(AnnotatedArticle annotated) {
    return find(
        annotated,
        annotated.sentences().isEmpty()
            ? List.of()
            : nameFinder.map(finder -> finder.find(annotated)).orElse(List.of()));
  }

  /**
   * The same, where a name finder has been at work before. The sentences' tokens are not asked for.
   *
   * @param spans what it marked; no other is asked
   */
  public List<Mention> find(AnnotatedArticle annotated, List<NameSpan> spans) {
    if (annotated.sentences().isEmpty()) {
      return List.of();
    }
    ArticleWords article = new ArticleWords(annotated);
    NameCandidates candidates = new NameCandidates(article, rules.minConfidence(), this::namesBody);
    Map<Integer, List<Found>> names =
        candidates.of(spans).stream().collect(Collectors.groupingBy(Found::sentence));
    MentionMerge merge = new MentionMerge(article, candidates, rules.metonyms());
    OrganCandidates organs = new OrganCandidates(article);
    NamesBesideNouns nouns = new NamesBesideNouns(article);
    List<Found> found = new ArrayList<>();
    Map<Integer, List<LexiconMatch>> listed = new HashMap<>();
    Coverage coverage = new Coverage(List.of());
    for (int sentence = 0; sentence < article.sentenceCount(); sentence++) {
      int index = sentence;
      List<Found> ofSentence = names.getOrDefault(sentence, List.of());
      List<LexiconMatch> matches = matches(article, sentence, ofSentence);
      listed.put(sentence, matches);
      matches.stream()
          .filter(match -> match.alias().form() == AliasForm.IGNORED)
          .forEach(match -> coverage.add(index, match.firstWord(), match.endWord()));
      List<Found> named =
          nouns.addTo(sentence, organs.addTo(sentence, ofSentence, matches), matches);
      found.addAll(merge.merge(sentence, matches, named));
    }
    found = NamesakesAbroad.apart(article, SharedNames.leaveToPersons(article, found, listed));
    Credits credits = new Credits(article, found);
    found = credits.leaveOut(found);
    List<Found> resolved = new OrganizationResolution(article, this::namesState).resolve(found);
    PersonResolution persons = new PersonResolution(article, resolved);
    resolved = persons.resolve(resolved);
    resolved.forEach(one -> coverage.add(one.sentence(), one.firstWord(), one.endWord()));
    resolved.addAll(new MissedNames(article, persons).find(coverage));
    Bylines bylines = new Bylines(article, annotated.article().metadata().authors());
    return resolved.stream()
        .filter(one -> one.kind() != ActorKind.PERSON || !bylines.isByline(one.sentence()))
        .filter(one -> !credits.has(one))
        .filter(one -> rules.kinds().contains(one.kind()))
        // Left out last: what stands beside an adjective is read the same way with and without.
        .filter(one -> rules.adjectives() || one.method() != MentionMethod.LEXICON_ADJECTIVE)
        .map(one -> mention(article, one))
        .sorted(Comparator.comparingInt(Mention::charStart))
        .collect(Collectors.toUnmodifiableList());
  }

  private List<LexiconMatch> matches(ArticleWords article, int sentence, List<Found> names) {
    List<Word> words = article.words(sentence);
    List<Integer> nameStarts =
        names.stream().map(name -> words.get(name.firstWord()).start()).toList();
    return lexicon.find(words, nameStarts, article.around(sentence));
  }

  private boolean namesBody(String text) {
    return lexicon.find(WordReader.read(text), List.of(), Surroundings.NONE).stream()
        .map(match -> match.alias().entry())
        .anyMatch(entry -> entry != null && entry.kind() == ActorKind.ORGANIZATION);
  }

  private boolean namesState(String text) {
    List<Word> words = WordReader.read(text);
    return lexicon.find(words, List.of(), Surroundings.NONE).stream()
        .anyMatch(
            match ->
                match.firstWord() == 0
                    && match.endWord() == words.size()
                    && match.alias().entry() != null
                    && match.alias().form() != AliasForm.METONYM
                    && match.alias().entry().kind() == ActorKind.STATE);
  }

  private static Mention mention(ArticleWords article, Found found) {
    List<Word> words = article.words(found.sentence());
    Sentence sentence = article.sentence(found.sentence());
    Double confidence = found.confidence();
    return new Mention(
        words.get(found.firstWord()).start(),
        words.get(found.endWord() - 1).end(),
        sentence.index(),
        sentence.paragraphIndex(),
        article.text(found),
        Objects.requireNonNull(found.reference(), "everything found has been resolved"),
        found.method(),
        confidence);
  }
}
