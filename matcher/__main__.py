"""``python -m matcher`` is the ``match`` command."""

from matcher.cli import main

if __name__ == "__main__":
    main(prog_name="match")
