package org.rapporteur.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.fact.Resolution;
import org.rapporteur.fact.ResolutionEvent;
import org.rapporteur.fact.ResolutionEventType;
import org.rapporteur.fact.ResolutionStatus;
import org.rapporteur.fact.RollCall;
import org.rapporteur.fact.Vote;

/** What happened to a resolution, when and by whom, and who voted how. */
class EventsTest {
  private static final String TUESDAY = "2024-07-02";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Security Council adopted a resolution on Mali on Monday.|ADOPTED|2024-07-01",
        "A Security Council resolution on fishing off Fiji, adopted in May, was"
            + " hailed.|ADOPTED|2024-05",
        "Envoys hailed the resolution on seas that the General Assembly adopted on 3"
            + " June.|ADOPTED|2024-06-03",
        "The General Assembly resolution on bees passed last month after long"
            + " talks.|ADOPTED|2024-06",
        "Members of the General Assembly approved the text of a resolution on bees on"
            + " Friday.|ADOPTED|2024-06-28",
        "The Security Council failed to adopt a resolution on Haiti yesterday.|REJECTED|2024-07-01",
        "The Third Committee approved a resolution on toys on Monday.|APPROVED|2024-07-01",
        "The draft resolution A/C.3/78/L.9 was adopted at the UN on Monday.|APPROVED|2024-07-01",
        "Russia vetoed a Security Council resolution on Mali on Friday.|VETOED|2024-06-28",
        "Norway tabled a draft resolution on seals in the Security Council last"
            + " Thursday.|TABLED|2024-06-27",
        "The draft Security Council resolution on seals was revised on Friday.|AMENDED|2024-06-28",
        "The Security Council on Monday postponed a vote on a draft resolution on"
            + " seals.|POSTPONED|2024-07-01",
        "The Security Council resolution on arms enters into force on 1"
            + " August.|ENTERS_INTO_FORCE|2024-08-01",
        "The Security Council resolution on arms expires on Friday.|EXPIRES|2024-07-05",
        "The Security Council adopted a resolution that extends the mission's mandate until 31"
            + " May.|EXPIRES|2025-05-31",
      })
  void whatHappensIsToldWithItsDay(String text, ResolutionEventType type, String date) {
    List<ResolutionEvent> events = Found.one(text, TUESDAY).events();
    assertThat(events)
        .anySatisfy(
            event -> {
              assertThat(event.type()).isEqualTo(type);
              assertThat(event.date()).isEqualTo(date);
            });
  }

  @Test
  void aCommitteeThatHailsAnAdoptionElsewhereDidNotApproveIt() {
    assertThat(
            Found.one(
                    "On Monday the Senate Foreign Relations Committee hailed the adoption of UN"
                        + " General Assembly resolution 2758.")
                .events())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Security Council will vote on a draft resolution on seals that may be amended.",
        "France said the draft Security Council resolution on seals was not revised.",
        "Norway could delay a vote on a draft Security Council resolution on seals.",
        "Norway will table a draft resolution on seals in the Security Council on Friday.",
        "Norway plans to introduce a draft resolution on seals in the Security Council.",
      })
  void whatIsOnlyPossibleDidNotHappen(String text) {
    assertThat(Found.one(text).events())
        .extracting(ResolutionEvent::type)
        .doesNotContain(
            ResolutionEventType.AMENDED,
            ResolutionEventType.POSTPONED,
            ResolutionEventType.TABLED,
            ResolutionEventType.ADOPTED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The UN Security Council unanimously imposed sanctions on Mali on Friday.|The UN resolution"
            + " bans trade.",
        "The General Assembly voted on Friday to suspend Mali.|The resolution needs no seconder.",
        "The UN Security Council on Friday demanded an end to raids.|Eleven members voted for the"
            + " resolution.",
      })
  void anActToldWithoutTheWordIsTakenUpByTheNextSentence(String act, String next) {
    Resolution resolution = Found.one(act + "\n\n" + next, TUESDAY);
    assertThat(resolution.status()).isEqualTo(ResolutionStatus.ADOPTED);
    assertThat(resolution.adopted()).isEqualTo("2024-06-28");
  }

  @Test
  void aRefusalIsNoAct() {
    assertThat(
            Found.in("The UN Security Council did not condemn the raids. The resolution was weak."))
        .allSatisfy(resolution -> assertThat(resolution.status()).isNull());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The United States on Friday vetoed a UN Security Council demand for a truce.|Thirteen"
            + " members voted in favour of a brief draft resolution by Peru.",
        "The United States vetoed on Friday a UN Security Council push for a truce.|The resolution"
            + " asked for a lasting truce.",
      })
  void aVetoToldWithoutTheWordIsTakenUpByTheNextSentence(String veto, String next) {
    Resolution resolution = Found.one(veto + " " + next, TUESDAY);
    assertThat(resolution.status()).isEqualTo(ResolutionStatus.VETOED);
    assertThat(resolution.vetoedBy()).containsExactly("US");
    assertThat(resolution.adopted()).isEqualTo("2024-06-28");
  }

  @Test
  void aVetoOfAnotherMeasureIsNotThisOnes() {
    Resolution resolution =
        Found.one(
            "France circulated a draft UN Security Council resolution on Libya. In 2011 Russia and"
                + " China vetoed a measure on Syria.");
    assertThat(resolution.status()).isEqualTo(ResolutionStatus.DRAFT);
    assertThat(resolution.vetoedBy()).isEmpty();
  }

  @Test
  void whatAMandateIsExtendedToLiesBehindTheAdoption() {
    assertThat(
            Found.one(
                    "Security Council resolution 2470, adopted in May 2019, extended the mandate"
                        + " until 31 May.",
                    "2024-02-10")
                .events())
        .anySatisfy(event -> assertThat(event.date()).isEqualTo("2020-05-31"));
  }

  @Test
  void theDateOfAClauseBehindIsAnotherEvents() {
    assertThat(
            Found.one(
                    "The General Assembly adopted a resolution on bees after a committee met in"
                        + " February.",
                    TUESDAY)
                .adopted())
        .isNull();
  }

  @Test
  void theVetoOfAStateThatAnotherBacksIsItsAlone() {
    Resolution resolution =
        Found.one(
            "Russia, backed by China, on Friday cast its veto in the UN Security Council. The"
                + " resolution drafted by Belgium would have let aid in.",
            TUESDAY);
    assertThat(resolution.vetoedBy()).containsExactly("RU");
    assertThat(resolution.adopted()).isEqualTo("2024-06-28");
  }

  @Test
  void aResolutionThatFailedByAVetoWasVetoed() {
    Resolution resolution =
        Found.one(
            "The Security Council failed to adopt a resolution on Mali on Monday after Russia cast"
                + " its veto.",
            TUESDAY);
    assertThat(resolution.events()).hasSize(1);
    assertThat(resolution.events().get(0).type()).isEqualTo(ResolutionEventType.VETOED);
    assertThat(resolution.events().get(0).by()).containsExactly("RU");
    assertThat(resolution.events().get(0).dateText()).isEqualTo("on Monday");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Russia and Belarus voted against.||RU BY|",
        "Peru, Chad and Fiji abstained.|||PE TD FJ",
        "Fourteen members voted in favour, including France and China.|FR CN||",
        "Nine countries voted against it, among them Fiji and Palau.||FJ PW|",
        "The United States was the only country to vote against.||US|",
        "It was opposed by nobody, with Russia and China abstaining.|||RU CN",
        "Mali, which abstained, said it was weak.|||ML",
        "Voting against were Mali and Syria.||ML SY|",
        "In favour: Peru, Chad. Against: Fiji.|PE TD|FJ|",
        "Kenya voted yes and Ghana voted no.|KE|GH|",
        "Among those opposing it were Peru, Chad and Fiji.||PE TD FJ|",
        "Three countries joined Peru in voting against it - Chad, Fiji and Mali.||PE TD FJ ML|",
        "It passed by 14 votes to 2, with Peru and Chad against.||PE TD|",
        "Two were against - Peru and Chad - and there were two abstentions, Fiji and Mali.||PE"
            + " TD|FJ ML",
        "The vote was 12 in favour, with the United States opposed.||US|",
        "The vote was 13 in favour, Peru opposed and Chad abstaining.||PE|TD",
        "It passed with 80 votes, Peru and the Gambia opposing and the Bahamas abstaining.||PE"
            + " GM|BS",
        "It passed with Peru opposing.||PE|",
        "The United States joined Peru and Chad in voting against.||US PE TD|",
        "Peru and Chad were joined by Fiji in opposing it.||PE TD FJ|",
        "Peru abstained, as did Chad.|||PE TD",
        "It passed by 14 votes, with Peru, Chad and Fiji against and Mali abstaining.||PE TD FJ|ML",
      })
  void whoVotedHowIsReadWhereTheTextNamesThem(
      String sentence, String yes, String no, String abstain) {
    Resolution resolution =
        Found.one("The General Assembly adopted a resolution on seas on Monday. " + sentence);
    assertThat(resolution.voted()).isEqualTo(new RollCall(codes(yes), codes(no), codes(abstain)));
  }

  private static List<String> codes(String list) {
    return list == null ? List.of() : List.of(list.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hungary may vote against.",
        "Kenya did not vote in favour.",
        "Sanctions against Russia were not voted on.",
        "Norway asked Chad to abstain.",
        "Neither Peru nor Chad abstained.",
        "Not even Peru voted against.",
        "Peru abstained from comment.",
        "Had Peru voted against, talks would have ended.",
        "In 2016 Peru abstained.",
        "Peru opposed sanctions.",
        "Peru opposed and mocked the sanctions.",
        "Sanctions that Peru opposed and Chad sought were dropped.",
      })
  void aVoteThatWasNotCastIsNone(String sentence) {
    assertThat(
            Found.one("The General Assembly adopted a resolution on seas on Monday. " + sentence)
                .voted())
        .isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "An amendment by Chad failed with 40 votes in favour, Peru voting against.",
        "Peru voted against a Chadian amendment, which got 40 votes in favour.",
      })
  void theVoteOnAnAmendmentIsNotThatOnTheResolution(String sentence) {
    Resolution resolution =
        Found.one("The General Assembly adopted a resolution on seas on Monday. " + sentence);
    assertThat(resolution.vote()).isNull();
    assertThat(resolution.voted()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The General Assembly rejected a Belarusian resolution on tin by 62 votes to 40 and adopted"
            + " an Irish resolution on copper with 80 votes in favour and 12 against.",
        "The General Assembly voted 62 to 40 to reject a Belarusian resolution on tin and 80 to 12"
            + " to adopt an Irish resolution on copper.",
        "The General Assembly rejected a Belarusian resolution on tin by 62 votes to 40; an Irish"
            + " resolution on copper was adopted by 80 votes to 12.",
      })
  void ofTwoResolutionsInASentenceEachHasItsOwnVote(String text) {
    assertThat(Found.in(text))
        .extracting(Resolution::vote)
        .containsExactly(new Vote(62, 40, null), new Vote(80, 12, null));
  }

  @Test
  void aVoteIsNotOnTheResolutionThatIsOnlyRecalled() {
    assertThat(
            Found.in(
                "In line with resolution 2254, the UN Security Council adopted resolution 2642 by"
                    + " 12 votes to none."))
        .extracting(Resolution::vote)
        .containsExactly(null, new Vote(12, 0, null));
  }

  @Test
  void anAmendmentThatFailsDoesNotFailTheResolution() {
    Resolution resolution =
        Found.one("An amendment to the draft Security Council resolution on Mali failed.");
    assertThat(resolution.status()).isEqualTo(ResolutionStatus.DRAFT);
    assertThat(resolution.events()).isEmpty();
  }

  @Test
  void aResolutionThatFailsWithItsAmendmentsFailedAllTheSame() {
    assertThat(
            Found.one("The Security Council resolution on Mali failed, amendments or no.").status())
        .isEqualTo(ResolutionStatus.REJECTED);
  }

  @Test
  void aResolutionIsAboutTheCountriesNamedInItsDescriptionNotItsSponsorsOrVoters() {
    Resolution resolution =
        Found.one(
            "The Security Council adopted a resolution drafted by France on Mali and Niger. Russia"
                + " abstained.");
    assertThat(resolution.about()).containsExactly("ML", "NE");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The UN Human Rights Council voted on Monday to extend for a second year the work of a"
            + " group of experts on Mali, over the protests of Peru. The resolution passed with 23"
            + " votes.|ML",
        "The UN Security Council on Monday imposed sanctions on Mali. The resolution was adopted"
            + " by 14 votes to none.|ML",
        "Norway will raise Security Council resolution 2397 with its Chinese counterpart.|",
        "Norway spoke on Security Council resolution 2397, as did Peru's UN ambassador.|",
      })
  void itIsAboutWhatTheBodyDidAndNotAboutWhoSpeaksOfIt(String text, String codes) {
    assertThat(Found.one(text).about()).isEqualTo(codes(codes));
  }

  @Test
  void whatIsSaidBehindAnotherResolutionIsOfThatOne() {
    assertThat(
            Found.in(
                "The UN General Assembly adopted a resolution on Mali and rejected a draft"
                    + " resolution on Niger."))
        .extracting(Resolution::about)
        .containsExactly(List.of("ML"), List.of("NE"));
  }
}
