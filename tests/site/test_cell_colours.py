"""The letters of the cell's quantities have their colours in formulas, and nothing else has."""

import re

import pytest
from course_site.cell_colours import coloured

from .conftest import ROOT

CELL, OTHER = "chapters/03-gates", "chapters/02-vanishing-gradients"
ASSIGNMENT = "exercises/03-gates/gates"
MARK = re.compile(r"\\htmlData\{part=(\w)\}")


@pytest.mark.parametrize(
    ("tex", "page", "parts"),
    [
        (r"c_t = f \odot c_{t-1} + i \odot g", CELL, "cfcig"),
        (r"h_t = o \odot \tanh(c_t)", CELL, "hoc"),
        (r"i = \sigma(a_i), \quad g = \tanh(a_g)", ASSIGNMENT, "ig"),
        (r"f_{tk} = \sigma(a^f_{tk})", OTHER, "f"),
        (r"\frac{\partial L}{\partial h_t^\top}", OTHER, "h"),
        (r"f(1 - f)", CELL, "f"),  # the first is called
        (r"c_n = f^n c_0 + c", CELL, "fc"),
        (r"\sum_i g_i = f(x_i)", CELL, ""),
        (r"\lVert g \rVert, \quad i = 1, \dots, n", OTHER, ""),
        (r"\text{if o of } x_t", CELL, ""),
        (r"\bar f_t + \mathbf{h}", OTHER, ""),
        (r"c_\theta, \quad h_{\tau}", CELL, ""),
        (r"\tanh, \log, \exp, \cosh", CELL, ""),
    ],
)
def test_which_letters_are_the_cells(tex, page, parts):
    assert "".join(MARK.findall(coloured(tex, page))) == parts


@pytest.mark.parametrize("chapter", sorted((ROOT / "chapters").glob("*.md")), ids=lambda path: path.stem)
def test_a_formula_stays_what_it_was(chapter):
    text = re.sub(r"```.*?```", "", chapter.read_text("utf-8"), flags=re.DOTALL)
    for display, inline in re.findall(r"\$\$(.*?)\$\$|\$([^$\n]+)\$", text, flags=re.DOTALL):
        tex = display or inline
        marked = coloured(tex, CELL)
        for _ in MARK.findall(marked):  # a mark holds no other
            marked = re.sub(r"\\htmlData\{part=\w\}\{((?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}", r"\1", marked, count=1)
        assert marked == tex


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_letter_has_the_colour_of_its_slider(open_page, scheme):
    page = open_page(f"{CELL}.html", scheme=scheme, visit='[data-explorer="gates"]')
    colour = "(node) => getComputedStyle(node).color"
    for part in "ifgo":
        formula = page.locator(f".katex-html [data-part={part}]").first.evaluate(colour)
        wanted = page.evaluate(f"getComputedStyle(document.documentElement).getPropertyValue('--lstm-{part}')")
        rgb = [int(wanted.strip()[k : k + 2], 16) for k in (1, 3, 5)]
        assert formula == f"rgb({rgb[0]}, {rgb[1]}, {rgb[2]})"


@pytest.mark.parametrize("explorer", ["gates", "variants"])
def test_a_curve_has_the_colour_of_its_quantity(explorer_alone, explorer):
    page = explorer_alone(explorer)
    page.add_style_tag(path=ROOT / "site" / "static" / "colours.css")
    for part in "ch":
        stroke = page.locator(f"svg .line-{part}").first.evaluate("(node) => getComputedStyle(node).stroke")
        wanted = page.evaluate(f"getComputedStyle(document.documentElement).getPropertyValue('--lstm-{part}')")
        assert stroke == "rgb({}, {}, {})".format(*bytes.fromhex(wanted.strip().removeprefix("#")))


def test_where_a_figure_names_the_cells_quantities_each_has_its_colour():
    (figure,) = [cell for cell in (ROOT / f"{CELL}.md").read_text("utf-8").split("```") if "name: fig-trained" in cell]
    assert "**COLOURS[name]" in figure
