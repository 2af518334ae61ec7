package org.newsloom.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsloom.model.GivenMetadata;
import org.newsloom.model.MediaType;

class JsonRecordTest {
  @Test
  void takesWhatStandsBesideTheText() throws JsonRecord.BadJson {
    assertThat(
            given(
                """
                {"text": "x", "title": " T ", "authors": ["A. B.", "C. D."], "date": "2024-03-19",
                 "url": "https://e.org/1", "source": "Gazette"}"""))
        .isEqualTo(
            new GivenMetadata(
                "T", List.of("A. B.", "C. D."), "2024-03-19", "https://e.org/1", "Gazette"));
  }

  @Test
  void takesOneAuthorAsAString() throws JsonRecord.BadJson {
    assertThat(given("{\"author\": \"A. B.\"}").authors()).containsExactly("A. B.");
  }

  @Test
  void readsAStringOfAuthorsAsAByline() throws JsonRecord.BadJson {
    assertThat(given("{\"author\": \"By Ann Lee and Bo Ek\"}").authors())
        .containsExactly("Ann Lee", "Bo Ek");
  }

  @Test
  void theItemsOfAListStayOneEach() throws JsonRecord.BadJson {
    assertThat(given("{\"authors\": [\"By Ann Lee and Bo Ek\", \"Cy Orr\"]}").authors())
        .containsExactly("Ann Lee and Bo Ek", "Cy Orr");
  }

  @Test
  void takesAuthorsAsObjectsWithNames() throws JsonRecord.BadJson {
    assertThat(given("{\"authors\": [{\"name\": \"A. B.\", \"id\": 1}, {\"id\": 2}]}").authors())
        .containsExactly("A. B.");
  }

  @Test
  void takesANumberAsItIsWritten() throws JsonRecord.BadJson {
    assertThat(given("{\"date\": 1710806400}").published()).isEqualTo("1710806400");
  }

  @Test
  void blanksAndOtherShapesAreNotGiven() throws JsonRecord.BadJson {
    assertThat(given("{\"title\": \" \", \"authors\": [null, \"\"], \"date\": {}, \"url\": null}"))
        .isEqualTo(GivenMetadata.NONE);
  }

  @Test
  void triesTheNamesInOrder() throws JsonRecord.BadJson {
    assertThat(given("{\"headline\": \"H\", \"title\": null}").title()).isEqualTo("H");
  }

  @Test
  void aNameWithDotsIsAPath() throws JsonRecord.BadJson {
    assertThat(given("{\"source\": {\"id\": null, \"name\": \"Gazette\"}}").source())
        .isEqualTo("Gazette");
  }

  @Test
  void prefersTextToThePage() throws JsonRecord.BadJson {
    assertThat(content("{\"html\": \"<p>x\", \"text\": \"x\"}"))
        .isEqualTo(new JsonRecord.Content(MediaType.TEXT, "x"));
  }

  @Test
  void takesThePageWhereTheTextIsBlank() throws JsonRecord.BadJson {
    assertThat(content("{\"html\": \"<p>x\", \"text\": \"\"}"))
        .isEqualTo(new JsonRecord.Content(MediaType.HTML, "<p>x"));
  }

  @Test
  void fieldNamesAreConfigurable() throws JsonRecord.BadJson {
    JsonFields fields =
        new JsonFields(
            List.of(),
            List.of(),
            List.of("inhalt"),
            List.of(),
            List.of("titel"),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    JsonRecord record = JsonRecord.parse("{\"inhalt\": \"x\", \"titel\": \"T\"}", fields);
    assertThat(record.metadata("D")).isEqualTo(new GivenMetadata("T", List.of(), null, null, "D"));
  }

  @Test
  void aLoneSurrogateBecomesAReplacementCharacter() throws JsonRecord.BadJson {
    assertThat(given("{\"title\": \"a\\ud800b\"}").title()).isEqualTo("a\uFFFDb");
  }

  private static GivenMetadata given(String json) throws JsonRecord.BadJson {
    return JsonRecord.parse(json, JsonFields.DEFAULTS).metadata(null);
  }

  private static JsonRecord.Content content(String json) throws JsonRecord.BadJson {
    return JsonRecord.parse(json, JsonFields.DEFAULTS).content().orElseThrow();
  }
}
