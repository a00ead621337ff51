"""What the reference makes on the way to an answer, in order: values of its names, and of the expressions in these."""

import ast
from functools import cache, lru_cache
from itertools import repeat
from typing import NamedTuple

import numpy as np

from grader.judging.bounded import PASSES, made
from grader.judging.calls import attempt
from grader.judging.diagnosis import source_of
from grader.judging.inside import loaded
from grader.judging.numbers import leaves

RETURNED = "what is returned"
HELPED = "what a helper returns, "
NOTED = 64  # sources that are kept: each is asked for at a few calls, one after the other


class Quantity(NamedTuple):
    """The numbers of a name that a statement gives them to, or of an expression in it; they are made of `read`.

    number: that of the statement or the expression. within: the numbers of the expressions that one stands in. whole:
    whether it is what the name has then. passes: the whole numbers that the loops around it have reached, by name.
    """

    number: int
    name: str
    read: tuple
    within: tuple
    whole: bool
    passes: tuple
    numbers: np.ndarray


def quantities(twin, bugs, call, most=PASSES):
    """The quantities that the reference, or one with mistakes, makes at a call in so many passes of its loops; as many
    as it comes to."""
    found, kinds, passes = [], {}, {}

    def note(number, value):
        numbers = np.zeros(0) if value is None or callable(value) else leaves(value)
        found.append(Quantity(number, *kinds[number], tuple(passes.items()), numbers))
        return value

    def reach(names, values):
        for name, value in zip(names, values, strict=True):
            passes.pop(name, None)
            if isinstance(value, int):
                passes[name] = value

    def shown(text):
        noted, of_text = noting(text)
        kinds.update(of_text)
        return noted

    function = made(twin, bugs, shown, _note=note, _reach=reach, _passes=repeat(True, most))
    with np.errstate(all="ignore"):
        attempt(function, *call.args)
    return found


@lru_cache(NOTED)
def noting(text):
    """A source in which each value is passed through `_note(number, value)`, and by each number what the value is, the
    fields of a Quantity."""
    tree, kinds = ast.parse(text), {}
    return ast.unparse(ast.fix_missing_locations(_Noting(kinds, tree.body[-1]).visit(tree))), kinds


