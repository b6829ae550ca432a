"""Moved to :mod:`matcher.inert`."""

from __future__ import annotations

from matcher.inert import cell, json_safe, plain, visible

__all__ = ["cell", "json_safe", "plain", "visible"]
