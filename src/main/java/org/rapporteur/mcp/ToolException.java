package org.rapporteur.mcp;

/** Why a tool has no answer, in one line that tells the way out; a model reads it. */
final class ToolException extends Exception {
  private static final long serialVersionUID = 1L;

  ToolException(String message) {
    super(message, null, false, false); // no stack trace: it is no fault of the program
  }
}
