"""From passages to verdicts: vectors, cosines, curves, deeds, and the folder that keeps them."""
