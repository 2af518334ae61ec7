package org.newsloom.train.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import opennlp.tools.util.Span;
import org.newsloom.model.ExitCode;
import org.newsloom.model.UserError;

/** Lets two teachers tag text without labels. */
public final class Teaching {
  private final NameTeacher first;
  private final NameTeacher second;

  Teaching(NameTeacher first, NameTeacher second) {
    this.first = first;
    this.second = second;
  }

  /**
   * With the teachers of this build.
   *
   * @throws UserError if it has none
   */
  public static Teaching withTeachersOfThisBuild() {
    List<NameTeacher> teachers =
        ServiceLoader.load(NameTeacher.class).stream()
            .map(ServiceLoader.Provider::get)
            .sorted(Comparator.comparingInt(NameTeacher::rank))
            .toList();
    if (teachers.size() != 2) {
      throw new UserError(
          ExitCode.USAGE,
          "this build has no teachers; run ./mvnw -Ptrain compile exec:java"
              + " -Dexec.args=\"train silver ...\"");
    }
    return new Teaching(teachers.get(0), teachers.get(1));
  }

  /**
   * The sentences with a capital behind their first word, or with a name that a teacher sees,
   * tagged; others teach nothing.
   */
  public List<SilverSentence> label(List<UnlabelledText.Document> documents) {
    List<SilverSentence> labelled = new ArrayList<>();
    for (UnlabelledText.Document document : documents) {
      boolean documentStart = true;
      for (List<String> words : document.sentences()) {
        if (words.size() <= LONGEST && hasCapital(words)) {
          SilverSentence sentence =
              new SilverSentence(documentStart, words, first.tags(words), second.tags(words));
          if (hasCapital(words.subList(1, words.size())) || hasName(sentence)) {
            labelled.add(sentence);
            documentStart = false;
          }
        }
      }
    }
    return labelled;
  }

  /**
   * How well each teacher does on the part of a corpus kept aside. What its names have in excess of
   * the corpus' convention, articles and possessives, is cut off first, as it is for learning from
   * it.
   */
  public String scores(NameCorpus corpus) {
    StringBuilder scores = new StringBuilder();
    for (NameTeacher teacher : List.of(first, second)) {
      scores.append("== ").append(teacher.name()).append(", a teacher\n");
      scores.append(NameScores.tables(corpus, sentences -> names(teacher, sentences)));
    }
    return scores.toString();
  }

  private static List<List<Span>> names(NameTeacher teacher, List<String[]> sentences) {
    List<List<Span>> found = new ArrayList<>();
    for (String[] sentence : sentences) {
      List<String> words = List.of(sentence);
      found.add(NameTags.toSpans(SilverLabels.agreed(words, teacher.tags(words))));
    }
    return found;
  }

  /** Longer ones are tables and lists, on which a teacher spends minutes and errs. */
  private static final int LONGEST = 150;

  private static boolean hasCapital(List<String> words) {
    return words.stream().anyMatch(word -> Character.isUpperCase(word.codePointAt(0)));
  }

  private static boolean hasName(SilverSentence sentence) {
    return Stream.concat(sentence.first().stream(), sentence.second().stream())
        .anyMatch(tag -> !tag.equals("O"));
  }
}
