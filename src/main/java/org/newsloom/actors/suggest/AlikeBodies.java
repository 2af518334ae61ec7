package org.newsloom.actors.suggest;

import java.util.List;
import java.util.Optional;
import org.newsloom.actors.words.Folding;

/** Tells whether two written-out names of bodies may be one body's. */
final class AlikeBodies {
  private AlikeBodies() {}

  /** Why they may be one; empty if nothing speaks for it. */
  static Optional<Likeness> of(SeenActor a, SeenActor b) {
    if (Acronyms.isAcronym(a.name()) || Acronyms.isAcronym(b.name())) {
      return Optional.empty();
    }
    String one = Folding.slug(a.name());
    String other = Folding.slug(b.name());
    if (one.replace("-", "").equals(other.replace("-", ""))) {
      return Optional.of(new Likeness("the same letters", 0.9));
    }
    List<String> words = List.of(one.split("-", -1));
    if (!Slip.isLikely(words, List.of(other.split("-", -1)))) {
      return Optional.empty();
    }
    double likelihood = words.size() > 1 ? 0.6 : 0.3;
    // In one article they are two, or one was misspelt; over several the same is likelier.
    return Optional.of(
        new Likeness(
            "names almost alike", KeptApart.inOneArticle(a, b) ? likelihood / 2 : likelihood));
  }
}
