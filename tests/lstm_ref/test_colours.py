"""The colours of the gates: the same in figures and on the site, and each to be told from the ground and the others."""

import re
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest

from lstm_ref.colours import COLOURS

CSS = (Path(__file__).parents[2] / "site/static/colours.css").read_text()
DAY, NIGHT = (dict(re.findall(r"--lstm-(\w): (#\w{6})", block)) for block in re.findall(r"{(.*?)}", CSS, re.DOTALL))


def luminance(colour):
    """The relative luminance of WCAG 2: https://www.w3.org/TR/WCAG21/#dfn-relative-luminance."""
    part = np.array([int(colour[k : k + 2], 16) for k in (1, 3, 5)]) / 255
    return np.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4) @ [0.2126, 0.7152, 0.0722]


def contrast(one, other):
    low, high = sorted([luminance(one), luminance(other)])
    return (high + 0.05) / (low + 0.05)


def test_figures_have_the_colours_of_the_site():
    assert {name: style["color"] for name, style in COLOURS.items()} == DAY


@pytest.mark.parametrize(("colours", "ground"), [(DAY, "#f3f4f5"), (NIGHT, "#29313d")])
def test_each_can_be_read_on_the_darkest_or_lightest_ground_it_stands_on(colours, ground):
    assert colours.keys() == set("ifgoch")
    assert min(contrast(colour, ground) for colour in colours.values()) >= 4.5


def test_no_two_share_a_colour_and_no_two_gates_a_line_style():
    assert all(one["color"] != other["color"] for one, other in combinations(COLOURS.values(), 2))
    assert len({COLOURS[gate]["linestyle"] for gate in "ifgo"}) == 4
