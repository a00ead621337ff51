"""Slips of an operator: another one, a side left out, the sides swapped, the brackets elsewhere, a sign."""

import ast

from grader.judging.slips.symbols import INSTEAD, SYMBOLS

VERBS = {
    "+": "added",
    "-": "subtracted",
    "*": "multiplied",
    "/": "divided",
    "@": "multiplied as matrices",
    "//": "divided and rounded down",
    "**": "raised to a power",
    "%": "divided for the rest",
}


def operators(place, node, parent):
    """Another operator, one side left out, the sides swapped, or brackets in another place."""
    if not isinstance(node, ast.BinOp) or id(node) in place.indices:  # an index that is moved is told as that
        return
    left, right, symbol = place.code(node.left), place.code(node.right), SYMBOLS.get(type(node.op))
    said = place.said(node.left), place.said(node.right)
    what = {"+": "term", "-": "term", "*": "factor", "@": "factor"}.get(symbol, "part")
    if symbol == "**":
        yield f"({left})", f"{said[0]} is taken as it is, not to the power {said[1]}"
    elif symbol in ("/", "//", "%"):
        yield f"({left})", f"the division by {said[1]} is left out"
    else:
        yield f"({left})", f"the {what} {said[1]} is left out"
    if symbol == "-":
        yield f"(-({right}))", f"the term {said[0]} is left out"
    elif symbol == "/":
        yield f"(1 / ({right}))", f"{said[0]} is left out: 1 is divided by {said[1]}"
    if symbol not in ("**", "/", "//", "%"):
        yield f"({right})", f"the {what} {said[0]} is left out"
    for other in INSTEAD.get(type(node.op), "").split():
        yield (
            f"(({left}) {other} ({right}))",
            f"{said[0]} and {said[1]} are {VERBS[other]}, where they are to be {VERBS[symbol]}",
        )
    if symbol in ("-", "/", "**", "@", "//", "%"):
        yield f"(({right}) {symbol} ({left}))", f"{said[0]} and {said[1]} have changed places"
    yield from brackets(place, node, symbol)


def brackets(place, node, symbol):
    """The brackets set otherwise: a (b + c) as a b + c."""
    for child, other, first in ((node.left, node.right, True), (node.right, node.left, False)):
        if not (isinstance(child, ast.BinOp) and symbol):
            continue
        a, b, inner, rest = (
            place.code(child.left),
            place.code(child.right),
            SYMBOLS.get(type(child.op)),
            place.code(other),
        )
        where = f"the brackets around {place.said(child)} are missing, or stand elsewhere"
        if symbol in "*/@" and inner in ("+", "-"):
            yield (
                (f"(({a}) {inner} ({b}) {symbol} ({rest}))" if first else f"(({rest}) {symbol} ({a}) {inner} ({b}))"),
                where,
            )
            if first:
                yield f"(({a}) {symbol} ({rest}) {inner} ({b}))", where
        if symbol == "/" and inner in ("*", "/") and not first:
            yield f"(({rest}) / ({a}) {inner} ({b}))", where
        if symbol == "**" and inner in ("+", "-", "*", "/") and first:
            yield f"(({a}) {inner} ({b}) ** ({rest}))", f"only {place.said(child.right)} is raised to the power"
        if symbol in ("+", "-") and inner == "**":
            base, power = place.code(child.left), place.code(child.right)
            whole = f"({base} {symbol} ({rest}))" if first else f"(({rest}) {symbol} {base})"
            yield (
                f"({whole} ** {power})",
                f"all of {place.said(node.left)} and {place.said(node.right)} together is raised to the power",
            )
        if symbol in ("+", "-") and inner in ("*", "/"):
            ours = (
                f"(({a}) {inner} (({b}) {symbol} ({rest})))" if first else f"((({rest}) {symbol} ({a})) {inner} ({b}))"
            )
            yield ours, where


def signs(place, node, parent):
    """A sign that is missing, or one too many."""
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        turned = isinstance(parent, ast.Slice)  # [::-1]
        said = "nothing is turned round" if turned else f"the minus before {place.said(node.operand)} is missing"
        yield f"({place.code(node.operand)})", said
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield f"({place.code(node.operand)})", f"{place.said(node.operand)} is asked for, where its opposite belongs"
    elif isinstance(parent, (ast.BinOp, ast.Call)) and isinstance(node, (ast.Name, ast.BinOp, ast.Call, ast.Subscript)):
        yield f"(-({place.code(node)}))", f"{place.said(node)} has the wrong sign"
        yield f"np.abs({place.code(node)})", f"{place.said(node)} has lost its sign"
