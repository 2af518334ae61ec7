package org.newsloom.config;

import org.newsloom.config.yaml.Key;

/** The built-in list of states. */
public record StatesConfig(
    @Key(value = "Whether the states of the world are actors.", byDefault = "true") boolean enabled,
    @Key(
            value = "Whether capitals and seats of government (the Kremlin) stand for their state.",
            byDefault = "true")
        boolean metonyms) {}
