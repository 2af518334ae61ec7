package org.newsloom.train.resolution;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.newsloom.model.ActorKind;
import org.newsloom.model.Article;
import org.newsloom.model.ArticleIdentity;
import org.newsloom.model.Block;
import org.newsloom.model.BlockKind;
import org.newsloom.model.Metadata;
import org.newsloom.model.TextKindVerdict;
import org.newsloom.model.UserError;

/**
 * Reads a folder of annotated articles: {@code ID.txt}, a paragraph a line, and {@code ID.tsv}, a
 * mention a line with the columns {@code char_start, char_end, kind, entity, form, surface}.
 * Offsets are half-open and count code points of {@code ID.txt}. Empty lines part nothing and are
 * no part of the article.
 */
public final class GoldArticles {
  private static final String HEADER = "char_start\tchar_end\tkind\tentity\tform\tsurface";
  private static final String REMEDY = "; see the README beside the shipped set for the form";

  private GoldArticles() {}

  /**
   * All annotated articles of a folder, in order of their ids.
   *
   * @throws UserError if the folder or a file cannot be read, if it holds no article, or if a line
   *     is not as said above; the message names file and line
   */
  public static List<GoldArticle> read(Path folder) {
    List<GoldArticle> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(".tsv")) {
          articles.add(read(folder, name.substring(0, name.length() - ".tsv".length())));
        }
      }
    } catch (IOException e) {
      throw UserError.badInput(
          "%s: cannot be read as a folder of annotated articles (%s); give the folder of ID.txt and"
                  .formatted(folder, e)
              + " ID.tsv files");
    }
    if (articles.isEmpty()) {
      throw UserError.badInput(
          "%s: holds no annotated article; give the folder of ID.txt and ID.tsv files"
              .formatted(folder));
    }
    return articles;
  }

  private static GoldArticle read(Path folder, String id) throws IOException {
    String text = Files.readString(folder.resolve(id + ".txt"));
    Path tsv = folder.resolve(id + ".tsv");
    List<String> lines = Files.readAllLines(tsv);
    if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
      throw UserError.badInput(
          "%s:1: the header must be %s%s".formatted(tsv, HEADER.replace("\t", "<TAB>"), REMEDY));
    }
    ParagraphOffsets paragraphs = ParagraphOffsets.of(text);
    List<GoldMention> mentions = new ArrayList<>();
    int end = 0;
    for (int i = 1; i < lines.size(); i++) {
      String where = tsv + ":" + (i + 1);
      GoldMention inFile = mention(lines.get(i), where);
      GoldMention mention = paragraphs.inArticle(inFile, where);
      if (mention.charStart() < end) {
        throw UserError.badInput(
            "%s: starts before the end of the mention above; sort them and let none overlap"
                .formatted(where));
      }
      end = mention.charEnd();
      mentions.add(mention);
    }
    return new GoldArticle(id, article(id, text, paragraphs.paragraphs()), mentions);
  }

  private static GoldMention mention(String line, String where) {
    String[] cells = line.split("\t", -1);
    if (cells.length != HEADER.split("\t", -1).length) {
      throw UserError.badInput("%s: has %d columns%s".formatted(where, cells.length, REMEDY));
    }
    try {
      return new GoldMention(
          Integer.parseInt(cells[0]),
          Integer.parseInt(cells[1]),
          ActorKind.valueOf(cells[2].toUpperCase(Locale.ROOT)),
          cells[3],
          MentionForm.valueOf(cells[4].toUpperCase(Locale.ROOT)),
          cells[5]);
    } catch (IllegalArgumentException e) {
      throw UserError.badInput("%s: %s%s".formatted(where, e.getMessage(), REMEDY));
    }
  }

  private static Article article(String id, String text, List<Block> paragraphs) {
    return new Article(
        ArticleIdentity.articleId(id + ".txt", null),
        id + ".txt",
        0,
        ArticleIdentity.sha256(text.getBytes(StandardCharsets.UTF_8)),
        ArticleIdentity.contentHash(text),
        Metadata.NONE,
        "UTF-8",
        "text",
        TextKindVerdict.PAGE,
        paragraphs,
        List.of());
  }

  /** Where the paragraphs of a file stand in it, and in the article made of them. */
  private record ParagraphOffsets(List<Block> paragraphs, List<Integer> inFile) {

    static ParagraphOffsets of(String text) {
      List<Block> paragraphs = new ArrayList<>();
      List<Integer> starts = new ArrayList<>();
      int start = 0;
      int line = 1;
      for (String paragraph : text.split("\n", -1)) {
        if (!paragraph.isBlank()) {
          paragraphs.add(new Block(BlockKind.PARAGRAPH, paragraph, line, line));
          starts.add(start);
        }
        start += paragraph.codePointCount(0, paragraph.length()) + 1;
        line++;
      }
      return new ParagraphOffsets(paragraphs, starts);
    }

    GoldMention inArticle(GoldMention mention, String where) {
      int offset = 0;
      for (int i = 0; i < paragraphs.size(); i++) {
        String paragraph = paragraphs.get(i).text();
        int length = paragraph.codePointCount(0, paragraph.length());
        int start = mention.charStart() - inFile.get(i);
        int end = mention.charEnd() - inFile.get(i);
        if (0 <= start && start < end && end <= length) {
          String surface =
              paragraph.substring(
                  paragraph.offsetByCodePoints(0, start), paragraph.offsetByCodePoints(0, end));
          if (!surface.equals(mention.surface())) {
            throw UserError.badInput(
                "%s: the text has \"%s\" there, not \"%s\"; count code points"
                    .formatted(where, surface, mention.surface()));
          }
          return new GoldMention(
              offset + start,
              offset + end,
              mention.kind(),
              mention.entity(),
              mention.form(),
              surface);
        }
        offset += length + 1;
      }
      throw UserError.badInput(
          "%s: %d to %d is no place inside one paragraph; count code points"
              .formatted(where, mention.charStart(), mention.charEnd()));
    }
  }
}
