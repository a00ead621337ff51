"""Slips of a constant, of an axis, of a number of things, and of the letters of a product."""

import ast

from grader.judging.slips.functions import called
from grader.judging.slips.names import is_called, read


def numbers(place, node, parent):
    """Another constant."""
    if not isinstance(node, ast.Constant) or id(node) in place.indices:  # an index that is moved is told as that
        return
    value, axis = node.value, isinstance(parent, ast.keyword) and parent.arg == "axis"
    if isinstance(value, bool):
        yield str(not value), f"{not value} stands where {value} belongs"
    elif isinstance(value, int):
        for other in dict.fromkeys((0, 1, 2, -1) if axis else (value + 1, value - 1, 0, 1, 2, -value, 2 * value)):
            if other != value:
                yield (
                    str(other),
                    f"the axis is {other}, where {value} belongs" if axis else f"{other} stands where {value} belongs",
                )
        if axis:
            yield "None", f"all axes are taken together, not axis {value}"
    elif isinstance(value, float):
        others = [c.value for c in ast.walk(place.function) if isinstance(c, ast.Constant) and type(c.value) is float]
        for other in dict.fromkeys(
            (*others, 1 - value, 0.0, 1.0, -value, 2 * value, value / 2, 10 * value, value / 10, -1.0, 0.5)
        ):
            if other != value:
                yield repr(round(other, 12)), f"{other:.4g} stands where {value:g} belongs"
    elif isinstance(value, str) and "->" in value:
        yield from letters(value)


def letters(value):
    """The letters of one part of an einsum in another order."""
    ins, out = value.split("->")
    parts = [*ins.split(","), out]
    for k, part in enumerate(parts):
        for i in range(len(part)):
            for j in range(i + 1, len(part)):
                swapped = list(part)
                swapped[i], swapped[j] = swapped[j], swapped[i]
                changed = [*parts[:k], "".join(swapped), *parts[k + 1 :]]
                what = "the result" if k == len(parts) - 1 else f"factor {k + 1}"
                yield (
                    repr(f"{','.join(changed[:-1])}->{changed[-1]}"),
                    f"the axes {part[i]} and {part[j]} of {what} are swapped in the product {value}",
                )


def counts(place, node, parent):
    """A number of things that is one off, or that of all pairs of them."""
    number = read(place, node) or (isinstance(node, ast.Call) and called(node) == "len")
    if number and isinstance(parent, (ast.BinOp, ast.Call, ast.Compare)) and not is_called(node, parent):
        code, said = place.code(node), place.said(node)
        yield f"({code} - 1)", f"{said} - 1 stands where {said} belongs"
        yield f"({code} + 1)", f"{said} + 1 stands where {said} belongs"
        yield f"({code} * ({code} - 1) / 2)", f"the number of all pairs of {said} stands where {said} belongs"
