"""Slips with a value that is right until then: it is scaled, turned, squared, cut or normalised besides, or not enough."""

import ast

ALTERED = [
    ("-({})", "has the wrong sign"),
    ("2 * ({})", "is twice what it should be: is a factor of 1/2 missing, or one of 2 too many?"),
    ("({}) / 2", "is half of what it should be: is a factor of 2 missing, or one of 1/2 too many?"),
    ("({}) ** 2", "is squared besides"),
    ("np.sqrt({})", "is the root of what it should be"),
    ("np.abs({})", "has lost its sign"),
    ("np.log({})", "is the logarithm of what it should be"),
    ("np.log2({})", "is the logarithm to base 2 of what it should be"),
    ("np.exp({})", "is the exponential of what it should be"),
    ("({}) / np.log(2)", "is in bits, where nats are asked for"),
    ("({}) * np.log(2)", "is in nats, where bits are asked for"),
    ("1 - ({})", "is 1 minus what it should be"),
    ("1 / ({})", "is 1 divided by what it should be"),
    ("100 * ({})", "is in per cent, where a share is asked for"),
    ("np.tanh({})", "goes through tanh besides"),
    ("1 / (1 + np.exp(-({})))", "goes through a sigmoid besides"),
    ("np.maximum({}, 0)", "has lost what is below 0"),
    ("np.clip({}, -1, 1)", "is clipped to [-1, 1]"),
    ("np.clip({}, 0, 1)", "is clipped to [0, 1]"),
    ("np.round({})", "is rounded"),
    ("np.round({}, 2)", "is rounded"),
    ("np.floor({})", "is rounded down"),
    ("({}).T", "is transposed"),
    ("({})[::-1]", "is in the opposite order"),
    ("np.flip({}, axis=1)", "runs backwards along axis 1"),
    ("np.sort({}, axis=0)", "is sorted"),
    ("np.roll({}, 1, axis=0)", "stands one place too late"),
    ("np.roll({}, -1, axis=0)", "stands one place too early"),
    ("({}) + 1", "is larger by 1 than it should be"),
    ("({}) - 1", "is smaller by 1 than it should be"),
    ("np.cumsum({}, axis=0)", "is summed up along axis 0"),
    ("np.diff({}, axis=0, prepend=0)", "holds differences along axis 0"),
]
NORMALISED = [
    ("({0}) / np.sum({0}, axis={1}, keepdims=True)", "is divided by its own sum over axis {1}"),
    ("({0}) - np.mean({0}, axis={1}, keepdims=True)", "has its own mean over axis {1} subtracted"),
    ("({0}) - np.max({0}, axis={1}, keepdims=True)", "has its own maximum over axis {1} subtracted"),
    ("0 * ({0}) + np.mean({0}, axis={1}, keepdims=True)", "is its own mean over axis {1}, at each place the same"),
    ("({0}) / np.linalg.norm({0}, axis={1}, keepdims=True)", "is divided by its own length over axis {1}"),
]


def of_results(place):
    """Pairs of the changed text and the slip in words."""
    for node in results(place):
        code, said = place.code(node), place.said(node)
        name = place.target or said
        for template, words in ALTERED:
            yield place.replaced(node, f"({template.format(code)})"), f"{name} {words}"
        for template, words in NORMALISED:
            for axis in (0, 1, -1, None):
                told = words.format(code, axis).replace("over axis None", "over all of it")
                yield place.replaced(node, f"({template.format(code, axis)})"), f"{name} {told}"
        for size, words in place.sizes:
            yield (
                place.replaced(node, f"(({code}) / {size})"),
                f"{name} is divided by {words} besides: is it a sum, or a mean?",
            )
            yield (
                place.replaced(node, f"(({code}) * {size})"),
                f"{name} is {words} times too large: is it a mean, or a sum?",
            )
        for other in place.locals:
            if other != name:
                yield place.replaced(node, f"(({code}) + {other})"), f"{other} is added to {name} besides"
                yield place.replaced(node, f"(({code}) - {other})"), f"{other} is subtracted from {name} besides"
                yield place.replaced(node, f"(({code}) * {other})"), f"{name} is multiplied by {other} besides"
                yield place.replaced(node, f"(({code}) / {other})"), f"{name} is divided by {other} besides"


def results(place):
    """What a statement gives: the value of an assignment, or each part of what is returned."""
    node = place.node
    if isinstance(node, ast.AugAssign) or (isinstance(node, ast.Assign) and not isinstance(node.value, ast.Tuple)):
        yield node.value
    if isinstance(node, ast.Return) and node.value is not None:
        yield from node.value.elts if isinstance(node.value, ast.Tuple) else [node.value]
