package org.rapporteur.article;

import java.io.ByteArrayInputStream;

/**
 * The bytes of one article in a JSON file.
 *
 * @param json in UTF-8; of one that is too long only the beginning
 * @param tooLong whether it has more bytes than any article needs
 * @param alone whether it is all that the file holds
 * @param line where it begins, counted from 1
 */
record JsonRecord(ByteArrayInputStream json, boolean tooLong, boolean alone, long line) {}
