package org.rapporteur.text;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Span;

/** CoreNLP's three-class conditional random field: persons, organisations, locations. */
final class NameTagger {
  private static final String MODEL =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  private final CRFClassifier<CoreLabel> classifier;

  private NameTagger(CRFClassifier<CoreLabel> classifier) {
    this.classifier = classifier;
  }

  static NameTagger load() {
    try {
      return new NameTagger(CRFClassifier.getClassifier(MODEL, new Properties()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the model " + MODEL, e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("cannot read the model " + MODEL, e);
    }
  }

  List<Entity> tag(List<Token> tokens, List<Sentence> sentences) {
    List<Entity> entities = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<CoreLabel> labels = new ArrayList<>(sentence.endToken() - sentence.firstToken());
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        labels.add(CoreLabels.of(tokens.get(i)));
      }
      classifier.classify(labels);
      int begin = 0;
      for (int i = 1; i <= labels.size(); i++) {
        String answer = labels.get(begin).get(AnswerAnnotation.class);
        if (i == labels.size() || !labels.get(i).get(AnswerAnnotation.class).equals(answer)) {
          EntityType type = type(answer);
          if (type != null) {
            int first = sentence.firstToken() + begin;
            int end = sentence.firstToken() + i;
            Span span = new Span(tokens.get(first).begin(), tokens.get(end - 1).end());
            entities.add(new Entity(span, first, end, type));
          }
          begin = i;
        }
      }
    }
    return entities;
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
