package org.newsloom.config;

import java.util.Base64;
import org.newsloom.clean.CleanOptions;
import org.newsloom.config.yaml.YamlRecords;
import org.newsloom.model.ArticleIdentity;

/**
 * What of a run definition each layer of facts depends on, as texts: equal for two definitions
 * exactly if they make the same of the same files. A file that a definition names counts by what it
 * holds, and no path of the machine stands here. Nothing that is only counted afterwards ({@code
 * terms}, {@code cooccurrence}) is here, nor what belongs to a single file ({@code input}), nor
 * {@code clean.repeated_lines}: annotated facts are kept under the lines that were removed.
 *
 * @param cleaned for blocks, the model's verdict of them and metadata
 * @param annotated for what is kept of them, sentences, words and the name finder's spans
 * @param named for mentions
 */
public record LayerKeys(String cleaned, String annotated, String named) {

  static LayerKeys of(RunConfig config) {
    CleanOptions clean = config.clean();
    String model = clean.modelBytes();
    return new LayerKeys(
        "max_file_bytes: %d\nmodel: %s\n"
            .formatted(
                config.maxFileBytes(),
                model == null ? "none" : ArticleIdentity.sha256(Base64.getDecoder().decode(model))),
        "threshold: %s\nnot_an_article: %s\nlanguage:\n%sfind_names: %s\ntext: %s\n"
            .formatted(
                clean.threshold(),
                clean.notAnArticle(),
                YamlRecords.printBare(config.language()),
                config.actors().findNames(),
                config.output().text()),
        "actors:\n" + YamlRecords.printBare(config.actors().inOneList()));
  }
}
