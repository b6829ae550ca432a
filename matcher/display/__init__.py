"""How text of strangers, and verdicts, look anywhere: a terminal, a page, a notebook."""
