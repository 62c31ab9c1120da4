#!/usr/bin/python3
"""Prints the word pieces of an embeddings jar, one a line, by their ids.

usage: vocabulary.py JAR
"""
import sys

import encoder

if __name__ == "__main__":
    sys.stdout.writelines(piece + "\n" for piece in encoder.vocabulary_of(sys.argv[1]))
