"""Charts of a learner's own results, in any notebook and in a browser without matplotlib: inline SVG from NumPy alone.

    show(lines([Line(c, "c"), Line(h, "h")], x="t", title="Your cell"), notes=[note])

They take the colour of the page's text, so they are at home on light and on dark pages; no two lines differ by colour
alone. What a chart says to those who do not see it is made of its numbers. A number that is not finite is left out, and
the chart says how many there were.

| to find | open |
|---|---|
| charts side by side, in a notebook or in words; what grows | `figure.py` |
| lines over x | `line_charts.py` |
| bars, a table of coloured fields | `blocks.py` |
| a picture: a patch of colour for each number | `shades.py` |
| text, coloured by a number a word | `coloured.py` |
| axes and round ticks; elements, colours | `axes.py`; `svg.py` |
"""

from grader.judging.charts.axes import number
from grader.judging.charts.blocks import bars, heat
from grader.judging.charts.coloured import coloured
from grader.judging.charts.figure import Growing, show
from grader.judging.charts.line_charts import Line, lines
from grader.judging.charts.shades import shades

__all__ = ["Growing", "Line", "bars", "coloured", "heat", "lines", "number", "shades", "show"]
