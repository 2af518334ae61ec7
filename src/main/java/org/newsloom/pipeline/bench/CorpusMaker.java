package org.newsloom.pipeline.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a corpus of any size out of real articles: each made article takes the shape of a real one
 * (its paragraphs, their number of sentences, its removed lines) and fills it with sentences drawn
 * from all of them, in which some words are replaced by words that stand nowhere else. So sizes,
 * line shapes and boilerplate are real, near-copies are not produced, and the vocabulary grows with
 * the corpus as it does in life (Heaps' law) instead of ending with the pages.
 *
 * <p>The same sources, seed and number give the same files.
 */
public final class CorpusMaker {
  /** Share of lower-case words replaced by fresh ones: about one in two sentences holds one. */
  private static final double FRESH_WORDS = 0.02;

  /** Share of capitalised words inside a sentence replaced by fresh names. */
  private static final double FRESH_NAMES = 0.05;

  private static final int FILES_A_FOLDER = 1000;
  private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
  private static final String[] ONSETS = {
    "b", "br", "d", "dr", "f", "g", "gr", "h", "k", "l", "m", "n", "p", "r", "s", "st", "t", "tr",
    "v", "w", "z"
  };
  private static final String[] VOWELS = {"a", "e", "i", "o", "u", "ai", "ou"};
  private static final String[] CODAS = {"", "l", "m", "n", "r", "s", "t", "nd", "rk"};

  private final List<SourcePage> pages;
  private final List<String> sentences;
  private final long seed;

  /**
   * @param pages the real articles
   * @param seed any number; another one gives another corpus
   */
  public CorpusMaker(List<SourcePage> pages, long seed) {
    this.pages = pages.stream().filter(page -> !page.paragraphs().isEmpty()).toList();
    this.sentences =
        this.pages.stream()
            .flatMap(page -> page.paragraphs().stream())
            .flatMap(List::stream)
            .toList();
    if (sentences.isEmpty()) {
      throw new IllegalArgumentException("no sentence in the source pages");
    }
    this.seed = seed;
  }

  /**
   * Writes {@code count} articles as text files below {@code folder}; returns their total bytes.
   */
  public long make(int count, Path folder) throws IOException {
    long bytes = 0;
    for (int i = 0; i < count; i++) {
      Path file =
          folder.resolve(String.format(Locale.ROOT, "%04d/%07d.txt", i / FILES_A_FOLDER, i));
      if (i % FILES_A_FOLDER == 0) {
        Files.createDirectories(file.getParent());
      }
      byte[] text = article(i).getBytes(StandardCharsets.UTF_8);
      Files.write(file, text);
      bytes += text.length;
    }
    return bytes;
  }

  private String article(int number) {
    SplittableRandom random = new SplittableRandom(seed * 1_000_003L + number);
    SourcePage shape = pages.get(random.nextInt(pages.size()));
    List<String> lines = new ArrayList<>(shape.linesBefore());
    for (List<String> paragraph : shape.paragraphs()) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < paragraph.size(); i++) {
        if (i > 0) {
          line.append(' ');
        }
        line.append(freshen(sentences.get(random.nextInt(sentences.size())), random));
      }
      lines.add(line.toString());
    }
    lines.addAll(shape.linesAfter());
    return String.join("\n\n", lines) + "\n";
  }

  private static String freshen(String sentence, SplittableRandom random) {
    Matcher word = WORD.matcher(sentence);
    StringBuilder fresh = new StringBuilder();
    while (word.find()) {
      boolean capitalised = Character.isUpperCase(sentence.codePointAt(word.start()));
      boolean replace =
          capitalised
              ? word.start() > 0 && random.nextDouble() < FRESH_NAMES
              : random.nextDouble() < FRESH_WORDS;
      if (replace) {
        word.appendReplacement(fresh, freshWord(capitalised, random));
      }
    }
    word.appendTail(fresh);
    return fresh.toString();
  }

  private static String freshWord(boolean capitalised, SplittableRandom random) {
    StringBuilder word = new StringBuilder();
    int syllables = 2 + random.nextInt(3);
    for (int i = 0; i < syllables; i++) {
      word.append(ONSETS[random.nextInt(ONSETS.length)])
          .append(VOWELS[random.nextInt(VOWELS.length)])
          .append(i == syllables - 1 ? CODAS[random.nextInt(CODAS.length)] : "");
    }
    if (capitalised) {
      word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
    }
    return word.toString();
  }
}
