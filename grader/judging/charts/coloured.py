"""Text, each word or character on a ground that says its number."""

from html import escape

import numpy as np

from grader.judging.charts.axes import number, shown
from grader.judging.charts.svg import BLUE, ORANGE, PAGE, Chart, tag

EDGE = 0.3  # of the strongest: from there on, a line above or below doubles the colour
BODY = "white-space:pre-wrap;overflow-wrap:anywhere;min-width:0;flex:1 1 14em;line-height:1.7;font-family:monospace"
SEEN = {"\n": "⏎\n", "\t": "⇥"}


def coloured(rows, title="", width=900, says=""):
    """Rows of (label, tokens, numbers), or of (label, tokens, None) for plain text; a string is tokens, too.

    Positive numbers are blue with a line below, negative ones orange with a line above.
    """
    numbers = [shown([] if values is None else values).ravel() for _, _, values in rows]
    strongest = max((np.nanmax(np.abs(row), initial=0) for row in numbers), default=0) or 1.0
    wide = 0.66 * max((len(str(label)) for label, _, _ in rows), default=0)  # the texts begin below each other
    parts = [tag("p", escape(title), style="margin:0 0 .3em;font-weight:600")] if title else []
    for (label, tokens, values), row in zip(rows, numbers, strict=True):
        spans = [
            _span(str(token), value / strongest, value) for token, value in zip(tokens, row, strict=values is not None)
        ]
        body = "".join(spans) if values is not None else escape("".join(map(str, tokens)))
        name = tag("span", escape(str(label)), style=f"flex:0 0 {wide:.1f}em;opacity:.75") if label else ""
        parts.append(tag("div", name, tag("span", body, style=BODY), style="display:flex;flex-wrap:wrap;gap:0 .8em"))
    written = "\n".join(f"{label} {''.join(map(str, tokens))}".strip() for label, tokens, _ in rows)
    words = "\n".join(filter(None, [title and f"{title}.", says, written]))
    return Chart(
        tag("div", *parts, role="group", aria_label=" ".join(filter(None, [title, says])) or None), width, words
    )


def _span(token, share, value):
    seen = escape(SEEN.get(token, token))
    if np.isnan(share):
        return tag("span", seen, title="not finite", style="text-decoration:line-through")
    colour, side = (BLUE, "bottom") if share > 0 else (ORANGE, "top")
    edge = f"border-{side}:2px solid color-mix(in oklab,{colour} 70%,{PAGE});" if abs(share) > EDGE else ""
    ground = f"background:color-mix(in srgb,{colour} {55 * abs(share):.0f}%,transparent)"
    return tag("span", seen, title=number(value), style=f"{edge}{ground}")
