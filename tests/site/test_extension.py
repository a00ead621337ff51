"""The extension's own words when an author makes a mistake: they name the file and the entry."""

import contextlib
import doctest
import importlib
import os
import pkgutil
import subprocess
import sys
from types import SimpleNamespace

import course_site
import pytest
from course_site import bundle, columns, maths, mends, node
from course_site.bank import BankError, read_bank
from course_site.bundle import bundles
from course_site.mends import mend
from course_site.node import NodeError

from .conftest import ROOT

GOOD = """
- question: "Is $f$ a gate?"
  choices:
    - {text: "Yes", right: true, why: "It is."}
    - {text: "No", why: "It is one."}
"""

MISTAKES = {
    "no list": ("question: what", "expected a list of questions"),
    "empty": ("", "expected a list of questions"),
    "not YAML": ('- question: "open', "not valid YAML"),
    "no right answer": (GOOD.replace("right: true, ", ""), "question 1: no choice is marked `right: true`"),
    "two right answers": (GOOD.replace('"No", ', '"No", right: true, '), "question 1: 2 choices are marked"),
    "no why": (GOOD.replace(', why: "It is one."', ""), "question 1, choice 2: the key 'why' is missing"),
    "empty why": (GOOD.replace('"It is one."', '" "'), "question 1, choice 2: 'why' is empty"),
    "misspelt key": (GOOD.replace("right:", "rigth:"), "question 1, choice 1: unknown key 'rigth'"),
    "unquoted yes": (GOOD.replace('"Yes"', "Yes"), "question 1, choice 1: 'text' must be text, not True"),
    "one choice": (GOOD.rsplit("\n", 2)[0], "question 1: a question needs at least two choices"),
    "second entry": (GOOD + "- nothing", "question 2: expected the keys question, choices"),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_bank_says_what_is_wrong_and_where(tmp_path, mistake):
    text, message = MISTAKES[mistake]
    (tmp_path / "bank.yml").write_text(text, encoding="utf-8")
    with pytest.raises(BankError) as error:
        read_bank(tmp_path / "bank.yml")
    assert message in str(error.value)


def test_bank_is_read(tmp_path):
    (tmp_path / "bank.yml").write_text(GOOD, encoding="utf-8")
    (question,) = read_bank(tmp_path / "bank.yml")
    assert [choice.right for choice in question.choices] == [True, False]


def build(folder, page):
    """The warnings of a book of one page. In a process of its own: an extension forks one that outlives the build, and
    would hold the browser's pipes open."""
    (folder / "index.md").write_text(page, encoding="utf-8")
    (folder / "conf.py").write_text(
        'extensions = ["myst_parser", "course_site"]\nmyst_enable_extensions = ["colon_fence"]\n', encoding="utf-8"
    )
    command = [sys.executable, "-m", "sphinx", "-q", "-b", "dummy", folder, folder / "_build"]
    paths = os.pathsep.join(map(str, [ROOT, ROOT / "site"]))
    done = subprocess.run(command, capture_output=True, text=True, env=os.environ | {"PYTHONPATH": paths}, timeout=300)
    return done.stderr


WRONG = {
    "```{quiz} none.yml\n```": "quiz: none.yml: there is no such file",
    "```{quiz} bad.yml\n```": "quiz: bad.yml: question 1: no choice is marked",
    ":::{explorer} gatez\nWords.\n:::": "explorer: there is no widget 'gatez'; there are ",
    ":::{explorer} gates\n:::": "explorer gates: say in its body what is seen",
}


def test_each_wrong_directive_is_a_warning_with_its_place(tmp_path):
    (tmp_path / "bad.yml").write_text(MISTAKES["no right answer"][0], encoding="utf-8")
    page = "# Title\n"
    lines = []
    for directive in WRONG:
        lines.append(page.count("\n") + 2)
        page += f"\n{directive}\n"
    warnings = build(tmp_path, page).splitlines()
    for line, message in zip(lines, WRONG.values(), strict=True):
        assert [each for each in warnings if f"index.md:{line}:" in each and message in each], message
    assert len(warnings) == len(WRONG)


def test_right_directives_are_silent(tmp_path):
    (tmp_path / "good.yml").write_text(GOOD, encoding="utf-8")
    assert build(tmp_path, "# Title\n\n```{quiz} good.yml\n```\n\n:::{explorer} gates\nWords.\n:::\n") == ""


def test_bundle_refuses_what_it_cannot_join(tmp_path):
    (tmp_path / "a.js").write_text("export default function mount() {}\n", encoding="utf-8")
    with pytest.raises(NodeError, match=r'No matching export in ".*a\.js" for import "mount"'):
        bundles(tmp_path, ["a"])
    (tmp_path / "b.js").write_text('import { x } from "./none.js";\nexport const mount = x;\n', encoding="utf-8")
    with pytest.raises(NodeError, match=r'b\.js:1: Could not resolve "\./none\.js"'):
        bundles(tmp_path, ["b"])


@pytest.fixture
def hangs(tmp_path, monkeypatch):
    """A Node that never ends and says nothing, for which nobody waits long."""
    path = tmp_path / "node"
    path.write_text("#!/bin/sh\nexec sleep 600\n")
    path.chmod(0o755)
    monkeypatch.setattr(node, "SECONDS", 0.5)
    for module in (node, maths):
        monkeypatch.setattr(module, "program", lambda: str(path))


@pytest.mark.usefixtures("hangs")
def test_a_script_that_never_ends_is_ended_and_named():
    with pytest.raises(NodeError, match=r"scripts\.mjs was not done within 0\.5 seconds"):
        bundles(ROOT / "site" / "widgets", ["lag"])


@pytest.mark.usefixtures("hangs")
def test_a_formula_that_is_never_drawn_is_named(monkeypatch):
    painter = maths._painter.__wrapped__()
    with contextlib.suppress(BrokenPipeError), painter:  # it never reads what was written last
        monkeypatch.setattr(maths, "_painter", lambda: painter)
        with pytest.raises(NodeError, match=r"It was to draw: f_t \+ 1"):
            maths.render("f_t + 1", True)
        with pytest.raises(NodeError, match=r"has ended"):  # nor is there one that could draw another
            maths.render("f_t + 2", True)


def test_mends_take_thebe_out_and_leave_the_rest():
    page = '<script async src="x/sphinx-thebe.js?v=1"></script><script src="y.js"></script>'
    assert mend(page) == '<script src="y.js"></script>'


def test_what_a_cell_returns_beside_its_picture_is_not_shown():
    from course_site import leaks
    from docutils import nodes

    def cell(*children):
        return nodes.container("", *children, classes=["cell_output"])

    returned = nodes.literal_block("[None]", "[None]", classes=["output", "text_plain"])
    printed = nodes.literal_block("0.5", "0.5", classes=["output", "stream"])
    value = nodes.literal_block("0.7", "0.7", classes=["output", "text_plain"])
    document = nodes.container("", cell(returned, printed, nodes.image(uri="a.png")), cell(value))
    leaks._remove(None, document, "page")
    assert [each.astext() for each in document.findall(nodes.literal_block)] == ["0.5", "0.7"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("lag   RNN  LSTM\n 25   .9    1.0\n 50   .5    1.0", True),
        ("lag   RNN  LSTM\n 25   .9    1.0", False),  # a line more, and it is one
        ("loss 3.5\nloss 2.5\n    loss 1.5\nloss .5", False),
        ("One sentence.  Another.\nA third.  A fourth.\nThe fifth.  One more.\n" + "A line of words.\n" * 4, False),
    ],
)
def test_what_is_printed_in_columns_is_a_table(text, expected):
    assert columns.is_table(text) is expected


