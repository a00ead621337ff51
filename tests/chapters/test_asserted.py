"""A number that a sentence takes from the run is held by an assert, so that the sentence cannot outlive its truth."""

import ast
import builtins
import re

import jupytext
import pytest

from .test_chapters import NUMBERED, PAGES

# Numbers that no assert can hold, each with the reason.
UNCLAIMED = {
    "cpu": "how long the build took on the machine that made it; no sentence concludes anything from it",
}

GLUED = re.compile(r"\{glue:\w+\}`([^`:]+)(?::[^`]*)?`")
FENCED = re.compile(r"^(`{3,}).*?^\1$", re.MULTILINE | re.DOTALL)


def in_sentences(page):
    """The glued names that stand in the running text; what stands in a table is a row of data."""
    lines = [line for line in FENCED.sub("", page).splitlines() if not line.lstrip().startswith("|")]
    return list(dict.fromkeys(name for line in lines for name in GLUED.findall(line)))


def without_functions(node):
    """The nodes below, but not the bodies of functions: their names are their own."""
    yield node
    for child in ast.iter_child_nodes(node):
        if isinstance(child, (ast.FunctionDef, ast.Lambda, ast.comprehension)):
            continue
        yield from without_functions(child)


def bound(tree):
    """The names to which a cell gives a value."""
    for node in without_functions(tree):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id
    yield from (node.name for node in tree.body if isinstance(node, (ast.FunctionDef, ast.ClassDef)))


def imported(trees):
    aliases = [
        alias
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, (ast.Import, ast.ImportFrom))
        for alias in node.names
    ]
    return {(alias.asname or alias.name).split(".")[0] for alias in aliases}


class Substitute(ast.NodeTransformer):
    """Puts what a loop over something written out gives its variables in the place of these variables."""

    def __init__(self, values):
        self.values = values

    def visit_Name(self, node):
        return self.values.get(node.id, node)


def rounds(loop):
    """For each round of a loop over something written out, what its variables stand for; else one round, unknown."""
    each = loop.iter
    if (
        isinstance(each, ast.Call)
        and getattr(each.func, "attr", "") == "items"
        and isinstance(each.func.value, ast.Dict)
    ):
        each = ast.Tuple(
            [ast.Tuple([*pair]) for pair in zip(each.func.value.keys, each.func.value.values, strict=True)]
        )
    if isinstance(each, ast.Call) and getattr(each.func, "id", "") == "zip" and isinstance(each.args[0], ast.Tuple):
        columns = [column.elts if isinstance(column, ast.Tuple) else [column] * 99 for column in each.args]
        each = ast.Tuple([ast.Tuple([*row]) for row in zip(*columns, strict=False)])
    targets = loop.target.elts if isinstance(loop.target, ast.Tuple) else [loop.target]
    written = isinstance(each, (ast.Tuple, ast.List)) and all(isinstance(target, ast.Name) for target in targets)
    if written and isinstance(loop.target, ast.Tuple):
        written = all(isinstance(row, ast.Tuple) and len(row.elts) == len(targets) for row in each.elts)
    if written:
        for row in each.elts:
            values = row.elts if isinstance(loop.target, ast.Tuple) else [row]
            yield {target.id: value for target, value in zip(targets, values, strict=True)}
    else:  # a variable stands for all that is looped over
        names = [node.id for node in ast.walk(loop.target) if isinstance(node, ast.Name)]
        yield dict.fromkeys(names, loop.iter)


def unrolled(statements, values=None):
    """Every call of glue(name, value) among statements, loops unrolled."""
    for statement in statements:
        if isinstance(statement, ast.For):
            for variables in rounds(statement):
                known = {name: Substitute(values or {}).visit(value) for name, value in variables.items()}
                yield from unrolled(statement.body, {**(values or {}), **known})
        elif isinstance(statement, (ast.If, ast.With)):
            yield from unrolled(statement.body, values)
        elif isinstance(statement, ast.Expr) and getattr(getattr(statement.value, "func", None), "id", "") == "glue":
            fresh = ast.parse(ast.unparse(statement.value), mode="eval").body
            call = Substitute(values or {}).visit(fresh)
            yield pattern_of(call.args[0]), call.args[1]


def pattern_of(name):
    """A regular expression for a glued name: what is not written out may be anything."""
    if isinstance(name, ast.Constant):
        return re.escape(str(name.value))
    if isinstance(name, ast.JoinedStr):
        return "".join(pattern_of(part.value if isinstance(part, ast.FormattedValue) else part) for part in name.values)
    return ".+"


def read(node, ignored):
    """What an expression reads: (name, key), the key None where it is not written out."""
    found, keyed = set(), set()
    for part in ast.walk(node):
        if (
            isinstance(part, ast.Subscript)
            and isinstance(part.value, ast.Name)
            and isinstance(part.slice, ast.Constant)
        ):
            found.add((part.value.id, repr(part.slice.value)))
            keyed.add(id(part.value))
    own = {
        n.id
        for c in ast.walk(node)
        if isinstance(c, ast.comprehension)
        for n in ast.walk(c.target)
        if isinstance(n, ast.Name)
    }
    for part in ast.walk(node):
        if isinstance(part, ast.Name) and id(part) not in keyed:
            found.add((part.id, None))
    return {(name, key) for name, key in found if name not in ignored | own}


