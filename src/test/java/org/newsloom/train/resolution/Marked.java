package org.newsloom.train.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsloom.model.ActorKind;
import org.newsloom.model.Article;
import org.newsloom.model.Block;
import org.newsloom.model.BlockKind;
import org.newsloom.model.Metadata;
import org.newsloom.model.TextKindVerdict;

/**
 * A sentence with marks in it: {@code [state:turkey Turkish] army}; a third word is the form:
 * {@code [state:turkey/adjective Turkish]}.
 */
record Marked(String text, List<GoldMention> mentions) {
  private static final Pattern MARK = Pattern.compile("\\[([^ /\\]]+)(?:/(\\w+))? ([^\\]]+)\\]");

  static Marked of(String marked) {
    StringBuilder text = new StringBuilder();
    List<GoldMention> mentions = new ArrayList<>();
    Matcher matcher = MARK.matcher(marked);
    while (matcher.find()) {
      matcher.appendReplacement(text, "");
      int start = text.codePointCount(0, text.length());
      text.append(matcher.group(3));
      String entity = matcher.group(1);
      mentions.add(
          new GoldMention(
              start,
              text.codePointCount(0, text.length()),
              ActorKind.valueOf(entity.substring(0, entity.indexOf(':')).toUpperCase(Locale.ROOT)),
              entity,
              matcher.group(2) == null
                  ? MentionForm.NAME
                  : MentionForm.valueOf(matcher.group(2).toUpperCase(Locale.ROOT)),
              matcher.group(3)));
    }
    return new Marked(matcher.appendTail(text).toString(), mentions);
  }

  GoldArticle article() {
    return new GoldArticle(
        "1",
        new Article(
            "1",
            "1.txt",
            0,
            "",
            "",
            Metadata.NONE,
            "UTF-8",
            "text",
            TextKindVerdict.PAGE,
            List.of(new Block(BlockKind.PARAGRAPH, text, 1, 1)),
            List.of()),
        mentions);
  }

  /** The marks as if the system had found them. */
  List<FoundMention> found() {
    return mentions.stream()
        .map(
            mention ->
                new FoundMention(
                    mention.charStart(),
                    mention.charEnd(),
                    mention.kind(),
                    mention.entity(),
                    mention.surface()))
        .toList();
  }
}
