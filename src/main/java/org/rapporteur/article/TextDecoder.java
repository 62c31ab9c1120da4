package org.rapporteur.article;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Decodes text whose encoding nobody told.
 *
 * <p>In this order: a byte order mark (which is taken off); UTF-16 without one, by its zero bytes;
 * UTF-8, if all of it is sound; UTF-8 with some damage; ICU's guess, where the script is not Latin;
 * Windows-1252, which any bytes are.
 */
final class TextDecoder {
  /** Zero bytes are judged by so much of the beginning. */
  private static final int SAMPLE = 64 * 1024;

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private TextDecoder() {}

  static String decode(byte[] bytes) {
    int mark = markLength(bytes);
    if (mark == 3) {
      return new String(bytes, 3, bytes.length - 3, UTF_8);
    }
    if (mark == 2) {
      return new String(bytes, 2, bytes.length - 2, bytes[0] == (byte) 0xFE ? UTF_16BE : UTF_16LE);
    }
    Charset wide = wideWithoutMark(bytes);
    if (wide != null) {
      return new String(bytes, wide);
    }
    String strict = strictly(bytes, UTF_8);
    return strict != null ? strict : new String(bytes, legacy(bytes));
  }

  /** The length of a byte order mark: 3 in UTF-8, 2 in UTF-16, 0 where there is none. */
  static int markLength(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return 3;
    }
    return startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE) ? 2 : 0;
  }

  /**
   * Whether it is no text: more than one character in a hundred is a control character, or one in
   * five could not be decoded.
   */
  static boolean isBinary(String text) {
    int controls = 0;
    int undecoded = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean layout = (c >= '\t' && c <= '\r') || c == '\u0085' || c == '\u001A';
      controls += Character.isISOControl(c) && !layout ? 1 : 0;
      undecoded += c == '\uFFFD' ? 1 : 0;
    }
    return controls * 100L > text.length() || undecoded * 5L > text.length();
  }

  /** UTF-16, if zero bytes stand at even places only or at odd places only, and not seldom. */
  private static @Nullable Charset wideWithoutMark(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    if (Math.max(even, odd) * 10 < length || Math.min(even, odd) * 20 > Math.max(even, odd)) {
      return null;
    }
    if (even == odd) {
      return null;
    }
    Charset charset = even > odd ? UTF_16BE : UTF_16LE;
    return isBinary(new String(bytes, 0, length, charset)) ? null : charset;
  }

  /** The charset of bytes that are not sound UTF-8. */
  private static Charset legacy(byte[] bytes) {
    byte[] sample = Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE));
    int high = 0;
    int sound = 0;
    for (int i = 0; i < sample.length; ) {
      int length = soundSequence(sample, i);
      if (length > 1) {
        sound++;
      } else if (sample[i] < 0) {
        high++;
      }
      i += length;
    }
    if (sound > 3 * high) {
      return UTF_8;
    }
    if (high * 5L < sample.length) { // a Latin text has few letters beyond ASCII
      return WINDOWS_1252;
    }
    CharsetMatch match = new CharsetDetector().setText(sample).detect();
    return match != null && match.getConfidence() >= 50 && Charset.isSupported(match.getName())
        ? Charset.forName(match.getName())
        : WINDOWS_1252;
  }

  /** The length of the sound UTF-8 sequence at a place; 1 also where there is none. */
  static int soundSequence(byte[] bytes, int begin) {
    int lead = bytes[begin] & 0xFF;
    int length = lead >= 0xC2 && lead < 0xE0 ? 2 : lead >= 0xE0 && lead < 0xF0 ? 3 : 1;
    length = lead >= 0xF0 && lead < 0xF5 ? 4 : length;
    for (int i = 1; i < length; i++) {
      if (begin + i >= bytes.length || (bytes[begin + i] & 0xC0) != 0x80) {
        return 1;
      }
    }
    return length;
  }

  private static @Nullable String strictly(byte[] bytes, Charset charset) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static boolean startsWith(byte[] bytes, int... prefix) {
    for (int i = 0; i < prefix.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }
}
