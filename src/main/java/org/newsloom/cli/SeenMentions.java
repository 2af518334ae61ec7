package org.newsloom.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsloom.actors.GenderCues.Gender;
import org.newsloom.actors.suggest.SeenForm;
import org.newsloom.tables.rows.ActorMentionRow;

/** What the mentions of one actor tell of it, gathered form by form. */
final class SeenMentions {
  /** So many mentions of a person tell its gender if any do; more cost room. */
  private static final int MOST_SPANS = 50;

  private final SortedMap<String, Form> forms = new TreeMap<>();
  private List<Span> spans = new ArrayList<>();
  private double confidence;
  private int judged;

  /** A sentence of an article. */
  record Place(String articleId, int sentenceIndex) {}

  /** Where a form of a person's name stands, in code points of the article's text. */
  record Span(Place place, String form, int start, int end) {}

  private static final class Form {
    private final Place first;
    private final Set<String> articles = new HashSet<>();
    private final Set<Gender> genders = EnumSet.noneOf(Gender.class);
    private long mentions;
    private boolean ambiguous;

    Form(Place first) {
      this.first = first;
    }
  }

  void add(ActorMentionRow row, String articleId) {
    Place place = new Place(articleId, row.sentenceIndex());
    String written = row.surface().replaceAll("\\s+", " ");
    Form form = forms.computeIfAbsent(written, key -> new Form(place));
    form.mentions++;
    form.articles.add(articleId);
    form.ambiguous |= row.method().equals("ambiguous");
    if (row.kind().equals("person") && spans.size() < MOST_SPANS) {
      spans.add(new Span(place, written, row.charStart(), row.charEnd()));
    }
    Double sureness = row.confidence();
    if (sureness != null) {
      confidence += sureness;
      judged++;
    }
  }

  /** Where a person is named, for reading the sentences once; gives them away. */
  List<Span> takeSpans() {
    List<Span> taken = spans;
    spans = List.of();
    return taken;
  }

  /** Takes down that a sentence states a gender of whom it names so. */
  void state(String form, Gender gender) {
    form(form).genders.add(gender);
  }

  Place firstPlace(String form) {
    return form(form).first;
  }

  SortedMap<String, SeenForm> forms() {
    SortedMap<String, SeenForm> seen = new TreeMap<>();
    forms.forEach(
        (written, form) ->
            seen.put(
                written, new SeenForm(form.mentions, form.articles, form.ambiguous, form.genders)));
    return seen;
  }

  /** Null if the name finder found none of them. */
  @Nullable Double meanConfidence() {
    return judged == 0 ? null : confidence / judged;
  }

  private Form form(String written) {
    return Objects.requireNonNull(forms.get(written));
  }
}
