package org.rapporteur.cli;

/** Nobody reads the output any more: there is no use in going on. */
final class ClosedOutputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ClosedOutputException() {
    super("nobody reads the output", null, false, false);
  }
}
