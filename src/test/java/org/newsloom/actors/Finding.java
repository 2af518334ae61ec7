package org.newsloom.actors;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsloom.actors.knowledge.ActorDefinition;
import org.newsloom.actors.knowledge.ActorKnowledge;
import org.newsloom.actors.lexicon.Lexicon;
import org.newsloom.actors.names.NameFinder;
import org.newsloom.model.ActorKind;
import org.newsloom.model.Mention;

/** Runs the finder on a text and writes what it finds as {@code surface = actor}. */
final class Finding {
  static final Lexicon LEXICON = Lexicon.standard();

  private static final ActorRules ALL_KINDS =
      new ActorRules(EnumSet.allOf(ActorKind.class), true, true, 0.0);

  private Finding() {}

  static List<Mention> mentions(
      String text, Lexicon lexicon, Optional<NameFinder> finder, ActorRules rules) {
    return new ActorFinder(lexicon, finder, rules).find(TestArticles.of(text));
  }

  /** The known actors of a text: {@code Moscow = RUS*}, the star for a metonym. */
  static String known(String text) {
    return written(mentions(text, LEXICON, Optional.empty(), ALL_KINDS));
  }

  static String found(String text, NameFinder finder) {
    return written(mentions(text, LEXICON, Optional.of(finder), ALL_KINDS));
  }

  static String found(String text, NameFinder finder, ActorDefinition... definitions) {
    Lexicon lexicon = LEXICON.with(List.of(definitions));
    return written(mentions(text, lexicon, Optional.of(finder), ALL_KINDS));
  }

  /** What is found of an article of a day by what the user tells. */
  static String told(
      String text, @Nullable LocalDate day, NameFinder finder, ActorKnowledge knowledge) {
    Lexicon lexicon = LEXICON.with(knowledge);
    return written(
        new ActorFinder(lexicon, Optional.of(finder), ALL_KINDS).find(TestArticles.of(text, day)));
  }

  /** {@code ~} marks a back reference, {@code *} a metonym, {@code ?} an ambiguous name. */
  static String written(List<Mention> mentions) {
    return String.join("; ", mentions.stream().map(Finding::written).toList());
  }

  private static String written(Mention mention) {
    String id = mention.actor().lexiconId();
    String actor = id == null ? mention.actor().name() : id.replace("state:", "");
    String sign =
        switch (mention.method()) {
          case METONYM -> "*";
          case BACK_REFERENCE -> "~";
          case AMBIGUOUS -> "?";
          case LEXICON, LEXICON_ADJECTIVE, MODEL -> "";
        };
    return mention.surface() + " = " + actor + sign;
  }
}
