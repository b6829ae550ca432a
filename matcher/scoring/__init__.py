"""From passages to verdicts: vectors, cosines, curves, deeds, and their folder."""
