package org.rapporteur.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.fact.CountryGroup;
import org.rapporteur.reference.CountryGroups;

class GroupsTest {
  private static final CountryExtractor EXTRACTOR = new CountryExtractor();

  private static List<CountryGroup> groups(String text) {
    return EXTRACTOR.find(Texts.prepare(text)).groups();
  }

  /** All mentions, group after group, as {@code "European Union=EU"}. */
  private static List<String> mentions(String text) {
    return groups(text).stream()
        .flatMap(group -> group.mentions().stream().map(m -> m.text() + "=" + group.id()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The European Union and the EU|European Union=EU,EU=EU",
        "An EU-China summit opened.|EU=EU",
        "The Group of 77 and China tabled a draft.|Group of 77 and China=G77",
        "the G77 and China, the G-7, G20 and Group of Seven|G77 and China=G77,G-7=G7,G20=G20,Group"
            + " of Seven=G7",
        "The AU's envoy called for calm.|AU=AU",
        "The AU\u2019s chairperson called for calm.|AU=AU",
        "The Commonwealth countries met.|Commonwealth=COMMONWEALTH",
        "The Commonwealth of Nations has 56 members. The Commonwealth grew.|Commonwealth of"
            + " Nations=COMMONWEALTH,Commonwealth=COMMONWEALTH",
        "The Commonwealth of Independent States and the CIS|Commonwealth of Independent"
            + " States=CIS,CIS=CIS",
        "nato is lower case, Nato and NATO are not|Nato=NATO,NATO=NATO",
        "Leaders of the Quad met; India and Japan agreed.|Quad=QUAD",
        "Quad leaders met.|Quad=QUAD",
        "the Nordic countries and the Baltic states|Nordic countries=NORDIC,Baltic states=BALTIC",
        "OPEC+ cut output; OPEC did not.|OPEC+=OPEC+,OPEC=OPEC",
        "The Organization of American States condemned it.|Organization of American States=OAS",
        "The African Union (AU) sent a mission. The AU agreed.|African Union=AU,AU=AU,AU=AU",
        "the Arab League, the Arab Group and the African Group|Arab League=LAS,Arab"
            + " Group=ARAB-GROUP,African Group=AFRICAN-GROUP",
        "Western European and Others Group|Western European and Others Group=WEOG",
        "the Non-Aligned Movement and the Movement of Non-Aligned Countries|Non-Aligned"
            + " Movement=NAM,Movement of Non-Aligned Countries=NAM",
        "the Organisation of Islamic Cooperation and the OIC|Organisation of Islamic"
            + " Cooperation=OIC,OIC=OIC",
        "the E3 and Iran met.|E3=E3",
        "BRICS nations and BRICS+|BRICS=BRICS,BRICS+=BRICS",
        "the Pacific Islands Forum|Pacific Islands Forum=PIF",
        "least developed countries and small island developing states|least developed"
            + " countries=LDC,small island developing states=SIDS",
        "Mercosur and CARICOM, ECOWAS and"
            + " SADC|Mercosur=MERCOSUR,CARICOM=CARICOM,ECOWAS=ECOWAS,SADC=SADC",
        "The U.S. and the E.U. agreed.|E.U.=EU",
        "Visegrad Four, Benelux, AUKUS, Five Eyes|Visegrad"
            + " Four=V4,Benelux=BENELUX,AUKUS=AUKUS,Five Eyes=FIVE-EYES",
        "Group of Latin American and Caribbean countries|Group of Latin American and"
            + " Caribbean countries=GRULAC",
      })
  void groupsOfStatesAreFoundByTheirNames(String text, String expected) {
    assertThat(mentions(text)).containsExactlyInAnyOrder(expected.split(",", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Non-EU countries paid more.",
        "the Commonwealth of Virginia sued.",
        "The Commonwealth Games opened.",
        "the Commonwealth of Australia",
        "He rode a Quad through the mud.",
        "The Nordic model is praised.",
        "The distance is 5 AU.",
        "AU Bon Pain",
        "Copper and gold, AU's symbol in the table, were weighed.",
        "The Commonwealth's attorney asked for ten years.",
        "the E3 expo opened.",
        "Bricks and mortar",
        "Eu-jin Lee won.",
        "He had a CIS scan and a GCC compiler.",
        "SIDS kills babies.",
        "African banks paid AU$5 million.",
      })
  void whatOnlyLooksLikeAGroupStaysOut(String text) {
    assertThat(mentions(text)).isEmpty();
  }

  @Test
  void aGroupsNameNamesNoCountry() {
    assertThat(Texts.mentions("The Organization of American States met.")).isEmpty();
    assertThat(Texts.mentions("The EU-China summit opened.")).containsExactly("China=CN");
    assertThat(Texts.mentions("The Group of 77 and China met.")).containsExactly("China=CN");
  }

  @Test
  void membersAreThoseOfTheArticlesDay() {
    List<CountryGroup> found = groups("The EU and the Group of 77 met.");
    assertThat(found).allSatisfy(group -> assertThat(group.members()).isEmpty());

    List<CountryGroup> then = GroupMembers.of(found, LocalDate.of(2019, 5, 1));
    assertThat(then.get(0).members()).hasSize(28).contains("GB");
    assertThat(then.get(0).asOf()).isEqualTo("2019-05-01");
    assertThat(then.get(1).members()).isEmpty();
    assertThat(then.get(1).asOf()).isNull();

    List<CountryGroup> undated = GroupMembers.of(found, null);
    assertThat(undated.get(0).members()).hasSize(27).doesNotContain("GB");
    assertThat(undated.get(0).asOf()).isEqualTo(CountryGroups.AS_OF.toString());
  }
}
