"""The folder of a spaCy pipeline, read without spaCy: its words, its tokens, its vectors."""