class _Noting(ast.NodeTransformer):
    def __init__(self, kinds, last):
        self.kinds, self.last = kinds, last  # the function whose answer is asked for; others help it
        self.locals, self.target, self.within, self.returned = set(), None, (), RETURNED

    def visit_FunctionDef(self, node):
        arguments = {each.arg for each in ast.walk(node.args) if isinstance(each, ast.arg)}
        stored = {n.id for n in ast.walk(node) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}
        before = self.locals, self.returned
        self.locals = self.locals | arguments | stored
        self.returned = RETURNED if node is self.last else f"{HELPED}{node.name}"
        node.body = [made for each in node.body for made in _all(self.visit(each))]
        self.locals, self.returned = before
        return node

    def visit_Assign(self, node):
        parts = [part for target in node.targets for part in getattr(target, "elts", [target])]
        names = [part for part in parts if isinstance(part, (ast.Name, ast.Subscript))]
        read = self._read(node.value)
        node.value = self._below(" and ".join(map(_name, names)), node.value)
        return [node, *(self._statement(each, read) for each in names)]

    def visit_Expr(self, node):
        """What is handed to a method, such as that of a list that grows."""
        function = node.value.func if _is_call(node) else None
        if isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name):
            node.value.args = [self._below(function.value.id, each) for each in node.value.args]
        return node

    def visit_For(self, node):
        names = [each.id for each in ast.walk(node.target) if isinstance(each, ast.Name)]
        node.body = [made for each in node.body for made in _all(self.visit(each))]
        node.body.insert(0, ast.parse(f"_reach({names!r}, [{', '.join(names)}])").body[0])
        return [node, ast.parse(f"_reach({names!r}, {[None] * len(names)})").body[0]]

    def visit_AugAssign(self, node):
        read = self._read(node.value, node.target)
        node.value = self._below(_name(node.target), node.value)
        return [node, self._statement(node.target, read)]

    def visit_Return(self, node):
        if node.value is not None:
            parts = node.value.elts if isinstance(node.value, ast.Tuple) else [node.value]
            made = [part if isinstance(part, ast.Name) else self._below(self.returned, part) for part in parts]
            node.value = ast.Tuple(made, ast.Load()) if isinstance(node.value, ast.Tuple) else made[0]
        return node

    def generic_visit(self, node):
        if self.target is None or not isinstance(node, (ast.BinOp, ast.Call, ast.Subscript, ast.UnaryOp)):
            return super().generic_visit(node)
        number, before = len(self.kinds), self.within
        self.kinds[number] = self.target, self._read(node), before, False
        self.within = (*before, number)
        if isinstance(node, ast.Call):
            node.args = [self.visit(each) for each in node.args]
            if isinstance(node.func, ast.Attribute):
                node.func.value = self.visit(node.func.value)
        elif isinstance(node, ast.Subscript):
            node.value = self.visit(node.value)
        else:
            super().generic_visit(node)
        self.within = before
        return self._note(number, node)

    def visit_Lambda(self, node):
        return node

    visit_ListComp = visit_GeneratorExp = visit_DictComp = visit_SetComp = visit_JoinedStr = visit_Lambda

    def _below(self, target, node):
        self.target, before = target, self.target
        shown = self.visit(node)
        self.target = before
        return shown

    def _statement(self, target, read):
        number = len(self.kinds)
        self.kinds[number] = _name(target), read, (), True
        return ast.Expr(self._note(number, loaded(target)))

    def _note(self, number, node):
        return ast.Call(ast.Name("_note", ast.Load()), [ast.Constant(number), node], [])

    def _read(self, *nodes):
        names = (each.id for node in nodes for each in ast.walk(node) if isinstance(each, ast.Name))
        return tuple(name for name in dict.fromkeys(names) if name in self.locals)


def _all(found):
    return found if isinstance(found, list) else [found]


def _name(target):
    """The name that a target is, or is a part of."""
    return ast.unparse(target).partition("[")[0]


@cache
def made_of(module, names):
    """For each name in these functions, all names that its value is made of, on whatever way."""
    found = {}
    for stored, read in _statements(source_of(module, names)):
        for name in stored:
            found.setdefault(name, set()).update(read)
    for _ in found:
        for read in found.values():
            read.update(*(found.get(name, ()) for name in list(read)))
    return found


@cache
def grown(module, names):
    """The names in these functions to whose values something is added by a method, as to a list."""
    calls = [n.value.func for n in ast.walk(ast.parse(source_of(module, names))) if _is_call(n)]
    return {f.value.id for f in calls if isinstance(f, ast.Attribute) and isinstance(f.value, ast.Name)}


@cache
def filled(module, names):
    """The names in these functions of whose values one part after the other is given, as of an array."""
    nodes = ast.walk(ast.parse(source_of(module, names)))
    return {_name(n) for n in nodes if isinstance(n, ast.Subscript) and isinstance(n.ctx, ast.Store)}


def _is_call(node):
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Call)


def _statements(text):
    """For each statement of a source: the names that get a value there, and those that are read for it."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Assign):
            yield _names(*node.targets), _names(node.value)
        elif isinstance(node, ast.AugAssign):
            yield _names(node.target), _names(node.value, node.target)
        elif isinstance(node, (ast.For, ast.comprehension)):
            yield _names(node.target), _names(node.iter)
        elif isinstance(node, ast.Return) and node.value is not None:
            yield {RETURNED}, _names(node.value)


def _names(*nodes):
    return {each.id for node in nodes for each in ast.walk(node) if isinstance(each, ast.Name)}
