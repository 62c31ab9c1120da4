package org.rapporteur.article;

/** One article's input gives no article; the message is the reason. */
final class BadArticleException extends Exception {
  private static final long serialVersionUID = 1L;

  BadArticleException(String reason) {
    super(reason, null, false, false); // an ordinary event of reading: no stack trace to pay for
  }
}
