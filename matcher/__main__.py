"""``python -m matcher`` is the ``match`` command."""

import gc

gc.set_threshold(50_000, 20, 20)  # what a start makes stays: to look through it takes a tenth

from matcher.cli import main  # noqa: E402

if __name__ == "__main__":
    main(prog_name="match")
