package org.newsloom.train.resolution;

import java.util.List;
import org.newsloom.model.Article;

/**
 * An article with all its marked names.
 *
 * <p>Invariant: the mentions stand in order, do not overlap, and each one's surface is the
 * article's text at its offsets.
 *
 * @param id the file's name without ending
 * @param article title, if it has one, and paragraphs
 * @param mentions the marked names
 */
public record GoldArticle(String id, Article article, List<GoldMention> mentions) {
  public GoldArticle {
    mentions = List.copyOf(mentions);
  }
}
