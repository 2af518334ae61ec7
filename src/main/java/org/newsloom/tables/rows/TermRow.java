package org.newsloom.tables.rows;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.newsloom.tables.Doc;
import org.newsloom.tables.TableDoc;

/** A term of the corpus. */
@TableDoc(
    name = "terms",
    key = {"term", "ngram_size"},
    doc = "A term of the corpus.")
public record TermRow(
    @Doc("Words joined by one space.") String term,
    @Doc("Number of words.") int ngramSize,
    @Doc(
            "From 1 within each n-gram size, most frequent first; ties by document_frequency, then by term.")
        long rank,
    @Doc("Occurrences in all counted articles.") long frequency,
    @Doc("Counted articles that hold it.") long documentFrequency,
    @Doc("Occurrences per million tokens, stop words included.") double relativeFrequency,
    @Doc("Inverse document frequency, ln(articles / document_frequency).") double idf,
    @Doc("Earliest publication of an article that holds it. Null if none is dated.")
        @Nullable LocalDate firstDate,
    @Doc("Latest publication of an article that holds it. Null if none is dated.")
        @Nullable LocalDate lastDate) {}
