package org.rapporteur.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.fact.Country;
import org.rapporteur.fact.CountryMentionKind;

/** Mentions that are found only where asked for: capitals, and words inside names. */
class OnRequestTest {
  private static final CountryExtractor CAPITALS =
      new CountryExtractor(Set.of(CountryMentionKind.CAPITAL));
  private static final CountryExtractor WITHIN_NAMES =
      new CountryExtractor(Set.of(CountryMentionKind.WITHIN_NAME));
  private static final CountryExtractor PLAIN = new CountryExtractor();
  private static final CountryExtractor EVERYTHING =
      new CountryExtractor(Set.of(CountryMentionKind.CAPITAL, CountryMentionKind.WITHIN_NAME));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Moscow said it would respond.|Moscow=RU",
        "Talks between Beijing and Washington resume.|Beijing=CN,Washington=US",
        "Tehran's nuclear programme worries Israel.|Tehran=IR,Israel=IL",
        "The Kremlin denied the report.|Kremlin=RU",
        "The White House said the president would travel.|White House=US",
        "Downing Street has declined to comment.|Downing Street=GB",
        "The Élysée announced a visit.|Élysée=FR",
        "The Elysee Palace did not confirm the trip.|Elysee Palace=FR",
        "Kyiv has repeatedly accused Moscow of attacks.|Kyiv=UA,Moscow=RU",
        "A Moscow-backed official was killed in Kherson.|Moscow=RU",
        "pro-Beijing lawmakers in Hong Kong|Beijing=CN,Hong Kong=HK",
        "anti-Kyiv protests|Kyiv=UA",
        "Relations with Ankara have soured.|Ankara=TR",
        "Sanctions against Damascus were lifted.|Damascus=SY",
        "Pressure on Pyongyang will grow.|Pyongyang=KP",
        "The Damascus regime fell.|Damascus=SY",
        "Moscow and Minsk signed a pact.|Moscow=RU,Minsk=BY",
        "Washington will not accept the deal.|Washington=US",
        "Washington is considering new tariffs.|Washington=US",
        "Chile protested. Santiago said it would sign.|Chile=CL,Santiago=CL",
        "Islamabad rejected New Delhi's claims.|Islamabad=PK,New Delhi=IN",
        "BEIJING, July 2 - China's minister said so.|China=CN",
        "The UN urged Khartoum to stop the attacks.|Khartoum=SD",
        "According to Moscow, the plane was shot down.|Moscow=RU",
        "Kuwait City said it would pay.|Kuwait City=KW",
        "White House officials met Kremlin aides.|White House=US,Kremlin=RU",
        "The treaty was signed in Paris; Paris wants more.|Paris=FR",
        "Seoul and Tokyo agreed to share data.|Seoul=KR,Tokyo=JP",
        "North Korea warned Seoul.|North Korea=KP,Seoul=KR",
        "Moscow's ambassador to the United Nations, Pyotr Ilin, left.|Moscow=RU",
        "Cairo-mediated talks, Doha's mediation efforts|Cairo=EG,Doha=QA",
        "Britain waits. Whitehall sources said no.|Britain=GB,Whitehall=GB",
        "Ties between the White House and the Kremlin|White House=US,Kremlin=RU",
        "Rome was accused of delays.|Rome=IT",
        "Havana, a close ally of Caracas, protested.|Caracas=VE",
        "Talks between the Kremlin and the White House broke down.|Kremlin=RU,White House=US",
        "Bamako accused Paris of meddling.|Bamako=ML,Paris=FR",
        "Washington hopes that talks go on.|Washington=US",
        "Berlin is backing the plan.|Berlin=DE",
        "Berlin's position has not changed.|Berlin=DE",
        "Athens denied that it pushed boats back.|Athens=GR",
        "US aid to Kyiv|US=US,Kyiv=UA",
        "Hanoi welcomed the visit.|Hanoi=VN",
        "A statement from Riyadh said so.|Riyadh=SA",
        "Bulgaria joined. Sofia Coppola said no. Sofia agreed.|Bulgaria=BG",
        "Ottawa expelled the diplomat.|Ottawa=CA",
        "The decision angered Beijing.|Beijing=CN",
        "Pressure from the White House grew.|White House=US",
        "Kyiv urged Berlin to send arms.|Kyiv=UA,Berlin=DE",
        "He wore the number 10 shirt; Number 10 on the list was British.|British=GB",
        "Britain's leader spoke. No 10 said he would stay.|Britain=GB,No 10=GB",
        "Beijing summoned the envoy, Xinhua said from Beijing.|Beijing=CN",
        "Damascus has long blamed Beirut.|Damascus=SY,Beirut=LB",
        "Kigali-backed rebels took the town; Kigali denies it.|Kigali=RW,Kigali=RW",
        "Kinshasa's accusations angered Kigali.|Kinshasa=CD,Kigali=RW",
        "Canberra and Wellington will send ships; New Zealand's navy is"
            + " ready.|Canberra=AU,Wellington=NZ,New Zealand=NZ",
        "Bob Wellington said no in New Zealand.|New Zealand=NZ",
        "The Kremlin's spokesman spoke in Moscow.|Kremlin=RU",
        "Kremlin critic Ivan Petrov was jailed.|Kremlin=RU",
        "Warsaw, which backs Kyiv, said it would send tanks.|Kyiv=UA",
        "the Tehran government and the Kabul regime|Tehran=IR,Kabul=AF",
      })
  void aCapitalStandsForItsGovernment(String text, @Nullable String expected) {
    assertThat(String.join(",", Texts.mentions(CAPITALS, text)))
        .isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He arrived in Moscow on Monday.",
        "Flights between Beijing and Washington resume.",
        "Tehran's streets were empty.",
        "Tourists walked outside the Kremlin.",
        "The Kremlin walls are red.",
        "He spoke to reporters at the White House.",
        "The White House lawn was muddy.",
        "Denzel Washington said he was glad. Washington plays a spy.",
        "Washington state said it would sue.",
        "George Washington University said it would close.",
        "The Washington Post said it stood by its story.",
        "Police in Washington, D.C., said nobody was hurt.",
        "The Moscow-based firm closed.",
        "The mayor of Moscow resigned.",
        "London is warm in July.",
        "London, Ontario, is growing.",
        "Moscow, Idaho, said goodbye to its students.",
        "Fire broke out near Baghdad, and Baghdad airport closed.",
        "Mr. Washington said he was tired.",
        "Victoria said she was happy.",
        "Santiago said it would sign.",
        "The envoy flew to Beijing and left Tokyo on Sunday.",
        "MOSCOW (Example News) - Rain fell.",
        "We drove to Mexico City.",
        "Paris Hilton said she was glad. Paris wants a dog.",
        "The Beijing Olympics began.",
        "A Tehran court jailed him.",
        "A blast in Kabul killed five.",
        "Moscow's mayor opened a bridge.",
        "Washington-Beijing ties are cold.",
        "He moved to Rome, and Rome was sunny.",
        "She was born in London and said Paris was lovely.",
        "A train to Moscow left Kyiv at noon.",
        "The war reached Khartoum in April.",
        "Rebels said they took Bamako.",
        "Washington has to decide, an aide said.",
        "The London Stock Exchange said trading stopped.",
        "Tokyo stocks fell.",
        "Tokyo has no plans to sign, officials said.",
        "Berlin's Brandenburg Gate is lit.",
        "In Athens, the Acropolis closed.",
        "Athens, Georgia, is a college town.",
        "a flight from Riyadh",
        "Doha hosted the World Cup.",
        "Rome fell in 476.",
        "Sofia said she would come.",
        "The Ottawa Citizen said so.",
        "The Vienna Convention and the Paris Agreement",
        "The Minsk agreements and the Budapest Memorandum",
        "The Moscow Times said it moved to Amsterdam.",
        "They told the Oslo students to wait.",
        "The portrait was removed from the Kremlin.",
        "Harbour Press OTTAWA (HP) - Rain fell.",
        "The road from Damascus to Beirut was closed.",
        "Geneva said it would host talks.",
        "Brussels said it would act.",
        "Trade between London and Paris grew.",
        "The Madrid derby ended in a draw; Madrid won 2-1.",
        "Madrid beat Barcelona on Sunday.",
        "the Warsaw Pact and the Lisbon Treaty",
        "Tokyo set a record and Rome saw snow.",
      })
  void aCapitalIsAPlaceOrAPersonOrPartOfANameToo(String text) {
    assertThat(Texts.mentions(CAPITALS, text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The Bank of China lent money.|China=CN",
        "She reads China Daily.|China=CN",
        "Air France cut flights to Peru.|France=FR,Peru=PE",
        "The Russian Foreign Ministry declined.|Russian=RU",
        "Bank of America and the Bank of Korea met in Seoul.|America=US,Korea=KR",
        "He plays for the Georgia Bulldogs.|",
        "The University of Georgia in Athens and Atlanta is old.|",
        "It cost US$5 in Lebanon, Pa.|",
        "We drove to Mexico City and New Mexico.|",
        "The US Senate passed it and China agreed.|US=US,China=CN",
        "She works at South China Morning Post.|China=CN",
        "The Royal Bank of Canada's chief|Canada=CA",
        "french fries and guinea pigs|",
        "the Jordan Smith Foundation gave money.|",
        "the American Airlines pilot|American=US",
      })
  void aLongerNameHoldsACountrysWord(String text, @Nullable String expected) {
    assertThat(String.join(",", Texts.mentions(WITHIN_NAMES, text)))
        .isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void theKindTellsWhatWasAskedForFromPlainMentions() {
    var found =
        EVERYTHING.extract(Texts.prepare("Moscow told the Bank of Russia and Russia's MPs."));
    assertThat(found)
        .singleElement()
        .satisfies(
            russia ->
                assertThat(russia.mentions())
                    .extracting(mention -> mention.kind())
                    .containsExactly(
                        CountryMentionKind.CAPITAL,
                        CountryMentionKind.WITHIN_NAME,
                        CountryMentionKind.NAME));
  }

  @Test
  void aCountryOfWhichOnlyTheCapitalSpeaksSaysSo() {
    assertThat(CAPITALS.extract(Texts.prepare("Lisbon said it would sign.")).get(0).why())
        .isEqualTo("Lisbon stands for its government");
  }

  @Test
  void whatIsFoundAnywayStaysTheSame() {
    String text =
        "Georgia protested in Tbilisi. Beijing urged Moscow to trust the Bank of Georgia and"
            + " Radio Armenia. Congo and Kinshasa's army agreed.";
    NamedStates asked = EVERYTHING.find(Texts.prepare(text));
    assertThat(asked.plain()).isEqualTo(PLAIN.extract(Texts.prepare(text)));
    assertThat(asked.countries()).hasSizeGreaterThan(asked.plain().size());
  }

  @Test
  void noCapitalHidesACountry() {
    for (KnownForm.OfSeat seat : Seats.forms()) {
      var text = Texts.prepare("They said that " + seat.form().text() + " agreed with Peru.");
      assertThat(PLAIN.extract(text)).extracting(Country::code).containsExactly("PE");
    }
  }

  @Test
  void whereASpeakerIsFromCapitalsTellUnasked() {
    NamedStates unasked = PLAIN.find(Texts.prepare("Oslo's envoy left. Peru agreed."));
    assertThat(unasked.governments()).extracting(Country::code).containsExactly("NO", "PE");
    assertThat(unasked.countries()).extracting(Country::code).containsExactly("PE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"spokesman", "interior minister", "delegate", "chief negotiator"})
  void whoSpeaksForACapitalSpeaksForItsGovernment(String speaker) {
    assertThat(Texts.mentions(CAPITALS, "Oslo's " + speaker + " left.")).containsExactly("Oslo=NO");
  }

  @Test
  void everyCountryThatHasACapitalIsKnown() {
    List<String> codes = Seats.forms().stream().map(seat -> seat.form().code()).toList();
    assertThat(org.rapporteur.reference.Countries.codes()).containsAll(codes);
    assertThat(codes).contains("CN", "FR", "NZ", "TV", "ZW");
  }
}
