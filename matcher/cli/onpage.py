"""``match --web``: the options of the page, and its start."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from click.core import ParameterSource

from matcher.cli.doors import Option
from matcher.cli.jobcount import jobs_for
from matcher.cli.output import complain, isatty, logging_to_stderr
from matcher.cli.roles import STDIN

if TYPE_CHECKING:
    from matcher.estimator import RoleMatcher
    from matcher.roles.profiles import RoleProfile
    from matcher.web.desk import Desk

_WITH_PAGE = (
    "model",
    "profiles",
    "paths",
    "jobs",
    "any_language",
    "quiet",
    "verbose",
    "bounds",
)
_OPEN = (
    "Anyone who reaches {host} and has the address sees every résumé that is given to this "
    "page, and nothing is encrypted: put a server before it that encrypts, and that asks who "
    "somebody is."
)
_KEPT = "Nothing is kept after it ends, nothing leaves this machine. Ctrl-C ends it."

_Command = Callable[..., Any]


def page_options(command: _Command) -> _Command:
    """Give a command the options of the page, whose values stand in ``ctx.meta``."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def _kept(context: click.Context, parameter: click.Parameter, value: object) -> None:
    context.meta[f"{__name__}.{parameter.name}"] = value


def _option(*names: str, **settings: Any) -> Callable[[_Command], _Command]:  # noqa: ANN401
    return click.option(*names, cls=Option, callback=_kept, expose_value=False, **settings)


_OPTIONS = (
    _option(
        "--web",
        is_flag=True,
        help="Show a page on this machine, in place of all output; PATHS may be left out.",
    ),
    _option(
        "--port",
        metavar="N",
        type=click.IntRange(0, 65535),
        show_default="8321, or the next that is free",
        help="Port of the page (--web).",
    ),
    _option(
        "--host",
        metavar="ADDRESS",
        default="127.0.0.1",
        show_default=True,
        help="Address it listens on (--web); any but this machine's own lets others in.",
    ),
    _option(
        "--allow-host",
        "names",
        metavar="NAME",
        multiple=True,
        help="A host under which browsers may ask for it (--web), as of a server before it.",
    ),
    _option(
        "--open/--no-open",
        "opened",
        default=None,
        show_default="on in a terminal",
        help="Open the page in the browser (--web).",
    ),
)


def is_asked(context: click.Context) -> bool:
    """Tell whether the page is asked for; wrong usage if only its options are."""
    if _value(context, "web"):
        return True
    for name in ("port", "host", "names", "opened"):
        if context.get_parameter_source(name) is ParameterSource.COMMANDLINE:
            raise click.UsageError(f"{_flag(context, name)} is for the page: add --web.")
    return False


def show_page(
    context: click.Context, models: Callable[..., Sequence[RoleMatcher]], roles: Sequence[str]
) -> None:
    """Show the page until it is ended.

    ``models`` is what gives the models of a folder and of profiles, ``roles`` are those given:
    at most one. Raises as the server of the page does; wrong usage for what the page does by
    itself.
    """
    given = context.params
    _check(context)
    if len(roles) > 1:
        raise click.UsageError("the page has one role at a time: give one --profile.")
    from matcher.web.server import ListenAt, check_installed, serve

    check_installed()
    from matcher.web.desk import Desk

    place = ListenAt(_value(context, "host"), _value(context, "port"), _value(context, "names"))
    if place.is_open:
        complain(_OPEN.format(host=place.host))
    with logging_to_stderr(quiet=given["quiet"], verbose=given["verbose"]):
        desk = Desk(
            partial(models, given["model"]),
            partial(jobs_for, given=given["jobs"]),
            _role(roles[0]) if roles else None,
            any_language=given["any_language"],
        )
        opened = _value(context, "opened")
        if opened is None:
            opened = isatty(sys.stdout) and not place.is_open
        begun = partial(_begin, desk, given["paths"], any_language=given["any_language"])
        serve(desk, place, partial(_tell, begun, opened=opened))


def _begin(desk: Desk, paths: Sequence[str], *, any_language: bool) -> None:
    """Begin a run of the files that the command line names, where they stand."""
    from matcher.runs.find import label

    if paths:
        shown = {Path(each).absolute(): label(Path(each)) for each in paths}
        desk.add(None, lambda _: shown, size=0, any_language=any_language)


def _tell(begun: Callable[[], None], address: str, *, opened: bool) -> None:
    click.echo(f"The page is at {address}\n{_KEPT}")
    sys.stdout.flush()
    begun()
    if opened:
        import webbrowser

        webbrowser.open(address)


def _role(given: str) -> RoleProfile:
    """Return the role that the page begins with, from a file or standard input."""
    from matcher.cli.roles import roles_of_run

    (role,) = roles_of_run([given], (), None, quiet=False)
    return role.profile


def _check(context: click.Context) -> None:
    """Refuse what the page has no use for."""
    if STDIN in context.params["paths"]:
        raise click.UsageError("--web reads no standard input: name files, or drop them there.")
    for name in context.params:
        source = context.get_parameter_source(name)
        if source is ParameterSource.COMMANDLINE and name not in _WITH_PAGE:
            raise click.UsageError(
                f"{_flag(context, name)} does not go with --web: leave out one of them."
            )


def _flag(context: click.Context, name: str) -> str:
    parameters = context.command.params
    return next(each.opts[-1] for each in parameters if each.name == name)


def _value(context: click.Context, name: str) -> Any:  # noqa: ANN401 -- of any option
    return context.meta[f"{__name__}.{name}"]
