"""The numbers that a learner's function has on its way to an answer: so it is seen which quantities it has right.

Each expression of its source is made to show its value, and it is run once more. What is found is a set of numbers,
whatever the variables are called and however the work is split: a quantity of the reference is right in an answer whose
numbers hold it.
"""

import ast
import inspect
import textwrap

import numpy as np

MOST = 200_000  # numbers; a call that has more tells nothing
LONGEST = 100  # parts of a value, such as the state that a step returns
FUNCTIONS = 20  # of the notebook, that a function calls


class Unseen(Exception):
    """A function that cannot be looked into."""


def numbers_inside(function, *args):
    """The numbers that `function` makes of `args`, of complex ones their size, sorted, each once; Unseen where they
    cannot be had."""
    seen, known, count = [], set(), 0

    def saw(value):
        nonlocal count
        if isinstance(value, (tuple, list)) and len(value) <= LONGEST:
            for each in value:
                saw(each)
        elif isinstance(value, (float, complex, np.inexact)) or (
            isinstance(value, np.ndarray) and value.dtype.kind in "fc"
        ):
            array = (np.abs if np.iscomplexobj(value) else np.asarray)(np.ravel(value)).astype(float)
            key = array.tobytes()
            if key not in known:
                known.add(key)
                seen.append(array)
                count += array.size
            if count > MOST:
                raise Unseen
        return value

    showing(function, saw)(*args)
    numbers = np.concatenate([np.zeros(0), *seen])
    return np.unique(numbers[np.isfinite(numbers)])


def showing(function, saw):
    """The function, of which each expression is passed through `saw`, as are those of its notebook's that it calls."""
    function = inspect.unwrap(function)
    if not inspect.isfunction(function) or function.__closure__:
        raise Unseen
    namespace = {**function.__globals__, "_saw": saw}
    for each in called_by(function):
        try:
            tree = _Showing().visit(ast.parse(textwrap.dedent(inspect.getsource(each))))
            exec(compile(ast.fix_missing_locations(tree), "inside", "exec"), namespace)
        except (OSError, TypeError, SyntaxError):  # no source, or one in which an expression may not be called
            if each is function:
                raise Unseen from None
    return namespace[function.__name__]


def called_by(function):
    """The functions of the same notebook that one calls, and these in turn; itself last."""
    found, space = [function], function.__globals__
    for each in found:
        names = each.__code__.co_names
        found += [
            other
            for name in names
            for other in [space.get(name)]
            if inspect.isfunction(other) and other.__globals__ is space and other not in found
        ]
    return found[:FUNCTIONS][::-1]


class _Showing(ast.NodeTransformer):
    """Passes the value of each expression through a function `_saw`."""

    def visit(self, node):
        shown = super().visit(node)
        loaded = isinstance(getattr(node, "ctx", ast.Load()), ast.Load)
        if isinstance(node, (ast.BinOp, ast.UnaryOp, ast.Call, ast.Subscript, ast.Attribute, ast.IfExp)) and loaded:
            return self._saw(shown)
        return shown

    def visit_Call(self, node):
        function = node.func
        node = self.generic_visit(node)
        node.func = function if isinstance(function, ast.Name) else _unwrapped(node.func)
        return node

    def visit_Subscript(self, node):
        node.value = self.visit(node.value)
        return node

    def visit_AugAssign(self, node):
        node.value = self.visit(node.value)
        return [node, ast.Expr(self._saw(loaded(node.target)))]

    def visit_Return(self, node):
        if node.value is not None:
            node.value = self._saw(self.visit(node.value))
        return node

    def visit_JoinedStr(self, node):
        return node

    def _saw(self, node):
        return ast.Call(ast.Name("_saw", ast.Load()), [node], [])


def _unwrapped(node):
    """What is called, of which only the object it belongs to is shown."""
    shown = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "_saw"
    return node.args[0] if shown else node


def loaded(target):
    """The expression that reads what a statement has given a value."""
    return ast.parse(ast.unparse(target), mode="eval").body
