"""The text holds to its own rules, and to the code that it quotes."""

import importlib
import pkgutil
import re
from pathlib import Path

import jupytext
import numpy as np
import pytest
import yaml

from grader import assignments
from lstm_ref import lstm

ROOT = Path(__file__).resolve().parents[2]
CHAPTERS = ROOT / "chapters"
PAGES = {path.name: path.read_text(encoding="utf-8") for path in sorted(CHAPTERS.glob("*.md"))}
NUMBERED = [name for name in PAGES if re.match(r"\d\d-", name)]
BANKS = sorted((CHAPTERS / "quizzes").glob("*.yml"))

PARTS = [
    "Preview",
    "Explain",
    "Experiment",
    "See it",
    "Key points",
    "Review",
    "Misconceptions",
    "Exercises",
    "Further reading",
]

# Chapters in the newer form: lessons, each with something to see, a guess, a run, an equation and a line of code.
RECAST = [
    "03-gates.md",
    "08-sentiment.md",
    "09-translation.md",
    "10-summarisation.md",
    "11-speech.md",
    "12-forecasting.md",
    "13-images.md",
    "14-limits.md",
]
RECAST_PARTS = [
    "Preview",
    "Lessons",
    "Experiment",
    "The same in PyTorch",
    "Key points",
    "Check yourself",
    "Now build it",
    "Further reading",
]


def sections_of(value):
    """All that a diagnosis may link to, as page.html#section, in a value of a module of bugs."""
    if isinstance(value, str):
        return {value} if re.fullmatch(r"[\w-]+\.html#[\w-]+", value) else set()
    if isinstance(value, dict):
        value = [*value.values()]
    if isinstance(value, (tuple, list, set)):
        return set().union(*map(sections_of, value))
    return set()


BUGS = [
    importlib.import_module(module.name)
    for module in pkgutil.walk_packages(assignments.__path__, f"{assignments.__name__}.")
]
LINKS = sorted(set().union(*(sections_of(list(vars(module).values())) for module in BUGS)))


def without_code(page):
    """The page without its fenced blocks, in which a line may begin with # and be no heading."""
    return re.sub(r"^(`{3,}).*?^\1$", "", page, flags=re.MULTILINE | re.DOTALL)


def labels():
    return [label for page in PAGES.values() for label in re.findall(r"^\$\$ \(([\w-]+)\)$", page, re.MULTILINE)]


def named_in_code():
    found = {}
    for path in sorted((ROOT / "lstm_ref").glob("*.py")):
        for name in re.findall(r"# .*?\beq\. ([\w-]+)", path.read_text(encoding="utf-8")):
            found.setdefault(name, path.name)
    return found


def test_every_equation_that_the_code_names_stands_in_a_chapter():
    missing = {name: where for name, where in named_in_code().items() if name not in labels()}
    assert not missing


def test_the_equations_of_the_cell_are_named_in_the_code():
    cell = {"rnn-state", "lstm-preactivation", "lstm-gates", "lstm-cell-state", "lstm-hidden-state"}
    assert cell <= set(named_in_code())


def test_no_equation_label_is_given_twice():
    assert len(labels()) == len(set(labels()))


@pytest.mark.parametrize("link", LINKS)
def test_every_section_that_a_diagnosis_links_to_stands_before_a_heading(link):
    page, section = link.split(".html#")
    assert len(re.findall(rf"^\({section}\)=\n#+ \S", PAGES[f"{page}.md"], re.MULTILINE)) == 1


SCALED = r"(?P<scaled>(?:multipl|divid)\w+ [^.]{0,40}?)?"  # by a number, as in "multiplies the gradient by y"
ONE = r"(?:the|its|all other) (?:score|probabilit|weight|input|output|target|entr|state|bias)"
SYMBOL = r"`?\$?[a-zA-Z]\w?(?:_|\b)"
DIFFERENTIATED_BY = re.compile(rf"{SCALED}\b(?:gradient|derivative)s?(?: of (?:\w+ ){{0,4}}\S+)? by (?:{ONE}|{SYMBOL})")


def differentiated_by(text):
    """Where something is said to be differentiated "by" a quantity: in English it is "with respect to" it."""
    return [found[0] for found in DIFFERENTIATED_BY.finditer(text) if not found["scaled"]]


