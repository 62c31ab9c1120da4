package org.rapporteur.article;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Article;

/**
 * Reads an e-mail ({@code .eml}: RFC 5322 and MIME): its plain text, or where it has none worth
 * reading its HTML. Attachments are passed over.
 */
final class EmailReader {
  /** More levels of parts in parts than this are not mail. */
  private static final int MAX_DEPTH = 20;

  private static final int MAX_HEADERS = 1_000;
  private static final int MAX_HEADER_BYTES = 64 << 10;
  private static final int MAX_LINE_BYTES = 16 << 20; // HTML may be one line

  /** A plain text so many times shorter than the HTML only says that there is HTML. */
  private static final int STUB = 5;

  private final Input input;
  private final MailHead head = new MailHead();
  private byte @Nullable [] html;
  private @Nullable Charset htmlCharset;
  private @Nullable String plain;

  private EmailReader(Input input) {
    this.input = input;
  }

  static Article read(Input input) throws IOException, BadArticleException {
    return new EmailReader(input).article();
  }

  private Article article() throws IOException, BadArticleException {
    try {
      readParts();
    } catch (MimeException e) {
      throw new BadArticleException("no e-mail that can be read: " + e.getMessage());
    }
    if (head.isEmpty()) {
      throw new BadArticleException("no e-mail: it has no From, Date or Subject");
    }
    ArticleDraft draft = head.draft();
    if (html != null && (plain == null || plain.length() < html.length / STUB)) {
      try {
        Article page = HtmlReader.read(input.id(), html, htmlCharset, draft, input.options());
        if (plain == null || plain.strip().length() * STUB < page.text().length()) {
          return page;
        }
      } catch (BadArticleException e) {
        if (plain == null) {
          throw e;
        }
      }
    }
    if (plain == null) {
      throw new BadArticleException("no text in it: neither text/plain nor text/html");
    }
    return draft.finish(input.id(), plain, input.options());
  }

  private void readParts() throws IOException, MimeException, BadArticleException {
    MimeTokenStream parts =
        new MimeTokenStream(
            new MimeConfig.Builder()
                .setMaxHeaderCount(MAX_HEADERS)
                .setMaxHeaderLen(MAX_HEADER_BYTES)
                .setMaxLineLen(MAX_LINE_BYTES)
                .build());
    parts.setRecursionMode(RecursionMode.M_NO_RECURSE); // a message in a message is an attachment
    parts.parse(input.bytes());
    int depth = 0;
    boolean top = true;
    boolean attached = false;
    String type = "";
    for (EntityState state = parts.getState();
        state != EntityState.T_END_OF_STREAM;
        state = parts.next()) {
      switch (state) {
        case T_START_HEADER -> {
          attached = false;
          type = "";
        }
        case T_FIELD -> {
          String name = parts.getField().getName().toLowerCase(Locale.ROOT);
          String value = MailHead.value(parts.getField());
          if (top) {
            head.take(name, value);
          }
          attached |=
              name.equals("content-disposition") && value.matches("(?i)\\s*attachment\\b.*");
          type = name.equals("content-type") ? value : type;
        }
        case T_END_HEADER -> top = false;
        case T_START_MULTIPART -> {
          if (++depth > MAX_DEPTH) {
            throw new BadArticleException("parts in parts, more than " + MAX_DEPTH + " deep");
          }
        }
        case T_END_MULTIPART -> depth--;
        case T_BODY -> {
          if (!attached) {
            body(parts, type);
          }
        }
        default -> {}
      }
    }
  }

  private void body(MimeTokenStream parts, String type) throws IOException, BadArticleException {
    BodyDescriptor descriptor = parts.getBodyDescriptor();
    boolean isHtml = descriptor.getMimeType().equals("text/html");
    if (isHtml ? html != null : plain != null || !descriptor.getMimeType().equals("text/plain")) {
      return;
    }
    Input part = new Input(input.id(), parts.getDecodedInputStream(), input.options());
    byte[] bytes = part.readAll(HtmlReader.maxBytes(input.options()));
    String named = descriptor.getCharset();
    Charset charset = named == null ? null : HtmlReader.charset(named);
    if (isHtml) {
      html = bytes;
      htmlCharset = type.toLowerCase(Locale.ROOT).contains("charset") ? charset : null;
      return;
    }
    boolean told =
        charset != null
            && !charset.equals(StandardCharsets.UTF_8) // what is said to be often is not
            && !charset.equals(Charset.forName("windows-1252"));
    String text = told ? new String(bytes, charset) : TextDecoder.decode(bytes);
    if (TextDecoder.isBinary(text)) {
      throw new BadArticleException("binary data, not text");
    }
    text = MailText.of(text, type);
    plain = ArticleDraft.isBlank(text) ? null : text;
  }
}
