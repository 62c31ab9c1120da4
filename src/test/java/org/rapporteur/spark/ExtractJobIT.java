package org.rapporteur.spark;

import static org.assertj.core.api.Assertions.assertThat;

import blue.strategic.parquet.ParquetWriter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Rapporteur;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.article.ReadOptions;
import org.rapporteur.batch.Extraction;
import org.rapporteur.batch.Progress;
import org.rapporteur.index.FactIndex;
import org.rapporteur.index.Fields;

/** The job on a cluster, against the run on one machine. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Hadoop needs more than a JDK there")
class ExtractJobIT {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Path CORPUS = Path.of("corpus").toAbsolutePath();
  private static final String CLUSTER = "local-cluster[2,1,2048]";

  @TempDir Path folder;

  @Test
  @Timeout(300)
  void factsFailuresAndIndexesAreThoseOfOneMachine() throws Exception {
    Path in = copies(CORPUS, 1);
    lines(in.resolve("wire/b.jsonl"), 40);
    lines(in.resolve("wire/c.jsonl"), 3); // the same ids again
    Files.writeString(in.resolve("wire/broken.json"), "{\"text\": \"Per");
    Files.writeString(in.resolve("wire/page.pdf"), "%PDF");
    List<String> single = onOneMachine(in);
    Files.writeString(in.resolve("wire/broken.parquet"), "PAR1 and no more");
    table(in.resolve("wire/table.parquet"));

    SparkSubmit.Result result =
        new SparkSubmit(folder)
            .run(
                "local[2]",
                // a cut every 700 bytes, in the midst of lines
                List.of("spark.sql.files.maxPartitionBytes=700"),
                in.toString(),
                out().toString(),
                "--index-dir",
                indexes().toString(),
                "--partitions",
                "3");

    assertThat(result.code()).as(result.log()).isEqualTo(1);
    assertThat(out()).as(result.log()).exists();
    List<String> lines = facts(out());
    List<String> tables = lines.stream().filter(line -> id(line).contains(".parquet")).toList();
    assertThat(lines)
        .filteredOn(line -> !tables.contains(line))
        .containsExactlyInAnyOrderElementsOf(single);
    assertThat(tables)
        .satisfiesExactlyInAnyOrder(
            line -> assertThat(line).contains("table.parquet#1", "\"Lima\"", "\"code\":\"PE\""),
            line -> assertThat(line).contains("table.parquet#2\",\"error\":\"line 2: no text"),
            line ->
                assertThat(line).contains("broken.parquet\",\"error\":\"cannot be read: no Par"));
    long failed = failed(lines);
    assertThat(failed).isGreaterThan(8);
    assertThat(result.told())
        .singleElement()
        .asString()
        .startsWith(lines.size() + " read, " + (lines.size() - failed) + " extracted, " + failed);
    assertThatEveryDayHasItsFolder();
    assertThat(inIndexes()).isEqualTo(lines.size() - failed);
  }

  @Test
  @Timeout(300)
  void asParquetFactsAreTypedColumnsAndFailuresHaveAnError() throws Exception {
    Path in = Files.createDirectories(folder.resolve("in"));
    Files.copy(
        CORPUS.resolve("general-assembly/year-of-the-warning.txt"), in.resolve("warning.txt"));
    Files.writeString(in.resolve("empty.txt"), "");

    SparkSubmit.Result result =
        new SparkSubmit(folder)
            .run(
                "local[2]",
                List.of(),
                in.toString(),
                out().toString(),
                "--format",
                "parquet",
                "--collection",
                "talks",
                "--partitions",
                "1");

    assertThat(result.code()).as(result.log()).isEqualTo(1);
    assertThat(out()).as(result.log()).exists();
    JsonNode single = MAPPER.readTree(onOneMachine(in).get(1));
    Map<String, List<String>> rows = rows(out());
    assertThat(rows.keySet()).containsExactly("empty.txt", "warning.txt");
    assertThat(rows.get("empty.txt"))
        .first()
        .asString()
        .contains("empty: there is nothing to read");
    List<String> quotes = new ArrayList<>(List.of("null", "talks"));
    single
        .path("quotes")
        .forEach(
            quote -> quotes.add(quote.path("content").toString() + quote.path("text").asText()));
    assertThat(rows.get("warning.txt")).isEqualTo(quotes).hasSizeGreaterThan(3);
  }

  @Test
  @Timeout(120)
  void wrongUsageIsOneLineAndTheWayOut() throws Exception {
    SparkSubmit spark = new SparkSubmit(folder);

    SparkSubmit.Result missing = spark.run("local[2]", List.of(), "no-such-folder", "out");
    SparkSubmit.Result format = spark.run("local[2]", List.of(), "in", "out", "--format", "csv");

    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.told())
        .containsExactly("ExtractJob: no-such-folder: no such file or folder");
    assertThat(format.code()).isEqualTo(2);
    assertThat(format.told()).containsExactly("ExtractJob: --format is jsonl or parquet, not csv");
  }

  @Test
  @Tag("long")
  @Timeout(900)
  void onExecutorsOfTheirOwnTheFactsAreTheSame() throws Exception {
    Path in = copies(CORPUS, 3);

    SparkSubmit.Result result =
        new SparkSubmit(folder)
            .run(
                CLUSTER,
                List.of(),
                in.toString(),
                out().toString(),
                "--index-dir",
                indexes().toString());

    assertThat(result.code()).as(result.log()).isEqualTo(1); // own ids that come again
    List<String> single = onOneMachine(in);
    assertThat(facts(out())).containsExactlyInAnyOrderElementsOf(single);
    assertThat(inIndexes()).isEqualTo(single.size() - failed(single));
  }

  @Test
  @Tag("long")
  @Timeout(900)
  void anExecutorThatIsKilledCostsNothingButTime() throws Exception {
    Path in = copies(CORPUS, 8);
    SparkSubmit spark = new SparkSubmit(folder);
    Process driver =
        spark.start(
            CLUSTER,
            List.of(),
            in.toString(),
            out().toString(),
            "--index-dir",
            indexes().toString());

    while (indexFolders().size() < 2) { // some is done, most is not
      assertThat(driver.isAlive()).as(spark.log()).isTrue();
      Thread.sleep(50);
    }
    List<ProcessHandle> executors = executors(driver);
    assertThat(executors).hasSize(2);
    executors.get(0).destroyForcibly();
    assertThat(driver.isAlive()).isTrue();
    SparkSubmit.Result result = spark.finish(driver);

    assertThat(result.code()).as(result.log()).isEqualTo(1); // own ids that come again
    assertThat(result.log()).contains("Lost executor");
    List<String> single = onOneMachine(in);
    assertThat(facts(out())).containsExactlyInAnyOrderElementsOf(single);
    assertThat(result.told()).singleElement().asString().startsWith(single.size() + " read, ");
    assertThat(inIndexes()).isEqualTo(single.size() - failed(single));
  }

  private static List<ProcessHandle> executors(Process driver) {
    return driver
        .descendants()
        .filter(process -> process.info().commandLine().orElse("").contains("ExecutorBackend"))
        .toList();
  }

  private Path out() {
    return folder.resolve("out");
  }

  private Path indexes() {
    return folder.resolve("indexes");
  }

  private Path copies(Path corpus, int times) throws IOException {
    Path in = folder.resolve("in");
    try (Stream<Path> files = Files.walk(corpus)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        for (int i = 0; i < times; i++) {
          Path copy = in.resolve("copy " + i).resolve(corpus.relativize(file).toString());
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
    }
    return in;
  }

  /** Lines with ids of their own, without, broken and blank, and one id twice. */
  private static void lines(Path file, int number) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < number; i++) {
      lines.append(
          switch (i % 5) {
            case 0 ->
                "{\"id\":\"own-" + i + "\",\"text\":\"“Kenya agrees,” said Ann Lee of Peru.\"}\n";
            case 1 -> "{\"text\":\"Chile lost, and so did Peru, in " + (1990 + i) + ".\"}\n";
            case 2 -> "\r\n";
            case 3 -> "{\"id\":\"own-0\",\"date\":\"2024-05-06\",\"text\":\"Oman said no.\"}\n";
            default -> "{\"text\": \"Per\n";
          });
    }
    Files.createDirectories(file.getParent());
    Files.writeString(file, lines);
  }

  private static void table(Path file) throws IOException {
    var schema =
        MessageTypeParser.parseMessageType(
            "message m { optional binary Headline (STRING); optional binary body (STRING); }");
    try (ParquetWriter<String[]> writer =
        ParquetWriter.writeFile(
            schema,
            file.toFile(),
            (row, columns) -> {
              columns.write("Headline", row[0]);
              if (row.length > 1) {
                columns.write("body", row[1]);
              }
            })) {
      writer.write(new String[] {"Lima", "“We agree,” said the ambassador of Peru."});
      writer.write(new String[] {"Nothing"});
    }
  }

  private static List<String> onOneMachine(Path in) throws IOException {
    Rapporteur rapporteur = Rapporteur.open();
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    try (ArticleSource source = ArticleSource.open(in, ReadOptions.DEFAULT)) {
      new Extraction(rapporteur::extract, 2, false).run(source, lines, Progress.NONE);
    }
    return lines.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static List<Path> parts(Path out, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(out)) {
      return files
          .filter(file -> file.getFileName().toString().matches("part-.*" + ending))
          .toList();
    }
  }

  private static List<String> facts(Path out) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Path part : parts(out, "txt")) {
      lines.addAll(Files.readAllLines(part));
    }
    return lines;
  }

  private void assertThatEveryDayHasItsFolder() throws IOException {
    for (Path part : parts(out(), "txt")) {
      for (String line : Files.readAllLines(part)) {
        String published = MAPPER.readTree(line).path("article").path("published").asText();
        String day =
            published.isEmpty() ? "__HIVE_DEFAULT_PARTITION__" : published.substring(0, 10);
        assertThat(part.getParent()).hasFileName("publishedDate=" + day);
      }
    }
  }

  /** By id: error, collection, and of each quote where it stands and what it says. */
  private static Map<String, List<String>> rows(Path out) throws IOException {
    Map<String, List<String>> found = new TreeMap<>();
    for (Path part : parts(out, "parquet")) {
      try (ParquetFileReader file = ParquetFileReader.open(InputFile.of(part));
          RowReader rows = file.rowReader()) {
        while (rows.hasNext()) {
          rows.next();
          List<String> row = new ArrayList<>();
          row.add(String.valueOf(rows.getString("error")));
          row.add(rows.getString("collection"));
          if (rows.getList("quotes") != null) {
            for (var quote : rows.getList("quotes").structs()) {
              List<List<Integer>> content = new ArrayList<>();
              for (var span : quote.getList("content").structs()) {
                content.add(List.of(span.getInt("begin"), span.getInt("end")));
              }
              row.add(content.toString().replace(" ", "") + quote.getString("text"));
            }
          }
          found.put(rows.getString("id"), row);
        }
      }
    }
    return found;
  }

  private static long failed(List<String> lines) {
    return lines.stream().filter(line -> line.contains("\"error\":")).count();
  }

  private static String id(String line) {
    try {
      return MAPPER.readTree(line).path("id").asText();
    } catch (IOException e) {
      throw new AssertionError(line, e);
    }
  }

  private Set<Path> indexFolders() throws IOException {
    if (!Files.exists(indexes())) {
      return Set.of();
    }
    try (Stream<Path> parts = Files.list(indexes())) {
      return parts
          .filter(part -> part.getFileName().toString().startsWith("part-"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** How many articles all indexes have; nothing but whole indexes is there. */
  private long inIndexes() throws IOException {
    long articles = 0;
    for (Path index : indexFolders()) {
      try (FactIndex open = FactIndex.open(index)) {
        Term article = new Term(Fields.KIND, Fields.ARTICLE);
        articles += open.searcher().count(new TermQuery(article));
      }
    }
    try (Stream<Path> all = Files.list(indexes())) {
      assertThat(all).hasSize(indexFolders().size());
    }
    return articles;
  }
}
