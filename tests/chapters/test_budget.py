"""A chapter shows little code and says below each figure what to see; a recast one also keeps to its words."""

import re

import jupytext
import pytest

from .test_chapters import NUMBERED, PAGES, RECAST, drawing

WORDS, LINES, RUN, WIDTH = 2500, 120, 15, 76
HIDDEN = {"hide-input", "hide-cell", "remove-cell", "remove-input"}

CELL = re.compile(r"^```\{code-cell\}.*?^```$\n?", re.MULTILINE | re.DOTALL)
FENCED = re.compile(r"^(`{3,}).*?^\1$\n?", re.MULTILINE | re.DOTALL)
DROPDOWN = re.compile(r"^(:{3,})\{dropdown\}([^\n]*)\n.*?^\1$", re.MULTILINE | re.DOTALL)
DIRECTIVE = re.compile(r"^:{3,}(\{\w+\})?", re.MULTILINE)
MATHS = re.compile(r"^\$\$.*?^\$\$.*?$", re.MULTILINE | re.DOTALL)
LABEL = re.compile(r"^\([\w-]+\)=$", re.MULTILINE)
HEADING = re.compile(r"^(#+) (.*)$")
WORD = re.compile(r"[\w$`{]\S*")


def unfolded(page):
    """The page without the sections that the site folds: "Deeper: ..." and wrong sentences in quotation marks."""
    kept, folded, fence = [], 0, ""
    for line in page.splitlines():
        mark = re.match(r"`{3,}", line)
        if mark and not fence:
            fence = mark[0]
        elif mark and mark[0] == fence:
            fence = ""
        elif not fence and (found := HEADING.match(line)):
            level = len(found[1])
            if folded and level <= folded:
                folded = 0
            if not folded and found[2].startswith(("Deeper: ", "“", '"')):
                folded = level
                kept.append(found[2])  # the title is in sight
        if not folded:
            kept.append(line)
    return "\n".join(kept)


def words(page):
    """How many words of the core stand in sight: headings, paragraphs, lists, tables, titles of what is folded.

    A formula on lines of its own is no word, one within a sentence is one. "Check yourself" is not counted: it asks.
    """
    text = re.sub(r"^## Check yourself$.*?(?=^## )", "", page.split("\n---\n", 1)[1], flags=re.MULTILINE | re.DOTALL)
    for pattern in (CELL, FENCED, MATHS, LABEL):
        text = pattern.sub("", text)
    text = DIRECTIVE.sub("", DROPDOWN.sub(r"\2", unfolded(text)))
    text = re.sub(r"\$[^$]*\$", "$maths$", text)
    return len(WORD.findall(text))


def visible_code(page):
    """The lines of each cell in sight, blank ones left out."""
    cells = [cell for cell in jupytext.reads(unfolded(page), fmt="md:myst").cells if cell.cell_type == "code"]
    shown = [cell.source for cell in cells if not HIDDEN & {*cell.metadata.get("tags", [])}]
    return [[line for line in source.splitlines() if line.strip()] for source in shown]


@pytest.mark.parametrize("name", RECAST)
def test_a_recast_chapter_keeps_to_its_words(name):
    assert words(PAGES[name]) <= WORDS


@pytest.mark.parametrize("name", NUMBERED)
def test_a_chapter_shows_little_code_and_none_that_is_cut_off(name):
    cells = visible_code(PAGES[name])
    assert sum(map(len, cells)) <= LINES
    assert max(map(len, cells)) <= RUN
    assert [line for cell in cells for line in cell if len(line) > WIDTH] == []


def figures(name):
    return [cell.metadata["mystnb"].get("figure", {}) for cell in drawing(name)]


@pytest.mark.parametrize("name", NUMBERED)
def test_each_figure_of_a_chapter_has_a_name_and_a_caption_that_says_what_to_see(name):
    assert [each for each in figures(name) if len(each.get("caption", "")) < 40 or not each.get("name")] == []


@pytest.mark.parametrize("name", RECAST)
def test_a_recast_chapter_has_many_figures(name):
    assert len(figures(name)) >= 8


def test_no_two_figures_of_the_book_share_a_name():
    names = [figure["name"] for name in NUMBERED for figure in figures(name)]
    assert sorted(names) == sorted(set(names))
    assert all(name.startswith("fig-") for name in names)


@pytest.mark.parametrize("name", RECAST)
def test_asserts_of_a_recast_chapter_are_folded_and_the_reader_sees_that_something_was_checked(name):
    assert not [line for cell in visible_code(PAGES[name]) for line in cell if line.startswith("assert")]
    cells = [cell for cell in jupytext.reads(PAGES[name], fmt="md:myst").cells if "assert " in cell.source]
    prompts = [cell.metadata.get("mystnb", {}).get("code_prompt_show", "") for cell in cells]
    assert sum(prompt.startswith("Checked: ") for prompt in prompts) >= 5


PAGE = """---
kernelspec: {display_name: Python 3, language: python, name: python3}
---
# Title of four words

Two words. A $formula + more$ counts once.

$$
a = b
$$ (label)

:::{dropdown} Guess first
Not these.
:::

```{code-cell} ipython3
one = 1

two = 2
```

```{code-cell} ipython3
:tags: [hide-input]

three = 3
```

(deep)=
### Deeper: two

Not these either.

#### Nor these

```{code-cell} ipython3
four = 4
```

### Again
"""


def test_what_is_counted():
    assert words(PAGE) == 4 + 2 + 4 + 2 + 2 + 1
    assert visible_code(PAGE) == [["one = 1", "two = 2"]]
