package org.newsloom.pipeline.summary;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.newsloom.actors.ActorOptions;
import org.newsloom.actors.ActorRules;
import org.newsloom.actors.knowledge.ActorKnowledge;
import org.newsloom.annotate.AnnotatorOptions;
import org.newsloom.clean.CleanOptions;
import org.newsloom.model.Actor;
import org.newsloom.model.ActorKind;
import org.newsloom.model.ActorOrigin;
import org.newsloom.model.ActorReference;
import org.newsloom.model.ArticleFacts;
import org.newsloom.model.ArticleIdentity;
import org.newsloom.model.ArticleTokens;
import org.newsloom.model.Mention;
import org.newsloom.model.MentionMethod;
import org.newsloom.model.ResolvedMention;
import org.newsloom.model.Vocabulary;
import org.newsloom.pipeline.facts.AnalysisOptions;
import org.newsloom.pipeline.facts.FactBatch;
import org.newsloom.pipeline.facts.FactCounts;
import org.newsloom.stats.cooccurrence.ContextType;
import org.newsloom.stats.cooccurrence.CooccurrenceOptions;
import org.newsloom.stats.terms.TermOptions;

/** Batches of made articles: of few words and actors, some without a date, some not counted. */
public record MadeFacts(String folder) implements FactSource {
  private static final int ARTICLES = 6;
  private static final String[] WORDS = {
    "river",
    "Bridge",
    "the",
    "flood",
    "of",
    "mayor",
    "opens",
    ",",
    "1990",
    "\uD83D\uDE00x",
    "\uFF21b"
  };
  private static final String[] ACTORS = {
    "person:ada-alder", "person:bo-birch", "organization:cedar", "state:dor", "place:elm"
  };

  /** A batch with a name and its counts; the name tells what is in it. */
  public static FactBatch batch(String folder, String name) {
    List<ArticleFacts> counted = articles(name).stream().filter(ArticleFacts::counted).toList();
    FactCounts counts = FactCounts.NONE;
    for (ArticleFacts article : counted) {
      counts =
          counts.plus(
              new FactCounts(
                  1,
                  FactCounts.NONE.rejectsByReason(),
                  1,
                  FactCounts.NONE.notAnnotatedByLanguage(),
                  article.tokens().sentenceCount(),
                  article.tokens().paragraphCount(),
                  article.tokens().size(),
                  0,
                  article.mentions().size(),
                  0,
                  FactCounts.NONE.inputDigest()));
    }
    String facts = Path.of(folder, "facts", name).toString();
    return new FactBatch(facts, facts, facts, counts);
  }

  /** The articles of a batch, sorted. */
  public static List<ArticleFacts> articles(String batch) {
    Random random = new Random(batch.hashCode());
    Vocabulary.Builder vocabulary = new Vocabulary.Builder();
    for (String word : WORDS) {
      vocabulary.add(word, word.toLowerCase(Locale.ROOT));
    }
    Vocabulary words = vocabulary.build();
    List<ArticleFacts> articles = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      articles.add(article(ArticleIdentity.articleId(batch, i), words, random));
    }
    articles.sort(Comparator.comparing(ArticleFacts::articleId));
    return articles;
  }

  private static ArticleFacts article(String id, Vocabulary words, Random random) {
    boolean counted = random.nextInt(5) > 0;
    LocalDate date =
        random.nextInt(4) == 0 ? null : LocalDate.of(1969, 12, 20).plusDays(random.nextInt(30));
    String source = random.nextInt(4) == 0 ? null : "Source " + random.nextInt(2);
    ArticleFacts.Head head = new ArticleFacts.Head(id, counted, date, source);
    if (!counted) {
      return new ArticleFacts(head, ArticleTokens.none(words, 2), List.of());
    }
    int[] paragraphs = {0, 0, 2, 3};
    int[] ends = new int[paragraphs.length];
    int[] ids = random.ints(8L * ends.length, 0, words.size()).toArray();
    List<ResolvedMention> mentions = new ArrayList<>();
    for (int sentence = 0; sentence < ends.length; sentence++) {
      ends[sentence] = 8 * (sentence + 1);
      for (int i = random.nextInt(4); i > 0; i--) {
        mentions.add(mention(sentence, paragraphs[sentence], mentions.size(), random));
      }
    }
    return new ArticleFacts(head, new ArticleTokens(words, ids, ends, paragraphs, 4), mentions);
  }

  private static ResolvedMention mention(int sentence, int paragraph, int number, Random random) {
    Actor actor = actor(ACTORS[random.nextInt(ACTORS.length)]);
    ActorReference reference = new ActorReference(actor.kind(), actor.name(), null);
    return new ResolvedMention(
        new Mention(
            10 * number,
            10 * number + 4,
            sentence,
            paragraph,
            "Name",
            reference,
            MentionMethod.MODEL,
            0.5),
        actor,
        null);
  }

  private static Actor actor(String id) {
    return new Actor(id, ActorKind.PERSON, id, List.of(), ActorOrigin.MODEL, null, null, List.of());
  }

  /** The actors of all made articles. */
  public static ActorDirectory.Shard actors() {
    ArrayList<ActorDirectory.Entry> entries = new ArrayList<>();
    for (String id : ACTORS) {
      entries.add(
          new ActorDirectory.Entry(
              id,
              ActorKind.PERSON,
              id,
              new ArrayList<>(),
              ActorOrigin.MODEL,
              null,
              null,
              new ArrayList<>(),
              new ArrayList<>()));
    }
    return new ActorDirectory.Shard(entries);
  }

  /** A run over made facts. */
  public static SummarySettings settings(String folder) {
    return new SummarySettings(
        new AnalysisOptions(
            1 << 20,
            CleanOptions.ALONE,
            null,
            AnnotatorOptions.DETECT,
            new ActorOptions(true, false, ActorRules.DEFAULT, ActorKnowledge.NONE),
            true),
        new CountSettings(
            new TermOptions(
                TermOptions.Unit.LEMMA, List.of(1, 2), List.of("none"), List.of(), 1, 1),
            new TreeSet<>(Set.of("the", "of")),
            new CooccurrenceOptions(List.of(ContextType.values()), 1)),
        Path.of(folder, "snapshot").toString(),
        Path.of(folder, "work").toString());
  }

  @Override
  public void read(FactBatch batch, ActorDirectory actors, Consumer<ArticleFacts> articles) {
    articles(batch.key()).forEach(articles);
  }

  @Override
  public Path partials(FactBatch batch, ActorDirectory actors) {
    return Path.of(folder, "partials", batch.key());
  }
}
