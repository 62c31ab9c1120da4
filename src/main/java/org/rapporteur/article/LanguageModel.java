package org.rapporteur.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** OpenNLP's model of 103 languages, loaded when it is first asked. */
final class LanguageModel {
  /** What a text's language needs more of than English to be believed; short names confuse it. */
  private static final double TIMES_ENGLISH = 1.3;

  /** The model's time grows with the text, its answer hardly changes. */
  private static final int LOOKED_AT = 800;

  private static final LanguageDetectorModel MODEL = load();
  private static final Map<String, String> CODES = codes();

  private LanguageModel() {}

  /**
   * Tells the language of a sample.
   *
   * @param notLatin whether its script cannot be that of English
   */
  static String identify(String sample, boolean notLatin) {
    // The detector keeps state between calls; making one costs nothing beside the model.
    Language[] languages =
        new LanguageDetectorME(MODEL)
            .predictLanguages(LanguageIdentifier.beginning(sample, LOOKED_AT));
    Language best = languages[0];
    for (Language language : languages) {
      boolean english = language.getLang().equals("eng");
      if (english && !notLatin && best.getConfidence() < TIMES_ENGLISH * language.getConfidence()) {
        return LanguageIdentifier.ENGLISH;
      }
    }
    return CODES.getOrDefault(best.getLang(), best.getLang());
  }

  private static LanguageDetectorModel load() {
    URL model = LanguageDetectorModel.class.getResource("/langdetect-183.bin");
    if (model == null) {
      throw new IllegalStateException("the jar opennlp-models-langdetect is not on the class path");
    }
    try {
      return new LanguageDetectorModel(model);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      try {
        codes.put(Locale.of(code).getISO3Language(), code);
      } catch (MissingResourceException e) {
        // a language of two letters only
      }
    }
    for (String line : DataFile.lines("language-codes.tsv")) {
      int tab = line.indexOf('\t');
      codes.put(line.substring(0, tab), line.substring(tab + 1));
    }
    return codes;
  }
}
