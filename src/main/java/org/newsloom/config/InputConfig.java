package org.newsloom.config;

import org.jspecify.annotations.Nullable;
import org.newsloom.config.yaml.Key;
import org.newsloom.model.CleanMode;

/** One input of a run. */
public record InputConfig(
    @Key(
            value =
                "Folder (read recursively), file or glob (*, ?, **, {a,b}), relative to this file.",
            format = Key.Format.INPUT)
        String path,
    @Key(
            value =
                "Put before the source_path of its articles, to tell equal names of two inputs apart.",
            byDefault = "\"\"")
        String prefix,
    @Key(
            value = "Who published the articles, where they do not say so themselves.",
            byDefault = "null",
            pattern = ".*\\S.*")
        @Nullable String source,
    @Key(
            value = "Which fields of a record (JSON, a row of a table, front matter) hold what.",
            byDefault = "{}")
        FieldsConfig fields,
    @Key(
            value =
                "How much cleaning may take out: auto (a page or a copy of one is cleaned, text that"
                    + " is clean already loses only what says by its own words that it is no article"
                    + " text), full (all is taken for pages), light (all is taken for clean text), none.",
            byDefault = "auto")
        CleanMode clean) {}
