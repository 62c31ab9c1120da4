package org.rapporteur.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.fact.Country;
import org.rapporteur.fact.CountryMention;
import org.rapporteur.fact.CountryMentionKind;
import org.rapporteur.fact.Span;
import org.rapporteur.fact.Speaker;
import org.rapporteur.fact.SpeakerKind;

/**
 * Each text marks sources with {@code [ ]} and contents with <code>{ }</code>; one attribution a
 * content, its source the one in the same paragraph.
 */
class SpeakerResolverTest {
  private static final SpeakerResolver RESOLVER = new SpeakerResolver();

  @Test
  void aNameInTheSourceIsTheSpeaker() {
    assertThat(name("[Maria Keller] said {that it works}.")).isEqualTo("Maria Keller");
  }

  @Test
  void titlesAreNoPartOfTheName() {
    assertThat(name("[President Thomas Keller] said {that it works}.")).isEqualTo("Thomas Keller");
  }

  @Test
  void aFamilyNameAloneIsThePersonNamedBefore() {
    assertThat(name("Maria Keller arrived on Monday.\n\n[Mrs. Keller] said {that it works}."))
        .isEqualTo("Maria Keller");
  }

  @Test
  void aFamilyNameAloneIsThePersonNamedInFullOnlyLater() {
    assertThat(name("[Keller] said {that it works}.\n\nMaria Keller left on Monday."))
        .isEqualTo("Maria Keller");
  }

  @Test
  void aFormOfAddressTellsHusbandFromWife() {
    String text = "Maria Keller and Thomas Keller arrived.\n\n";
    assertThat(name(text + "[Mr. Keller] said {that it works}.")).isEqualTo("Thomas Keller");
    assertThat(name(text + "[Mrs. Keller] said {that it works}.")).isEqualTo("Maria Keller");
  }

  @Test
  void aChineseFamilyNameStandsFirst() {
    assertThat(name("Lin Haoran arrived on Monday.\n\n[Mr. Lin] said {that it works}."))
        .isEqualTo("Lin Haoran");
  }

  @Test
  void aPronounIsThePersonOfItsGenderSpokenOfLast() {
    String text = "Thomas Keller met Maria Brandt in Paris.\n\n";
    assertThat(name(text + "[She] said {that it works}.")).isEqualTo("Maria Brandt");
    assertThat(name(text + "[He] said {that it works}.")).isEqualTo("Thomas Keller");
  }

  @Test
  void aPronounBehindItsContentIsNobodyNamedInTheContent() {
    assertThat(
            name(
                "Thomas Keller spoke on Monday.\n\n"
                    + "{\"I never trusted Peter Brandt,\"} [he] said."))
        .isEqualTo("Thomas Keller");
  }

  @Test
  void aRoleIsThePersonWhoBearsItAnywhereInTheArticle() {
    assertThat(
            name(
                "Senator Maria Keller met Thomas Brandt, a farmer from Vermont.\n\n"
                    + "[The senator] said {that it works}."))
        .isEqualTo("Maria Keller");
  }

  @Test
  void aRoleThatNobodyBearsHasNoName() {
    Speaker speaker = only("Maria Keller slept.\n\n[A police officer] said {that it works}.");
    assertThat(speaker.name()).isNull();
    assertThat(speaker.kind()).isEqualTo(SpeakerKind.PERSON);
  }

  @Test
  void anApposedNameIsTheSpeaker() {
    assertThat(name("Thomas Keller left.\n\n[His lawyer, Maria Brandt,] said {that it works}."))
        .isEqualTo("Maria Brandt");
  }

  @Test
  void whoIsTheNameBeforeIt() {
    assertThat(name("Crowds cheered Maria Keller, [who] promised {that it works}."))
        .isEqualTo("Maria Keller");
  }

  @Test
  void whoIsThePersonNamedBeforeHerHome() {
    assertThat(name("Crowds cheered Senator Maria Keller of Norway, [who] said {that it works}."))
        .isEqualTo("Maria Keller");
  }

