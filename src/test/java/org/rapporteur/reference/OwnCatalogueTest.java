package org.rapporteur.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.fact.Body;

/** What is refused in a user's catalogue, and what is said of it. */
class OwnCatalogueTest {
  private static final String BEES =
      "{'symbol':'S/RES/2950 (2026)','body':'UNSC','title':'Bees','adopted':'2026-11-13'}";

  @TempDir Path folder;

  private Path file(String... lines) throws IOException {
    String text = String.join("\n", lines).replace('\'', '"');
    return Files.writeString(folder.resolve("own.jsonl"), text);
  }

  private static void assertRefused(Path file, String message) {
    assertThatThrownBy(() -> CatalogueFile.read(file))
        .isInstanceOf(CatalogueException.class)
        .hasMessage(file + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'vote':{'for':-4}|vote has numbers from 0 on, not -4",
        "'vote':{'for':14,'abstain':-1}|vote has numbers from 0 on, not -1",
        "'sponsors':['NO','Klingon']|no country 'Klingon' in sponsors; write it as its ISO 3166-1"
            + " code (KE) or its name (Kenya)",
        "'additionalSponsors':['EU']|no country 'EU' in additionalSponsors; write it as its ISO"
            + " 3166-1 code (KE) or its name (Kenya)",
        "'countries':['XX']|no country 'XX' in countries; write it as its ISO 3166-1 code (KE) or"
            + " its name (Kenya)",
        "'note':'mine'|not an entry: no field is named 'note'; there are symbol, body, title,"
            + " adopted, adoption, draft, vote, sponsors, additionalSponsors, subjects, countries,"
            + " and lines that begin with # for remarks",
        "'vote':{'yes':14}|not an entry: vote must be an object as"
            + " {\"for\":14,\"against\":0,\"abstain\":1}",
      })
  void aFieldThatMakesNoSenseIsNamedWithItsLine(String field, String reason) throws IOException {
    String line = BEES.replace("}", "," + field + "}");
    assertRefused(file("# mine", line), ", line 2: " + reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "nonsense|UNSC|no symbol can be read in 'nonsense'; write it as A/RES/78/311, S/RES/2728"
            + " (2024) or H.Res. 755, or give it the body OTHER",
        "UNSCR 1701|UNSC|the symbol is written S/RES/1701 (2006), not 'UNSCR 1701'",
        "S/RES/1701 (2005)|UNSC|the symbol is written S/RES/1701 (2006), not 'S/RES/1701 (2005)'",
        "S/RES/2950|UNSC|the symbol is written S/RES/2950 (2026), not 'S/RES/2950'",
        "A/RES/81/9|UNSC|A/RES/81/9 is a symbol of UNGA, not of the body UNSC",
      })
  void aSymbolThatNoArticleCouldBeMatchedByIsRefused(String symbol, String body, String reason)
      throws IOException {
    String line = BEES.replace("S/RES/2950 (2026)", symbol).replace("UNSC'", body + "'");
    assertRefused(file(line), ", line 1: " + reason);
  }

  @Test
  void anotherBodysSymbolsAreWrittenAsItLikes() throws IOException {
    Path file = file(BEES.replace("S/RES/2950 (2026)", "Dec. 815").replace("UNSC", "OTHER"));
    assertThat(CatalogueFile.read(file).get(0).body()).isEqualTo(Body.OTHER);
  }

  @Test
  void countriesByNameBecomeTheirCodes() throws IOException {
    Path file = file(BEES.replace("}", ",'sponsors':['Kenya','no'],'countries':['the U.S.']}"));
    CatalogueEntry entry = CatalogueFile.read(file).get(0);
    assertThat(entry.sponsors()).containsExactly("KE", "NO");
    assertThat(entry.countries()).containsExactly("US");
  }

  @Test
  void aSymbolThatAFileHasTwiceIsNamedWithBothLines() throws IOException {
    assertRefused(
        file(BEES, "# again", BEES.replace("S/RES/2950 (2026)", "s/res/2950(2026)")),
        ", line 3: s/res/2950(2026) stands in line 1 already; leave one of them out");
  }

  @Test
  void aFileWithoutEntriesIsRefused() throws IOException {
    assertRefused(
        file("# nothing", ""),
        ": no entries; each is a line as"
            + " {\"symbol\":...,\"body\":...,\"title\":...,\"adopted\":...}");
  }

  @Test
  void aFolderIsNoCatalogue() {
    assertRefused(folder, ": is a folder; a catalogue is a file of JSON Lines");
  }

  @Test
  void aFileThatIsNotPackedAsItsNameSaysIsRefused() throws IOException {
    assertRefused(
        Files.writeString(folder.resolve("own.jsonl.gz"), "{\"symbol\":\"A/RES/78/311\"}"),
        ": not gzip although its name says so; pack it with gzip, or take .gz off its name");
  }

  @Test
  void aPackedFileThatIsCutOffIsRefused() throws IOException {
    Path file = folder.resolve("own.jsonl.gz");
    byte[] packed = packed(BEES.replace('\'', '"'));
    for (int length : new int[] {0, 5, packed.length / 2, packed.length - 1}) {
      Files.write(file, Arrays.copyOf(packed, length));
      assertRefused(file, ": the packed file ends too early; pack it again");
    }
  }

  @Test
  void aPackedFileThatIsDamagedIsRefused() throws IOException {
    byte[] packed = packed(BEES.replace('\'', '"'));
    packed[packed.length - 6]++; // the checksum
    Path file = Files.write(folder.resolve("own.jsonl.gz"), packed);
    assertRefused(file, ": the packed file is damaged; pack it again");
  }

  @Test
  void aFileThatIsNotUtf8IsRefused() throws IOException {
    Path file = folder.resolve("own.jsonl");
    Files.write(file, BEES.replace("Bees", "K\u00f6rbe").getBytes(StandardCharsets.ISO_8859_1));
    assertRefused(file, ": not UTF-8; save it as such, or let its name end in .gz if it is packed");
    Files.write(file, packed(BEES));
    assertRefused(file, ": not UTF-8; save it as such, or let its name end in .gz if it is packed");
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
