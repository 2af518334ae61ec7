package org.newsloom.config;

import org.newsloom.config.yaml.Key;

/** How much packed files and archives may hold. */
public record ArchivesConfig(
    @Key(value = "An archive of more files is refused as a whole.", byDefault = "100000", min = 1)
        int maxMembers,
    @Key(
            value =
                "What a packed file, or all files of an archive together, may unpack to; beyond it"
                    + " reading stops.",
            byDefault = "16GB",
            format = Key.Format.BYTES,
            min = 1)
        long maxBytes) {}
