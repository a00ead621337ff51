"""Slips of a name: another one stands there, or stands there besides."""

import ast
import re
from itertools import combinations

from grader.judging.slips.places import shortened

WORDS = re.compile(r"(\W+)")


def stands(place, new, node):
    """The most usual slip in words."""
    return f"{shortened(new)} stands where {place.said(node)} belongs"


def names(place, node, parent):
    """Another name of the function, or another part of the same thing."""
    if is_called(node, parent) and isinstance(node, ast.Name):
        return
    if read(place, node):
        for name in place.locals:
            if name not in (node.id, _list_that_grows(place.node, parent)):
                yield name, stands(place, name, node)
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in place.locals:
        used = {
            other.attr
            for other in ast.walk(place.function)
            if isinstance(other, ast.Attribute)
            and isinstance(other.value, ast.Name)
            and other.value.id == node.value.id
        }
        for attr in sorted(used - {node.attr}):
            yield f"{node.value.id}.{attr}", stands(place, f"{node.value.id}.{attr}", node)
    if isinstance(node, ast.Attribute) and node.attr == "T":
        yield place.code(node.value), f"{place.said(node.value)} is not transposed"
    elif isinstance(parent, ast.BinOp) and isinstance(parent.op, ast.MatMult) and not isinstance(node, ast.BinOp):
        yield f"{place.code(node)}.T", f"{place.said(node)} is transposed"


def _list_that_grows(statement, node):
    """The name of a list into which an expression goes whose parent is `node`, which must not be put into itself: what
    reads a list within itself finds no end."""
    if isinstance(node, ast.List) and isinstance(statement, ast.AugAssign) and isinstance(statement.target, ast.Name):
        return statement.target.id
    is_method = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
    return node.func.value.id if is_method and isinstance(node.func.value, ast.Name) else None


def exchanged(place):
    """Two names in each other's place, in all of a statement."""
    for one, other in combinations(_read_in(place), 2):
        changed = "".join({one: other, other: one}.get(token, token) for token in WORDS.split(place.code_of_head))
        yield place.put(changed), f"{one} and {other} have changed places"


def from_the_start(place):
    """Arguments that have changed places, or a share for what is left of it, from the first statement on."""
    arguments = [argument.arg for argument in place.function.args.args]
    if place.node is not _first(place.function):
        return
    for one, other in combinations(arguments, 2):
        yield (
            place.put(f"{one}, {other} = {other}, {one}\n{place.indent}{place.code_of_head}"),
            f"{one} and {other} have changed places everywhere",
        )
    for name in arguments:
        yield (
            place.put(f"{name} = 1 - {name}\n{place.indent}{place.code_of_head}"),
            f"{name} is taken for 1 - {name} everywhere",
        )


def _first(function):
    """The first statement of a function after its docstring."""
    return next(
        node for node in function.body if not (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant))
    )


def _read_in(place):
    return list(dict.fromkeys(node.id for node, _ in place.expressions if read(place, node)))


def besides(place, node, parent):
    """A name with another one subtracted, added or multiplied."""
    if read(place, node) and isinstance(parent, (ast.BinOp, ast.Call)) and not is_called(node, parent):
        for name in place.locals:
            if name != node.id:
                yield f"({node.id} - {name})", f"{name} is subtracted from {node.id} besides"
                yield f"({node.id} + {name})", f"{name} is added to {node.id} besides"
                yield f"({node.id} * {name})", f"{node.id} is multiplied by {name} besides"


def is_called(node, parent):
    """Whether a node is what a call calls."""
    return isinstance(parent, ast.Call) and parent.func is node


def read(place, node):
    """Whether a node reads a value that the function has made or was given."""
    return isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and node.id in place.locals
