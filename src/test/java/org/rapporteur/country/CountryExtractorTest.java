package org.rapporteur.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.country.Texts.countries;
import static org.rapporteur.country.Texts.mentions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.fact.CountryMentionKind;
import org.rapporteur.fact.Span;

class CountryExtractorTest {
  @Test
  void countriesComeInOrderOfFirstMentionWithAllTheirMentions() {
    String text = "Chile thanked Peru. Peruvian officials met the Chileans. Peru agreed.";
    var found = countries(text);
    assertThat(found).extracting(country -> country.code()).containsExactly("CL", "PE");
    assertThat(found).extracting(country -> country.name()).containsExactly("Chile", "Peru");
    assertThat(found.get(1).mentions())
        .extracting(mention -> mention.span())
        .containsExactly(new Span(14, 18), new Span(20, 28), new Span(57, 61));
  }

  @Test
  void aTextWithoutCountriesHasNone() {
    assertThat(countries("")).isEmpty();
    assertThat(countries("Nothing happened today.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The text was put forward by the United States and Mexico.|United States=US,Mexico=MX",
        "It left the U.S. It also left the U.K. and the UAE.|U.S.=US,U.K.=GB,UAE=AE",
        "He moved to the U.S.|U.S.=US",
        "The USA, the PRC, the DPRK and the ROK voted.|USA=US,PRC=CN,DPRK=KP,ROK=KR",
        "A US-drafted, Chinese-led and anti-Russian text.|US=US,Chinese=CN,Russian=RU",
        "the Sino-US talks and a DPRK-U.S. summit|Sino=CN,US=US,DPRK=KP,U.S.=US",
        "China's envoy and the Solomon Islands’ minister|China=CN,Solomon Islands=SB",
        "The US government met US companies and US Secretary of State Ann Lee.|US=US,US=US,US=US",
        "Côte d’Ivoire, Cote d'Ivoire and CÔTE D'IVOIRE|Côte d’Ivoire=CI,Cote d'Ivoire=CI,CÔTE"
            + " D'IVOIRE=CI",
        "Türkiye and Turkey|Türkiye=TR,Turkey=TR",
        "He flew to the Republic of Korea.|Republic of Korea=KR",
        "the Democratic People's Republic of Korea|Democratic People's Republic of Korea=KP",
        "the Democratic Republic of the Congo|Democratic Republic of the Congo=CD",
        "Guinea-Bissau, Guinea and Equatorial Guinea|Guinea-Bissau=GW,Guinea=GN,Equatorial"
            + " Guinea=GQ",
        "Papua New Guinea and New Caledonia|Papua New Guinea=PG,New Caledonia=NC",
        "Sudan and South Sudan|Sudan=SD,South Sudan=SS",
        "Samoa and American Samoa|Samoa=WS,American Samoa=AS",
        "Niger, Nigeria, a Nigerian and a Nigerien|Niger=NE,Nigeria=NG,Nigerian=NG,Nigerien=NE",
        "Britons and the British voted.|Britons=GB,British=GB",
        "Palestinian and Israeli officials|Palestinian=PS,Israeli=IL",
        "The Vatican and the Holy See|Vatican=VA,Holy See=VA",
        "He was born in the Soviet Union, lived in East Germany and Yugoslavia.|Soviet"
            + " Union=SU,East Germany=DD,Yugoslavia=YU",
        "Burma and Myanmar|Burma=MM,Myanmar=MM",
        "Trinidad and Tobago, St. Lucia and St. Kitts & Nevis|Trinidad and Tobago=TT,St."
            + " Lucia=LC,St. Kitts & Nevis=KN",
        "the Republic of China and the People's Republic of China|Republic of China=TW,People's"
            + " Republic of China=CN",
        "The Dutch and the Swiss signed.|Dutch=NL,Swiss=CH",
        "Ireland and Northern Ireland|Ireland=IE",
        "Nazi Germany and mainland China|Germany=DE,China=CN",
        "the Franco-German plan and Turkish-Gulf accords|Franco=FR,German=DE,Turkish=TR",
        "the heart of the Labour Party and of American voters|American=US",
        "the Palestinian Authority and the Israeli Knesset|Palestinian Authority=PS,Israeli=IL",
        "the Popular Front and Iran's Revolutionary Guards|Iran=IR",
        "warships in Chinese waters and in Turkish airspace|Chinese=CN,Turkish=TR",
        "Indian Prime Minister Ravi Rao flew in from Goa.|Indian=IN",
        "the Indian-administered part and Israeli-Palestinian"
            + " talks|Indian=IN,Israeli=IL,Palestinian=PS",
        "Sino-Soviet trade in the Cold War|Sino=CN,Soviet=SU",
        "They arrived from Guam, Alaska, Hawaii and Mexico, Texas and Utah.|Guam=GU,Mexico=MX",
        "the British Virgin Islands and the U.S. Virgin Islands|British Virgin Islands=VG,U.S."
            + " Virgin Islands=VI",
        "Bosnia and Herzegovina and a Bosnian Serb|Bosnia and Herzegovina=BA,Bosnian Serb=BA",
        "eSwatini and Cabo Verde|eSwatini=SZ,Cabo Verde=CV",
      })
  void countriesAreFoundByAllTheirNames(String text, String expected) {
    assertThat(mentions(text)).containsExactly(expected.split(",", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "New Mexico and New England",
        "a Latin American writer",
        "South Americans",
        "Native Americans and African Americans",
        "the Indian Ocean and the South China Sea",
        "He works for the Bank of China.",
        "The Russian Foreign Ministry declined.",
        "She reads China Daily and the Jamaica Observer.",
        "Air Zimbabwe cut flights.",
        "the Royal Bank of Canada's chief",
        "the Communist Party of Vietnam",
        "the U.S. Department of Transportation",
        "the Embassy of Ukraine in town",
        "England, Scotland and Wales",
        "the English and the Welsh",
        "Northern Irish farmers",
        "They roasted a turkey on Thursday.",
        "The guinea pig wore a panama hat.",
        "Indiana and Columbia",
        "tell us about it",
        "He speaks fluent Chinese.",
        "The book is written in French.",
        "a Russian-speaking crowd",
        "the Dutch language",
        "She writes in Arabic, French and English.",
        "It cost US$5 and $US4.5 million.",
        "We drove to Panama City and Mexico City.",
        "a shop in Lebanon, Pa., burned",
        "Mr. Jordan left.",
        "It costs A$3.",
        "http://news.example/China/French",
        "mail Chad@India.example",
        "the U.N. and the EU",
        "Nigerian Army men",
        "Jersey City",
        "He plays for the Georgia Bulldogs.",
        "the US Senate",
        "french fries and brazil nuts",
        "the Vietnam War",
        "Radio Pakistan reported.",
        "a shop in Lebanon, New Hampshire, burned",
        "the Islamic State of Iraq and Syria",
        "Benin City and Niger State",
        "the Times of Malta",
        "the Irish Republican Army",
        "the People's Bank of China",
        "He spoke in Spanish on Monday.",
        "Miss Venezuela won.",
        "the Iraqi National Congress",
        "Canada Day",
        "the Swiss People's Party",
        "the Panama Canal",
        "Northern Ireland",
      })
  void whatIsNoCountryStaysOut(String text) {
    assertThat(mentions(text)).isEmpty();
  }

  @Test
  void theStateOfTheUsIsNotTheCountryGeorgia() {
    assertThat(mentions("Voters in Atlanta, Georgia, went to the polls in Alabama too.")).isEmpty();
    assertThat(mentions("Georgia protested in Tbilisi.")).containsExactly("Georgia=GE");
    assertThat(mentions("Armenia, Georgia and Azerbaijan agreed."))
        .containsExactly("Armenia=AM", "Georgia=GE", "Azerbaijan=AZ");
    assertThat(mentions("Georgia grows peaches.")).isEmpty();
  }

  @Test
  void aDoubtfulNameSaysWhatDecided() {
    assertThat(countries("Georgia protested in Tbilisi.").get(0).why()).contains("tbilisi");
    assertThat(countries("France agreed.").get(0).why()).isNull();
  }

  @Test
  void aPersonIsNotTheCountryOfHisName() {
    assertThat(mentions("Michael Jordan said he was glad. Jordan had scored 30 points.")).isEmpty();
    assertThat(mentions("The king of Jordan spoke in Amman. Jordan took in refugees."))
        .containsExactly("Jordan=JO", "Jordan=JO");
  }

  @Test
  void koreaAloneIsDecidedByTheOtherNamesOrNotAtAll() {
    assertThat(mentions("Peace in Korea is near.")).isEmpty();
    assertThat(mentions("Officials in Seoul said Korea would join.")).containsExactly("Korea=KR");
    assertThat(mentions("Pyongyang said Korea would test.")).containsExactly("Korea=KP");
    assertThat(mentions("The Korean Peninsula and the Korean War")).isEmpty();
  }

  @Test
  void congoIsTheOneThatTheArticleSpeaksOf() {
    assertThat(mentions("Fighting in eastern Congo goes on.")).containsExactly("Congo=CD");
    assertThat(mentions("In Brazzaville, Congo chose a president.")).containsExactly("Congo=CG");
  }

  @Test
  void headlinesInCapitalsNameCountriesToo() {
    assertThat(mentions("CHINA SAYS TURKEY AND US AGREE"))
        .containsExactly("CHINA=CN", "TURKEY=TR", "US=US");
    assertThat(mentions("THEY TELL US NOTHING")).isEmpty();
    assertThat(mentions("JOIN US TODAY FOR LUNCH")).isEmpty();
  }

  @Test
  void smallLettersAreNoCountry() {
    assertThat(mentions("The polish on the china and the jersey are chilly.")).isEmpty();
    assertThat(mentions("Give us the turkey.")).isEmpty();
  }

  @Test
  void headlinesOfCapitalisedWordsKeepTheirCountries() {
    assertThat(mentions("China Court Jails Former Banker")).containsExactly("China=CN");
    assertThat(mentions("Russia Today: Kremlin Station Says Goodbye")).isEmpty();
  }

  @Test
  void anEndOfLineInsideANameIsABlank() {
    assertThat(mentions("They met in the United\nStates and in Sierra\r\nLeone."))
        .containsExactly("United States=US", "Sierra Leone=SL");
    assertThat(mentions("United\u00a0States")).containsExactly("United States=US");
    assertThat(mentions("They called it New\n\nMexico agreed.")).containsExactly("Mexico=MX");
  }

  @Test
  void aStopThatEndsTheSentenceTooBelongsToTheAbbreviation() {
    assertThat(mentions("It is made in the U.S. Officials agree.")).containsExactly("U.S.=US");
  }

  @Test
  void titlesMakeNoNameOfTheCountryBeforeThem() {
    assertThat(mentions("Russian Foreign Minister Oleg Petrov met the President of Peru."))
        .containsExactly("Russian=RU", "Peru=PE");
    assertThat(mentions("the Minister for Trade and Investments of Malta"))
        .containsExactly("Malta=MT");
    assertThat(mentions("US Treasury Secretary Ann Lee and the US Treasury"))
        .containsExactly("US=US");
  }

  @Test
  void aMentionSaysHowTheCountryIsNamed() {
    assertThat(countries("The US, Germany, German cars, two Germans and the French agree."))
        .flatExtracting(country -> country.mentions())
        .extracting(mention -> mention.kind())
        .containsExactly(
            CountryMentionKind.ABBREVIATION,
            CountryMentionKind.NAME,
            CountryMentionKind.ADJECTIVE,
            CountryMentionKind.DEMONYM,
            CountryMentionKind.DEMONYM);
  }
}
