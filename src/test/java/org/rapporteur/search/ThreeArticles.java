package org.rapporteur.search;

import java.io.IOException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.NullMarked;
import org.rapporteur.fact.Body;
import org.rapporteur.fact.QuoteType;
import org.rapporteur.fact.ResolutionStatus;
import org.rapporteur.fact.Speaker;
import org.rapporteur.fact.SpeakerKind;
import org.rapporteur.index.FactIndex;
import org.rapporteur.index.FactIndexWriter;
import org.rapporteur.index.Samples;

/** A small index of invented articles. */
@NullMarked
public final class ThreeArticles {
  private static final Speaker LIN = Samples.person("Lin Qiao", "ambassador of China", "CN");
  private static final Speaker MULLER = Samples.person("Jürgen A. Müller", "minister", "DE");
  private static final Speaker OFFICIALS =
      new Speaker(null, "officials", SpeakerKind.GROUP, null, null, null, "not named");

  private ThreeArticles() {}

  public static Samples water() {
    return Samples.article("2024/water.txt")
        .about("Council votes on water", "2024-07-02", "Harbour News")
        .say("The Security Council adopted resolution 2999 on clean water. ")
        .quote(LIN, QuoteType.DIRECT, "\"Sanctions against Chad do not bring water,\"")
        .say(" said Lin Qiao, ambassador of China. ")
        .quote(MULLER, QuoteType.MIXED, "Germany would \"build wells\" at once")
        .say(", Jürgen A. Müller said.")
        .country("TD", "Chad", "Chad")
        .country("CN", "China", "China")
        .salience(0.49)
        .country("DE", "Germany", "Germany")
        .pair("CN", "TD", 2)
        .pair("CN", "DE", 1)
        .group("P5", "Permanent Five", "Security Council")
        .resolution("S/RES/2999 (2024)", Body.UNSC, ResolutionStatus.ADOPTED, "resolution 2999");
  }

  public static Samples trade() {
    return Samples.article("2023/trade.txt")
        .about("Trade talks go on", "2023-05-10T08:00:00Z", "Valley Post")
        .say("The draft on trade was put off. ")
        .quote(LIN, QuoteType.INDIRECT, "that trade needs trust")
        .say(" was what Lin Qiao wrote. ")
        .quote(OFFICIALS, QuoteType.INDIRECT, "sanctions might follow")
        .say(", officials said. Sanctions were not decided. China waits.")
        .country("CN", "China", "China")
        .salience(0.5)
        .pair("CN", "DE", 1)
        .resolution(null, Body.UNGA, ResolutionStatus.DRAFT, "The draft on trade");
  }

  public static Samples dry() {
    return Samples.article("dry.txt")
        .say("No rain fell. Resolution 78/311 B and A/RES/217(III) were read out.")
        .resolution("A/RES/78/311 B", Body.UNGA, ResolutionStatus.ADOPTED, "Resolution 78/311 B")
        .resolution("A/RES/217(III)", Body.UNGA, ResolutionStatus.ADOPTED, "A/RES/217(III)");
  }

  public static FactIndex index() throws IOException {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (FactIndexWriter writer = FactIndexWriter.open(new Unclosed(directory), "memory")) {
      putInto(writer);
      writer.commit();
    }
    return FactIndex.open(directory, "memory");
  }

  public static void putInto(FactIndexWriter writer) throws IOException {
    dry().putInto(writer);
    trade().putInto(writer);
    water().putInto(writer);
  }
}
