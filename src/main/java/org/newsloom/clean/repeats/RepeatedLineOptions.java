package org.newsloom.clean.repeats;

import java.io.Serializable;
import org.newsloom.settings.Key;

/** Evidence across the articles of one source. */
public record RepeatedLineOptions(
    @Key(
            value = "Whether lines that a source prints in article after article are removed.",
            byDefault = "true")
        boolean enabled,
    @Key(
            value =
                "A line that is no sentence is removed if it stands in so many articles of its"
                    + " source: of one host, else of one stated source, else of one folder.",
            byDefault = "5",
            min = 2)
        int minArticles)
    implements Serializable {}
