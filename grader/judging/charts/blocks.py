"""Bars with their numbers, and a table whose fields are coloured by theirs."""

import numpy as np

from grader.judging.charts.axes import axis, number, shown
from grader.judging.charts.svg import BLUE, LETTER, ORANGE, PAGE, clipped, finished, ink, tag, text

ROW, FIELD = 24, 26  # pixels


def bars(labels, values, title="", x="", log=False, levels=(), beside=(), most=None, width=440, says=""):
    """A bar for each label, with its number; `levels` are thresholds (number, label), `beside` numbers to compare with,
    each a diamond on its bar. With the same `most`, two charts can be compared."""
    values, beside = (np.asarray(each, dtype=float).ravel() for each in (values, beside))
    top = 8.0 + 18 * bool(title) + 16 * bool(levels)
    bottom = top + ROW * max(len(values), 1)
    left = 10 + LETTER * max((len(clipped(label)) for label in labels), default=0)
    room = (22 if beside.size else 12) + LETTER * max((len(number(value)) for value in values), default=0)
    reach = [*values, *beside, *(level for level, _ in levels), *([] if most is None else [most])]
    along = axis(reach if log else [0.0, *reach], left, width - room, log)
    start, diamonds, parts = float(along(along.low if log else 0)), [*along(beside)], []
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
        behind = np.nanmax([start, end, *(place + 5 for place in diamonds[k : k + 1])])
        parts.append(text(behind + 5, y + 16, number(value)))
    for k, place in enumerate(diamonds):
        shape = f"M{place - 5:.1f} {top + ROW * k + 12:.1f}l5 -5l5 5l-5 5z"
        parts.append("" if np.isnan(place) else tag("path", d=shape, **ink(ORANGE, "fill")))
    anchors = ["middle"] if len(levels) == 1 else ["end", *["start"] * len(levels)]  # their names keep apart
    for (level, label), anchor in zip(levels, anchors, strict=False):
        place = float(along(level))
        parts.append(tag("path", d=f"M{place:.1f} {top:.1f}V{bottom:.1f}", stroke=PAGE, stroke_dasharray="3 4"))
        parts.append(text(place, top - 4, label, text_anchor=anchor, font_size=11))
    parts.append(text((left + width - room) / 2, bottom + 14, x, text_anchor="middle") if x else "")
    told = [f"{label}: {number(value)}." for label, value in zip(labels, values, strict=True)]
    told += [f"Diamonds: {', '.join(map(number, beside))}."] if beside.size else []
    return finished(parts, (width, round(bottom) + 8 + 14 * bool(x)), title, [says, *told])


def heat(values, rows, columns, title="", x="", y="", digits=None, words=None, field=FIELD, way=(), says=""):
    """A field for each number of a matrix: the stronger its colour the further from 0, orange and underlined below 0.

    With `digits`, each field holds its number, too; `words` are rows of what stands there instead. `way` are fields
    (row, column) that a line joins.
    """
    values = np.asarray(values, dtype=float)
    inside = _inside(values, digits) if words is None else words
    seen = shown(values)
    strongest = max(np.nanmax(np.abs(seen), initial=0), 1e-300)
    wide = field if digits is None else 18 + LETTER * max(digits + 2, 2)
    if words is not None or digits is not None:
        wide = max(wide, 10 + LETTER * max((len(str(each)) for line in [columns, *inside] for each in line), default=0))
    left = 10 + LETTER * max(len(clipped(name)) for name in [y, *rows])
    top = 24.0 + 18 * bool(title) + 16 * bool(x or y)
    below = 26 if words is None else 8
    size = (max(round(left + wide * len(columns)) + 8, 200), round(top) + ROW * len(rows) + below)
    parts = [text(left, top - 24, x) if x else "", text(left - 6, top - 8, y, text_anchor="end") if y else ""]
    parts += [text(left + wide * (k + 0.5), top - 8, name, text_anchor="middle") for k, name in enumerate(columns)]
    for j, row in enumerate(rows):
        parts.append(text(left - 6, top + ROW * j + 16, clipped(row), text_anchor="end"))
        parts += [
            _field(left + wide * k, top + ROW * j, wide, seen[j, k] / strongest, inside[j][k])
            for k in range(len(columns))
        ]
    corners = [f"{left + wide * (k + 0.5):.1f} {top + ROW * (j + 0.5):.1f}" for j, k in way]
    line = {"fill": "none", "stroke_width": 2, "opacity": "0.7", **ink(ORANGE)}
    parts.append(tag("path", d=f"M{'L'.join(corners)}", **line) if corners else "")
    said = [[number(v) for v in line] for line in values]
    if words is not None:
        said = [
            [f"{word} {n}".strip() for word, n in zip(*each, strict=True)] for each in zip(words, said, strict=True)
        ]
    told = [f"{row}: {', '.join(line)}." for row, line in zip(rows, said, strict=True)]
    end = f"strongest colour: {number(strongest)}" if values.size else "no numbers to draw"
    parts.append(text(left, size[1] - 8, end, font_size=11) if words is None else "")
    return finished(parts, size, title, [says, *(told if values.size <= 200 else [end])])


def _inside(values, digits):
    """What stands in the fields: the numbers, or nothing."""
    return [["" if digits is None else f"{v:.{digits}f}".replace("-", "−") for v in line] for line in values]


def _field(x, y, wide, strength, inside):
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
                opacity=f"{(0.7 if inside == '' else 0.55) * share:.2f}",  # print must stay readable
                **ink(colour, "fill"),
            ),
            tag("path", d=f"M{x + 4:.1f} {y + ROW - 4:.1f}h{wide - 8:.1f}", stroke_width=2, **ink(colour))
            if strength < -0.1
            else "",
            text(middle, y + 16, inside, text_anchor="middle") if inside != "" else "",
        ]
    )
