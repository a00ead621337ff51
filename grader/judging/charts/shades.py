"""A matrix as a picture: so many numbers that each is but a patch of colour."""

from itertools import pairwise

import numpy as np

from grader.judging.charts.axes import Axis, below, number, shown
from grader.judging.charts.svg import BLUE, LETTER, ORANGE, PAGE, clipped, finished, ink, tag, text

LEVELS = 20  # of each colour; the patches of one are one path
FEW = 40  # so many numbers are read out


def shades(values, rows=(), title="", x="", y="", along=(), size=(380, 120), most=None, ring=None, finding="", says=""):
    """A patch for each number of a matrix, first row on top: the stronger the further from 0, orange below 0.

    `rows` are their names, `along` the numbers at the ends of the horizontal axis, `size` is that of the picture in
    pixels, `most` the number that has the full colour, `ring` marks a patch (row, column); `finding` stands below.
    """
    values = np.atleast_2d(np.asarray(values, dtype=float))
    seen = shown(values)
    most = most or max(np.nanmax(np.abs(seen), initial=0), 1e-300)
    left = 10 + LETTER * max((len(clipped(row)) for row in rows), default=-1)
    top = 8.0 + 18 * bool(title) + 16 * bool(y)
    wide, high = size[0] / max(values.shape[1], 1), size[1] / max(values.shape[0], 1)
    bottom, missing = top + size[1], int(np.isnan(seen).sum())
    parts = [tag("rect", x=left, y=top, width=float(size[0]), height=float(size[1]), fill=PAGE, opacity="0.05")]
    place = f"translate({left:.1f} {top:.1f}) scale({wide:.4f} {high:.4f})"
    parts.append(tag("g", *_patches(seen / most), transform=place, shape_rendering="crispEdges"))
    parts += [text(left - 6, top + high * (j + 0.5) + 4, clipped(row), text_anchor="end") for j, row in enumerate(rows)]
    parts.append(text(2, top - 6, y) if y else "")
    parts += below(Axis(*along, left, left + size[0]), bottom, x) if along else []
    if ring:
        j, k = ring
        centre = {"cx": left + wide * (k + 0.5), "cy": top + high * (j + 0.5), "r": 0.3 * min(wide, high)}
        parts.append(tag("circle", fill="none", stroke_width=3, **centre, **ink(ORANGE)))
    bottom += (20 + 14 * bool(x)) * bool(along)
    left_out = f"{missing} not drawn: not finite" if missing else ""
    for line in filter(None, [finding, left_out]):
        bottom += 17
        parts.append(text(left, bottom, line))
    told = _all_told(values, rows) if values.size <= FEW else _strongest_told(seen, rows)
    return finished(parts, (round(left + size[0]) + 12, round(bottom) + 8), title, [says, *told, finding, left_out])


def _patches(strength):
    """A path for each shade, of patches one wide and one high; neighbours in a row that share it are one."""
    levels = np.nan_to_num(np.round(LEVELS * np.clip(strength, -1, 1))).astype(int)
    runs = {}
    for j, row in enumerate(levels):
        edges = [0, *(np.flatnonzero(np.diff(row)) + 1), len(row)] if len(row) else []
        for first, end in pairwise(edges):
            runs.setdefault(int(row[first]), []).append(f"M{first} {j}h{end - first}v1h{first - end}z")
    for level, found in sorted(runs.items()):
        if level:
            shade = {"opacity": f"{abs(level) / LEVELS:.2f}", **ink(BLUE if level > 0 else ORANGE, "fill")}
            yield tag("path", d="".join(found), **shade)


def _all_told(values, rows):
    names = rows or [f"Row {j}" for j in range(1, len(values) + 1)]
    return [f"{name}: {', '.join(map(number, row))}." for name, row in zip(names, values, strict=True)]


def _strongest_told(seen, rows):
    """The size, and where in each row the strongest number is."""
    columns = [str(1 + int(np.nanargmax(np.abs(row)))) if np.isfinite(row).any() else "none" for row in seen]
    pairs = zip(rows, columns, strict=True) if rows else enumerate(columns, start=1)
    strongest = ", ".join(f"{name} at {column}" for name, column in pairs)
    return [f"{seen.shape[0]} rows, {seen.shape[1]} columns. Strongest column of each row: {strongest}."]
