package org.newsloom.actors.suggest;

import java.util.List;
import java.util.Optional;
import org.newsloom.actors.persons.PersonName;
import org.newsloom.actors.words.Folding;

/** Tells whether two full names of persons may be one person's. */
final class AlikePersons {
  private AlikePersons() {}

  /** Why they may be one; empty if nothing speaks for it, or their genders against it. */
  static Optional<Likeness> of(SeenActor a, SeenActor b) {
    PersonName one = PersonName.parse(a.name());
    PersonName other = PersonName.parse(b.name());
    if (!one.isFull() || !other.isFull() || KeptApart.byGender(a.genders(), b.genders())) {
      return Optional.empty();
    }
    return alike(one, other)
        .map(
            likeness ->
                KeptApart.inOneArticle(a, b)
                    ? new Likeness(likeness.reason(), likeness.likelihood() / 2)
                    : likeness);
  }

  private static Optional<Likeness> alike(PersonName one, PersonName other) {
    String given = one.givenKeys().get(0);
    String otherGiven = other.givenKeys().get(0);
    boolean sameGiven = given.equals(otherGiven);
    boolean sameFamily = one.surnameKey().equals(other.surnameKey());
    if (sortedWords(one.text()).equals(sortedWords(other.text()))) {
      return likeness("the same words in another order", 0.9);
    }
    if (sameGiven && Slip.isLikely(one.surnameKey(), other.surnameKey())) {
      return likeness("family names almost alike", 0.7);
    }
    if (!sameFamily || sameGiven) {
      return Optional.empty();
    }
    if (isShortFor(given, otherGiven) || isShortFor(otherGiven, given)) {
      return likeness("one family name, one given name short for the other", 0.6);
    }
    return Slip.isLikely(given, otherGiven)
        ? likeness("one family name, given names almost alike", 0.5)
        : Optional.empty();
  }

  /** Ann is not short for Anna, nor Jan for Jane. */
  private static boolean isShortFor(String given, String other) {
    return given.length() > 2 && other.length() > given.length() + 1 && other.startsWith(given);
  }

  private static Optional<Likeness> likeness(String reason, double likelihood) {
    return Optional.of(new Likeness(reason, likelihood));
  }

  /** The words of a name in an order that is the same whichever stands first. */
  static String sortedWords(String name) {
    return List.of(Folding.slug(name).split("-", -1)).stream().sorted().toList().toString();
  }
}
