"""Slips at which a function stops: read off the learner's own line, which the error names. No search for numbers finds
them, as there are none."""

import ast
import re

from grader.judging.diagnosis import Bug
from grader.judging.slips.places import LONGEST, shortened, statements
from grader.judging.slips.symbols import SYMBOLS

TELLING = ast.Subscript, ast.Call, ast.Compare, ast.BinOp, ast.AugAssign  # what has a place for a slip in it


def slips_in(line, text):
    """Slips that make of an expression of a source what stands in a learner's line, which differs from it in a single
    name, number or sign; of the largest expressions of which that is so. None where the line is as it should be."""
    theirs, tree = _parsed(line), ast.parse(text)
    names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    places = list(statements(tree, text))
    if theirs is None or any(_differences(_parsed(place.code_of_head), theirs, names) == [] for place in places):
        return []
    found = []
    for place in places:
        for node in (place.node, *(node for node, _ in place.expressions)):
            for their in ast.walk(theirs):
                if isinstance(node, TELLING) and type(node) is type(their):
                    apart = _differences(node, their, names)
                    if len(apart) == 1 and apart[0]:
                        found.append((len(list(ast.walk(node))), place, node, *apart[0]))
    most = max((size for size, *_ in found), default=0)
    return list(dict.fromkeys(_slip(*each) for size, *each in found if size == most))


def _slip(place, node, around, holder, field, value):
    """The slip at a place that gives a field of a node, which is in an expression `around` it, another value."""
    right, before = ast.unparse(around), getattr(holder, field)
    setattr(holder, field, value)
    wrong, changed = ast.unparse(around), ast.unparse(node)
    setattr(holder, field, before)
    if len(right) > LONGEST:
        wrong, right = (str(SYMBOLS.get(type(each), each)) for each in (value, before))
    wrong, right = shortened(wrong), shortened(right)
    new = place.replaced(node, f"({changed})" if isinstance(node, ast.expr) else changed)
    return Bug(place.old, new, f"{place.where}\n{wrong} stands where {right} belongs", "")


def _parsed(text):
    """The tree of a statement, or of the head of a compound one; None where it is none."""
    text = re.sub(r"^elif\b", "if", text.strip())
    try:
        (statement,) = ast.parse(text + (" pass" if text.endswith(":") else "")).body
    except (SyntaxError, ValueError):
        return None
    return statement


def _differences(ours, theirs, names, around=None):
    """Where two trees differ, each as the expression of ours around it, the node, its field, and their value of that;
    None for what is more than a name, a number or a sign. Another name is none where ours has no such name."""
    if type(ours) is not type(theirs):
        return [None, None]
    around, found = ours if isinstance(ours, TELLING) else around, []
    for field, mine in ast.iter_fields(ours):
        other = getattr(theirs, field)
        if field == "ctx" or (field == "id" and other not in names):
            continue
        if isinstance(mine, list):
            found += [None, None] if len(mine) != len(other) else []
            pairs = zip(mine, other, strict=False)
            found += [each for one, two in pairs for each in _differences(one, two, names, around)]
        elif isinstance(mine, ast.operator):
            found += [(around, ours, field, other)] if type(mine) is not type(other) else []
        elif isinstance(mine, ast.AST):
            found += _differences(mine, other, names, around)
        elif mine != other or type(mine) is not type(other):
            found.append((around, ours, field, other) if around is not None else None)
    return found
