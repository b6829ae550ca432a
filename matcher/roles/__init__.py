"""Roles: where the competencies come from that résumés are matched with."""
