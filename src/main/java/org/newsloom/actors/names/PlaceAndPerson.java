package org.newsloom.actors.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.util.Span;

/**
 * Parts a place from the person behind it where a title comes before both: {@code the ambassador to
 * Norway Anna Lee}. Nothing but the capitals joins the two, so a finder may take them for one
 * place.
 */
final class PlaceAndPerson {
  private static final String PERSON = "person";
  private static final String PLACE = "place";
  private static final Set<String> LINKS = Set.of("to", "in", "for");

  private PlaceAndPerson() {}

  /**
   * The names of each sentence, with those parted whose first word is a place by itself somewhere
   * in the document and stands behind a title and {@code to}, {@code in} or {@code for}.
   */
  static List<List<Span>> part(List<String[]> sentences, List<List<Span>> found) {
    Set<String> places = new HashSet<>();
    for (int i = 0; i < found.size(); i++) {
      for (Span span : found.get(i)) {
        if (span.length() == 1 && span.getType().equals(PLACE)) {
          places.add(sentences.get(i)[span.getStart()]);
        }
      }
    }
    List<List<Span>> parted = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      List<Span> spans = new ArrayList<>(found.get(i).size());
      for (Span span : found.get(i)) {
        if (isBoth(sentences.get(i), span, places)) {
          int second = span.getStart() + 1;
          spans.add(new Span(span.getStart(), second, PLACE, span.getProb()));
          spans.add(new Span(second, span.getEnd(), PERSON, span.getProb()));
        } else {
          spans.add(span);
        }
      }
      parted.add(List.copyOf(spans));
    }
    return parted;
  }

  private static boolean isBoth(String[] words, Span span, Set<String> places) {
    int start = span.getStart();
    return span.length() > 2
        && start > 1
        && span.getType().equals(PLACE)
        && places.contains(words[start])
        && LINKS.contains(words[start - 1])
        && CueWords.TITLE.contains(words[start - 2].toLowerCase(Locale.ROOT));
  }
}
