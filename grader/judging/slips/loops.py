"""Slips in what is done, how often and in which order: a statement that is missing, a pass too few, a value that is not
carried on, an overwriting where a sum belongs."""

import ast


def around(place):
    """Pairs of the changed text and the slip in words."""
    node = place.node
    if isinstance(node, (ast.Assign, ast.AugAssign, ast.Expr)):
        yield place.put("pass"), f"the step is left out {_what(place)}"
    if isinstance(node, ast.AugAssign):
        yield from overwritten(place)
    if isinstance(node, ast.If):
        yield from asked(place)
    if isinstance(node, ast.For):
        yield from passes(place)
        yield from not_carried(place)
        yield from stale(place)
    yield from too_early(place)
    if isinstance(node, ast.While):
        keyword = place.code(node.test)
        yield place.put(f"while ({keyword}) and False:"), "the loop does not run"
    if isinstance(node, ast.Return):
        yield from returned(place)


def _what(place):
    return f"that gives {place.target} its value" if place.target else "altogether"


def overwritten(place):
    target, value = place.target, place.code(place.node.value)
    yield place.put(f"{target} = {value}"), f"{target} is overwritten each time, where it is to be added to"
    for symbol in ("+", "-", "*", "/"):
        new = f"{target} {symbol}= {value}"
        yield place.put(new), f"{target} {symbol}= stands where another operation belongs"


def asked(place):
    keyword = "elif" if place.text.startswith("elif", place.start) else "if"
    test = place.code(place.node.test)
    yield place.put(f"{keyword} False:"), f"the case {place.said(place.node.test)} is not thought of"
    yield place.put(f"{keyword} True:"), f"what belongs to the case {place.said(place.node.test)} is always done"
    yield (
        place.put(f"{keyword} not ({test}):"),
        f"the case {place.said(place.node.test)} and its opposite have changed places",
    )


def passes(place):
    node = place.node
    target, iterated = place.code(node.target), place.code(node.iter)
    for cut, words in (
        ("[1:]", "the first pass is left out"),
        ("[:-1]", "the last pass is left out"),
        ("[::-1]", "the passes run in the opposite order"),
        ("[:1]", "only the first pass is made"),
        ("[-1:]", "only the last pass is made"),
    ):
        yield place.put(f"for {target} in list({iterated}){cut}:"), words
    if isinstance(node.iter, ast.Call) and getattr(node.iter.func, "id", "") == "range":
        arguments = [place.code(argument) for argument in node.iter.args]
        for k, argument in enumerate(arguments[:2]):
            for by in ("+ 1", "- 1"):
                changed = [*arguments]
                changed[k] = f"{argument} {by}"
                yield (
                    place.put(f"for {target} in range({', '.join(changed)}):"),
                    f"range({', '.join(changed)}) stands where {place.said(node.iter)} belongs",
                )
        if len(arguments) == 1:
            yield place.put(f"for {target} in range(1, {arguments[0]} + 1):"), "the passes are counted from 1"


def not_carried(place):
    """Each pass begins with what there was before the loop."""
    node = place.node
    before = {
        n.id
        for n in ast.walk(place.function)
        if isinstance(n, ast.Name)
        and isinstance(n.ctx, ast.Store)
        and (n.lineno, n.col_offset) < (node.lineno, node.col_offset)
    } | {argument.arg for argument in place.function.args.args}
    inside = {
        n.id for each in node.body for n in ast.walk(each) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)
    }
    inner = place.indent + "    "
    for name in sorted(before & inside):
        head = f"_first = {name}\n{place.indent}{place.code_of_head}\n{inner}{name} = _first"
        yield place.put(head), f"{name} is not carried on: each pass begins with that before the loop"
    held = sorted(before & inside)
    if len(held) > 1:
        kept, again = (
            ", ".join(held),
            f"_first = {', '.join(held)}\n{place.indent}{place.code_of_head}\n{inner}{', '.join(held)} = _first",
        )
        yield place.put(again), f"{kept} are not carried on: each pass begins with those before the loop"


def stale(place):
    """What comes after a loop reads what there was before its last pass. Triples, the last of them what is replaced."""
    node, body = place.node, place.function.body
    later = [each for each in body if each.lineno > node.end_lineno]
    if node not in body or not later:
        return
    inside = {
        n.id for each in node.body for n in ast.walk(each) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)
    }
    read = {n.id for each in later for n in ast.walk(each) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Load)}
    for name in sorted(inside & read):
        passes = f"_last = {name}\n{place.indent}{place.code_of_head}\n{place.indent}    _last = {name}"
        inner, rest = place.between(place.end, node), place.between(node, later[-1])
        rest = rest.replace(rest.lstrip(), f"{name} = _last\n{place.indent}{rest.lstrip()}")
        yield (
            place.put(f"{passes}{inner}{rest}"),
            f"{name} after the loop is that from before its last pass",
            place.until(later[-1]),
        )


def too_early(place):
    """The next statement is made before this one. Triples, the last of them what is replaced."""
    plain = ast.Assign, ast.AugAssign, ast.Expr
    if isinstance(place.node, plain) and isinstance(following := place.following, plain):
        ours, theirs = place.code_of_head, place.code(following)
        clause = f"{place.said(following)} is done too early, before {place.said(place.node)}"
        yield place.put(f"{theirs}\n{place.indent}{ours}"), clause, place.until(following)


def returned(place):
    value = place.node.value
    if not isinstance(value, ast.Tuple):
        return
    codes = [place.code(part) for part in value.elts]
    for i in range(len(codes)):
        for j in range(i + 1, len(codes)):
            swapped = [*codes]
            swapped[i], swapped[j] = swapped[j], swapped[i]
            yield (
                place.put(f"return {', '.join(swapped)}"),
                f"{place.said(value.elts[i])} and {place.said(value.elts[j])} have changed places",
            )
