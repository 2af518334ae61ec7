package org.newsloom.actors.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;
import org.newsloom.model.ActorKind;
import org.newsloom.model.AnnotatedArticle;
import org.newsloom.model.Sentence;

/**
 * OpenNLP's name finder with the model that ships with Newsloom. Not thread-safe, as OpenNLP is
 * not: one a thread; the model behind it is loaded once a JVM.
 */
public final class OpenNlpNameFinder implements NameFinder {
  /** The shipped model's resource, for naming what a result depends on. */
  public static final String MODEL_RESOURCE = "/org/newsloom/actors/names/names-en.bin";

  private final TokenNames names;

  /** With the shipped model. */
  public OpenNlpNameFinder() {
    this(Holder.MODEL);
  }

  /** With a model of one's own. */
  public OpenNlpNameFinder(TokenNameFinderModel model) {
    names = new TokenNames(new NameFinderME(model));
  }

  /** The model that ships with Newsloom, loaded once a JVM. */
  public static TokenNameFinderModel shippedModel() {
    return Holder.MODEL;
  }

  /** A model of {@code train names}. */
  public static TokenNameFinderModel load(InputStream in) throws IOException {
    NewsNameFinderFactory.allow();
    return new TokenNameFinderModel(in);
  }

  @Override
  public List<NameSpan> find(AnnotatedArticle article) {
    Set<String> standingAlone = NameTokens.wordsStandingAlone(article);
    List<NameTokens> tokens = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      tokens.add(NameTokens.of(sentence, standingAlone));
    }
    List<List<Span>> found =
        names.find(tokens.stream().map(words -> words.words().toArray(String[]::new)).toList());
    List<NameSpan> spans = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      NameTokens words = tokens.get(i);
      for (Span span : found.get(i)) {
        spans.add(
            new NameSpan(
                article.sentences().get(i).index(),
                words.starts().get(span.getStart()),
                words.ends().get(span.getEnd() - 1),
                kind(span.getType()),
                span.getProb()));
      }
    }
    return List.copyOf(spans);
  }

  private static ActorKind kind(String type) {
    return switch (type) {
      case "person" -> ActorKind.PERSON;
      case "organization" -> ActorKind.ORGANIZATION;
      case "place" -> ActorKind.PLACE;
      default -> throw new IllegalStateException("the model has a type of its own: " + type);
    };
  }

  private static final class Holder {
    static final TokenNameFinderModel MODEL = load();

    private static TokenNameFinderModel load() {
      try (InputStream in =
          Objects.requireNonNull(OpenNlpNameFinder.class.getResourceAsStream(MODEL_RESOURCE))) {
        return OpenNlpNameFinder.load(in);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot load " + MODEL_RESOURCE, e);
      }
    }
  }
}
