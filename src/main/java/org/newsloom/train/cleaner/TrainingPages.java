package org.newsloom.train.cleaner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.newsloom.clean.PageReader;
import org.newsloom.model.ArticleIdentity;
import org.newsloom.model.GivenMetadata;
import org.newsloom.model.MediaType;
import org.newsloom.model.RawDocument;
import org.newsloom.model.UserError;

/**
 * A folder of pages to learn from:
 *
 * <pre>
 * gold/ID.json            main_content (the article's text) and, if known, url; or gold/ID.txt
 * html/ID.html            the page; may be absent
 * text/ID.txt             the page as plain text; or
 * text/RENDERING/ID.txt   in several renderings
 * </pre>
 *
 * Every file may be gzipped ({@code .gz}).
 */
final class TrainingPages {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String HTML = "html";

  private final Path root;
  private final Map<String, Path> folders = new TreeMap<>();

  private TrainingPages(Path root) {
    this.root = root;
  }

  /** Reads and labels all pages, in the order of their ids and renderings. */
  static List<LabelledPage> read(Path root) {
    TrainingPages pages = new TrainingPages(root);
    try {
      pages.findFolders();
      return pages.readAll();
    } catch (IOException e) {
      throw UserError.badInput("%s: cannot be read (%s)".formatted(root, e));
    }
  }

  private void findFolders() throws IOException {
    if (!Files.isDirectory(root.resolve("gold"))) {
      throw UserError.badInput(
          "%s: has no folder gold; give a folder of gold/ID.json (or .txt) beside html/ID.html or"
                  .formatted(root)
              + " text/ID.txt");
    }
    if (Files.isDirectory(root.resolve(HTML))) {
      folders.put(HTML, root.resolve(HTML));
    }
    Path text = root.resolve("text");
    if (Files.isDirectory(text)) {
      for (Path path : list(text)) {
        if (Files.isDirectory(path)) {
          folders.put(String.valueOf(path.getFileName()), path);
        } else {
          folders.put("text", text);
        }
      }
    }
    if (folders.isEmpty()) {
      throw UserError.badInput(
          "%s: has neither html/ID.html nor text/ID.txt; there is nothing to learn from"
              .formatted(root));
    }
  }

  private List<LabelledPage> readAll() throws IOException {
    List<Path> gold = list(root.resolve("gold")).stream().filter(path -> id(path) != null).toList();
    if (gold.isEmpty()) {
      throw UserError.badInput("%s: holds no ID.json or ID.txt".formatted(root.resolve("gold")));
    }
    // Reading is most of the work; the order of the result is that of the files.
    List<LabelledPage> pages =
        gold.parallelStream().flatMap(path -> readPage(path).stream()).toList();
    if (pages.isEmpty()) {
      throw UserError.badInput(
          "%s: no gold text has a page of the same name beside it".formatted(root));
    }
    if (pages.stream().map(LabelledPage::site).distinct().count() < 2
        || pages.stream().noneMatch(page -> holds(page, true))
        || pages.stream().noneMatch(page -> holds(page, false))) {
      throw UserError.badInput(
          "%s: has too little to learn from; give pages of two sites or more, with article text and other lines"
              .formatted(root));
    }
    return pages;
  }

  private static boolean holds(LabelledPage page, boolean label) {
    for (int i = 0; i < page.blocks(); i++) {
      if (page.label(i) == label) {
        return true;
      }
    }
    return false;
  }

  private List<LabelledPage> readPage(Path goldFile) {
    String id = String.valueOf(id(goldFile));
    try {
      String gold = text(goldFile);
      String site = id;
      if (String.valueOf(goldFile.getFileName()).replaceFirst("\\.gz$", "").endsWith(".json")) {
        JsonNode json = JSON.readTree(gold);
        JsonNode content = json.get("main_content");
        if (content == null || !content.isTextual()) {
          throw UserError.badInput(
              "%s: has no text under main_content; a gold page needs one".formatted(goldFile));
        }
        gold = content.asText();
        site = json.hasNonNull("url") ? host(json.get("url").asText(), id) : id;
      }
      List<LabelledPage> pages = new ArrayList<>();
      for (Map.Entry<String, Path> folder : folders.entrySet()) {
        boolean html = folder.getKey().equals(HTML);
        Path file = find(folder.getValue(), id, html);
        if (file != null) {
          RawDocument document = document(id, text(file), html);
          pages.add(new LabelledPage(id, folder.getKey(), site, gold, PageReader.read(document)));
        }
      }
      return pages;
    } catch (IOException e) {
      throw UserError.badInput("%s: cannot be read (%s)".formatted(goldFile, e.getMessage()));
    }
  }

  private static @Nullable Path find(Path folder, String id, boolean html) {
    for (String extension : html ? List.of(".html", ".htm") : List.of(".txt", ".md")) {
      for (String packed : List.of("", ".gz")) {
        Path file = folder.resolve(id + extension + packed);
        if (Files.isRegularFile(file)) {
          return file;
        }
      }
    }
    return null;
  }

  private static RawDocument document(String id, String content, boolean html) {
    return new RawDocument(
        id,
        0,
        ArticleIdentity.sha256(content.getBytes(StandardCharsets.UTF_8)),
        content.length(),
        "UTF-8",
        html ? MediaType.HTML : MediaType.TEXT,
        Normalizer.normalize(content, Normalizer.Form.NFC),
        GivenMetadata.NONE);
  }

  private static String host(String url, String otherwise) {
    try {
      String host = URI.create(url).getHost();
      return host == null ? otherwise : host.replaceFirst("^www\\.", "");
    } catch (IllegalArgumentException e) {
      return otherwise;
    }
  }

  private static String text(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (String.valueOf(file.getFileName()).endsWith(".gz")) {
      try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
        bytes = in.readAllBytes();
      }
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Stem of a gold file's name; null for other files. */
  private static @Nullable String id(Path file) {
    String name = String.valueOf(file.getFileName()).replaceFirst("\\.gz$", "");
    for (String extension : List.of(".json", ".txt")) {
      if (name.endsWith(extension)) {
        return name.substring(0, name.length() - extension.length());
      }
    }
    return null;
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
