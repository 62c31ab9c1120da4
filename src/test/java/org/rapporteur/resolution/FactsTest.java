package org.rapporteur.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.fact.Body;
import org.rapporteur.fact.Resolution;
import org.rapporteur.fact.ResolutionStatus;
import org.rapporteur.fact.SponsorCount;
import org.rapporteur.fact.Vote;

class FactsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The General Assembly adopted a resolution on seas.|ADOPTED|UNGA",
        "The Security Council failed to adopt a resolution on Haiti.|REJECTED|UNSC",
        "Russia vetoed a Security Council resolution on Mali.|VETOED|UNSC",
        "Norway circulated a draft resolution in the Security Council.|DRAFT|UNSC",
        "The General Assembly's Third Committee approved a resolution on drugs.|DRAFT|UNGA",
        "The Human Rights Council adopted by consensus a resolution on water.|ADOPTED|UNHRC",
        "The European Parliament passed a resolution on bees.|ADOPTED|EP",
        "The city council of Ulm approved a resolution on trams.|ADOPTED|OTHER",
        "The Senate passed a resolution on Thursday that honours a poet.|ADOPTED|US_SENATE",
        "The Senate voted 72-11 to reject a resolution on bees.|REJECTED|US_SENATE",
        "The House voted 220-212 to table a resolution on bees.|REJECTED|US_HOUSE",
        "A resolution by Peru to save bees failed to pass in the Security Council.|REJECTED|UNSC",
        "A UN committee approved a draft resolution on bees.|DRAFT|UNGA",
        "The Third Committee of the General Assembly approved a resolution on drugs.|DRAFT|UNGA",
        "The Third Committee adopted without a vote draft resolution A/C.3/78/L.9 on"
            + " toys.|DRAFT|UNGA",
        "The General Assembly's committee on desks adopted a resolution on chairs.|DRAFT|UNGA",
        "The desk committee of the UN General Assembly passed a resolution on chairs.|DRAFT|UNGA",
        "A resolution on chairs was adopted by the General Assembly's desk committee.|DRAFT|UNGA",
        "The First Committee met. The committee adopted a resolution on mines.|DRAFT|UNGA",
        "The First Committee met. The Committee rejected a resolution on mines.|REJECTED|UNGA",
        "In New York A/C.1/79/L.9 was adopted by 120 votes to three.|DRAFT|UNGA",
        "The First Committee approved a resolution on mines, which was adopted by 90 votes to"
            + " 2.|DRAFT|UNGA",
        "The General Assembly adopted a resolution that its First Committee had"
            + " approved.|ADOPTED|UNGA",
        "The First Committee met. The plenary adopted a resolution on mines.|ADOPTED|UNGA",
        "Two senators will introduce a resolution in the Senate.|DRAFT|US_SENATE",
      })
  void theVerbTellsTheStatusAndItsSubjectTheBody(String text, ResolutionStatus status, Body body) {
    Resolution resolution = Found.one(text);
    assertThat(resolution.status()).isEqualTo(status);
    assertThat(resolution.body()).isEqualTo(body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Security Council adopted a resolution on Mali. The Committee of the Red Cross hailed"
            + " it.",
        "The First Committee had met. The Committee on Torture adopted a resolution on Monday.",
      })
  void aCommitteeThatIsNoPartOfTheBodyLeavesNoDraft(String text) {
    assertThat(Found.one(text).status()).isEqualTo(ResolutionStatus.ADOPTED);
  }

  @ParameterizedTest
  @CsvSource({
    "received 14 votes in favour with one abstention,14,,1",
    "passed 124-14 with 43 abstentions,124,14,43",
    "passed by a vote of 13 to 1,13,1,",
    "passed by 161 votes to three with 13 abstentions,161,3,13",
    "passed with forty-three countries in favour and none against,43,0,",
    "was approved by 141 of the assembly's 193 members,141,,",
    "was supported by 28 countries and opposed by 12 with seven abstaining,28,12,7",
    "was adopted with the support of 119 countries while 36 abstained,119,,36",
  })
  void aVoteIsReadInDigitsAndWords(String words, Integer yes, Integer no, Integer abstain) {
    Resolution resolution = Found.one("The General Assembly's resolution on seas " + words + ".");
    assertThat(resolution.vote()).isEqualTo(new Vote(yes, no, abstain));
  }

  @Test
  void theSizeOfACouncilIsNoVote() {
    assertThat(
            Found.one(
                    "Russia vetoed a Security Council resolution on Mali. The 14 other members of"
                        + " the 15-nation council voted in favour.")
                .vote())
        .isEqualTo(new Vote(14, null, null));
  }

  @Test
  void aSecondBallotsNumbersAreNotThoseOfTheFirst() {
    assertThat(
            Found.one(
                    "Russia vetoed a Security Council resolution on Mali. Thirteen members voted in"
                        + " favour. Then 12 voted in favour and two abstained.")
                .vote())
        .isEqualTo(new Vote(13, null, null));
  }

  @Test
  void adoptedButNotUnanimouslyIsNotUnanimous() {
    assertThat(
            Found.one("The Security Council adopted a resolution on Mali, but not unanimously.")
                .unanimous())
        .isNull();
  }

  @Test
  void twoVotesAreNoMajority() {
    assertThat(Found.in("The Security Council met. A Russian draft resolution got only two votes."))
        .noneMatch(resolution -> resolution.status() == ResolutionStatus.ADOPTED);
  }

  @Test
  void votesThatAreNeededAreNoVote() {
    assertThat(
            Found.one("The draft Security Council resolution needs nine votes in favour.").vote())
        .isNull();
  }

  @Test
  void aVetoNamesItsMembers() {
    Resolution resolution =
        Found.one(
            "Russia and China vetoed a Security Council resolution drafted by Norway and Mexico.");
    assertThat(resolution.vetoedBy()).containsExactlyInAnyOrder("RU", "CN");
    assertThat(resolution.proposers()).containsExactly("NO", "MX");
  }

  @Test
  void whoDraftedItProposesAndWhoJoinedSponsors() {
    Resolution resolution =
        Found.one(
            "The General Assembly adopted a resolution submitted by Chile with more than 70 member"
                + " states, including Kenya.");
    assertThat(resolution.proposers()).containsExactly("CL");
    assertThat(resolution.sponsors()).containsExactly("CL", "KE");
    assertThat(resolution.sponsorCount()).isEqualTo(new SponsorCount(null, null, 70, null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "France, the penholder on Lebanon, sent round a draft Security Council resolution.|FR",
        "Penholders France and Britain offered a draft Security Council resolution on Mali.|FR GB",
        "The draft Security Council resolution of penholder Norway was changed.|NO",
        "France, the penholder on Mali, circulated a draft Security Council resolution.|FR",
      })
  void thePenholderProposes(String text, String codes) {
    assertThat(Found.one(text).proposers()).containsExactlyInAnyOrder(codes.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Cuba presented the draft General Assembly resolution on behalf of the Group of 77 and"
            + " China.|CU|G77",
        "A UN Human Rights Council resolution, tabled by Pakistan on behalf of the Organisation of"
            + " Islamic Cooperation, was adopted.|PK|OIC",
        "The European Union submitted a draft General Assembly resolution on Myanmar.||EU",
        "The draft resolution was co-sponsored by Peru, the Arab Group, Chad and Fiji at the UN.|PE"
            + " TD FJ|ARAB-GROUP",
      })
  void aGroupOfStatesSponsorsByItsNameAndNotByItsMembers(
      String text, String sponsors, String group) {
    Resolution resolution = Found.one(text);
    assertThat(String.join(" ", resolution.sponsors())).isEqualTo(sponsors == null ? "" : sponsors);
    assertThat(resolution.sponsorGroups()).containsExactly(group);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Security Council failed to adopt a resolution by Peru and Chad.|PE TD",
        "The British-drafted Resolution 2669 of the Security Council was adopted.|GB",
        "A French-German resolution was adopted by the Security Council.|FR DE",
        "The Security Council adopted the US and Albanian resolution.|US AL",
      })
  void whoseItIsProposesInTheOrderOfTheText(String text, String codes) {
    assertThat(Found.one(text).proposers()).containsExactly(codes.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The General Assembly's resolution on bees was not drafted by Peru.",
        "The General Assembly's resolution on bees was never sponsored by Peru.",
      })
  void whoDidNotDraftItIsNoSponsor(String text) {
    assertThat(Found.one(text).sponsors()).isEmpty();
  }

  @Test
  void aTopicBehindTheSponsorsIsNoSponsor() {
    assertThat(
            Found.one("The Security Council adopted a resolution drafted by France on Mali.")
                .sponsors())
        .containsExactly("FR");
  }

  @Test
  void aResolutionThatMembersOfCongressCoSponsorIsADraft() {
    assertThat(Found.one("A resolution on bees in the House has two hundred co-sponsors.").status())
        .isEqualTo(ResolutionStatus.DRAFT);
  }

  @Test
  void whoBacksItIsNoSponsor() {
    assertThat(Found.one("The Security Council adopted a resolution backed by France.").sponsors())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "on Monday,2024-07-01",
    "on Tuesday,2024-07-02",
    "last month,2024-06",
    "in March,2024-03",
    "in December 2023,2023-12",
    "on 25 March 2024,2024-03-25",
    "on Sept. 5,2023-09-05",
  })
  void aDateIsResolvedAgainstTheArticles(String words, String adopted) {
    Resolution resolution =
        Found.one("The General Assembly adopted a resolution on seas " + words + ".", "2024-07-02");
    assertThat(resolution.adopted()).isEqualTo(adopted);
    assertThat(resolution.adoptedText()).isEqualTo(words);
  }

  @Test
  void whatACommitteeApprovedHasNoDateOfAdoption() {
    Resolution resolution =
        Found.one("The Second Committee adopted a resolution on soil on Monday.", "2024-11-12");
    assertThat(resolution.adopted()).isNull();
    assertThat(resolution.adoptedText()).isNull();
    assertThat(resolution.year()).isEqualTo(2024);
  }

  @Test
  void theAssemblysDayIsNotThatOfItsCommittee() {
    assertThat(
            Found.one(
                    "The Second Committee approved a resolution on soil on Monday. The General"
                        + " Assembly adopted the resolution on Friday.",
                    "2024-11-17")
                .adopted())
        .isEqualTo("2024-11-15");
  }

  @Test
  void aRelativeDateWithoutAnArticlesDateStaysOpen() {
    Resolution resolution = Found.one("The General Assembly adopted a resolution on Monday.");
    assertThat(resolution.adopted()).isNull();
    assertThat(resolution.adoptedText()).isEqualTo("on Monday");
  }

  @Test
  void unanimousIsWhatTheTextCallsSo() {
    assertThat(Found.one("The General Assembly unanimously adopted a resolution.").unanimous())
        .isTrue();
    assertThat(Found.one("The General Assembly adopted a resolution.").unanimous()).isNull();
  }

  @Test
  void theSessionIsReadBesideTheResolution() {
    assertThat(
            Found.one("The resolution of the 78th session of the General Assembly was adopted.")
                .session())
        .isEqualTo(78);
  }
}
