"""The ``match`` command, and ``python -m matcher``: it is loaded, and run."""

import gc
import signal
import sys


def main() -> None:
    """Run the command; who interrupts it at its first or last moment sees no traceback."""
    gc.set_threshold(50_000, 20, 20)  # what a start makes stays
    try:
        from matcher.cli import main as command

        command(prog_name="match")
    except KeyboardInterrupt:
        sys.stderr.write("match: interrupted\n")
        sys.exit(130)
    finally:
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # what is over is let end
        gc.freeze()  # and not looked through


if __name__ == "__main__":
    main()
