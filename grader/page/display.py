"""IPython's `display` where there is no IPython: what a cell shows goes to the page as it comes, each as a MIME bundle.

A picture that grows is shown once with an id, and updated by that id, as in IPython.
"""

import contextlib
import sys
from types import ModuleType
from uuid import uuid4


class Handle:
    """What `display(..., display_id=True)` returns: the place of one picture."""

    def __init__(self, shown_by, display_id):
        self._shown_by, self.display_id = shown_by, display_id

    def update(self, value):
        self._shown_by(value, display_id=self.display_id, update=True)


class HTML:
    """A text that is HTML."""

    def __init__(self, data):
        self.data = data

    def _repr_html_(self):
        return self.data


def bundle_of(value):
    """A value by MIME type, as a front end of Jupyter gets it: always as text, and as HTML or SVG where it can."""
    found = {"text/plain": repr(value)}
    if isinstance(value, type):
        return found
    if bundle := getattr(value, "_repr_mimebundle_", None):
        made = bundle()
        found |= made[0] if isinstance(made, tuple) else made
    for kind, name in (("text/html", "_repr_html_"), ("image/svg+xml", "_repr_svg_")):
        if (shown := getattr(value, name, None)) and (text := shown()) is not None:
            found.setdefault(kind, text)
    return found


def display_to(show):
    """A function like `IPython.display.display`: what is to be seen goes to `show(bundle, display_id, update)`."""

    def display(*values, display_id=None, update=False, **_):
        if display_id is True:
            display_id = uuid4().hex
        for value in values:
            show(bundle_of(value), display_id, update)
        return Handle(display, display_id) if display_id else None

    return display


def stand_in(display):
    """Let `from IPython.display import display, HTML` work, where there is no IPython."""
    with contextlib.suppress(ImportError):
        import IPython.display

        return
    IPython, module = ModuleType("IPython"), ModuleType("IPython.display")
    module.display, module.HTML, IPython.display = display, HTML, module
    sys.modules |= {"IPython": IPython, "IPython.display": module}
