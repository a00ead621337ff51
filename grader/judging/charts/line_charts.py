"""Lines over x, with their names at their ends."""

from typing import Any, NamedTuple

import numpy as np

from grader.judging.charts.axes import across, axis, below, number, shown
from grader.judging.charts.svg import LETTER, PAGE, clipped, finished, ink, look, tag, text

APART = 14.0  # pixels between two labels
WIDTHS = {"c": 3.2, "h": 1.5}  # both are whole lines, and often drawn on each other


class Line(NamedTuple):
    """Numbers over x, or over 1, 2, …; one that is called f has the look of that gate, as has one that is `like` it."""

    y: Any
    label: str = ""
    x: Any = None
    like: str | None = None
    band: Any = None  # (low, high), about the line
    dots: bool = False  # in the place of a line; hollow ones, where they are faint
    faint: bool = False  # for what is compared with: a truth, a guess


def lines(series, x="", y="", title="", log=False, levels=(), spans=(), names=(), size=(440, 250), says=""):
    """A chart of lines. `levels` are thresholds (y, label), `spans` shaded parts of the x axis (from, to, label).
    `names` are what stands at x = 1, 2, … in the place of numbers."""
    series = [_with_x(line) for line in series]
    top, bottom = 12.0 + 18 * bool(title) + 20 * bool(y), size[1] - 24.0 - 14 * bool(x)
    heights = [line.y for line in series] + [edge for line in series if line.band is not None for edge in line.band]
    ys = axis(_all([*heights, [level for level, _ in levels]]), bottom, top, log, margin=0.05)
    left = 12 + LETTER * max(len(number(tick)) for tick in ys.ticks())
    right = size[0] - 12 - LETTER * max((len(clipped(line.label)) for line in series), default=0)
    along = [line.x for line in series] + [span[:2] for span in spans] + ([[0.5, len(names) + 0.5]] if names else [])
    xs = axis(_all(along), left, right)
    whole = all(np.all(part == np.round(part)) for part in along)
    parts = [text(2, top - 12, y)] if y else []
    parts += [*across(ys, left, right), *below(xs, bottom, x, whole, names), *_spans(spans, xs, top, bottom)]
    for level, label in levels:
        place = float(ys(level))
        parts.append(tag("path", d=f"M{left:.1f} {place:.1f}H{right:.1f}", stroke=PAGE, stroke_dasharray="3 4"))
        parts.append(text(left + 4, place - 4, label, font_size=11))
    ends = []
    for k, line in enumerate(series):
        colour, dashes = (PAGE, "0.1 3") if line.faint else look(line.like or line.label, k)
        parts += _drawn(line, xs, ys, colour, dashes)
        places = ys(line.y)[~np.isnan(ys(line.y))]
        if places.size and line.label:
            ends.append((places[-1] + 4, clipped(line.label), colour))
    ends.sort()
    for place, (_, label, colour) in zip(_apart([end[0] for end in ends], bottom), ends, strict=True):
        parts.append(text(right + 6, place, label, colour))
    missing = sum(int(np.isnan(shown(line.y, log)).sum()) for line in series)
    left_out = f"{missing} not drawn: {'not above 0, or ' if log else ''}not finite" if missing else ""
    if left_out or not any(line.y.size for line in series):
        words = left_out or "no numbers to draw"
        parts.append(text(right, top - 3, words, text_anchor="end", font_size=11, font_style="italic"))
    told = [f"{line.label or 'A line'} {_course(line.y)}." for line in series]
    return finished(parts, size, title, [says, *([f"{y or 'Height'} over {x}."] if x else []), *told, left_out])


def _with_x(line):
    y = np.asarray(line.y, dtype=float).ravel()
    return line._replace(
        y=y, x=np.arange(1.0, y.size + 1) if line.x is None else np.asarray(line.x, dtype=float)[: y.size]
    )


def _all(parts):
    return np.concatenate([np.ravel(np.asarray(part, dtype=float)) for part in [[], *parts]])


def _spans(spans, xs, top, bottom):
    for first, last, label in spans:
        start, end = (float(place) for place in xs([first, last]))
        yield tag("rect", x=start, y=top, width=end - start, height=bottom - top, fill=PAGE, opacity="0.09")
        yield text((start + end) / 2, top + 11, label, text_anchor="middle", font_size=11)


def _drawn(line, xs, ys, colour, dashes):
    if line.band is not None:
        low, high = (ys(edge) for edge in line.band)
        points = [*zip(xs(line.x), low, strict=True), *reversed([*zip(xs(line.x), high, strict=True)])]
        yield tag("path", d=_path(points) + "Z", opacity="0.18", **ink(colour, "fill"))
    points = [*zip(xs(line.x), ys(line.y), strict=True)]
    alone = line.dots or len(points) == 1
    if not alone:
        yield tag(
            "path",
            d=_path(points),
            fill="none",
            stroke_width=1.5 if line.faint else WIDTHS.get(line.like or line.label, 2.2),
            stroke_dasharray=dashes,
            stroke_linejoin="round",
            stroke_linecap="round",
            **ink(colour),
        )
    inside = {"fill": "none", **ink(colour)} if line.dots and line.faint else ink(colour, "fill")
    for right, down in points if alone else []:
        if not np.isnan(right + down):
            yield tag("circle", cx=float(right), cy=float(down), r=3.5, **inside)


def _path(points):
    """A line through the points, interrupted where there is none; a point alone is a dot, by the round end of `h0`."""
    pen, path = "M", []
    for right, down in points:
        path.append("" if np.isnan(right + down) else f"{pen}{right:.1f} {down:.1f}{'h0' if pen == 'M' else ''}")
        pen = "L" if path[-1] else "M"
    return "".join(path)


def _apart(places, bottom):
    """Heights of labels, from the top, moved until none is printed on another."""
    places = list(places)
    for k in range(1, len(places)):
        places[k] = max(places[k], places[k - 1] + APART)
    for k in reversed(range(len(places))):
        places[k] = min(places[k], (bottom + 4 if k == len(places) - 1 else places[k + 1] - APART))
    return places


def _course(values):
    """A line in words: where it begins and ends, and how far it goes."""
    seen = values[~np.isnan(shown(values))]
    if not seen.size:
        return "has no finite number"
    if np.ptp(seen) == 0:
        return f"stays at {number(seen[0])}"
    said = f"goes from {number(seen[0])} to {number(seen[-1])}"
    beyond = seen.min() < min(seen[0], seen[-1]) or seen.max() > max(seen[0], seen[-1])
    return f"{said}, between {number(seen.min())} and {number(seen.max())}" if beyond else said
