"""HTML of any origin, for all who read it: ``saved`` files to markup, ``trees`` of that.

``tags`` says what the elements are. Nothing is fetched, and no script run.
"""
