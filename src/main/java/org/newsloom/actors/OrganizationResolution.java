package org.newsloom.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsloom.actors.organizations.OrganizationName;
import org.newsloom.actors.words.Folding;
import org.newsloom.actors.words.Word;
import org.newsloom.model.ActorKind;
import org.newsloom.model.ActorReference;

/**
 * Resolves the organizations and places of one article: all forms of a key get the fullest form's
 * name, and an acronym defined in the text ("Federal Reserve Board (FRB)") means its organization
 * wherever it stands.
 */
final class OrganizationResolution {
  private static final int LONGEST_ACRONYM = 8;

  private final ArticleWords article;
  private final Map<String, String> fullest = new HashMap<>();
  private final Map<String, ActorReference> acronyms = new HashMap<>();

  OrganizationResolution(ArticleWords article) {
    this.article = article;
  }

  /**
   * Everything found, with a reference where it is no person, and the acronyms that were missed.
   */
  List<Found> resolve(List<Found> found) {
    found.stream().filter(OrganizationResolution::isUnlisted).forEach(this::keepFullest);
    for (Found one : found) {
      if (one.kind() == ActorKind.ORGANIZATION) {
        defineAcronym(one);
      }
    }
    List<Found> resolved = new ArrayList<>();
    for (Found one : found) {
      ActorReference defined = one.entry() == null ? acronyms.get(article.text(one)) : null;
      if (defined != null) {
        resolved.add(one.backTo(defined));
      } else {
        resolved.add(one.kind() == ActorKind.PERSON ? one : one.meaning(reference(one)));
      }
    }
    addMissedAcronyms(resolved);
    return resolved;
  }

  private static boolean isUnlisted(Found found) {
    return found.entry() == null
        && (found.kind() == ActorKind.ORGANIZATION || found.kind() == ActorKind.PLACE);
  }

  private void keepFullest(Found found) {
    String text = oneLine(article.text(found));
    fullest.merge(
        key(found),
        text,
        (a, b) ->
            Comparator.comparingInt(String::length)
                        .thenComparing(Comparator.<String>naturalOrder().reversed())
                        .compare(a, b)
                    >= 0
                ? a
                : b);
  }

  private ActorReference reference(Found found) {
    if (found.entry() != null) {
      return new ActorReference(found.kind(), found.entry().name(), found.entry().id());
    }
    String text = oneLine(article.text(found));
    return new ActorReference(found.kind(), fullest.getOrDefault(key(found), text), null);
  }

  private void defineAcronym(Found found) {
    List<Word> words = article.words(found.sentence());
    int open = found.endWord();
    if (!article.is(found.sentence(), open, "(") || !article.is(found.sentence(), open + 2, ")")) {
      return;
    }
    Word acronym = words.get(open + 1);
    if (acronym.isAllCapitals()
        && acronym.text().length() <= LONGEST_ACRONYM
        && stems(acronym.folded(), Folding.fold(article.text(found)))) {
      acronyms.putIfAbsent(acronym.text(), reference(found));
    }
  }

  /** Whether a name has the acronym's letters in this order, beginning with the first. */
  private static boolean stems(String acronym, String name) {
    int position = 0;
    for (int i = 0; i < name.length() && position < acronym.length(); i++) {
      if (name.charAt(i) == acronym.charAt(position)) {
        position++;
      } else if (i == 0) {
        return false;
      }
    }
    return position == acronym.length();
  }

  private void addMissedAcronyms(List<Found> resolved) {
    if (acronyms.isEmpty()) {
      return;
    }
    Coverage coverage = new Coverage(resolved);
    for (int sentence = 0; sentence < article.sentenceCount(); sentence++) {
      List<Word> words = article.words(sentence);
      for (int i = 0; i < words.size(); i++) {
        ActorReference defined = acronyms.get(words.get(i).text());
        if (defined != null && !coverage.covers(sentence, i)) {
          resolved.add(Found.backReference(sentence, i, i + 1, defined));
        }
      }
    }
  }

  private String key(Found found) {
    return found.kind()
        + ":"
        + (found.kind() == ActorKind.PLACE
            ? PlaceKey.of(article.text(found))
            : OrganizationName.parse(oneLine(article.text(found))).key());
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
