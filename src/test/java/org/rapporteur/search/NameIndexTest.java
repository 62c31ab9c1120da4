package org.rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameIndexTest {
  private static final List<String> NAMES =
      List.of("antonio guterres", "fu cong", "hong fu", "geng shuang", "s/res/2728 unsc");

  private final NameIndex<String> index =
      new NameIndex<>(NAMES, NAMES.stream().map(name -> Set.of(name.split(" "))).toList());

  private List<String> beginning(String typed) {
    return index.beginning(List.of(typed.split(" ")), 9);
  }

  @ParameterizedTest
  @CsvSource({
    "fu, fu cong; hong fu",
    "con, fu cong",
    "c f, fu cong",
    "fu h, hong fu",
    "g, antonio guterres; geng shuang",
    "s/res/27, s/res/2728 unsc",
  })
  void everyWordThatIsTypedBeginsAWordOfTheName(String typed, String names) {
    assertThat(beginning(typed)).containsExactly(names.split("; "));
  }

  @ParameterizedTest
  @CsvSource({
    "kong, fu cong; hong fu",
    "fu kong, fu cong; hong fu",
    "gutte, antonio guterres",
    "guetrres, antonio guterres",
    "shaung, geng shuang",
    "gutteres, antonio guterres",
  })
  void anErrorInALongerWordIsForgiven(String typed, String names) {
    assertThat(beginning(typed)).containsExactly(names.split("; "));
  }

  @Test
  void whatIsTypedRightComesBeforeWhatIsForgiven() {
    assertThat(beginning("hong")).containsExactly("hong fu", "fu cong");
  }

  @Test
  void noMoreThanAskedForAreGiven() {
    assertThat(index.beginning(List.of("g"), 1)).containsExactly("antonio guterres");
    assertThat(index.beginning(List.of("hong"), 1)).containsExactly("hong fu");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "fx", "conk fuu", "gtrrs", "gutt", "s/res/2735", "s/res/28"})
  void whatIsTooUnlikeIsNothing(String typed) {
    assertThat(beginning(typed)).isEmpty();
  }

  @Test
  void nothingTypedIsNothingFound() {
    assertThat(index.beginning(List.of(), 9)).isEmpty();
    assertThat(index.similar(List.of())).isNull();
  }

  @Test
  void theNameThatIsWrittenMostAlikeIsFoundButNotOneThatIsRight() {
    assertThat(index.similar(List.of("fu", "kong"))).isEqualTo("fu cong");
    assertThat(index.similar(List.of("guterrez"))).isEqualTo("antonio guterres");
    assertThat(index.similar(List.of("cong"))).isNull();
    assertThat(index.similar(List.of("guter"))).as("a begin is not the word").isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "kitten, sitting, 3",
    "cong, kong, 1",
    "abcd, abdc, 1",
    "abcd, abcd, 0",
    "abcd, abc, 1",
    "abc, abcd, 1",
  })
  void errorsAreLettersChangedAddedLeftOutOrSwapped(String typed, String word, int errors) {
    assertThat(NameIndex.errors(typed, word, false, 3)).isEqualTo(errors);
  }
}
