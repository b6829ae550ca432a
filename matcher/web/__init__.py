"""The page in a browser of this machine, and the same for programs: ``match --web``.

Needs the extra ``web``; none of it is imported before the page is asked for.
"""
