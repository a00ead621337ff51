"""A notebook of ours as the text of a file."""

import json


def as_text(nb):
    """It is valid as we made it, and programs alone read it: so nothing of it is checked, or set line by line, which
    takes `nbformat.writes` ten times as long."""
    return json.dumps(nb, ensure_ascii=False)
