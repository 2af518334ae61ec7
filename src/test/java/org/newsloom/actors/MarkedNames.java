package org.newsloom.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.newsloom.actors.names.NameFinder;
import org.newsloom.actors.names.NameSpan;
import org.newsloom.model.ActorKind;
import org.newsloom.model.AnnotatedArticle;
import org.newsloom.model.Sentence;

/** Finds what the text marks: every occurrence of each given name; the longest first. */
final class MarkedNames implements NameFinder {
  private record Mark(String text, ActorKind kind) {}

  private final List<Mark> marks = new ArrayList<>();

  static MarkedNames persons(String... names) {
    return new MarkedNames().and(ActorKind.PERSON, names);
  }

  static MarkedNames organizations(String... names) {
    return new MarkedNames().and(ActorKind.ORGANIZATION, names);
  }

  MarkedNames and(ActorKind kind, String... names) {
    for (String name : names) {
      marks.add(new Mark(name, kind));
    }
    marks.sort(Comparator.comparingInt(mark -> -mark.text.length()));
    return this;
  }

  @Override
  public List<NameSpan> find(AnnotatedArticle article) {
    String text = article.article().text();
    List<NameSpan> spans = new ArrayList<>();
    for (Mark mark : marks) {
      for (int at = text.indexOf(mark.text); at >= 0; at = text.indexOf(mark.text, at + 1)) {
        int start = text.codePointCount(0, at);
        int end = start + mark.text.codePointCount(0, mark.text.length());
        boolean free = spans.stream().allMatch(s -> s.charEnd() <= start || end <= s.charStart());
        for (Sentence sentence : article.sentences()) {
          if (free && sentence.charStart() <= start && end <= sentence.charEnd()) {
            spans.add(new NameSpan(sentence.index(), start, end, mark.kind, 0.9));
          }
        }
      }
    }
    spans.sort(Comparator.comparingInt(NameSpan::charStart));
    return spans;
  }
}
