package org.newsloom.pipeline.facts;

import java.io.Serializable;
import java.nio.file.Path;

/**
 * A cleaned part: what travels from cleaning to annotating.
 *
 * @param folder where its files are
 * @param records how many records it holds
 */
public record CleanedPart(String folder, long records) implements Serializable {
  Path path() {
    return Path.of(folder);
  }
}
