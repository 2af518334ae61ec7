package org.newsloom.actors.suggest;

import java.util.Set;
import org.newsloom.actors.GenderCues.Gender;

/**
 * A form of an actor's name as the articles write it.
 *
 * @param mentions how often it stands there, from 1
 * @param articles ids of the articles it stands in
 * @param ambiguous whether it may mean several of its article somewhere
 * @param genders what titles and pronouns beside it state; empty if they state nothing, or if the
 *     tables hold no texts
 */
public record SeenForm(
    long mentions, Set<String> articles, boolean ambiguous, Set<Gender> genders) {

  public SeenForm {
    articles = Set.copyOf(articles);
    genders = Set.copyOf(genders);
  }
}
