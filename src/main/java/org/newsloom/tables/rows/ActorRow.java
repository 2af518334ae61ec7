package org.newsloom.tables.rows;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsloom.tables.Doc;
import org.newsloom.tables.TableDoc;

/** An actor that some counted article names. */
@TableDoc(
    name = "actors",
    key = {"actor_id"},
    doc = "An actor that some counted article names.")
public record ActorRow(
    @Doc("Stable id, e.g. state:ISR or person:jane-doe.") String actorId,
    @Doc("person, organization, state or place.") String kind,
    @Doc("Canonical name.") String name,
    @Doc("Other forms seen in the articles or listed, sorted.") List<String> aliases,
    @Doc("lexicon (states, organizations and the run definition) or model (the name finder).")
        String origin,
    @Doc(
            "Office or function as the run definition lists it, on last_date. Null if none is listed for it.")
        @Nullable String role,
    @Doc("ISO 3166-1 alpha-3 of the state it belongs to. Null if unknown.")
        @Nullable String country,
    @Doc(
            "Ids under which forms of this actor stand in tables of fewer articles, sorted; to join"
                + " older tables. Computed from the names alone, so it does not depend on earlier"
                + " runs. Empty for nearly all.")
        List<String> previousIds,
    @Doc("Mentions in all counted articles.") long mentionCount,
    @Doc("Sentences that name it.") long sentenceCount,
    @Doc("Articles that name it.") long articleCount,
    @Doc("Earliest publication of an article that names it. Null if none is dated.")
        @Nullable LocalDate firstDate,
    @Doc("Latest publication of an article that names it. Null if none is dated.")
        @Nullable LocalDate lastDate) {}
