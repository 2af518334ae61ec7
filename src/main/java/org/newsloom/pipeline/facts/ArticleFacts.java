package org.newsloom.pipeline.facts;

import java.util.List;
import org.newsloom.model.AnnotatedArticle;
import org.newsloom.model.Mention;
import org.newsloom.stats.terms.TermCount;

/**
 * All that is known of an article by itself.
 *
 * @param article the annotated article
 * @param terms its terms with their frequencies, sorted; empty if it is not annotated
 * @param mentions where actors are named, in order; empty if it is not annotated
 */
public record ArticleFacts(
    AnnotatedArticle article, List<TermCount> terms, List<Mention> mentions) {
  public ArticleFacts {
    terms = List.copyOf(terms);
    mentions = List.copyOf(mentions);
  }
}
