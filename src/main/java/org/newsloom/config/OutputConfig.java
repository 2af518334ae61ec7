package org.newsloom.config;

import org.newsloom.settings.Key;

/** Where the tables go. */
public record OutputConfig(
    @Key(
            value = "Folder that holds current, snapshots/ and store/, relative to this file.",
            format = Key.Format.PATH)
        String dir,
    @Key(
            value = "Whether the tables hold the text of the articles and sentences.",
            byDefault = "true")
        boolean text,
    @Key(value = "How many snapshots stay, the current one included.", byDefault = "3", min = 1)
        int keepSnapshots) {}