@pytest.mark.parametrize("room", ["chapters", "solutions", "grader", "lstm_ref"])
def test_a_gradient_is_taken_with_respect_to_a_quantity_and_not_by_it(room):
    texts = [path for kind in ("md", "py", "yml") for path in (ROOT / room).rglob(f"*.{kind}")]
    found = {path.name: differentiated_by(path.read_text(encoding="utf-8")) for path in texts}
    assert len(found) > 10
    assert {name: said for name, said in found.items() if said} == {}


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("the gradient by the scores", True),
        ("The gradient of the number f(v) by the entries", True),
        ("gradient of c_T by c_0 is", True),
        ("the derivative by x_t", True),
        ("return the gradient by `v` of", True),
        ("the norm of the gradient by its lag", False),
        ("compute the gradient by `backward`", False),
        ("divides the gradient by the number of words", False),
        ("each step multiplies the norm of a gradient by $s$", False),
        ("multiplies the gradient of a score by the key itself", False),
        ("the gradient with respect to the scores", False),
    ],
)
def test_what_counts_as_differentiated_by(text, wrong):
    assert bool(differentiated_by(text)) is wrong


def parts(name):
    return re.findall(r"^## (.+)$", without_code(PAGES[name]), re.MULTILINE)


@pytest.mark.parametrize("name", [name for name in NUMBERED if name not in RECAST])
def test_a_chapter_has_its_nine_parts_in_order(name):
    assert parts(name) == PARTS


@pytest.mark.parametrize("name", RECAST)
def test_a_recast_chapter_has_four_or_five_lessons_each_with_an_anchor_in_its_frame(name):
    lessons = [part for part in parts(name) if part.startswith("Lesson ")]
    assert [int(re.match(r"Lesson (\d): \S", lesson)[1]) for lesson in lessons] == [*range(1, len(lessons) + 1)]
    assert len(lessons) in (4, 5)
    assert len(re.findall(r"^\([\w-]+\)=\n## Lesson \d", PAGES[name], re.MULTILINE)) == len(lessons)
    at = parts(name).index(lessons[0])
    assert [*parts(name)[:at], "Lessons", *parts(name)[at + len(lessons) :]] == RECAST_PARTS


def drawing(name):
    """The cells of a chapter that draw a figure."""
    cells = [cell for cell in jupytext.reads(PAGES[name], fmt="md:myst").cells if cell.cell_type == "code"]
    return [cell for cell in cells if re.search(r"^(fig\b.*=|plot_)", cell.source, re.MULTILINE)]


@pytest.mark.parametrize("name", NUMBERED)
def test_every_figure_that_a_chapter_draws_has_alternative_text(name):
    assert len(drawing(name)) >= 2
    texts = [cell.metadata.get("mystnb", {}).get("image", {}).get("alt", "") for cell in drawing(name)]
    assert [text for text in texts if len(text) < 40] == []


@pytest.mark.parametrize("path", BANKS, ids=lambda path: path.name)
def test_every_question_of_a_quiz_has_one_right_choice_and_says_why(path):
    bank = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert len(bank) >= 6
    for entry in bank:
        assert set(entry) == {"question", "choices"}
        assert [choice["right"] for choice in entry["choices"]].count(True) == 1
        assert all(choice["text"].strip() and choice["why"].strip() for choice in entry["choices"])
        assert len({choice["text"] for choice in entry["choices"]}) == len(entry["choices"])


@pytest.mark.parametrize("path", BANKS, ids=lambda path: path.name)
def test_no_place_holds_more_than_half_of_the_right_choices_of_a_quiz(path):
    bank = yaml.safe_load(path.read_text(encoding="utf-8"))
    places = [[choice["right"] for choice in entry["choices"]].index(True) for entry in bank]
    assert max(map(places.count, places)) <= len(bank) / 2, places


def test_the_order_of_the_gates_is_the_one_that_the_notation_states():
    stated = re.search(r"stacked in the order \*\*\$(\w), (\w), (\w), (\w)\$\*\*", PAGES["notation.md"]).groups()
    D, H = 5, 4
    for place, name in enumerate(stated):
        b = np.zeros(4 * H)
        b[place * H : (place + 1) * H] = 50
        params = lstm.Params(np.zeros((4 * H, D)), np.zeros((4 * H, H)), b)
        _, (_, _, _, gates, _) = lstm.step(np.ones((2, D)), lstm.zero_state(2, H), params)
        saturated = [gate for gate, values in zip("ifgo", gates[:4], strict=True) if (values == 1).all()]
        assert saturated == [name]
