package org.rapporteur.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.rapporteur.mcp.McpService;
import org.rapporteur.search.LiveSearch;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code rapporteur mcp}: the index and the extractors as tools for language models. */
@Command(
    name = "mcp",
    description = {
      "Answers language models, over the Model Context Protocol on standard input and output.",
      "Questions go to the index; facts of texts that are sent are found too. What is ingested",
      "meanwhile is found within a second, in a large index within some seconds. It ends when its",
      "input does."
    },
    footer = {
      "",
      "Examples, the second one as clients are told of it:",
      "  rapporteur mcp --index /data/news.index",
      "  {\"mcpServers\": {\"rapporteur\": {\"command\": \"/opt/rapporteur/rapporteur\",",
      "      \"args\": [\"mcp\", \"--index\", \"/data/news.index\"]}}}"
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class McpCommand implements Callable<Integer> {
  @Mixin private IndexOption index = new IndexOption();

  @Mixin private AliasesOption aliases = new AliasesOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintStream before = System.out;
    try (LiveSearch live = LiveSearch.open(index.paths(), aliases.aliases())) {
      System.setOut(System.err); // a library that prints must not break the protocol
      McpService.open(live).serve(System.in, spec.commandLine().getOut());
      return CommandLine.ExitCode.OK;
    } finally {
      System.setOut(before);
    }
  }
}
