"""The folder of models: what serves every role, and a folder for each role.

    models/
      shared/               config.json, lexical.json, lexical.npz, vectors/
      general/              config.json, axes.npz
      roles/ID/             role.json, directions.npz, profile.md

Arrays and JSON, with a checksum of each file that nobody edits. ``profile.md`` is the role's
profile of now: what was learned for a competency applies as long as its texts stay the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import cache
from itertools import count
from pathlib import Path
from typing import NamedTuple

from matcher.datamodels import competency_id
from matcher.errors import ModelError
from matcher.packaged import (
    GENERAL,
    ROLES,
    SHARED,
    packaged_general,
    packaged_profile,
    packaged_role,
    packaged_shared,
)
from matcher.roles.profiles import RoleProfile
from matcher.scoring.folder.checked import CONFIG, REINSTALL, damaged, is_whole, read_config
from matcher.scoring.folder.generalfiles import forget_general, read_general, write_general
from matcher.scoring.folder.rolefiles import DIRECTIONS, ROLE_FILE, read_role, write_role
from matcher.scoring.folder.sharedfiles import read_shared, write_shared
from matcher.scoring.general.judging import GeneralModel
from matcher.scoring.model import Model
from matcher.scoring.parts import Shared
from matcher.scoring.role import LearnedRole

PROFILE = "profile.md"
_LONGEST_NAME = 100  # of a folder, in characters


def save_model(model: Model, folder: Path) -> Path:
    """Write a model to a folder of models, made if need be, and return its role's folder.

    What is shared is written unless it stands there already; a role of the same name is
    replaced, other roles are left as they are. Raises ModelError if these were learned with
    another shared model or ``folder`` is that of one role, and OSError as the file system
    gives it.
    """
    if (folder / ROLE_FILE).exists():
        message = (
            f"{folder}: is the folder of one role; save to {folder.resolve().parent.parent}"
        )
        raise ModelError(message)
    role_folder = _folder_for(folder / ROLES, model.profile.role)
    others = [path for path in _role_folders(folder) if path != role_folder]
    if foreign := [path.name for path in others if _learned_with(path) != model.shared.digest]:
        message = (
            f"{folder}: its roles ({', '.join(foreign)}) were learned with other vectors or "
            "word frequencies; save to a folder of its own"
        )
        raise ModelError(message)
    whole = is_whole(folder / SHARED)
    if not whole or _shared_digest(folder / SHARED) != model.shared.digest:
        write_shared(model.shared, folder / SHARED)
    if model.general is None:
        forget_general(folder / GENERAL)
    else:
        write_general(model.general, folder / GENERAL, model.shared.digest)
    role_folder.mkdir(parents=True, exist_ok=True)
    own = role_folder.resolve() != packaged_role().resolve()  # whose profile has comments
    if own:
        (role_folder / PROFILE).write_text(model.profile.to_markdown(), encoding="utf-8")
    learned = model.role if model.role.is_of(model.profile) else LearnedRole()
    write_role(learned, role_folder, model.shared.digest, profile=PROFILE if own else None)
    return role_folder


def _folder_for(roles: Path, name: str) -> Path:
    """Return the folder of the role of a name: a new one if another role has its letters."""
    start = competency_id(name)[:_LONGEST_NAME].strip("-") or "role"
    paths = (roles / (start if n == 1 else f"{start}-{n}") for n in count(1))
    return next(p for p in paths if not (p / ROLE_FILE).exists() or _is_called(p, name))


def _is_called(path: Path, name: str) -> bool:
    """Tell whether a role's folder is that of a name, or too damaged to say."""
    try:
        return _read_profile(path, read_role(path)).role == name
    except ModelError:
        return True


def load_model(folder: Path | None = None, profile: RoleProfile | None = None) -> Model:
    """Read a model from a folder of models or the folder of one role in it.

    By default that is the packaged role. ``profile`` is matched with instead of the folder's
    own, and of several roles that one is taken which was learned for it. Raises ModelError if
    the folder is missing, damaged or of another version, or leaves open which role is meant.
    """
    return next(load_models(folder, [profile]))


def load_models(folder: Path | None, profiles: Iterable[RoleProfile | None]) -> Iterator[Model]:
    """Yield the model of each profile, as :func:`load_model` does; what serves several is one.

    Raises as :func:`load_model` does.
    """
    kept = _kept.get(_packaged_files()) if folder is None and _kept else None
    once = _Once.new()
    for profile in profiles:
        if kept is None:
            yield _load(folder, profile, once)
        else:
            yield kept if profile is None else replace(kept, profile=profile)


_Files = tuple[tuple[Path, int, int], ...]
_kept: dict[_Files, Model] = {}


def keep_packaged() -> None:
    """Load the packaged model for good, for this process and its copies.

    It is read anew where a file of it is no longer the same. Raises as :func:`load_model`.
    """
    _kept[_packaged_files()] = _load(None, None, _Once.new())


