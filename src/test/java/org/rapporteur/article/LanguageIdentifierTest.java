package org.rapporteur.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageIdentifierTest {
  private final LanguageIdentifier languages = LanguageIdentifier.open();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Le Conseil de sécurité a adopté mardi une résolution sur la situation au Sahel.",
        "de | Der Sicherheitsrat nahm am Dienstag eine Resolution zur Lage im Sahel an.",
        "es | El Consejo de Seguridad aprobó el martes una resolución sobre el Sahel.",
        "it | Il Consiglio di sicurezza ha adottato martedì una risoluzione sul Sahel.",
        "nl | De Veiligheidsraad heeft dinsdag een resolutie over de Sahel aangenomen.",
        "ru | Совет Безопасности принял во вторник резолюцию о положении в Сахеле.",
        "zh | 安全理事会星期二通过了一项关于萨赫勒局势的决议。",
        "ar | اعتمد مجلس الأمن يوم الثلاثاء قرارا بشأن الوضع في منطقة الساحل.",
        "fa | شورای امنیت روز سه‌شنبه قطعنامه‌ای درباره وضعیت منطقه ساحل تصویب کرد.",
      })
  void otherLanguagesAreTold(String code, String text) {
    assertThat(languages.identify(text)).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Security Council adopted a resolution on the Sahel on Tuesday, diplomats said.",
        "Kremlin warns Kyiv over Crimea",
        "\"We agree,\" said Ana Belo.",
        "Scores: Smith 21, Jones 14, Garcia 7, Mueller 3, Rossi 2, Dubois 1",
      })
  void englishIsTold(String text) {
    assertThat(languages.identify(text)).isEqualTo("en");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n", "12 34 56", "Genève", "Rückblick", "会议"})
  void whatIsTooShortToTellCountsAsEnglish(String text) {
    assertThat(languages.identify(text)).isEqualTo("en");
  }

  @Test
  void aForeignTextThatQuotesEnglishIsForeign() {
    String text =
        "Le film « The Last of the Free » sort mercredi dans les salles. Le réalisateur a déclaré"
            + " que le tournage avait duré trois ans et que les acteurs étaient épuisés.";
    assertThat(languages.identify(text)).isEqualTo("fr");
  }

  @Test
  void onlyTheBeginningCounts() {
    String english =
        "The ministers of the four states said that they would meet again. ".repeat(40);
    assertThat(languages.identify(english + "Der Rat tagt wieder. ".repeat(500))).isEqualTo("en");
  }
}
