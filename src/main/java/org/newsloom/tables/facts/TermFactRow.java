package org.newsloom.tables.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.newsloom.tables.Doc;
import org.newsloom.tables.TableDoc;

/** A term of a batch. */
@TableDoc(
    name = "term_facts",
    key = {"term_index"},
    doc = "A term of a batch.")
public record TermFactRow(
    @Doc("Position in the batch's sorted terms, from 0.") int termIndex,
    @Doc("Words joined by one space.") String term,
    @Doc("Number of words.") int ngramSize,
    @Doc("Occurrences in the batch.") long frequency,
    @Doc("Articles of the batch that hold it.") int documentFrequency,
    @Doc("Earliest publication of an article that holds it. Null if none is dated.")
        @Nullable LocalDate firstDate,
    @Doc("Latest publication of an article that holds it. Null if none is dated.")
        @Nullable LocalDate lastDate) {}