def _packaged_files() -> _Files:
    """Return the files of the packaged model: when each was changed, and its size."""
    folders = (packaged_role(), packaged_shared(), packaged_general())
    below = sorted(path for folder in folders for path in folder.rglob("*"))
    found = [(path, path.stat()) for path in (*below, packaged_profile())]
    return tuple((path, told.st_mtime_ns, told.st_size) for path, told in found)


class _Once(NamedTuple):
    """What reads each folder once."""

    shared: Callable[[Path], Shared]
    general: Callable[[Path, str | None], GeneralModel | None]
    role: Callable[[Path], LearnedRole]

    @classmethod
    def new(cls) -> _Once:
        return cls(cache(read_shared), cache(read_general), cache(read_role))


def _load(folder: Path | None, profile: RoleProfile | None, once: _Once) -> Model:
    if folder is None:
        chosen, shared = packaged_role(), packaged_shared()
    elif (folder / ROLE_FILE).exists():
        chosen, shared = folder, _shared_beside(folder)
    else:
        chosen = _role_for(folder, profile)
        shared = _shared_beside(chosen)
    role = once.role(chosen)
    if _learned_with(chosen) != _shared_digest(shared):
        message = (
            f"{chosen}: was learned with vectors or word frequencies other than those in "
            f"{shared}; keep it below {ROLES}/ in the folder that RoleMatcher.save wrote"
        )
        raise ModelError(message)
    general = once.general(shared.parent / GENERAL, _shared_digest(shared))
    return Model(once.shared(shared), role, profile or _read_profile(chosen, role), general)


def _role_for(folder: Path, profile: RoleProfile | None) -> Path:
    """Return the only role of a folder of models, or the one learned for most of a profile."""
    roles = _role_folders(folder)
    if not roles:
        raise _no_roles(folder)
    if len(roles) == 1:
        return roles[0]
    kept = [_nearness(role, profile) if profile else (0, False) for role in roles]
    if kept.count(max(kept)) > 1:
        named = ", ".join(role.as_posix() for role in roles)
        message = f"{folder}: holds several roles; give a profile, or name one of {named}"
        raise ModelError(message)
    return roles[kept.index(max(kept))]


def _nearness(folder: Path, profile: RoleProfile) -> tuple[int, bool]:
    """Return for how many competencies of a profile a role was learned, and if by its name."""
    role = read_role(folder)
    return len(role.kept_by(profile)), _read_profile(folder, role).role == profile.role


def _read_profile(folder: Path, role: LearnedRole) -> RoleProfile:
    """Read a role's profile of now; that of the packaged one stands elsewhere, to be edited."""
    if folder.resolve() == packaged_role().resolve():
        return replace(RoleProfile.from_file(packaged_profile()), source="")
    name = read_config(folder, ROLE_FILE).get("profile")
    if name is None:  # a copy of the packaged role: it is as it was learned
        return role.profile
    with damaged(folder):
        if not (folder / name).exists():
            raise ValueError(f"{name} is missing")
        return replace(RoleProfile.from_file(folder / name), source="")


def _role_folders(folder: Path) -> list[Path]:
    """Return the folders of the roles in a folder of models, in the order of their names."""
    return sorted(path.parent for path in (folder / ROLES).glob(f"*/{ROLE_FILE}"))


def _shared_beside(role: Path) -> Path:
    """Return the folder with what a role shares with those beside it; else the packaged one."""
    beside = role.resolve().parent.parent / SHARED
    return beside if (beside / CONFIG).exists() else packaged_shared()


def forget_roles(folder: Path) -> None:
    """Remove the roles of a folder of models, and nothing else that stands there."""
    for path in _role_folders(folder):
        for name in (ROLE_FILE, DIRECTIONS, PROFILE):
            (path / name).unlink(missing_ok=True)


def _learned_with(role: Path) -> str:
    """Return the digest of what was shared when a role was learned."""
    return str(read_config(role, ROLE_FILE).get("shared"))


def _shared_digest(folder: Path) -> str | None:
    """Return the digest of what is shared in a folder, None where nothing is."""
    if not (folder / CONFIG).exists():
        return None
    return str(read_config(folder, CONFIG).get("digest"))


def _no_roles(folder: Path) -> ModelError:
    """Say what a folder without roles is: one of another version, or no model at all."""
    if (folder / CONFIG).exists():  # up to format 1 it stood here; if readable, it is refused
        read_config(folder, CONFIG)
    above = next((path for path in _above(folder) if _role_folders(path)), None)
    hint = f"; {above} is one" if above else ""
    return ModelError(
        f"{folder}: no model here ({ROLES}/*/{ROLE_FILE} is missing); name a folder that "
        f"RoleMatcher.save wrote, or {REINSTALL} to get its own back{hint}"
    )


def _above(folder: Path) -> tuple[Path, ...]:
    return tuple(folder.resolve().parents[:3])
