package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.fact.Resolution;
import org.rapporteur.search.ArticleHead;
import org.rapporteur.search.ResolutionArticle;

class ResolutionToldTest {
  private static final ArticleHead ARTICLE =
      new ArticleHead("news", "a.txt", null, null, null, null, "{}");

  private static ResolutionTold told(String ref, String... articles)
      throws JsonProcessingException {
    ResolutionTold told = new ResolutionTold(ref);
    for (String json : articles) {
      Resolution resolution =
          new JsonMapper().readValue("{\"id\":\"r1\",\"mentions\":[]," + json, Resolution.class);
      told.add(new ResolutionArticle(ARTICLE, resolution, List.of()));
    }
    return told;
  }

  @Test
  void ofEachFactWhatMostArticlesTellCounts() throws JsonProcessingException {
    ResolutionTold told =
        told(
            "A/RES/79/390",
            "\"body\":\"UNGA\",\"status\":\"adopted\",\"vote\":{\"for\":148,\"against\":2}}",
            "\"body\":\"UNGA\",\"status\":\"adopted\",\"vote\":{\"for\":148,\"against\":2}}",
            "\"body\":\"UNGA\",\"status\":\"draft\",\"vote\":{\"for\":140}}");
    assertThat(told.facts()).containsExactly("UNGA", "adopted", "148 for", "2 against");
  }

  @Test
  void theMostExactDateCountsHoweverManyTellLess() throws JsonProcessingException {
    ResolutionTold told =
        told(
            "A/RES/79/390",
            "\"adopted\":\"2025-03\"}",
            "\"adopted\":\"2025-03\"}",
            "\"adopted\":\"2025-03-12\"}");
    assertThat(told.facts()).containsExactly("2025-03-12");
  }

  @Test
  void aCommitteesVoteIsNotTheAssemblys() throws JsonProcessingException {
    String inCommittee =
        "\"symbol\":\"A/C.3/78/L.5\",\"status\":\"draft\",\"adopted\":\"2023-11-17\","
            + "\"vote\":{\"for\":112},\"voted\":{\"against\":[\"US\"]}}";
    ResolutionTold resolution = told("A/RES/78/190", inCommittee);
    assertThat(resolution.facts()).isEmpty();
    assertThat(resolution.sides()).containsOnlyKeys("against in committee");
    ResolutionTold draft = told("A/C.3/78/L.5", inCommittee);
    assertThat(draft.facts()).containsExactly("draft", "2023-11-17", "112 for");
    assertThat(draft.sides()).containsEntry("against", Set.of("US"));
  }

  @Test
  void eventsAreToldOnceEachAndNotThatWhichTheStatusTells() throws JsonProcessingException {
    ResolutionTold told =
        told(
            "A/RES/79/390",
            "\"status\":\"adopted\",\"events\":[{\"type\":\"tabled\",\"span\":[0,6]},"
                + "{\"type\":\"adopted\",\"span\":[9,16]}]}",
            "\"events\":[{\"type\":\"tabled\",\"date\":\"2025-03-01\",\"span\":[0,6]}]}");
    assertThat(told.events()).containsExactly("tabled 2025-03-01");
  }
}
