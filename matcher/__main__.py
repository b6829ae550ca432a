"""The ``match`` command, and ``python -m matcher``: it is loaded, and run."""

import atexit
import gc
import os
import signal
import sys
import threading


def main() -> None:
    """Run the command; who interrupts it at its first or last moment sees no traceback."""
    gc.set_threshold(50_000, 20, 20)  # what a start makes stays
    try:
        from matcher.cli import main as command

        command(prog_name="match")
    except KeyboardInterrupt:
        sys.stderr.write("match: interrupted\n")
        sys.exit(130)
    except SystemExit as end:
        _leave(end.code)
        raise
    except OSError as error:
        if error.filename is not None or not error.strerror:
            raise  # it is none of the streams, which have no name
        sys.stderr.write(f"match: standard output: {error.strerror}\n")
        sys.stderr.flush()
        os._exit(1)  # else what was not written would be tried again, and told with a traceback
    finally:
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # what is over is let end
        gc.freeze()  # and not looked through


def _leave(code: object) -> None:
    """End this process at once, if nothing but itself is left to end.

    To take apart all that was loaded takes 3 to 5 % of the time of a file. What cannot be
    written is told as ever, by an end that takes its time.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if not isinstance(code, int) or threading.active_count() > 1:
        return
    streams = [stream for stream in (sys.stdout, sys.stderr) if stream]
    try:
        for stream in streams:
            stream.flush()
        atexit._run_exitfuncs()  # it has no other name
        for stream in streams:
            stream.flush()
    except (OSError, ValueError):  # a pipe that nobody reads, a full disk, a closed stream
        return
    os._exit(code)


if __name__ == "__main__":
    main()
