package org.newsloom.actors.suggest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.newsloom.actors.GenderCues;
import org.newsloom.actors.persons.PersonName;
import org.newsloom.actors.words.Folding;
import org.newsloom.model.ActorKind;

/**
 * Finds persons that may be several: two names that were taken for one although what they write out
 * differs, or what the articles say of the bearer. Spellings of one name are no doubt. Users' own
 * and listed actors are not doubted.
 */
final class LikelySplits {
  private LikelySplits() {}

  /** The likely splits among actors in order of their ids. */
  static List<Suggestion.Split> of(List<SeenActor> actors) {
    List<Suggestion.Split> splits = new ArrayList<>();
    for (SeenActor actor : actors) {
      if (actor.kind() == ActorKind.PERSON && !actor.listed()) {
        of(actor, splits);
      }
    }
    return splits;
  }

  private static void of(SeenActor actor, List<Suggestion.Split> splits) {
    Map<String, PersonName> names = new TreeMap<>();
    for (String form : actor.forms().keySet()) {
      PersonName name = PersonName.parse(form);
      if (!name.isBare()) {
        names.put(form, name);
      }
    }
    List<String> forms = List.copyOf(names.keySet());
    for (int i = 0; i < forms.size(); i++) {
      for (int j = i + 1; j < forms.size(); j++) {
        String a = forms.get(i);
        String b = forms.get(j);
        doubt(
                Objects.requireNonNull(names.get(a)),
                Objects.requireNonNull(names.get(b)),
                form(actor, a),
                form(actor, b))
            .ifPresent(doubt -> splits.add(split(actor, a, b, doubt)));
      }
    }
  }

  private static Suggestion.Split split(SeenActor actor, String a, String b, Likeness doubt) {
    long first = form(actor, a).mentions();
    long second = form(actor, b).mentions();
    return new Suggestion.Split(
        first >= second ? List.of(a, b) : List.of(b, a),
        ActorKind.PERSON,
        doubt.reason()
            + ", taken for one person; "
            + Wording.mentions(Math.max(first, second), Math.min(first, second)),
        doubt.likelihood() * Math.min(first, second),
        List.of(
            new Suggestion.Witness(actor.actorId(), a),
            new Suggestion.Witness(actor.actorId(), b)));
  }

  private static SeenForm form(SeenActor actor, String form) {
    return Objects.requireNonNull(actor.forms().get(form));
  }

  private static Optional<Likeness> doubt(PersonName a, PersonName b, SeenForm one, SeenForm two) {
    boolean inOneArticle = !Collections.disjoint(one.articles(), two.articles());
    if (isEndOf(a, b) || isEndOf(b, a)) {
      return Optional.empty();
    }
    if (KeptApart.byGender(one.genders(), two.genders())) {
      return doubt("he in one, she in the other", 0.7);
    }
    if (a.isFull() && b.isFull() && differInGender(a, b)) {
      return doubt("a man's given name and a woman's", 0.7);
    }
    // In one article the shorter form means the person whose suffix it has just written out.
    if (!inOneArticle && !Objects.equals(a.suffix(), b.suffix())) {
      return doubt("a suffix in one alone", 0.4);
    }
    return differInMiddle(a, b) ? doubt("two middle names", 0.6) : Optional.empty();
  }

  private static Optional<Likeness> doubt(String reason, double likelihood) {
    return Optional.of(new Likeness(reason, likelihood));
  }

  /** "Van Doe" beside "Ann Van Doe" is her family name, whatever it looks like. */
  private static boolean isEndOf(PersonName name, PersonName longer) {
    return Folding.slug(longer.text()).endsWith("-" + Folding.slug(name.text()));
  }

  private static boolean differInGender(PersonName a, PersonName b) {
    return KeptApart.byGender(
        GenderCues.of(a).stream().collect(Collectors.toSet()),
        GenderCues.of(b).stream().collect(Collectors.toSet()));
  }

  /** Whether both have middle names, none of which may be another's initial or spelling. */
  private static boolean differInMiddle(PersonName a, PersonName b) {
    List<String> middles = middles(a);
    List<String> others = middles(b);
    return !middles.isEmpty()
        && !others.isEmpty()
        && middles.stream()
            .noneMatch(one -> others.stream().anyMatch(other -> mayBeOne(one, other)));
  }

  private static boolean mayBeOne(String one, String other) {
    return one.equals(other)
        || (one.length() == 1 && other.startsWith(one))
        || (other.length() == 1 && one.startsWith(other));
  }

  private static List<String> middles(PersonName name) {
    return name.givenKeys().subList(1, name.givenKeys().size());
  }
}
