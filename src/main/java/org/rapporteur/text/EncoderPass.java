package org.rapporteur.text;

import java.util.HashMap;
import java.util.Map;
import org.rapporteur.encoder.Encoder;
import org.rapporteur.encoder.EncoderOutput;

/** The encoder's one pass over a text: its windows' scores, put together token by token. */
final class EncoderPass {
  private final int tokens;
  private final Map<String, TokenScores> heads = new HashMap<>();

  private EncoderPass(int tokens) {
    this.tokens = tokens;
  }

  static EncoderPass over(PreparedText text, WindowCutter cutter, Encoder encoder) {
    EncoderPass pass = new EncoderPass(text.tokens().size());
    for (Window window : cutter.cut(text)) {
      pass.add(window, encoder.run(window.input()));
    }
    return pass;
  }

  private void add(Window window, EncoderOutput output) {
    output
        .heads()
        .forEach(
            (head, scores) ->
                heads
                    .computeIfAbsent(
                        head, name -> new TokenScores(tokens, scores.length / output.words()))
                    .set(window.ownToken(), scores, window.ownToken() - window.firstToken()));
  }

  /** The scores of one head; without rows where the text has no tokens. */
  TokenScores scores(String head) {
    TokenScores scores = tokens == 0 ? new TokenScores(0, 0) : heads.get(head);
    if (scores == null) {
      throw new IllegalArgumentException(
          "the model has no head " + head + ", but " + heads.keySet());
    }
    return scores;
  }
}
