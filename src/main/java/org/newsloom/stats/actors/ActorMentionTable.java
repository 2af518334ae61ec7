package org.newsloom.stats.actors;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.newsloom.model.ArticleFacts;
import org.newsloom.model.Mention;
import org.newsloom.model.ResolvedMention;
import org.newsloom.stats.ArticleTable;
import org.newsloom.stats.Known;
import org.newsloom.stats.Totals;
import org.newsloom.tables.rows.ActorMentionRow;

/** The places where articles name actors. */
public final class ActorMentionTable implements ArticleTable<ActorMentionRow> {

  @Override
  public Class<ActorMentionRow> rows() {
    return ActorMentionRow.class;
  }

  @Override
  public boolean countedOnly() {
    return false;
  }

  @Override
  public Function<ArticleFacts, List<ActorMentionRow>> rows(Known known, Totals totals) {
    return article ->
        article.mentions().stream().map(mention -> row(article.articleId(), mention)).toList();
  }

  private static ActorMentionRow row(String articleId, ResolvedMention resolved) {
    Mention mention = resolved.mention();
    return new ActorMentionRow(
        articleId,
        mention.charStart(),
        resolved.actorId(),
        mention.charEnd(),
        mention.sentenceIndex(),
        mention.paragraphIndex(),
        mention.surface(),
        label(resolved.actor().kind()),
        label(mention.method()),
        mention.confidence(),
        resolved.role());
  }

  private static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
