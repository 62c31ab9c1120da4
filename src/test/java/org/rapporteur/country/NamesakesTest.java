package org.rapporteur.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.country.Texts.countries;
import static org.rapporteur.country.Texts.mentions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.fact.Article;
import org.rapporteur.fact.ArticleMetadata;
import org.rapporteur.fact.Country;

/** Words that name a country in one sentence and something else in another; all invented. */
class NamesakesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "South Korea and North Korea met at the border. Many Koreans hope to see relatives"
            + " again.|South Korea=KR,North Korea=KP",
        "South Korea and North Korea spoke of nuclear arms with Kim on Friday. Many Koreans were"
            + " hopeful.|South Korea=KR,North Korea=KP",
        "South Korea met North Korean envoys. In Seoul, Koreans cheered.|South Korea=KR,North"
            + " Korean=KP,Koreans=KR",
        "North Korea fired a missile on Friday. Many Koreans were afraid.|North"
            + " Korea=KP,Koreans=KP",
      })
  void koreansAreOfTheKoreaThatTheArticleSpeaksOf(String text, String expected) {
    assertThat(String.join(",", mentions(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Fishermen on the Niger river said the water was low.|",
        "Farmers along Niger river in Mali lost crops. Niger closed its border.|Mali=ML,Niger=NE",
        "The Congo basin burned. The Congo said that it would help.|Congo=CD",
        "The Gambia river is salty. The Gambia voted on Sunday.|The Gambia=GM",
        "The Jordan river is low, and the Jordan valley is dry.|",
      })
  void aRiverIsNoCountryEvenInSmallLetters(String text, @Nullable String expected) {
    assertThat(String.join(",", mentions(text))).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Cuba Gooding Jr. won an award on Sunday. Gooding thanked his wife.|",
        "Cuba Gooding Jr. pleaded guilty and left for Cuba.|Cuba=CU",
        "Israel Adesanya won the bout in Las Vegas. Adesanya has now won nine.|",
        "Mayor London Breed met India Walton and Kenya Moore. Breed said she was glad.|",
        "Israel Monday struck Gaza. Netanyahu left. He is Netanyahu.|Israel=IL",
        "In Israel Netanyahu said on Monday that he was glad. Netanyahu left.|Israel=IL",
      })
  void aGivenNameThatIsACountrysIsAPersons(String text, @Nullable String expected) {
    String plain = String.join(",", mentions(text)).replaceAll(",?Gaza=PS", "");
    assertThat(plain).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Georgia protested in Tbilisi.|Georgia=GE",
        "The Georgia Department of Natural Resources closed the lake.|",
        "Voters in Savannah, Georgia, queued for hours.|",
        "Georgia Gov. Ann Price signed the bill on Monday.|",
        "The Georgia legislature in Atlanta passed a bill. Georgia will spend more on roads.|",
        "Russia and Georgia fought over South Ossetia.|Russia=RU,Georgia=GE",
        "Georgian wine is sold in Poland.|Georgian=GE,Poland=PL",
        "The Georgian foreign minister flew to Brussels.|Georgian=GE",
        "A Georgian terrace in Dublin was sold.|",
        "Georgia Meloni is the name on the ticket, said Georgia O'Neal.|",
        "The Georgian parliament passed the bill as crowds gathered outside.|Georgian=GE",
        "Georgia's president vetoed the law on foreign agents, and the EU praised her.|Georgia=GE",
        "Georgia's secretary of state, a Republican, certified the vote count in Fulton County.|",
        "The Atlanta Hawks won. Georgians cheered all night.|",
        "In Georgia, peaches are late this year.|",
        "Georgia, Ukraine and Moldova want to join the European"
            + " Union.|Georgia=GE,Ukraine=UA,Moldova=MD",
        "She moved from Georgia to Alabama in May.|",
        "She flew from Yerevan to Georgia and on to Turkey.|Georgia=GE,Turkey=TR",
        "Marjorie Hill, a Republican from Georgia, voted against aid to Ukraine.|Ukraine=UA",
        "Georgia's governor vetoed the bill, and Ukraine was not mentioned.|Ukraine=UA",
        "Georgia's foreign minister resigned.|Georgia=GE",
        "The governor in Georgia's capital Tbilisi said that the roads were closed.|Georgia=GE",
        "The governor in Georgia's capital Atlanta said that the roads were closed.|",
      })
  void georgiaIsTheStateOfTheUsOrTheCountry(String text, @Nullable String expected) {
    assertThat(String.join(",", mentions(text))).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Jordan Smith won the race. Jordan was happy about the medal.|",
        "Jordan Peters, 24, said he would appeal. \"I am glad,\" Jordan said.|",
        "The coach praised Jordan Lee. Jordan told reporters that the team was ready.|",
        "Jordan closed its border with Syria.|Jordan=JO,Syria=SY",
        "The foreign minister of Jordan, Ayman Safi, met Jordan's king.|Jordan=JO,Jordan=JO",
        "Dr. Jordan said the clinic would open. The clinic is in Ohio.|",
        "He crossed the Jordan River near Jericho.|",
        "He bought a pair of Jordans and a Jordan jersey.|",
        "Michael B. Jordan stars in the film.|",
        "Prime Minister Omar Razzaz of Jordan spoke to Jordan Peterson.|Jordan=JO",
        "Chad Johnson scored twice. Chad has never played better, his coach said.|",
        "Chad said its troops crossed into Sudan.|Chad=TD,Sudan=SD",
        "Rebels crossed Lake Chad at night.|",
        "The president of Chad met Chad Brown, an aid worker.|Chad=TD",
        "Hanging chads decided the election in Florida.|",
        "Chad's wife said he was at home in Denver.|",
        "He lives in Jordan, Minnesota.|",
        "President Chad Mitchell said Chad would be fine.|",
        "Sen. Jordan and Rep. Jim Jordan spoke. Jordan said the bill is dead.|",
        "Captain Jordan Henderson left. Henderson thanked fans.|",
        "Oman's sultan met Jordan's crown prince Hussein. Jordan thanked"
            + " him.|Oman=OM,Jordan=JO,Jordan=JO",
        "Jordan Hayes and Chad Miller run a bakery. Jordan bakes, and Chad sells.|",
        "Jordan's foreign ministry summoned the Israeli ambassador. Jordan recalled its own"
            + " envoy.|Jordan=JO,Israeli=IL,Jordan=JO",
        "Vernon Jordan, the lawyer, died. Jordan had advised presidents.|",
        "Aid trucks crossed from Jordan into the West Bank.|Jordan=JO",
        "The West Bank of the River Jordan was quiet.|",
        "Air Jordan shoes sold out.|",
        "Jordan Valley farmers lost crops.|",
        "King Abdullah II of Jordan met Chad Mason, a pilot. Mason thanked"
            + " Jordan.|Jordan=JO,Jordan=JO",
        "Chad expelled the German ambassador.|Chad=TD,German=DE",
        "Chad Smith, drummer, and Chad Kroeger, singer, met.|",
        "Refugees from Darfur reached eastern Chad.|Chad=TD",
        "Chadian soldiers and N'Djamena's mayor|Chadian=TD",
        "They crossed the Jordan at night.|",
        "They crossed the Jordan border at night.|Jordan=JO",
        "The Jordan is drying up, and so is the Dead Sea.|",
        "Michael Jordan flew to Chad with Chad Smith on Friday.|Chad=TD",
        "Chad Brown, an aid worker, left for Chad on Monday. He gave money to"
            + " Chad.|Chad=TD,Chad=TD",
        "Chad Brown and Ann Lee spoke on Monday. She passed the ball to Chad, and he scored.|",
      })
  void jordanAndChadArePersonsToo(String text, @Nullable String expected) {
    assertThat(String.join(",", mentions(text))).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Guinea's junta leader spoke in Conakry.|Guinea=GN",
        "Equatorial Guinea and Guinea-Bissau signed, Guinea did not.|Equatorial"
            + " Guinea=GQ,Guinea-Bissau=GW,Guinea=GN",
        "Papua New Guinea's prime minister flew home from Port Moresby.|Papua New Guinea=PG",
        "Pirates were seen in the Gulf of Guinea.|",
        "A Guinean court jailed the opposition leader.|Guinean=GN",
        "A Bissau-Guinean court freed him.|Bissau-Guinean=GW",
        "The Equatorial Guinean president is in Malabo.|Equatorial Guinean=GQ",
        "The Papua New Guinean army was called in.|Papua New Guinean=PG",
        "She keeps two guinea pigs.|",
        "Congo's army fought M23 rebels near Goma.|Congo=CD",
        "Congolese rebels took Bukavu.|Congolese=CD",
        "The Republic of the Congo and the Democratic Republic of the Congo share a"
            + " river.|Republic of the Congo=CG,Democratic Republic of the Congo=CD",
        "DR Congo and the DRC are one.|DR Congo=CD,DRC=CD",
        "A ferry sank on the Congo River near Mbandaka.|",
        "Congo-Brazzaville votes on Sunday.|Congo-Brazzaville=CG",
        "Denis Sassou Nguesso has ruled Congo for decades.|Congo=CG",
        "The Belgian Congo became independent in 1960.|Belgian Congo=CD",
        "Guinea fowl roam the yard.|",
        "The Republic of Congo joined OPEC.|Republic of Congo=CG",
        "Congo Republic's president flew to Kinshasa.|Congo Republic=CG",
        "Guinea, Mali and Burkina Faso sent ministers to Conakry.|Guinea=GN,Mali=ML,Burkina"
            + " Faso=BF",
        "Guinea's bauxite exports rose. Miners in Boke struck.|Guinea=GN",
        "In Malabo, Guinea's oil minister spoke to reporters.|Guinea=GQ",
        "The New Guinea singing dog is rare.|",
        "The Congo Basin holds the second largest rainforest.|",
        "Congo's president, Felix Tshisekedi, named a cabinet.|Congo=CD",
        "Congo's Sassou wins again in Brazzaville.|Congo=CG",
        "Eastern DRC and the Republic of Congo|DRC=CD,Republic of Congo=CG",
        "The Democratic Republic of Congo filed a case.|Democratic Republic of Congo=CD",
      })
  void eachGuineaAndCongoIsTheOneThatIsMeant(String text, @Nullable String expected) {
    assertThat(String.join(",", mentions(text))).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "North Korea fired a missile. South Korea and Japan protested. Koreans on both sides"
            + " watched.|North Korea=KP,South Korea=KR,Japan=JP",
        "Korean pop is loved in Seoul. Korean stars tour.|Korean=KR,Korean=KR",
        "Korean Air cut its flights.|",
        "The Korean War ended in 1953.|",
        "Both Koreas agreed to talk.|",
        "The two Koreas marched together.|",
        "Kim Jong-un said Korea would never disarm, Pyongyang's state media reported.|Korea=KP",
        "The South Korean won fell. Korea's central bank acted.|South Korean=KR,Korea=KR",
        "North Korean state media said Korea was one nation.|North Korean=KP,Korea=KP",
        "Samsung and other Korean firms invest in Texas.|Korean=KR",
        "The unification of Korea is a distant hope, said Seoul and Pyongyang alike.|",
      })
  void koreaAloneIsOneOfTwoOrNone(String text, @Nullable String expected) {
    assertThat(String.join(",", mentions(text))).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Ireland beat France in Dublin.|Ireland=IE,France=FR",
        "Northern Ireland's parties met. The Irish government in Dublin approved.|Irish=IE",
        "The island of Ireland has one sea border.|Ireland=IE",
        "Kathy Ireland sold her brand. Ireland said she was pleased.|",
        "The Irish Sea was rough.|",
        "Irish-American voters in Boston|Irish=IE,American=US",
        "The Notre Dame Fighting Irish won again.|",
        "Dominica was hit by a hurricane; Roseau lost power.|Dominica=DM",
        "The Dominican Republic and Haiti share an island.|Dominican Republic=DO,Haiti=HT",
        "Dominican officials in Santo Domingo denied it.|Dominican=DO",
        "Dominican Prime Minister Roosevelt Skerrit spoke in Roseau.|Dominican=DM",
        "The Dominican friar preached in Krakow.|",
        "A Dominican priest heads the parish in Poland.|Poland=PL",
        "Dominican baseball player Juan Pena signed.|Dominican=DO",
        "Irish voters backed the change; so did Ireland's president.|Irish=IE,Ireland=IE",
        "The Republic of Ireland and Northern Ireland share a border.|Republic of Ireland=IE",
        "The Northern Irish player scored for Ireland.|Ireland=IE",
        "Patricia Ireland led the group. Ireland retired in 2001.|",
        "The Irish setter barked.|Irish=IE",
        "Commonwealth of Dominica passports are for sale.|Commonwealth of Dominica=DM",
        "Dominica Ruiz sang.|",
        "Dominicans voted in Santo Domingo.|Dominicans=DO",
        "Dominicans in Roseau voted.|Dominicans=DM",
        "Dominican nuns run the school in Nashville.|",
        "Dominican-born pitcher Luis Soto|Dominican=DO",
      })
  void irelandAndDominicaHaveNamesakes(String text, @Nullable String expected) {
    assertThat(String.join(",", mentions(text))).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Niger's junta expelled the envoy.|Niger=NE",
        "Nigerien soldiers and Nigerian soldiers met.|Nigerien=NE,Nigerian=NG",
        "The Niger River flooded in Mali.|Mali=ML",
        "Kidnappers struck in Minna, Niger State, Nigeria.|Nigeria=NG",
        "Oil spills in the Niger Delta went on.|",
        "Nigeria and Niger closed their border.|Nigeria=NG,Niger=NE",
        "Gunmen killed nine people in the Shiroro area of Niger, police in Nigeria"
            + " said.|Nigeria=NG",
        "Niger's president was toppled; Nigeria closed the border.|Niger=NE,Nigeria=NG",
        "The governor of Niger State, Nigeria, spoke in Minna.|Nigeria=NG",
        "Along the Niger, fishermen in Mali cast nets.|Mali=ML",
        "Niger Delta militants threatened oil firms in Nigeria.|Nigeria=NG",
        "The Niger coup worried the Senegal coach.|Niger=NE,Senegal=SN",
      })
  void nigerIsNeitherNigeriaNorARiverNorAState(String text, @Nullable String expected) {
    assertThat(String.join(",", mentions(text))).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The Federated States of Micronesia signed a pact with Beijing.|Federated States of"
            + " Micronesia=FM",
        "Islands across Micronesia and Polynesia are at risk.|",
        "Micronesia, Melanesia and Polynesia are the three regions of Oceania.|",
        "Micronesia's president David Panuelo wrote a letter from Palikir.|Micronesia=FM",
        "Micronesia broke ties with China, its president said.|Micronesia=FM,China=CN",
        "North Macedonia and Greece settled the name.|North Macedonia=MK,Greece=GR",
        "Macedonia's prime minister spoke in Skopje.|Macedonia=MK",
        "A fire burned in the region of Central Macedonia, near Thessaloniki in northern"
            + " Greece.|Greece=GR",
        "The Greek province of Macedonia has many lakes.|Greek=GR",
        "Alexander the Great of Macedonia conquered Persia.|Persia=IR",
        "Philip II of Macedonia ruled in the fourth century BC.|",
        "Macedonian kings ruled before Alexander the Great.|",
        "Samoa and American Samoa share a language.|Samoa=WS,American Samoa=AS",
        "The governor of American Samoa spoke in Pago Pago. Samoans there vote for a"
            + " delegate.|American Samoa=AS,Samoans=AS",
        "Samoan rugby players live in Auckland.|Samoan=WS",
        "The Virgin Islands' delegate Stacey Plaskett spoke in Congress.|Virgin Islands=VI",
        "In Tortola, the premier of the Virgin Islands resigned.|Virgin Islands=VG",
        "The British Virgin Islands and the US Virgin Islands|British Virgin Islands=VG,US"
            + " Virgin Islands=VI",
        "The Federated States of Micronesia and Palau voted no. Micronesia gave"
            + " reasons.|Federated States of Micronesia=FM,Palau=PW,Micronesia=FM",
        "Navigation skills are taught across Micronesia.|",
        "Micronesia voted against the resolution.|Micronesia=FM",
        "Macedonia changed its name to North Macedonia in 2019.|Macedonia=MK,North Macedonia=MK",
        "The tomb in Vergina may be that of Philip, king of Macedonia.|",
        "The Aristotle University in Thessaloniki, capital of Macedonia, Greece, closed.|Greece=GR",
        "Fire crews in Eastern Macedonia and Thrace asked Athens for help; Greece sent"
            + " planes.|Greece=GR",
        "Samoa beat Tonga in rugby.|Samoa=WS,Tonga=TO",
        "Joe Samoa went home.|",
        "In the US Virgin Islands, power failed. The Virgin Islands' governor asked for"
            + " aid.|US Virgin Islands=VI,Virgin Islands=VI",
        "In the British Virgin Islands, the premier resigned. The Virgin Islands will vote in"
            + " May.|British Virgin Islands=VG,Virgin Islands=VG",
      })
  void regionsAreNotTheStatesOfTheirName(String text, @Nullable String expected) {
    assertThat(String.join(",", mentions(text))).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Israel struck targets in Syria.|Israel=IL,Syria=SY",
        "Actress China Machado died.|",
        "Chelsea Peretti and Malta Keane met Kenya Barris.|",
        "Lebanon, Tennessee, has a new mayor.|",
        "Police in Cuba, New York, arrested two men.|",
        "Mexico, Missouri, lost its plant.|",
        "A man in Peru, Indiana, was arrested.|",
        "Norway, Maine, has a lake.|",
        "The town of Poland, Ohio, voted.|",
        "A judge in Jersey ruled on the trust. The Channel Island's court sits in St"
            + " Helier.|Jersey=JE",
        "He grew up in Jersey and worked in New York.|",
        "The Paraguay River fell to a record low.|",
        "The Orange River and the Senegal River|",
        "Lake Malawi is deep.|",
        "Mount Lebanon is snowy.|",
        "Turkey is dry without gravy.|",
        "Turkey shot down a drone over Syria.|Turkey=TR,Syria=SY",
        "Holland, Michigan, holds a tulip festival.|",
        "Tom Holland plays Spider-Man. Holland said he trained hard.|",
        "Jamaica Kincaid read from her book.|",
        "In Jamaica, Queens, a shop burned.|",
        "The Panama Canal and Panama's president|Panama=PA",
        "Grenada, Mississippi, was flooded.|",
        "The Gambia River rose.|",
        "Brazil nuts and Danish pastries|",
        "Kuwait City and Mexico City|",
        "Israel Kamaka sang on the beach.|",
        "Malta, Montana, has a dinosaur museum.|",
        "India Ross, an actress, and Kenya Moore, a model, met.|",
        "He read the Jamaica Gleaner in Kingston.|",
        "Sweden, Norway and Finland agreed.|Sweden=SE,Norway=NO,Finland=FI",
      })
  void personsRiversAndTownsAreNoCountries(String text, @Nullable String expected) {
    assertThat(String.join(",", mentions(text))).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void aTitleGivenApartIsEvidence() {
    assertThat(underTitle("Protests go on in Tbilisi", "Georgia will vote in May."))
        .containsExactly("GE");
    assertThat(underTitle("Brazzaville awaits a vote", "Congo will vote in May."))
        .containsExactly("CG");
    assertThat(underTitle("Rain in May", "Georgia will vote in May.")).isEmpty();
    assertThat(underTitle("Tbilisi and Armenia agree", "Rain fell.")).isEmpty();
  }

  private static List<String> underTitle(String title, String text) {
    var metadata = ArticleMetadata.EMPTY.withTitle(title);
    return new CountryExtractor()
        .extract(Texts.prepare(new Article("a", text, metadata))).stream()
            .map(Country::code)
            .toList();
  }

  @Test
  void theReasonIsKept() {
    assertThat(countries("Samoa's parliament sat in Apia.").get(0).why())
        .isEqualTo("the article names apia");
    assertThat(countries("Macedonia has lakes.").get(0).why())
        .isEqualTo("the usual meaning; nothing speaks for another");
  }
}
