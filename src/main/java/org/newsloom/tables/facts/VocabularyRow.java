package org.newsloom.tables.facts;

import org.newsloom.tables.Doc;
import org.newsloom.tables.TableDoc;

/** A distinct token of a folder. */
@TableDoc(
    name = "vocabulary",
    key = {"token_index"},
    doc = "A distinct token of a folder's articles.")
public record VocabularyRow(
    @Doc("Its position, from 0.") int tokenIndex,
    @Doc("The token as written.") String surface,
    @Doc("Its dictionary form.") String lemma) {}
