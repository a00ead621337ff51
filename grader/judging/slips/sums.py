"""Slips in a sum: a term that counts twice, or too often, or as the only one."""

import ast

from grader.judging.slips.functions import called


def terms(place, node, parent):
    """A term that counts twice or several times, or of a sum the first or the last alone."""
    added = isinstance(parent, ast.BinOp) and isinstance(parent.op, (ast.Add, ast.Sub))
    if added and not isinstance(node, ast.Constant):
        yield f"2 * ({place.code(node)})", f"{place.said(node)} counts twice"
        for size, words in place.sizes:
            yield f"{size} * ({place.code(node)})", f"{place.said(node)} counts {words} times: is it added in a loop?"
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.MatMult):
        left, right = place.code(node.left), place.code(node.right)
        for cut, words in (("-1:", "last"), (":1", "first")):
            yield (
                f"(({left})[..., {cut}] @ ({right})[{cut}])",
                f"of the sum in {place.said(node)} only the {words} term is kept: is it overwritten in a loop?",
            )
    if isinstance(node, ast.Call) and called(node) == "sum" and (axis := _axis(place, node)):
        whole = place.code(node.func.value) if place.code(node.func.value) != "np" else place.code(node.args[0])
        for index, words in (("-1", "last"), ("0", "first")):
            yield (
                f"np.take({whole}, {index}, axis={axis})",
                f"of the sum {place.said(node)} only the {words} term is kept: is it overwritten in a loop?",
            )
    if isinstance(node, ast.Call) and called(node) == "einsum" and isinstance(node.args[0], ast.Constant):
        yield from products(place, node)


def _axis(place, call):
    axes = [place.code(keyword.value) for keyword in call.keywords if keyword.arg == "axis"]
    return axes[0] if axes and isinstance(call.func, ast.Attribute) else None


def products(place, node):
    """Of an einsum's sum over a letter the first or the last term alone."""
    spec = node.args[0].value
    ins, out = spec.split("->")
    for letter in sorted(set(ins) - set(out) - {","}):
        for cut, words in (("-1:", "last"), (":1", "first")):
            factors = [
                f"({place.code(factor)})[{', '.join(cut if each == letter else ':' for each in part)}]"
                for part, factor in zip(ins.split(","), node.args[1:], strict=False)
            ]
            yield (
                f"np.einsum({spec!r}, {', '.join(factors)})",
                f"of the sum over {letter} in the product {spec} only the {words} term is kept: is it overwritten in a loop?",
            )


def crossed(place, node, parent):
    """Two products whose factors belong to each other's partner, as the shares of a mean."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Add, ast.Sub)):
        sides = node.left, node.right
        if all(isinstance(side, ast.BinOp) and isinstance(side.op, ast.Mult) for side in sides):
            (a, b), (c, d) = ([place.code(side.left), place.code(side.right)] for side in sides)
            symbol = "+" if isinstance(node.op, ast.Add) else "-"
            clause = f"{place.said(sides[0].left)} and {place.said(sides[1].left)} have changed places"
            yield f"(({c}) * ({b}) {symbol} ({a}) * ({d}))", clause


def of_one(place):
    """All sums over the rows of a statement reduced to the first or the last row: what a loop over a batch does that
    overwrites."""
    reduced = [
        node
        for node, _ in place.expressions
        if (
            isinstance(node, ast.BinOp)
            and isinstance(node.op, ast.MatMult)
            and isinstance(node.left, ast.Attribute)
            and node.left.attr == "T"
        )
        or (
            isinstance(node, ast.Call)
            and called(node) == "sum"
            and _axis(place, node) == "0"
            and place.code(node.func.value) != "np"
        )
    ]
    for cut, words in (("-1:", "last"), (":1", "first")) if len(reduced) > 1 else ():
        text = place.code_of_head
        for node in reduced:
            if isinstance(node, ast.BinOp):
                new = f"{place.code(node.left.value)}[{cut}].T @ {place.code(node.right)}[{cut}]"
            else:
                new = f"{place.code(node.func.value)}[{cut}].sum(axis=0)"
            text = text.replace(place.code(node), new, 1)
        yield (
            place.put(text),
            f"only the {words} row of the batch counts in the sums over it: are they overwritten in a loop?",
        )
