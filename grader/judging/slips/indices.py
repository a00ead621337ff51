"""Slips of an index: one off, at the other end, none, or two of them swapped."""

import ast

from grader.judging.slips.places import shortened


def indices(place, node, parent):
    """An index one off, at the other end, or none; a slice that begins or ends elsewhere; two indices swapped."""
    if not isinstance(node, ast.Subscript):
        return
    base, index = place.code(node.value), node.slice
    parts = index.elts if isinstance(index, ast.Tuple) else [index]
    codes = [place.code(part) if hasattr(part, "lineno") else "" for part in parts]

    def with_part(k, new):
        return f"{base}[{', '.join([*codes[:k], new, *codes[k + 1 :]])}]"

    for k, part in enumerate(parts):
        for new in moved(place, part, codes[k]):
            changed = with_part(k, new)
            yield changed, f"{shortened(changed)} is read where {place.said(node)} belongs"
    if len(parts) >= 2:
        changed = f"{base}[{', '.join([codes[1], codes[0], *codes[2:]])}]"
        yield changed, f"{shortened(changed)} is read where {place.said(node)} belongs"
    yield f"({base})", f"all of {place.said(node.value)} is taken, not {place.said(node)}"


def moved(place, part, code):
    """An index or a slice, moved."""
    if isinstance(part, ast.Slice):
        bounds = [place.code(bound) if bound else "" for bound in (part.lower, part.upper)]
        step = f":{place.code(part.step)}" if part.step else ""
        for k, bound in enumerate(bounds):
            for new in (f"{bound} + 1", f"{bound} - 1", "") if bound else (("1",) if k == 0 else ("-1",)):
                kept = [*bounds]
                kept[k] = new
                yield f"{kept[0]}:{kept[1]}{step}"
        if step:
            yield f"{bounds[0]}:{bounds[1]}"
    elif not isinstance(part, ast.Constant) or isinstance(part.value, int):
        yield f"{code} + 1"
        yield f"{code} - 1"
        if code != "0":
            yield "0"
        if code != "-1":
            yield "-1"
