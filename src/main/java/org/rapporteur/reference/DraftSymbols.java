package org.rapporteur.reference;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Body;

/**
 * Drafts before UN organs: {@code A/C.3/78/L.60/Rev.1}, {@code S/2022/155}.
 *
 * <p>The Security Council's drafts are numbered among its letters and reports, so that its symbol
 * alone does not tell a draft from these.
 */
final class DraftSymbols {
  private static final Pattern NUMBERED = Pattern.compile("L\\.\\d{1,4}");
  private static final Pattern PART =
      Pattern.compile("[A-Z]|(?:ES-|S-)?\\d{1,4}|(?:C|CN|L|REV|ADD|CORR)\\.\\d{1,4}|HRC|BUR");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final int MOST_PARTS = 7;

  private DraftSymbols() {}

  static @Nullable ResolutionSymbol read(SymbolCursor cursor) {
    String text = cursor.rest();
    String[] parts = text.split("/", -1);
    if (parts.length < 3 || parts.length > MOST_PARTS || parts[0].length() != 1) {
      return null;
    }
    boolean numbered = false;
    for (String part : parts) {
      numbered |= NUMBERED.matcher(part).matches();
      if (!PART.matcher(part).matches()) {
        return null;
      }
    }
    Body body =
        switch (parts[0]) {
          case "A" -> parts[1].equals("HRC") ? Body.UNHRC : Body.UNGA;
          case "S" -> Body.UNSC;
          case "E" -> Body.ECOSOC;
          default -> null;
        };
    boolean ofCouncil =
        body == Body.UNSC && YEAR.matcher(parts[1]).matches() && NUMBER.matcher(parts[2]).matches();
    if (body == null || !(numbered || ofCouncil)) {
      return null;
    }
    cursor.skipRest();
    String canonical =
        text.replace("/REV.", "/Rev.").replace("/ADD.", "/Add.").replace("/CORR.", "/Corr.");
    String second = parts[parts[1].startsWith("C.") ? 2 : 1];
    Integer session =
        body == Body.UNGA && NUMBER.matcher(second).matches() ? Integer.valueOf(second) : null;
    return new ResolutionSymbol(canonical, body, null, null, session, true);
  }
}
