"""Axes: the place of a number, round ticks, and what no axis can show."""

import math
from typing import NamedTuple

import numpy as np

from grader.judging.charts.svg import PAGE, tag, text

LARGEST = 1e150  # beyond, a difference of two numbers may be none
SUPERSCRIPT = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


def shown(values, log=False):
    """The numbers as floats; NaN in the place of those that an axis cannot show."""
    values = np.asarray(values, dtype=float)
    with np.errstate(invalid="ignore"):
        return np.where((np.abs(values) < LARGEST) & ((values > 1 / LARGEST) | (not log)), values, np.nan)


def number(value):
    """A number as one reads it.

    >>> [number(value) for value in (0.25, -3.0, 20000.0, 1e-05, -2.3e-07, float("nan"))]
    ['0.25', '−3', '20,000', '10⁻⁵', '−2.3×10⁻⁷', 'not a number']
    """
    if math.isnan(value):
        return "not a number"
    if math.isinf(value) or abs(value) < 1e-300 or 1e-3 <= abs(value) < 1e6:
        return (f"{value:.3g}" if abs(value) < 1000 else f"{value:,.0f}").replace("-", "−").replace("inf", "∞")
    times, power = f"{abs(value):.1e}".split("e")
    times = "" if times == "1.0" else f"{times.removesuffix('.0')}×"
    return f"{'−' if value < 0 else ''}{times}10{str(int(power)).translate(SUPERSCRIPT)}"


class Axis(NamedTuple):
    """From numbers to places: `low` is drawn at `start`, `high` at `end`, both in pixels."""

    low: float
    high: float
    start: float
    end: float
    log: bool = False

    def __call__(self, values):
        """The places of numbers, NaN for what this axis cannot show."""
        low, high, values = (np.log10(v) if self.log else v for v in (self.low, self.high, shown(values, self.log)))
        return self.start + (values - low) / (high - low) * (self.end - self.start)

    def ticks(self, most=5, whole=False):
        """Round numbers within the axis, at most about so many."""
        if self.log:
            first, last = round(math.log10(self.low)), round(math.log10(self.high))
            every = math.ceil((last - first) / most)
            return [10.0**k for k in range(first, last + 1) if k % every == 0]
        step = 10.0 ** math.floor(math.log10((self.high - self.low) / most))
        step *= next(k for k in (1, 2, 5, 10) if (self.high - self.low) / (step * k) <= most * (1 + 1e-9))
        step = max(step, 1.0) if whole else step
        return [k * step for k in range(math.ceil(self.low / step - 1e-6), math.floor(self.high / step + 1e-6) + 1)]


def axis(values, start, end, log=False, margin=0.0):
    """An axis that has a place for all numbers that can be shown; a logarithmic one ends at powers of ten."""
    values = shown(values, log)
    values = values[~np.isnan(values)]
    low, high = (values.min(), values.max()) if values.size else (0.1, 1.0) if log else (0.0, 1.0)
    if log:
        low, high = math.floor(math.log10(low) + 1e-9), math.ceil(math.log10(high) - 1e-9)
        return Axis(10.0**low, 10.0 ** max(high, low + 1), start, end, log)
    if high - low <= 1e-9 * max(abs(low), abs(high)):  # a constant lies in the middle, whatever it is
        low, high = low - (abs(low) / 2 or 1), high + (abs(high) / 2 or 1)
    return Axis(low - margin * (high - low), high + margin * (high - low), start, end, log)


def across(axis, left, right):
    """Horizontal lines at the ticks of a vertical axis, and their numbers."""
    for tick in axis.ticks():
        place = float(axis(tick))
        yield tag("path", d=f"M{left:.1f} {place:.1f}H{right:.1f}", stroke=PAGE, opacity="0.15")
        yield text(left - 6, place + 4, number(tick), text_anchor="end")


def below(axis, bottom, name, whole=False, names=()):
    """The numbers of a horizontal axis, or the names of 1, 2, …, and its own name."""
    ticks = list(enumerate(names, start=1)) or [(tick, number(tick)) for tick in axis.ticks(6, whole)]
    for tick, said in ticks:
        place = float(axis(tick))
        yield tag("path", d=f"M{place:.1f} {bottom:.1f}v4", stroke=PAGE, opacity="0.5")
        yield text(place, bottom + 16, said, text_anchor="middle")
    yield text((axis.start + axis.end) / 2, bottom + 33, name, text_anchor="middle") if name else ""
