package org.newsloom.actors.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsloom.actors.knowledge.ActorDefinition;
import org.newsloom.actors.words.Folding;
import org.newsloom.model.UserError;

/** The codes of the lexicon's states, by code and by name. */
final class Countries {
  private static final String STATE = "state:";

  private final Map<String, String> codes = new HashMap<>();

  /** Also for lexicons that leave the states out: a person's country is one all the same. */
  Countries() {
    for (Alias alias : LexiconFile.states()) {
      LexiconEntry entry = alias.entry();
      if (entry != null && entry.id().startsWith(STATE) && alias.form() == AliasForm.NAME) {
        String code = entry.id().substring(STATE.length());
        codes.put(Folding.slug(code), code);
        codes.putIfAbsent(Folding.slug(alias.text()), code);
      }
    }
  }

  /** The code of a state that is given by code or name; empty if there is no such state. */
  Optional<String> code(String given) {
    return Optional.ofNullable(codes.get(Folding.slug(given)));
  }

  /**
   * The code of a definition's country; null if it gives none.
   *
   * @throws UserError if it is no state of the lexicon
   */
  @Nullable String code(ActorDefinition definition) {
    String given = definition.country();
    if (given == null) {
      return null;
    }
    String place = definition.name().place();
    return code(given)
        .orElseThrow(
            () ->
                UserError.badInput(
                    "%sactor '%s': country '%s' is no state of the lexicon; write its ISO 3166-1"
                            .formatted(
                                place.isEmpty() ? "" : place + ": ",
                                definition.name().text(),
                                given)
                        + " alpha-3 code, e.g. ISR, or its English name"));
  }
}
