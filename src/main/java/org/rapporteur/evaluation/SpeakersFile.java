package org.rapporteur.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Reads canonical speakers: {@code {"article": {"number of the attribution, from 0": "name"}}}. */
final class SpeakersFile {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private SpeakersFile() {}

  /** The names by article and number, checked against the gold that they belong to. */
  static Map<String, Map<Integer, String>> read(Path file, Gold gold) throws IOException {
    Map<String, Map<String, String>> raw;
    try {
      raw = JSON.readValue(Files.readString(file), new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new GoldException(
          file
              + ": is no object of articles: "
              + e.getOriginalMessage().lines().findFirst().orElse(""));
    }
    Map<String, Map<Integer, String>> speakers = new HashMap<>();
    for (Map.Entry<String, Map<String, String>> article : raw.entrySet()) {
      String id = GoldArticle.key(article.getKey());
      GoldArticle goldArticle = gold.articles().get(id);
      if (goldArticle == null) {
        continue; // speakers may be given for more articles than are evaluated
      }
      Map<Integer, String> names = new HashMap<>();
      for (Map.Entry<String, String> name : article.getValue().entrySet()) {
        names.put(number(file, id, name.getKey(), goldArticle), name.getValue());
      }
      speakers.put(id, names);
    }
    if (speakers.isEmpty()) {
      throw new GoldException(file + ": names no article of " + gold.texts());
    }
    return speakers;
  }

  private static int number(Path file, String id, String key, GoldArticle article)
      throws GoldException {
    int count = article.attributions().size();
    try {
      int number = Integer.parseInt(key);
      if (number >= 0 && number < count) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new GoldException(
        file + ": " + id + " has attributions 0 to " + (count - 1) + ", none \"" + key + "\"");
  }
}
