"""Slips of a call: another function, none, other arguments, or what is inside outside."""

import ast

from grader.judging.slips.symbols import SYMBOLS

FAMILIES = [
    ("tanh", "sigmoid", "sin"), ("max", "min", "sum", "mean", "median"), ("maximum", "minimum"), ("argmax", "argmin"), ("sum", "mean", "max", "prod"),
    ("mean", "sum", "median", "max"), ("zeros", "ones"), ("log", "log2", "log10", "log1p"), ("exp", "exp2", "expm1"), ("floor", "ceil", "round"),
    ("any", "all"), ("std", "var"), ("var", "std"), ("cumsum", "cumprod"), ("logaddexp", "maximum", "add", "minimum"), ("union", "intersection"), ("zeros_like", "ones_like"),
    ("sqrt", "square", "abs"), ("abs", "square"),
]  # fmt: skip
WRITTEN = {"sigmoid": "1 / (1 + np.exp(-({})))"}  # where NumPy has no function of the name


def calls(place, node, parent):
    """Another function, none, arguments in another order or left out, a function inside where it is outside."""
    if not isinstance(node, ast.Call):
        return
    name, arguments = called(node), [place.code(argument) for argument in node.args]
    whole, said = place.code(node), place.said(node)
    head = place.code(node.func)
    rest = whole[len(head) :]
    for family in FAMILIES:
        if name == family[0]:
            for other in family[1:]:
                if other in WRITTEN and arguments:
                    new = f"({WRITTEN[other].format(arguments[0])})"
                else:
                    new = f"{head[: -len(name)]}{other}{rest}"
                yield new, f"{other} stands where {name} belongs"
    if name == "sigmoid":
        yield f"np.tanh{rest}", "tanh stands where sigmoid belongs"
        yield (
            f"(1 / (1 + np.exp({arguments[0]})))",
            f"the exponent in the sigmoid of {place.said(node.args[0])} has the wrong sign",
        )
    if name in ("tanh", "sigmoid"):
        yield f"np.maximum({arguments[0]}, 0)", f"a ReLU stands where {name} belongs"
    if arguments and name not in ("zeros", "ones", "range", "len", "enumerate"):
        yield f"({arguments[0]})", left_out(name or said, place.said(node.args[0]))
    elif isinstance(node.func, ast.Attribute) and not arguments:
        yield f"({place.code(node.func.value)})", f".{name} is left out of {said}"
    if len(arguments) >= 2 and not isinstance(node.args[0], ast.Starred) and not isinstance(node.args[1], ast.Starred):
        swapped = [arguments[1], arguments[0], *arguments[2:], *(place.code(keyword) for keyword in node.keywords)]
        yield f"{head}({', '.join(swapped)})", f"the first two arguments of {name} have changed places"
        yield f"({arguments[1]})", left_out(name or said, place.said(node.args[1]))
    for k, keyword in enumerate(node.keywords):
        kept = [*arguments, *(place.code(other) for j, other in enumerate(node.keywords) if j != k)]
        yield f"{head}({', '.join(kept)})", f"{name} is taken without {place.said(keyword)}"
    yield from inside_out(place, node, head, arguments)


def left_out(name, argument):
    """That a function is left out, and of what, where that is said in short."""
    return f"{name} is left out" + ("" if argument.endswith("...") else f", and {argument} taken as it is")


def called(node):
    """The name of what a call calls, and the text before it, such as np."""
    if isinstance(node.func, ast.Name):
        return node.func.id
    return node.func.attr if isinstance(node.func, ast.Attribute) else None


def inside_out(place, node, head, arguments):
    """f(g(x)) as g(f(x)), and the function of a whole as that of a part."""
    if len(node.args) != 1 or node.keywords:
        return
    inner = node.args[0]
    if isinstance(inner, ast.Call):
        inside, name = called(inner), called(node)
        if len(inner.args) == 1 and isinstance(inner.func, (ast.Name, ast.Attribute)):
            f, keywords = place.code(inner.func), "".join(f", {place.code(each)}" for each in inner.keywords)
            yield (
                f"{f}({head}({place.code(inner.args[0])}){keywords})",
                f"{name} is taken first and {inside} after it: it is the other way round",
            )
    if isinstance(inner, ast.BinOp) and (symbol := SYMBOLS.get(type(inner.op))):
        left, right = place.code(inner.left), place.code(inner.right)
        yield (
            f"({head}({left}) {symbol} ({right}))",
            f"{called(node)} is taken of {place.said(inner.left)} alone, not of {place.said(inner)}",
        )
        yield (
            f"(({left}) {symbol} {head}({right}))",
            f"{called(node)} is taken of {place.said(inner.right)} alone, not of {place.said(inner)}",
        )
