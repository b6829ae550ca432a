"""The file: bytes to objects, in bounds (ISO 32000-1, 7)."""
