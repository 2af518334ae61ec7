package org.newsloom.config;

import org.jspecify.annotations.Nullable;
import org.newsloom.config.yaml.Key;

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
    @Key(value = "Whether links that lead out of the folder are followed.", byDefault = "false")
        boolean followLinks,
    @Key(value = "Which fields of a .jsonl record hold what.", byDefault = "{}")
        FieldsConfig fields) {}