def results(value, ignored):
    """What a glued value reads: its variables or, where there are none, the functions that it calls."""
    called = {
        call.func.id for call in ast.walk(value) if isinstance(call, ast.Call) and isinstance(call.func, ast.Name)
    }
    everything = {(name, key) for name, key in read(value, ignored) if not name.isupper()}
    return {(name, key) for name, key in everything if name not in called} or everything


def claimed(tree, ignored):
    """What the asserts of a cell are about; of an assert in a loop, what is looped over too."""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Assert):
            found |= read(node.test, ignored)
        if isinstance(node, ast.For) and any(isinstance(part, ast.Assert) for part in ast.walk(node)):
            own = {part.id for part in ast.walk(node.target) if isinstance(part, ast.Name)}
            inside = set().union(*(claimed(part, ignored) for part in node.body))
            if own & {name for name, _ in inside}:
                found |= read(node.iter, ignored)
    return found


def held(wanted, claims):
    return any(name == other and (key == its or None in (key, its)) for name, key in wanted for other, its in claims)


def unasserted(page):
    """The glued names in the sentences of a page that no assert speaks of while they have the value that is glued."""
    cells = [cell.source for cell in jupytext.reads(page, fmt="md:myst").cells if cell.cell_type == "code"]
    trees = [ast.parse(re.sub(r"^[%!].*$", "", source, flags=re.MULTILINE)) for source in cells]
    ignored = imported(trees) | set(dir(builtins))
    binding = [set(bound(tree)) for tree in trees]
    claims = [claimed(tree, ignored) for tree in trees]
    glued = [
        (pattern, at, results(value, ignored))
        for at, tree in enumerate(trees)
        for pattern, value in unrolled(tree.body)
    ]

    def alive(name, at):
        """The cells in which a name has the value that it has in cell number `at`."""
        before = [place for place in range(at + 1) if name in binding[place]]
        after = [place for place in range(at + 1, len(trees)) if name in binding[place]]
        return range(before[-1] if before else 0, after[0] if after else len(trees))

    missing = []
    for name in in_sentences(page):
        made = [(at, wanted) for pattern, at, wanted in glued if re.fullmatch(pattern, name)]
        exact = [(at, wanted) for pattern, at, wanted in glued if pattern == re.escape(name)]
        for at, wanted in (exact or made)[:1]:
            holds = any(held({each}, claims[place]) for each in wanted for place in alive(each[0], at))
            if wanted and not holds:
                missing.append(name)
        if not made:
            missing.append(f"{name} (made by no cell)")
    return missing


@pytest.mark.parametrize("name", NUMBERED)
def test_every_number_in_a_sentence_is_held_by_an_assert(name):
    assert [each for each in unasserted(PAGES[name]) if each not in UNCLAIMED] == []


PAGE = """---
kernelspec: {display_name: Python 3, language: python, name: python3}
---
# Title

```{code-cell} ipython3
import numpy as np
CODE
```

The error is {glue:text}`NAME:.2f`.

| {glue:text}`row` |
"""


@pytest.mark.parametrize(
    ("code", "name", "missing"),
    [
        ('error = 2\nassert error < 3\nglue("error", float(error))', "error", False),
        ('error = 2\nglue("error", float(error))', "error", True),
        ('error = 2\nassert np.isfinite(float(1))\nglue("error", float(error))', "error", True),
        ('error = {"a": 1, "b": 2}\nassert error["a"] < 3\nglue("error", error["b"])', "error", True),
        ('error = {"a": 1, "b": 2}\nassert error["b"] < 3\nglue("error", error["b"])', "error", False),
        ('for k, v in {"a": low, "b": high}.items():\n    glue(f"at-{k}", v)\nassert high < 3', "at-b", False),
        ('for k, v in {"a": low, "b": high}.items():\n    glue(f"at-{k}", v)\nassert high < 3', "at-a", True),
        ('for n, v in found.items():\n    glue(f"at-{n}", v)\nassert found[1] < 3', "at-1", False),
        ('for n, v in found.items():\n    assert v < 3\nglue("most", max(found))', "most", False),
        ('for n in found:\n    pass\nglue("most", max(found))', "most", True),
        ('glue("updates", f"{UPDATES:,}")', "updates", False),
        ('error = 2\nassert error < 3\nglue("error", float(error))', "eror", True),
        ('error = 2\nassert error\n```\n\n```{code-cell}\nerror = 3\nglue("error", error)', "error", True),
        ('error = 2\nglue("error", error)\n```\n\n```{code-cell}\nassert error < 3', "error", False),
    ],
)
def test_what_counts_as_held(code, name, missing):
    assert bool(unasserted(PAGE.replace("CODE", code).replace("NAME", name))) is missing
