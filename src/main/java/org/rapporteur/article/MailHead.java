package org.rapporteur.article;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.apache.james.mime4j.stream.Field;
import org.jspecify.annotations.Nullable;

/** What the head of a mail says of the article in it. */
final class MailHead {
  private static final List<String> NAMES =
      List.of("subject", "from", "date", "organization", "list-id", "archived-at", "message-id");

  /** {@code Lakeside Wire <wire.lakeside.example>}. */
  private static final Pattern NAME_BEFORE_BRACKET = Pattern.compile("\\s*\"?([^<\"]+?)\"?\\s*<.*");

  private static final Pattern BRACKETS = Pattern.compile("<([^>]+)>");

  private final Map<String, String> fields = new HashMap<>();

  /** A field's content: unfolded, its encoded words and its UTF-8 decoded. */
  static String value(Field field) {
    byte[] raw = field.getRaw() == null ? new byte[0] : field.getRaw().toByteArray();
    String line =
        raw.length == 0 ? field.getName() + ":" + field.getBody() : TextDecoder.decode(raw);
    String value = line.substring(line.indexOf(':') + 1).replaceAll("\r?\n(?=[ \t])", "").strip();
    return DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT, StandardCharsets.UTF_8);
  }

  /** Keeps the first field of a name that tells something of the article. */
  void take(String name, String value) {
    if (NAMES.contains(name) && !value.isBlank()) {
      fields.putIfAbsent(name, value);
    }
  }

  boolean isEmpty() {
    return !fields.containsKey("from")
        && !fields.containsKey("date")
        && !fields.containsKey("subject");
  }

  ArticleDraft draft() {
    ArticleDraft draft = new ArticleDraft();
    draft.title = fields.get("subject");
    draft.date = fields.get("date");
    draft.author = sender();
    draft.source = fields.getOrDefault("organization", listName());
    String archived = inBrackets("archived-at");
    draft.url = XmlElements.isAddress(archived) ? archived : null;
    XmlElements.keep(draft, "message-id", inBrackets("message-id"));
    return draft;
  }

  private @Nullable String sender() {
    String from = fields.get("from");
    if (from == null) {
      return null;
    }
    for (Mailbox mailbox : LenientAddressParser.DEFAULT.parseAddressList(from).flatten()) {
      if (mailbox.getName() != null && !mailbox.getName().contains("@")) {
        return mailbox.getName();
      }
    }
    return null;
  }

  private @Nullable String listName() {
    Matcher name = NAME_BEFORE_BRACKET.matcher(fields.getOrDefault("list-id", ""));
    return name.matches() ? name.group(1) : null;
  }

  private @Nullable String inBrackets(String name) {
    String value = fields.get(name);
    Matcher brackets = BRACKETS.matcher(value == null ? "" : value);
    return brackets.find() ? brackets.group(1) : value;
  }
}
