"""Slips in what is asked, and in what is chosen by the answer."""

import ast

from grader.judging.slips.symbols import INSTEAD, SYMBOLS


def comparisons(place, node, parent):
    """Another comparison, or the other sides."""
    if isinstance(node, ast.Compare) and len(node.ops) == 1:
        left, right = place.code(node.left), place.code(node.comparators[0])
        symbol, others = SYMBOLS[type(node.ops[0])], INSTEAD[type(node.ops[0])]
        for other in others.split() if isinstance(others, str) else others:
            yield (
                f"(({left}) {other} ({right}))",
                f"{place.said(node.left)} {other} {place.said(node.comparators[0])} is asked, where {symbol} belongs",
            )
    if isinstance(node, ast.BoolOp):
        other = "or" if isinstance(node.op, ast.And) else "and"
        codes = [place.code(value) for value in node.values]
        yield f"({f' {other} '.join(f'({code})' for code in codes)})", f"the conditions are joined by {other!r}"
        for k, value in enumerate(node.values):
            kept = f" {'and' if other == 'or' else 'or'} ".join(f"({code})" for j, code in enumerate(codes) if j != k)
            yield f"({kept})", f"the condition {place.said(value)} is not asked for"


def choices(place, node, parent):
    """A choice that is always made the same way, and a sieve that lets all through."""
    if isinstance(node, ast.IfExp):
        test, body, other = (place.code(part) for part in (node.test, node.body, node.orelse))
        yield f"({body})", f"{place.said(node.body)} is taken whether or not {place.said(node.test)}"
        yield f"({other})", f"{place.said(node.orelse)} is taken whether or not {place.said(node.test)}"
        yield f"({other} if {test} else {body})", f"the two cases of {place.said(node.test)} have changed places"
    if isinstance(node, (ast.ListComp, ast.GeneratorExp, ast.SetComp, ast.DictComp)):
        for condition in (test for clause in node.generators for test in clause.ifs):
            whole = place.code(node)
            code = place.code(condition)
            yield whole.replace(f" if {code}", "", 1), f"it is not asked whether {place.said(condition)}"
            yield (
                whole.replace(f" if {code}", f" if not ({code})", 1),
                f"those are taken that are not {place.said(condition)}",
            )
