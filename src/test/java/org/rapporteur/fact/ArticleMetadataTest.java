package org.rapporteur.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ArticleMetadataTest {
  @Test
  void theDayOfPublicationIsTheSourcesOwn() {
    var published = ArticleMetadata.EMPTY.withPublished("2024-07-02T23:30:00-04:00");
    assertThat(published.publishedDate()).isEqualTo(LocalDate.of(2024, 7, 2));
  }

  @Test
  void whatIsNoDateGivesNoDay() {
    assertThat(ArticleMetadata.EMPTY.publishedDate()).isNull();
    assertThat(ArticleMetadata.EMPTY.withPublished("yesterday").publishedDate()).isNull();
    assertThat(ArticleMetadata.EMPTY.withPublished("2024-13-40").publishedDate()).isNull();
  }
}
