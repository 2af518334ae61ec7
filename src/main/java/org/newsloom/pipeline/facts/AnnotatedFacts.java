package org.newsloom.pipeline.facts;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsloom.actors.names.NameSpan;
import org.newsloom.dedup.NearSignature;
import org.newsloom.model.AnnotatedArticle;
import org.newsloom.model.Article;
import org.newsloom.model.ArticleTokens;
import org.newsloom.model.Sentence;
import org.newsloom.model.Token;
import org.newsloom.model.Vocabulary;
import org.newsloom.tables.TableReader;
import org.newsloom.tables.TableWriter;
import org.newsloom.tables.facts.AnnotatedRow;
import org.newsloom.tables.facts.VocabularyRow;

/** Annotated articles as rows, and back. */
final class AnnotatedFacts {
  private static final RecordCodec<Names> NAMES = new RecordCodec<>(Names.class);

  private AnnotatedFacts() {}

  /**
   * What the name finder marked in an article.
   *
   * @param spans in order
   */
  public record Names(List<NameSpan> spans) {}

  static AnnotatedRow row(
      AnnotatedArticle annotated, List<NameSpan> names, Vocabulary.Builder vocabulary) {
    Article article = annotated.article();
    PackedNumbers sentences = new PackedNumbers();
    PackedNumbers tokens = new PackedNumbers();
    int paragraph = 0;
    int offset = 0;
    for (Sentence sentence : annotated.sentences()) {
      sentences.add(sentence.paragraphIndex() - paragraph);
      sentences.add(sentence.charStart() - offset);
      sentences.add(sentence.charEnd() - sentence.charStart());
      sentences.add(sentence.tokens().size());
      paragraph = sentence.paragraphIndex();
      offset = sentence.charEnd();
      for (Token token : sentence.tokens()) {
        tokens.add(vocabulary.add(token.surface(), token.lemma()));
      }
    }
    int[] hashes = NearSignature.of(article.text());
    ByteBuffer signature = ByteBuffer.allocate(hashes.length * Integer.BYTES);
    signature.asIntBuffer().put(hashes);
    return new AnnotatedRow(
        article.articleId(),
        annotated.annotated(),
        article.metadata().publishedDate(),
        article.metadata().source(),
        article.paragraphs().size(),
        sentences.packed(),
        tokens.packed(),
        NAMES.pack(new Names(names)),
        signature);
  }

  /** The sentences, without their tokens. */
  static List<Sentence> sentences(AnnotatedRow row) {
    List<Sentence> sentences = new ArrayList<>();
    ByteBuffer packed = row.sentences().duplicate();
    int paragraph = 0;
    int offset = 0;
    while (packed.hasRemaining()) {
      paragraph += PackedNumbers.next(packed);
      int start = offset + PackedNumbers.next(packed);
      offset = start + PackedNumbers.next(packed);
      PackedNumbers.next(packed);
      sentences.add(new Sentence(sentences.size(), paragraph, start, offset, List.of()));
    }
    return sentences;
  }

  /** What the name finder marked. */
  static List<NameSpan> names(AnnotatedRow row) {
    return NAMES.unpack(row.names()).spans();
  }

  static ArticleTokens tokens(AnnotatedRow row, Vocabulary vocabulary) {
    ByteBuffer sentences = row.sentences().duplicate();
    int count = 0;
    int[] ends = new int[16];
    int[] paragraphs = new int[16];
    int paragraph = 0;
    int end = 0;
    for (; sentences.hasRemaining(); count++) {
      if (count == ends.length) {
        ends = java.util.Arrays.copyOf(ends, 2 * count);
        paragraphs = java.util.Arrays.copyOf(paragraphs, 2 * count);
      }
      paragraph += PackedNumbers.next(sentences);
      PackedNumbers.next(sentences);
      PackedNumbers.next(sentences);
      end += PackedNumbers.next(sentences);
      ends[count] = end;
      paragraphs[count] = paragraph;
    }
    ByteBuffer packed = row.tokens().duplicate();
    int[] ids = new int[end];
    for (int i = 0; i < end; i++) {
      ids[i] = PackedNumbers.next(packed);
    }
    return new ArticleTokens(
        vocabulary,
        ids,
        java.util.Arrays.copyOf(ends, count),
        java.util.Arrays.copyOf(paragraphs, count),
        row.paragraphCount());
  }

  static void writeVocabulary(Vocabulary vocabulary, Path folder) throws IOException {
    try (TableWriter<VocabularyRow> writer =
        TableWriter.create(FactFiles.VOCABULARY, FactFiles.in(folder, FactFiles.VOCABULARY))) {
      for (int id = 0; id < vocabulary.size(); id++) {
        writer.write(new VocabularyRow(id, vocabulary.surface(id), vocabulary.lemma(id)));
      }
    }
  }

  static Vocabulary readVocabulary(Path folder) throws IOException {
    List<String> surfaces = new ArrayList<>();
    List<String> lemmas = new ArrayList<>();
    try (TableReader<VocabularyRow> rows =
        TableReader.open(FactFiles.VOCABULARY, FactFiles.in(folder, FactFiles.VOCABULARY))) {
      while (rows.hasNext()) {
        VocabularyRow row = rows.next();
        surfaces.add(row.surface());
        lemmas.add(row.lemma());
      }
    }
    return Vocabulary.of(surfaces, lemmas);
  }
}
