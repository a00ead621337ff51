"""What was answered beside what is right; what arguments and parts of an answer are called in the reference."""

import ast
import inspect
import re
from typing import Any, NamedTuple

import numpy as np

from grader.judging.calls import Call, Observation, StandIn, attempt, observe
from grader.judging.diagnosis import source_of
from grader.judging.evidence import finite, same_answer
from grader.judging.numbers import amount

MOST = 3  # calls that went wrong, each of which is asked again
ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")


class Comparison(NamedTuple):
    """A call of the learner's function, and what the right one did with the same arguments."""

    call: Call
    want: Observation
    alike: Any
    names: tuple = ()  # of the arguments

    @property
    def right(self):
        return same_answer(self.want, self.call, self.alike)


def smallest(wrong):
    """A few of the calls that went wrong, those that were given the fewest numbers."""
    return sorted(wrong, key=lambda each: amount(each.call.args))[:MOST]


def asked_with(asked, right, args):
    """The same function's Comparison at other arguments, which a loop of the learner's may not end at; None where the
    right answer is of no use."""
    with np.errstate(all="ignore"):
        want = attempt(right, *args)
    if want.error or not finite(want.value):
        return None
    seen = observe(StandIn.for_a_place(asked.call.asked), *args)
    return asked._replace(call=asked.call._replace(args=args, seen=seen), want=want)


def shape_of(value):
    """An argument by its shape, or by what it is, in few characters."""
    if isinstance(value, np.ndarray):
        return f"an array {value.shape}"
    if isinstance(value, (tuple, list)):
        return f"{type(value).__name__} of {len(value)}" if len(value) > 4 else f"({', '.join(map(shape_of, value))})"
    return "a function" if callable(value) else repr(value)[:30]


def text_of(twin):
    """The source of the reference's function that a twin makes, or of what there is."""
    names, module = getattr(twin, "names", ()), getattr(twin, "module", None)
    return source_of(module, names[-1:]) if names else ""


def ordinal(k, what="part"):
    """A part of an answer that has no name, or another thing by its place."""
    return f"the {ORDINALS[k]} {what}" if k < len(ORDINALS) else f"{what} {k + 1}"


def listed(names):
    """Names in a sentence."""
    *others, last = names
    return f"{', '.join(others)} and {last}" if others else last


def names_of_parts(twin):
    """What the parts of an answer are called where the reference returns them, or where it says what it does; a list,
    empty where there is one."""
    text = text_of(twin)
    nodes = list(ast.walk(ast.parse(text))) if text else []
    returned = [node for node in nodes if isinstance(node, ast.Return)]
    if not returned or not isinstance(value := returned[-1].value, ast.Tuple):
        return []
    said = _said_to_return(next(node for node in nodes if isinstance(node, ast.FunctionDef)))
    if len(said) != len(value.elts):
        said = list(map(ordinal, range(len(value.elts))))
    named = [isinstance(part, ast.Name) and not said[k].isidentifier() for k, part in enumerate(value.elts)]
    return [part.id if of_ours else called for part, of_ours, called in zip(value.elts, named, said, strict=True)]


def _said_to_return(function):
    """What stands after the arrow of a docstring, as in `x (N, D) -> y (N, H), (h_T, c_T)`, without the shapes."""
    _, _, after = (ast.get_docstring(function) or "").split("\n")[0].partition("-> ")
    after = re.sub(r"(?<=\w) \([^()]*\)", "", after).partition(". ")[0].rstrip(".")
    return re.split(r", (?![^(]*\))", after)  # no comma within parentheses


def names_of(function, args):
    """What the arguments of a function are called."""
    try:
        names = list(inspect.signature(function).parameters)
    except (TypeError, ValueError):
        names = []
    return names + [f"argument {k + 1}" for k in range(len(names), len(args))]


def leaves_of(args, twin, function):
    """The arrays and numbers among the arguments: triples of a path of indices, the name, and the value."""
    text = text_of(twin)

    def below(path, name, value):
        if isinstance(value, (tuple, list)) and value and all(isinstance(each, (np.ndarray, tuple)) for each in value):
            unpacked = re.search(rf"^ *([\w, ]+) = (?:\w+\(\*)?{re.escape(name)}\)?$", text, re.MULTILINE)
            own = unpacked.group(1).split(", ") if unpacked else []
            own = own if len(own) == len(value) else [f"{name}[{k}]" for k in range(len(value))]
            for k, each in enumerate(value):
                yield from below((*path, k), own[k], each)
        elif isinstance(value, dict):
            for key, each in value.items():
                yield from below((*path, key), f"{name}[{key!r}]", each)
        else:
            yield path, name, value

    for k, (name, value) in enumerate(zip(names_of(function, args), args, strict=False)):
        yield from below((k,), name, value)


def with_leaf(args, path, value):
    """The arguments with one of their leaves replaced."""
    first, *rest = path
    changed = with_leaf(args[first], rest, value) if rest else value
    if isinstance(args, dict):
        return {**args, first: changed}
    parts = [changed if k == first else each for k, each in enumerate(args)]
    return type(args)(*parts) if hasattr(args, "_fields") else type(args)(parts)
