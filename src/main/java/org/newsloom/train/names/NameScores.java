package org.newsloom.train.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import opennlp.tools.util.Span;
import org.jspecify.annotations.Nullable;
import org.newsloom.actors.names.NameModel;
import org.newsloom.actors.names.TokenNames;

/** Exact span and type, micro precision, recall and F1 in percent, per type and over all. */
public final class NameScores {
  private NameScores() {}

  private record Name(int sentence, int start, int end, String type) {}

  /** Finds the names in the tokens of each sentence of a document. */
  public interface Finder {
    List<List<Span>> find(List<String[]> sentences);
  }

  /** What a model makes of the sentences' words: the same sentences with its own tags. */
  public static List<TaggedSentence> predict(NameModel model, List<TaggedSentence> sentences) {
    return predict(new TokenNames(model)::find, sentences);
  }

  /** What a finder makes of the sentences' words, document by document. */
  static List<TaggedSentence> predict(Finder finder, List<TaggedSentence> sentences) {
    List<TaggedSentence> predicted = new ArrayList<>();
    int start = 0;
    while (start < sentences.size()) {
      int end = start + 1;
      while (end < sentences.size() && !sentences.get(end).documentStart()) {
        end++;
      }
      List<TaggedSentence> document = sentences.subList(start, end);
      List<List<Span>> found =
          finder.find(document.stream().map(each -> each.words().toArray(String[]::new)).toList());
      for (int i = 0; i < document.size(); i++) {
        TaggedSentence sentence = document.get(i);
        predicted.add(
            new TaggedSentence(
                sentence.documentStart(),
                sentence.words(),
                NameTags.fromSpans(found.get(i), sentence.words().size())));
      }
      start = end;
    }
    return predicted;
  }

  /** The tables of scores of each held-aside set, and of all together. */
  public static String tables(NameCorpus corpus, Finder finder) {
    StringBuilder tables = new StringBuilder();
    List<TaggedSentence> gold = new ArrayList<>();
    List<TaggedSentence> found = new ArrayList<>();
    corpus
        .aside()
        .forEach(
            (set, sentences) -> {
              List<TaggedSentence> predicted = predict(finder, sentences);
              tables.append(set).append('\n').append(table(sentences, predicted));
              gold.addAll(sentences);
              found.addAll(predicted);
            });
    return tables.append("together\n").append(table(gold, found)).toString();
  }

  /** The table of scores: a line a type, then ALL, then UNT, which scores the span alone. */
  public static String table(List<TaggedSentence> gold, List<TaggedSentence> predicted) {
    Set<Name> expected = names(gold);
    Set<Name> found = names(predicted);
    StringBuilder table = new StringBuilder();
    Set<String> types =
        expected.stream().map(Name::type).collect(Collectors.toCollection(TreeSet::new));
    for (String type : types) {
      table.append(line(type, ofType(type, expected), ofType(type, found)));
    }
    table.append(line("ALL", expected, found));
    table.append(line("UNT", untyped(expected), untyped(found)));
    return table.toString();
  }

  /** F1 in percent of the names of a type; of all if it is null. */
  static double f1(
      List<TaggedSentence> gold, List<TaggedSentence> predicted, @Nullable String type) {
    Set<Name> expected = ofType(type, names(gold));
    Set<Name> found = ofType(type, names(predicted));
    long hit = expected.stream().filter(found::contains).count();
    return 200.0 * hit / Math.max(1, expected.size() + found.size());
  }

  private static Set<Name> ofType(@Nullable String type, Set<Name> names) {
    return names.stream()
        .filter(name -> type == null || name.type.equals(type))
        .collect(Collectors.toSet());
  }

  private static Set<Name> names(List<TaggedSentence> sentences) {
    Set<Name> names = new HashSet<>();
    for (int i = 0; i < sentences.size(); i++) {
      for (Span span : NameTags.toSpans(sentences.get(i).tags())) {
        names.add(new Name(i, span.getStart(), span.getEnd(), NameTags.shortType(span.getType())));
      }
    }
    return names;
  }

  private static Set<Name> untyped(Set<Name> names) {
    return names.stream()
        .map(name -> new Name(name.sentence, name.start, name.end, ""))
        .collect(Collectors.toSet());
  }

  private static String line(String label, Set<Name> gold, Set<Name> predicted) {
    long hit = gold.stream().filter(predicted::contains).count();
    double precision = 100.0 * hit / Math.max(predicted.size(), 1);
    double recall = 100.0 * hit / Math.max(gold.size(), 1);
    double f1 = hit == 0 ? 0 : 2 * precision * recall / (precision + recall);
    return String.format(
        Locale.ROOT,
        "%-5s P %5.1f  R %5.1f  F1 %5.1f   gold %d  predicted %d%n",
        label,
        precision,
        recall,
        f1,
        gold.size(),
        predicted.size());
  }
}
