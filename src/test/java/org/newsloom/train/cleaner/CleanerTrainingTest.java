package org.newsloom.train.cleaner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsloom.clean.BlockLabel;
import org.newsloom.clean.TrainedTagger;
import org.newsloom.clean.trained.CleanerModel;
import org.newsloom.model.UserError;

class CleanerTrainingTest {
  private static final int PAGES = 12;

  @TempDir private Path folder;

  @Test
  void pagesOfAFolderBecomeAModelThatTellsTheirLikes() throws IOException {
    MadePages.write(folder, PAGES);
    List<String> progress = new ArrayList<>();
    String scores =
        new CleanerTraining(folder, 2, Set.of()).run(folder.resolve("out"), progress::add);

    assertThat(progress.get(0)).isEqualTo("24 renderings of 12 pages, 312 blocks");
    assertThat(scores)
        .contains("| html | 12 | 1.000 | 1.000 | 1.000 | 1.000 1.000 |")
        .contains("| plain | 12 | 1.000 | 1.000 | 1.000 | 1.000 1.000 |");
    assertThat(folder.resolve("out/MODEL_CARD.md"))
        .content()
        .contains("24 renderings (html, plain) of 12 pages of 12 sites", scores);
    CleanerModel model =
        CleanerModel.read(Files.readAllBytes(folder.resolve("out/cleaner.bin.gz")), "made");
    LabelledPage unseen = MadePages.page(50, "plain");
    List<BlockLabel> labels = new TrainedTagger(model).tag(unseen.page()).labels();
    for (int i = 0; i < labels.size(); i++) {
      assertThat(labels.get(i).articleProbability() >= 0.5).isEqualTo(unseen.label(i));
    }
  }

  @Test
  void theSamePagesGiveTheSameBytes() throws IOException {
    MadePages.write(folder, PAGES);
    CleanerTraining training = new CleanerTraining(folder, 0, Set.of());
    training.run(folder.resolve("once"), line -> {});
    training.run(folder.resolve("again"), line -> {});

    assertThat(folder.resolve("again/cleaner.bin.gz"))
        .hasSameBinaryContentAs(folder.resolve("once/cleaner.bin.gz"));
  }

  @Test
  void aFolderWithoutGoldIsRefused() {
    assertThatThrownBy(() -> TrainingPages.read(folder))
        .isInstanceOf(UserError.class)
        .hasMessage(
            "%s: has no folder gold; give a folder of gold/ID.json (or .txt) beside html/ID.html or text/ID.txt",
            folder);
  }

  @Test
  void goldWithoutPagesIsRefused() throws IOException {
    Files.createDirectories(folder.resolve("gold"));
    Files.createDirectories(folder.resolve("html"));
    Files.writeString(folder.resolve("gold/a.txt"), "The bridge is closed.");

    assertThatThrownBy(() -> TrainingPages.read(folder))
        .isInstanceOf(UserError.class)
        .hasMessage("%s: no gold text has a page of the same name beside it", folder);
  }

  @Test
  void plainGoldTextsDo() throws IOException {
    Files.createDirectories(folder.resolve("gold"));
    Files.createDirectories(folder.resolve("text"));
    for (String name : List.of("a", "b")) {
      Files.writeString(folder.resolve("gold/" + name + ".txt"), MadePages.gold(1));
      Files.writeString(folder.resolve("text/" + name + ".txt"), MadePages.text(1));
    }

    List<LabelledPage> pages = TrainingPages.read(folder);

    assertThat(pages).hasSize(2);
    assertThat(pages.get(0).rendering()).isEqualTo("text");
    assertThat(pages.get(0).site()).isEqualTo("a");
  }

  @Test
  void pagesOfOneSiteAreTooFew() throws IOException {
    Files.createDirectories(folder.resolve("gold"));
    Files.createDirectories(folder.resolve("text"));
    Files.writeString(folder.resolve("gold/a.txt"), MadePages.gold(1));
    Files.writeString(folder.resolve("text/a.txt"), MadePages.text(1));

    assertThatThrownBy(() -> TrainingPages.read(folder))
        .isInstanceOf(UserError.class)
        .hasMessageStartingWith(folder + ": has too little to learn from;");
  }

  @Test
  void goldWithoutTextIsRefusedByName() throws IOException {
    Files.createDirectories(folder.resolve("gold"));
    Files.createDirectories(folder.resolve("text"));
    Path gold = Files.writeString(folder.resolve("gold/a.json"), "{\"title\": \"x\"}");
    Files.writeString(folder.resolve("text/a.txt"), "x");

    assertThatThrownBy(() -> TrainingPages.read(folder))
        .isInstanceOf(UserError.class)
        .hasMessage("%s: has no text under main_content; a gold page needs one", gold);
  }
}
