"""From passages to verdicts: vectors, cosines, curves, deeds, and the folder they are kept in."""