  @Test
  void whoIsNoTownBeforeIt() {
    assertThat(name("They met a woman from Oslo [who] promised {that it works}.")).isEmpty();
  }

  @Test
  void whoBehindANounIsSpokenOfByTheNoun() {
    Speaker group = only("The two delegations [that] said {that it works} gave no reason.");
    assertThat(group.kind()).isEqualTo(SpeakerKind.GROUP);
    assertThat(group.as()).isEqualTo("The two delegations");
    Speaker envoy = only("They met a Norwegian envoy [who] said {that it works}.");
    assertThat(envoy.kind()).isEqualTo(SpeakerKind.PERSON);
    assertThat(envoy.as()).isEqualTo("a Norwegian envoy");
    assertThat(envoy.role()).isEqualTo("envoy");
    assertThat(envoy.country()).isEqualTo("NO");
  }

  @Test
  void whoBehindAPluralWithoutADeterminerIsAGroup() {
    Speaker speaker = only("They met diplomats [who] said {that it works}.");
    assertThat(speaker.kind()).isEqualTo(SpeakerKind.GROUP);
    assertThat(speaker.as()).isEqualTo("diplomats");
  }

  @Test
  void theWhoIsAName() {
    Speaker speaker = only("[The WHO] said {that it works}.");
    assertThat(speaker.name()).isEqualTo("WHO");
    assertThat(speaker.kind()).isEqualTo(SpeakerKind.ORGANIZATION);
    assertThat(name("[WHO] said {that it works}.")).isEqualTo("WHO");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"The resolution", "A Norwegian-drafted resolution", "Resolution 1325", "The text"})
  void itIsTheDocumentThatTheSentenceBeforeIsAbout(String document) {
    Speaker speaker = only(document + " was adopted on Monday. [It] asks for {a map of the sea}.");
    assertThat(speaker.kind()).isEqualTo(SpeakerKind.DOCUMENT);
    assertThat(speaker.name()).isNull();
  }

  @Test
  void officialsHaveNoName() {
    Speaker speaker = only("Maria Keller slept.\n\n[Officials] said {that it works}.");
    assertThat(speaker.name()).isNull();
    assertThat(speaker.kind()).isEqualTo(SpeakerKind.GROUP);
  }

  @Test
  void theReportIsADocumentWithoutAName() {
    Speaker speaker = only("Maria Keller slept.\n\n[The report] found {that it works}.");
    assertThat(speaker.name()).isNull();
    assertThat(speaker.kind()).isEqualTo(SpeakerKind.DOCUMENT);
  }

  @Test
  void aBodyIsTheOrganisationWhoseNameEndsSo() {
    Speaker speaker =
        only("The Federal Election Commission met.\n\n[The commission] said {that it works}.");
    assertThat(speaker.name()).isEqualTo("Federal Election Commission");
    assertThat(speaker.kind()).isEqualTo(SpeakerKind.ORGANIZATION);
  }

  @Test
  void anAcronymIsTheOrganisationOfThoseInitials() {
    assertThat(
            name(
                "The World Health Organization (WHO) met on Monday.\n\n"
                    + "[The WHO] said {that it works}."))
        .isEqualTo("World Health Organization");
  }

  @Test
  void twoWhoSayItTogetherAreBothSpeakers() {
    List<Speaker> speakers =
        resolve("[Maria Keller and Thomas Brandt] said {that it works}.").get(0);
    assertThat(speakers).extracting(Speaker::name).containsExactly("Maria Keller", "Thomas Brandt");
  }

  @Test
  void noSourceIsUnknownWithTheReason() {
    Speaker speaker = only("{Calm} was called for.");
    assertThat(speaker.kind()).isEqualTo(SpeakerKind.UNKNOWN);
    assertThat(speaker.as()).isNull();
    assertThat(speaker.why()).isNotBlank();
  }

  @Test
  void anyTradeServesAsARoleBehindANationality() {
    Speaker speaker = only("[Maria Keller, a Norwegian ice fisher], said {that it works}.");
    assertThat(speaker.country()).isEqualTo("NO");
    assertThat(speaker.role()).isEqualTo("ice fisher");
  }

  @Test
  void anAppositionTellsRoleAffiliationAndCountry() {
    Speaker speaker =
        only("[Maria Keller, Norway's permanent representative to the UN,] said {that it works}.");
    assertThat(speaker.role()).isEqualTo("permanent representative to the UN");
    assertThat(speaker.affiliation()).isEqualTo("UN");
    assertThat(speaker.country()).isEqualTo("NO");
  }

  @Test
  void aTitleBeforeTheNameTellsRoleAndCountry() {
    Speaker speaker = only("[Norwegian Ambassador Maria Keller] said {that it works}.");
    assertThat(speaker.role()).isEqualTo("Ambassador");
    assertThat(speaker.country()).isEqualTo("NO");
  }

  @Test
  void aSpokesmansAffiliationIsWhomHeSpeaksFor() {
    Speaker speaker =
        only(
            "[Thomas Brandt, a spokesman for the World Health Organization,] said {that it"
                + " works}.");
    assertThat(speaker.name()).isEqualTo("Thomas Brandt");
    assertThat(speaker.affiliation()).isEqualTo("World Health Organization");
  }

  @Test
  void anAmbassadorIsNotOfTheCountrySentTo() {
    Speaker speaker = only("[Maria Keller, a former ambassador to Norway,] said {it works}.");
    assertThat(speaker.country()).isNull();
  }

  @Test
  void aCapitalsEnvoyIsOfItsCountry() {
    assertThat(only("[Oslo's ambassador, Maria Keller,] said {that it works}.").country())
        .isEqualTo("NO");
  }

  @Test
  void whoSpeaksForAMinistryIsOfTheMinistrysCountry() {
    assertThat(only("[Chilean Foreign Ministry spokesman Pedro Rojas] said {it works}.").country())
        .isEqualTo("CL");
    assertThat(only("[A Chilean Foreign Ministry spokesman] said {that it works}.").country())
        .isEqualTo("CL");
  }

  @Test
  void whoWorksAtABankIsNotOfTheCountryInItsName() {
    assertThat(only("[Pedro Rojas, a Bank of Chile economist,] said {that it works}.").country())
        .isNull();
  }

  @Test
  void anUnnamedAmbassadorIsNotOfTheCountrySentTo() {
    assertThat(only("[The ambassador to Norway] said {that it works}.").country()).isNull();
  }

  @Test
  void anExpertOnACountryIsNotOfItsGovernment() {
    Speaker speaker =
        only("[Pedro Rojas, an adviser on Norway in the government,] said {that it works}.");
    assertThat(speaker.country()).isNull();
  }

  @Test
  void anEnvoyOfOneCountryIsNobodyOfAnother() {
    Speaker speaker =
        only(
            "[Norwegian Ambassador Maria Keller] asked {why Peru would wait}.\n\n"
                + "[Peru's ambassador] said {that it works}.");
    assertThat(speaker.name()).isNull();
    assertThat(speaker.country()).isEqualTo("PE");
  }

  @Test
  void anEnvoyOfACountryIsNobodyWhoseCountryIsNotTold() {
    Speaker speaker =
        only(
            "[Ambassador Thomas Brandt] asked {why Oslo would wait}. {\"Why?\"} he said.\n\n"
                + "[Oslo's envoy] said {that it works}.");
    assertThat(speaker.name()).isNull();
    assertThat(speaker.country()).isEqualTo("NO");
  }

  @Test
  void anEnvoyOfACountryIsTheOneWhomTheArticleTiesToIt() {
    assertThat(
            name(
                "Norwegian Ambassador Maria Keller met Ambassador Thomas Brandt.\n\n"
                    + "[Oslo's envoy] said {that it works}."))
        .isEqualTo("Maria Keller");
  }

  @Test
  void aCapitalThatSpeaksIsAnOrganisationOfItsCountry() {
    Speaker speaker = only("[Oslo] said {that it works}.");
    assertThat(speaker.name()).isEqualTo("Oslo");
    assertThat(speaker.country()).isEqualTo("NO");
  }

  @Test
  void aCapitalDoesNotTakeItsCountrysName() {
    assertThat(name("Oslo said no. [Peru] said {that it works}. Lima agreed.")).isEqualTo("Peru");
  }

  @Test
  void aCountryThatSpeaksIsAnOrganisation() {
    Speaker speaker = only("[Norway] said {that it works}.");
    assertThat(speaker.name()).isEqualTo("Norway");
    assertThat(speaker.kind()).isEqualTo(SpeakerKind.ORGANIZATION);
    assertThat(speaker.country()).isEqualTo("NO");
  }

  @Test
  void theTitleGivesTheFullNameThatTheTextLacks() {
    String text = "Mr. Keller said it works.";
    List<List<Speaker>> speakers =
        RESOLVER.resolve(
            Texts.of("Thomas Keller speaks", text),
            List.of(),
            List.of(
                new Attribution(
                    List.of(new Span(16, 24)),
                    List.of(new Span(0, 10)),
                    List.of(new Span(11, 15)),
                    null)));
    assertThat(speakers.get(0).get(0).name()).isEqualTo("Thomas Keller");
  }

  @Test
  void aFormOfAddressThatNoBearerFitsIsAnotherPerson() {
    assertThat(
            name(
                "Maria Keller campaigned on Monday for her husband.\n\n"
                    + "[Mr. Keller] said {that it works}."))
        .isEqualTo("Keller");
  }

  @Test
  void aNameBothPartsOfWhichAreHyphenedIsKeptWhole() {
    assertThat(name("[Kim Min-ho] said {that it works}.")).isEqualTo("Kim Min-ho");
  }

  @Test
  void anAcronymExplainedInBracketsStandsForItsName() {
    assertThat(
            name(
                "Members of the Alliance of Small Harbour Towns (ASHT) met.\n\n"
                    + "[ASHT] said {that it works}."))
        .isEqualTo("Alliance of Small Harbour Towns");
  }

  @Test
  void aGovernmentIsNamedByItsCountry() {
    Speaker speaker =
        only("The Norwegian government met on Monday.\n\n[The government] said {that it works}.");
    assertThat(speaker.name()).isEqualTo("Norwegian government");
    assertThat(speaker.country()).isEqualTo("NO");
  }

  @Test
  void aCampaignIsNamedByItsOwner() {
    assertThat(name("Maria Keller spoke.\n\n[Her campaign] said {that it works}."))
        .isEqualTo("Keller campaign");
  }

  @Test
  void aDocumentSpeaksForItsAuthor() {
    assertThat(name("[A report by the World Health Organization] found {that it works}."))
        .isEqualTo("World Health Organization");
  }

  @Test
  void aHeadlineInCapitalsNamesNobody() {
    assertThat(only("[FIVE KILLED IN DEADLY EXPLOSION] {that it works}.").name()).isNull();
  }

  @Test
  void iInsideNoQuotationIsTheAuthorWhoIsNotGivenHere() {
    assertThat(only("Maria Keller slept.\n\n[I] think {that it works}.").name()).isNull();
  }

  @Test
  void aQuotationAloneGoesOnWithTheQuoteBefore() {
    assertThat(
            name("{\"It works,\"} said [Maria Keller] on Monday.\n\n" + "{\"It always worked.\"}"))
        .isEqualTo("Maria Keller");
  }

  @Test
  void afterAnotherParagraphAQuotationAloneIsUnknown() {
    assertThat(
            only("{\"It works,\"} said [Maria Keller] on Monday.\n\n"
                    + "Nobody believed it.\n\n{\"It always worked.\"}")
                .kind())
        .isEqualTo(SpeakerKind.UNKNOWN);
  }

  @Test
  void whoSpeaksTogetherIsMeantByThey() {
    List<List<Speaker>> speakers =
        resolve(
            "[Maria Keller and Thomas Brandt] said {that it works}.\n\n"
                + "[They] added {that it always did}.");
    assertThat(speakers.get(1))
        .extracting(Speaker::name)
        .containsExactly("Maria Keller", "Thomas Brandt");
  }

  @Test
  void aMisspeltFamilyNameIsStillItsBearers() {
    assertThat(name("Thomas Brandtner arrived on Monday.\n\n[Mr. Brantner] said {that it works}."))
        .isEqualTo("Thomas Brandtner");
  }

  @Test
  void aPluralAndAnotherGenderAreNoMisspellings() {
    String text = "Thomas Brandtner arrived on Monday.\n\n";
    assertThat(name(text + "[Mrs. Brantner] said {that it works}."))
        .isNotEqualTo("Thomas Brandtner");
  }

  @Test
  void aShortNameIsNotTakenForAMisspellingOfAnother() {
    assertThat(name("Thomas Lane arrived on Monday.\n\n[Mr. Lang] said {that it works}."))
        .isNotEqualTo("Thomas Lane");
  }

  @Test
  void whoWritesALetterSignsBelowIt() {
    String text =
        "[I] think {that it works}.\n\nThomas Keller.\n\nIt does not work.\n\nMaria Brandt.";
    assertThat(name(text)).isEqualTo("Thomas Keller");
  }

  @Test
  void aHeadlineMakesNoNameOfItsVerb() {
    assertThat(
            name(
                "Maria Keller Slams Senate Over Water Rules.\n\n"
                    + "Maria Keller came to Paris.\n\n[Keller] said {that it works}."))
        .isEqualTo("Maria Keller");
  }

  @Test
  void aFormOfAddressThatFitsOneBearerOnlyTellsWhoIsMeantWithoutIt() {
    assertThat(
            name(
                "Mr. Keller came to Paris with his wife, Maria Keller.\n\n"
                    + "Mr. Keller left on Monday. Thomas Keller was late.\n\n"
                    + "[Keller] said {that it works}."))
        .isEqualTo("Thomas Keller");
  }

  @Test
  void anEmptyTextIsNoError() {
    assertThat(RESOLVER.resolve(Texts.of(""), List.of(), List.of())).isEmpty();
  }

  private static String name(String marked) {
    String name = only(marked).name();
    return name == null ? "" : name;
  }

  private static Speaker only(String marked) {
    List<List<Speaker>> speakers = resolve(marked);
    return speakers.get(speakers.size() - 1).get(0);
  }

  private static List<List<Speaker>> resolve(String marked) {
    StringBuilder text = new StringBuilder();
    List<Attribution> attributions = new ArrayList<>();
    List<Span> sources = new ArrayList<>();
    List<Span> contents = new ArrayList<>();
    int begin = 0;
    for (char c : (marked + "\n").toCharArray()) {
      switch (c) {
        case '[', '{' -> begin = text.length();
        case ']' -> sources.add(new Span(begin, text.length()));
        case '}' -> contents.add(new Span(begin, text.length()));
        case '\n' -> {
          contents.forEach(
              span -> attributions.add(new Attribution(List.of(span), sources, List.of(), null)));
          contents.clear();
          sources.clear();
          text.append(c);
        }
        default -> text.append(c);
      }
    }
    return RESOLVER.resolve(Texts.of(text.toString()), countries(text.toString()), attributions);
  }

  private static List<Country> countries(String text) {
    List<Country> countries = new ArrayList<>();
    add(countries, text, "NO", "Norway", "Norwegian", "Oslo");
    add(countries, text, "PE", "Peru", "Peruvian", "Lima");
    return countries;
  }

  private static void add(
      List<Country> countries,
      String text,
      String code,
      String name,
      String adjective,
      String capital) {
    List<CountryMention> mentions = new ArrayList<>();
    Map.of(
            name, CountryMentionKind.NAME,
            adjective, CountryMentionKind.ADJECTIVE,
            capital, CountryMentionKind.CAPITAL)
        .forEach(
            (word, kind) -> {
              for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                mentions.add(new CountryMention(new Span(at, at + word.length()), word, kind));
              }
            });
    if (!mentions.isEmpty()) {
      countries.add(new Country(code, name, null, null, mentions));
    }
  }
}
