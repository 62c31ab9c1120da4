package org.rapporteur.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a user knows of speakers' names.
 *
 * <p>As lines of tab-separated values, where {@code #} begins a remark:
 *
 * <pre>
 * merge   Fu Cong           Cong Fu       C. Fu
 * split   John Smith (GB)   John Smith (AU)
 * rename  Fu Cong           Ambassador Fu Cong
 * </pre>
 *
 * or as JSON: {@code {"merge": [["Fu Cong", "Cong Fu"]], "split": [["John Smith (GB)", "John Smith
 * (AU)"]], "rename": {"Fu Cong": "Ambassador Fu Cong"}}}.
 *
 * @since 0.1.0
 */
public final class SpeakerAliasesFile {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private record Written(
      @Nullable List<List<String>> merge,
      @Nullable List<List<String>> split,
      @Nullable Map<String, String> rename) {}

  private final String file;
  private final List<List<String>> merged = new ArrayList<>();
  private final List<List<String>> split = new ArrayList<>();
  private final Map<String, String> renamed = new LinkedHashMap<>();

  private SpeakerAliasesFile(String file) {
    this.file = file;
  }

  /**
   * Reads {@code file}.
   *
   * @throws SpeakerAliasesException if it is not UTF-8 or says something else
   * @throws IOException if it can't be read
   */
  public static SpeakerAliases read(Path file) throws IOException {
    SpeakerAliasesFile reader = new SpeakerAliasesFile(file.toString());
    String text;
    try {
      text = Files.readString(file).replaceFirst("^\uFEFF", "");
    } catch (CharacterCodingException e) {
      throw new SpeakerAliasesException(file + ": not UTF-8; save it as UTF-8");
    }
    if (text.stripLeading().startsWith("{")) {
      reader.json(text);
    } else {
      reader.lines(text);
    }
    return new SpeakerAliases(reader.merged, reader.split, reader.renamed);
  }

  private void json(String text) throws SpeakerAliasesException {
    try {
      Written written = MAPPER.readValue(text, Written.class);
      if (written.merge() != null) {
        merged.addAll(written.merge());
      }
      if (written.split() != null) {
        split.addAll(written.split());
      }
      if (written.rename() != null) {
        renamed.putAll(written.rename());
      }
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new SpeakerAliasesException(
          file
              + ", line "
              + line
              + ": not as {\"merge\": [[NAME, NAME]], \"split\": [[NAME,"
              + " NAME]], \"rename\": {NAME: NAME}}");
    }
  }

  private void lines(String text) throws SpeakerAliasesException {
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        line(line.split("\t+", -1), number);
      }
    }
  }

  private void line(String[] values, int number) throws SpeakerAliasesException {
    List<String> names = new ArrayList<>();
    for (int i = 1; i < values.length; i++) {
      if (!values[i].isBlank()) {
        names.add(values[i].strip());
      }
    }
    String verb = values[0].strip();
    boolean known = verb.equals("merge") || verb.equals("split") || verb.equals("rename");
    if (!known || names.size() < 2 || (verb.equals("rename") && names.size() > 2)) {
      throw new SpeakerAliasesException(
          file
              + ", line "
              + number
              + ": a line is merge, split or rename and two names (more to"
              + " merge or split), with tabs between");
    }
    switch (verb) {
      case "merge" -> merged.add(names);
      case "split" -> split.add(names);
      default -> renamed.put(names.get(0), names.get(1));
    }
  }
}
