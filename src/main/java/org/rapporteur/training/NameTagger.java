package org.rapporteur.training;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.ShapeAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Span;
import org.rapporteur.text.Entity;
import org.rapporteur.text.EntityType;
import org.rapporteur.text.PreparedText;
import org.rapporteur.text.Quotation;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Token;

/**
 * CoreNLP's three-class conditional random field: persons, organisations, locations.
 *
 * <p>The classifier's own entrance notes each lower-case word it meets and judges later texts by
 * it; here the words that the model was trained with are all it knows, so that an article's names
 * never depend on the articles before it.
 */
final class NameTagger {
  private static final String MODEL =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  private final CRFClassifier<CoreLabel> classifier;
  private final Set<String> lowerCaseWords;
  private final @Nullable Function<String, String> spelling;

  private NameTagger(CRFClassifier<CoreLabel> classifier) {
    this.classifier = classifier;
    this.lowerCaseWords = Set.copyOf(classifier.getKnownLCWords());
    this.spelling = classifier.flags.wordFunction;
  }

  static NameTagger load() {
    if (NameTagger.class.getResource("/" + MODEL) == null) {
      throw new UncheckedIOException(
          new IOException(
              "CoreNLP's models are needed to learn from: build with mvn -Ptraining package"));
    }
    try {
      return new NameTagger(CRFClassifier.getClassifier(MODEL, new Properties()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the model " + MODEL, e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("cannot read the model " + MODEL, e);
    }
  }

  /**
   * The names, in text order. Nicknames in quotation marks are hidden from the model, so that
   * {@code Dwayne "The Rock" Johnson} is one name.
   */
  List<Entity> tag(PreparedText text) {
    BitSet nicknames = new BitSet();
    for (Quotation quotation : text.quotations()) {
      if (quotation.use() == Quotation.Use.NICKNAME) {
        nicknames.set(quotation.span().begin(), quotation.span().end());
      }
    }
    List<Entity> entities = new ArrayList<>();
    CaseRestorer cases = new CaseRestorer(text.tokens(), text.sentences());
    for (Sentence sentence : text.sentences()) {
      List<String> words = cases.words(sentence);
      List<Token> seen = text.tokens(sentence);
      int nickname = nicknames.nextSetBit(sentence.span().begin());
      if (nickname >= 0 && nickname < sentence.span().end()) {
        List<String> allWords = words;
        int first = sentence.firstToken();
        seen = seen.stream().filter(token -> !nicknames.get(token.begin())).toList();
        words = seen.stream().map(token -> allWords.get(token.index() - first)).toList();
      }
      if (words.stream().anyMatch(NameTagger::mayBeName)) {
        addEntities(seen, answers(words), entities);
      }
    }
    return entities;
  }

  /** Only what has a capital is ever a name to this model. */
  private static boolean mayBeName(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private List<String> answers(List<String> words) {
    List<CoreLabel> labels = new ArrayList<>(words.size());
    for (String word : words) {
      CoreLabel label = CoreLabels.of(word);
      String spelled = spelling == null ? word : spelling.apply(word);
      label.set(
          ShapeAnnotation.class,
          WordShapeClassifier.wordShape(spelled, classifier.flags.wordShape, lowerCaseWords));
      labels.add(label);
    }
    classifier.classify(labels);
    List<String> answers = new ArrayList<>(labels.size());
    for (CoreLabel label : labels) {
      answers.add(label.get(AnswerAnnotation.class));
    }
    return answers;
  }

  private static void addEntities(List<Token> tokens, List<String> answers, List<Entity> entities) {
    int begin = 0;
    for (int i = 1; i <= answers.size(); i++) {
      if (i == answers.size() || !answers.get(i).equals(answers.get(begin))) {
        EntityType type = type(answers.get(begin));
        if (type != null) {
          Token first = tokens.get(begin);
          Token last = tokens.get(i - 1);
          Span span = new Span(first.begin(), last.end());
          entities.add(new Entity(span, first.index(), last.index() + 1, type));
        }
        begin = i;
      }
    }
  }

  private static @Nullable EntityType type(String answer) {
    return switch (answer) {
      case "PERSON" -> EntityType.PERSON;
      case "ORGANIZATION" -> EntityType.ORGANIZATION;
      case "LOCATION" -> EntityType.LOCATION;
      default -> null;
    };
  }
}
