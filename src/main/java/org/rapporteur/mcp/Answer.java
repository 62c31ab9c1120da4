package org.rapporteur.mcp;

/**
 * What a tool answers.
 *
 * @param content a record whose JSON form is as the tool's output schema tells
 * @param text the same for models that read text alone
 */
record Answer(Object content, String text) {}