def test_references_are_labelled_as_the_text_names_them():
    from course_site.references import AuthorYearLabels
    from pybtex.database import parse_string

    people = (
        "Elman, J.",
        'Hochreiter, S. and Schmidhuber, J{\\"u}rgen',
        'Cho, K. and van Merri{\\"e}nboer, B. and Bahdanau, D.',
    )
    works = "".join(f"@book{{w{n}, author={{{who}}}, year={{1990}}}}" for n, who in enumerate((*people, people[0])))
    labels = [*AuthorYearLabels().format_labels([*parse_string(works, "bibtex").entries.values()])]
    assert labels == ["Elman, 1990a", "Hochreiter and Schmidhuber, 1990", "Cho et al., 1990", "Elman, 1990b"]


def test_the_themes_measuring_is_taken_out_once_and_a_theme_that_measures_otherwise_is_left_alone(tmp_path):
    script = tmp_path / "_static" / "scripts" / "pydata-sphinx-theme.js"
    script.parent.mkdir(parents=True)
    app = SimpleNamespace(outdir=tmp_path, builder=SimpleNamespace(format="html"))
    script.write_text(f"before();{mends.MEASURED[0]};after()", encoding="utf-8")
    for _ in range(2):
        mends._mend_script(app, None)
        assert script.read_text("utf-8") == f"before();{mends.MEASURED[1]};after()"
    script.write_text("measure()", encoding="utf-8")
    mends._mend_script(app, None)
    assert script.read_text("utf-8") == "measure()"


def test_a_theme_that_uses_more_of_bootstrap_keeps_it_all(tmp_path):
    app = SimpleNamespace(outdir=tmp_path, builder=SimpleNamespace(format="html"))
    scripts = tmp_path / "_static" / "scripts"
    scripts.mkdir(parents=True)
    (scripts / "bootstrap.js").write_text("all of it", encoding="utf-8")
    (scripts / "some-theme.js").write_text("new bootstrap.Modal(box)", encoding="utf-8")
    bundle._lighten(app, None)
    assert (scripts / "bootstrap.js").read_text("utf-8") == "all of it"
    (scripts / "some-theme.js").write_text("new bootstrap.Tooltip(box)", encoding="utf-8")
    bundle._lighten(app, None)
    assert (scripts / "bootstrap.js").read_text("utf-8") != "all of it"


@pytest.mark.parametrize("module", sorted(module.name for module in pkgutil.iter_modules(course_site.__path__)))
def test_examples_of_the_extension(module):
    assert doctest.testmod(importlib.import_module(f"course_site.{module}")).failed == 0
