package org.newsloom.train.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
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
   * The sentences with a capital behind their first word, tagged; in others hardly a name stands.
   */
  public List<SilverSentence> label(List<UnlabelledText.Document> documents) {
    List<SilverSentence> labelled = new ArrayList<>();
    for (UnlabelledText.Document document : documents) {
      boolean documentStart = true;
      for (List<String> words : document.sentences()) {
        if (words.size() <= LONGEST && hasInnerCapital(words)) {
          labelled.add(
              new SilverSentence(documentStart, words, first.tags(words), second.tags(words)));
          documentStart = false;
        }
      }
    }
    return labelled;
  }

  /** Longer ones are tables and lists, on which a teacher spends minutes and errs. */
  private static final int LONGEST = 150;

  static boolean hasInnerCapital(List<String> words) {
    return words.stream().skip(1).anyMatch(word -> Character.isUpperCase(word.codePointAt(0)));
  }
}
