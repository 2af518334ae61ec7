package org.newsloom.train.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.newsloom.model.ArticleIdentity;
import org.newsloom.model.GivenMetadata;
import org.newsloom.model.MediaType;
import org.newsloom.model.RawDocument;
import org.newsloom.model.UserError;

/**
 * A folder of pages for evaluation: {@code ID.html} or {@code ID.txt}, each also {@code .gz}, in
 * UTF-8.
 *
 * @param folder holds the files
 * @param mediaType what the pages are written in
 */
public record PageFolder(Path folder, MediaType mediaType) {

  public PageFolder {
    if (!Files.isDirectory(folder)) {
      throw UserError.badInput("%s: is no folder of pages".formatted(folder));
    }
  }

  /** Reads a page; empty if the folder has no file of that id. */
  public Optional<RawDocument> read(String id) {
    String name = id + (mediaType == MediaType.HTML ? ".html" : ".txt");
    Path plain = folder.resolve(name);
    Path packed = folder.resolve(name + ".gz");
    try {
      if (Files.exists(plain)) {
        return Optional.of(document(name, Files.readAllBytes(plain)));
      }
      if (Files.exists(packed)) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
          return Optional.of(document(name, in.readAllBytes()));
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a file of page ids, parted by white space. */
  public static Set<String> readIds(Path ids) {
    if (!Files.isRegularFile(ids)) {
      throw UserError.badInput("%s: no such file of ids".formatted(ids));
    }
    try {
      return new HashSet<>(List.of(Files.readString(ids).strip().split("\\s+", -1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private RawDocument document(String name, byte[] bytes) {
    String content = new String(bytes, StandardCharsets.UTF_8);
    return new RawDocument(
        name,
        0,
        ArticleIdentity.sha256(bytes),
        bytes.length,
        "UTF-8",
        mediaType,
        Normalizer.normalize(content, Normalizer.Form.NFC),
        GivenMetadata.NONE);
  }
}
