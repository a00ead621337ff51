"""Bars with their numbers, and a table whose fields are coloured by theirs."""

import numpy as np

from grader.judging.charts.axes import axis, number, shown
from grader.judging.charts.svg import BLUE, LETTER, ORANGE, PAGE, clipped, finished, ink, tag, text

ROW, FIELD = 24, 26  # pixels


def bars(labels, values, title="", x="", log=False, levels=(), width=440, says=""):
    """A bar for each label, with its number; `levels` are thresholds (number, label)."""
    values = np.asarray(values, dtype=float).ravel()
    top = 8.0 + 18 * bool(title) + 16 * bool(levels)
    bottom = top + ROW * max(len(values), 1)
    left = 10 + LETTER * max((len(clipped(label)) for label in labels), default=0)
    room = 12 + LETTER * max((len(number(value)) for value in values), default=0)
    reach = [*values, *(level for level, _ in levels)]
    along = axis(reach if log else [0.0, *reach], left, width - room, log)
    start, parts = float(along(along.low if log else 0)), []
    for k, (label, value, end) in enumerate(zip(labels, values, along(values), strict=True)):
        y = top + ROW * k
        parts.append(text(left - 6, y + 16, clipped(label), text_anchor="end"))
        if np.isnan(end):
            parts.append(
                text(start + 4, y + 16, "not finite" if not np.isfinite(value) else number(value), font_style="italic")
            )
            continue
        colour = BLUE if value >= 0 else ORANGE
        parts.append(
            tag("rect", x=min(start, end), y=y + 4, width=max(abs(end - start), 1.5), height=16, **ink(colour, "fill"))
        )
        parts.append(text(max(start, end) + 5, y + 16, number(value)))
    anchors = ["middle"] if len(levels) == 1 else ["end", *["start"] * len(levels)]  # their names keep apart
    for (level, label), anchor in zip(levels, anchors, strict=False):
        place = float(along(level))
        parts.append(tag("path", d=f"M{place:.1f} {top:.1f}V{bottom:.1f}", stroke=PAGE, stroke_dasharray="3 4"))
        parts.append(text(place, top - 4, label, text_anchor=anchor, font_size=11))
    parts.append(text((left + width - room) / 2, bottom + 14, x, text_anchor="middle") if x else "")
    told = [f"{label}: {number(value)}." for label, value in zip(labels, values, strict=True)]
    return finished(parts, (width, round(bottom) + 8 + 14 * bool(x)), title, [says, *told])


def heat(values, rows, columns, title="", x="", y="", digits=None, field=FIELD, says=""):
    """A field for each number of a matrix: the stronger its colour the further from 0, orange and underlined below 0.

    With `digits`, each field holds its number, too.
    """
    values = np.asarray(values, dtype=float)
    seen = shown(values)
    strongest = max(np.nanmax(np.abs(seen), initial=0), 1e-300)
    wide = field if digits is None else 18 + LETTER * max(digits + 2, 2)
    left = 10 + LETTER * max((len(clipped(row)) for row in rows), default=0)
    top = 24.0 + 18 * bool(title) + 16 * bool(x or y)
    size = (max(round(left + wide * len(columns)) + 8, 200), round(top) + ROW * len(rows) + 26)
    parts = [text(left, top - 24, x) if x else "", text(left - 6, top - 8, y, text_anchor="end") if y else ""]
    parts += [text(left + wide * (k + 0.5), top - 8, name, text_anchor="middle") for k, name in enumerate(columns)]
    for j, row in enumerate(rows):
        parts.append(text(left - 6, top + ROW * j + 16, clipped(row), text_anchor="end"))
        parts += [
            _field(left + wide * k, top + ROW * j, wide, values[j, k], seen[j, k] / strongest, digits)
            for k in range(len(columns))
        ]
    told = [f"{row}: {', '.join(map(number, line))}." for row, line in zip(rows, values, strict=True)]
    end = f"strongest colour: {number(strongest)}" if values.size else "no numbers to draw"
    parts.append(text(left, size[1] - 8, end, font_size=11))
    return finished(parts, size, title, [says, *(told if values.size <= 200 else [end])])


def _field(x, y, wide, value, strength, digits):
    middle = x + wide / 2
    if np.isnan(strength):
        return text(middle, y + 16, "?", text_anchor="middle", font_style="italic")
    colour = ORANGE if strength < 0 else BLUE
    share = float(abs(strength))
    return "".join(
        [
            tag("rect", x=x + 1, y=y + 1, width=wide - 2, height=ROW - 2.0, fill=PAGE, opacity="0.05"),
            tag(
                "rect",
                x=x + 1,
                y=y + 1,
                width=wide - 2,
                height=ROW - 2.0,
                opacity=f"{0.7 * share:.2f}",
                **ink(colour, "fill"),
            ),
            tag("path", d=f"M{x + 4:.1f} {y + ROW - 4:.1f}h{wide - 8:.1f}", stroke_width=2, **ink(colour))
            if strength < -0.1
            else "",
            text(middle, y + 16, f"{value:.{digits}f}".replace("-", "−"), text_anchor="middle")
            if digits is not None
            else "",
        ]
    )
