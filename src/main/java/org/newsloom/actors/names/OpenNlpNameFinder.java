package org.newsloom.actors.names;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.util.Span;
import org.newsloom.model.ActorKind;
import org.newsloom.model.AnnotatedArticle;

/**
 * Finds names with an OpenNLP model. Not thread-safe: one a thread; the model behind it is shared.
 */
public final class OpenNlpNameFinder implements NameFinder {
  /** The shipped model's resource, for naming what a result depends on. */
  public static final String MODEL_RESOURCE = NameModel.RESOURCE;

  private final TokenNames names;

  /** With the shipped model. */
  public OpenNlpNameFinder() {
    this(NameModel.shipped());
  }

  /** With a model of one's own. */
  public OpenNlpNameFinder(NameModel model) {
    names = new TokenNames(model);
  }

  @Override
  public List<NameSpan> find(AnnotatedArticle article) {
    List<NameTokens> tokens = NameTokens.ofArticle(article);
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
}
