package org.newsloom.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsloom.model.UserError;

class InputFinderTest {
  @TempDir Path folder;

  @BeforeEach
  void writeFiles() {
    for (String name :
        List.of("b.txt", "a.md", "Sub/deep/x.HTML", "sub/y.jsonl.gz", "z.TXT.GZ", "c.htm")) {
      InputFiles.write(folder, name, "x");
    }
  }

  @Test
  void findsAFolderRecursivelyInCodePointOrder() {
    assertThat(found(""))
        .containsExactly("Sub/deep/x.HTML", "a.md", "b.txt", "c.htm", "sub/y.jsonl.gz", "z.TXT.GZ");
  }

  @Test
  void ordersByCodePointsNotByUtf16() {
    InputFiles.write(folder, "n/\uFF21.txt", "x");
    InputFiles.write(folder, "n/\uD83D\uDE00.txt", "x");
    assertThat(found("/n")).containsExactly("\uFF21.txt", "\uD83D\uDE00.txt");
  }

  @Test
  void countsTheFilesItPassesOver() {
    InputFiles.write(folder, "one.pdf", "x");
    InputFiles.write(folder, "two.PDF", "x");
    InputFiles.write(folder, "README", "x");
    assertThat(InputFinder.find(List.of(root(""))).ignoredByExtension())
        .isEqualTo(Map.of("pdf", 2, "", 1));
  }

  @Test
  void skipsHiddenFilesAndFolders() {
    InputFiles.write(folder, ".hidden.txt", "x");
    InputFiles.write(folder, ".git/x.txt", "x");
    assertThat(found("")).hasSize(6);
  }

  @Test
  void takesOneFileByItsName() {
    assertThat(found("/sub/y.jsonl.gz")).containsExactly("y.jsonl.gz");
  }

  @Test
  void aStarStaysWithinOneFolder() {
    assertThat(found("/*.txt")).containsExactly("b.txt");
  }

  @Test
  void twoStarsEnterFoldersAndAlsoNone() {
    assertThat(found("/**/*.{HTML,md}")).containsExactly("Sub/deep/x.HTML", "a.md");
  }

  @Test
  void twoStarsAtTheEndAreEverythingBelow() {
    assertThat(found("/S*/**")).containsExactly("Sub/deep/x.HTML");
  }

  @Test
  void bracesMayHoldFolders() {
    assertThat(found("/{Sub/deep,sub}/?.{HTML,jsonl.gz}"))
        .containsExactly("Sub/deep/x.HTML", "sub/y.jsonl.gz");
  }

  @Test
  void aGlobCountsPathsFromItsLongestPlainFolder() {
    assertThat(found("/Sub/deep/*")).containsExactly("x.HTML");
  }

  @Test
  void aFileWithPatternCharactersInItsNameIsTakenAsItIs() {
    InputFiles.write(folder, "what?.txt", "x");
    InputFiles.write(folder, "whatX.txt", "x");
    assertThat(found("/what?.txt")).containsExactly("what?.txt");
  }

  @Test
  void putsThePrefixBeforeTheSourcePath() {
    FoundInputs found =
        InputFinder.find(
            List.of(new InputRoot(folder + "/*.md", "left", JsonFields.DEFAULTS, "S", false)));
    assertThat(found.files())
        .containsExactly(
            new InputFile("left/a.md", "file://" + folder + "/a.md", 1, JsonFields.DEFAULTS, "S"));
  }

  @Test
  void composesDecomposedNames() {
    InputFiles.write(folder, "n/u\u0308.txt", "x");
    assertThat(found("/n")).containsExactly("\u00fc.txt");
  }

  @Test
  void aLoopOfLinksEnds() throws IOException {
    Files.createSymbolicLink(folder.resolve("sub/up"), folder);
    Files.createSymbolicLink(folder.resolve("Sub/other"), folder.resolve("sub"));
    assertThat(found("")).hasSize(6);
  }

  @Test
  void followsALinkThatLeadsOutOnlyIfAsked(@TempDir Path outside) throws IOException {
    InputFiles.write(outside, "far.txt", "x");
    Files.createSymbolicLink(folder.resolve("link"), outside);
    Files.createSymbolicLink(folder.resolve("file.txt"), outside.resolve("far.txt"));
    FoundInputs found = InputFinder.find(List.of(root("")));
    assertThat(found.files()).hasSize(6);
    assertThat(found.linksNotFollowed()).isEqualTo(2);
    InputRoot following = new InputRoot(folder.toString(), "", JsonFields.DEFAULTS, null, true);
    assertThat(InputFinder.find(List.of(following)).files())
        .extracting(InputFile::sourcePath)
        .contains("link/far.txt", "file.txt");
  }

  @Test
  void keepsALinkThatLeadsNowhereSoThatItIsRefusedLater() throws IOException {
    Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere.txt"));
    assertThat(found("")).contains("gone.txt");
  }

  @Test
  void refusesAMissingPath() {
    assertError("/none.txt", "/none.txt: no such file or folder; correct the path");
  }

  @Test
  void refusesAPatternThatMatchesNothing() {
    assertError("/*.zip", "/*.zip: the pattern matches no file in " + folder);
  }

  @Test
  void refusesAPatternInAMissingFolder() {
    assertError("/none/*.txt", "there is no folder " + folder + "/none");
  }

  @Test
  void refusesANamedFileOfAnUnknownKind() {
    InputFiles.write(folder, "a.pdf", "x");
    assertError("/a.pdf", "/a.pdf: this kind of file is not read; read are .txt, .md");
  }

  @Test
  void refusesAFolderWithoutArticlesAndSaysWhatItHolds() {
    InputFiles.write(folder, "n/a.pdf", "x");
    assertError("/n", "; passed over: 1 .pdf");
  }

  @Test
  void refusesTwoFilesOfOneSourcePath() {
    InputFiles.write(folder, "n/a.md", "x");
    assertThatThrownBy(() -> InputFinder.find(List.of(root(""), root("/n"))))
        .isInstanceOf(UserError.class)
        .hasMessage(
            "%1$s/a.md and %1$s/n/a.md would both be known as 'a.md'; give one of their inputs a prefix of its own, or name each file by one input only"
                .formatted(folder));
  }

  @Test
  void givesTheSameListForAnyOrderOfRoots() {
    InputRoot[] roots = {root("/Sub"), root("/sub"), root("/a.md")};
    FoundInputs found = InputFinder.find(Arrays.asList(roots));
    assertThat(InputFinder.find(List.of(roots[2], roots[0], roots[1]))).isEqualTo(found);
  }

  private InputRoot root(String below) {
    return InputRoot.of(folder + below);
  }

  private List<String> found(String below) {
    return InputFinder.find(List.of(root(below))).files().stream()
        .map(InputFile::sourcePath)
        .toList();
  }

  private void assertError(String below, String message) {
    assertThatThrownBy(() -> found(below))
        .isInstanceOf(UserError.class)
        .hasMessageContaining(message);
  }
}
