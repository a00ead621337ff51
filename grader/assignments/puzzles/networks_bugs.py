"""What can be wrong with weights set by hand: found by changing one thing and trying whether all holds then.

These mistakes are no edits of a reference: any network that works is right. What is told is what was tried, so it is true
of these weights, whichever way they were meant.
"""

from itertools import permutations, takewhile

import numpy as np

from grader.assignments.gates.by_hand_bugs import NAME, ORDERS
from grader.judging import budget
from grader.judging.diagnosis import Diagnosis
from lstm_ref import lstm, rnn
from lstm_ref.arrays import sigmoid

SECTIONS = {lstm: "03-gates.html#by-hand", rnn: "01-rnn.html#rnn-step"}
BIASES = (0, 10, -10, 20, -20, 40, -40, 80, -80)
LARGE = 30  # a weight by which a gate is decided
HEARD = (40, -40, 100, -100, 300, -300)


def named(puzzle, weights, holds, watch, then):
    """The first reading of the weights, or the first change, by which all claims hold; or what is seen at work: `watch`
    is asked before their size is changed, `then` where nothing else is found."""
    words = deaf(puzzle, weights)
    with np.errstate(all="ignore"):  # weights may be as large as numbers are
        for tried in (other_readings, other_signs, other_biases):
            words = words or mended(tried(puzzle, weights), holds)
        words = words or watch(puzzle, weights)
        for tried in (larger_weights, more_weights):
            words = words or mended(tried(puzzle, weights), holds)
        words = words or then(puzzle, weights) or mended(other_strengths(puzzle, weights), holds)
    return [Diagnosis(words, SECTIONS[puzzle.cell])] if words else []


def mended(changes, holds):
    """The words of the first change by which all claims hold; None where none is found in time."""
    in_time = takewhile(lambda _: not budget.late(), changes)
    return next((words for words, others in in_time if holds(others)), None)


def deaf(puzzle, weights):
    """An input that no unit hears, in words, or None."""
    silent = [name for name, column in zip(puzzle.inputs, weights[0].T, strict=True) if not column.any()]
    silent = [name for name in silent if name not in puzzle.spare]
    return f"no row of yours hears {' or '.join(silent)}: its column of W_x is zero." if silent else None


def parts_of(puzzle, H):
    """The rows that belong together, by a name: those of each gate, or of a plain RNN those of each unit."""
    if puzzle.cell is rnn:
        return {f"unit {k + 1}": slice(k, k + 1) for k in range(H)}
    return {f"your {NAME[gate]}": slice(k * H, (k + 1) * H) for k, gate in enumerate("ifgo")}


def blocks(part, H):
    """A weight array in blocks of H rows: one a gate, or the only one of a plain RNN."""
    return np.split(part, len(part) // H)


def other_readings(puzzle, weights):
    """The same weights, read as others might have meant them: each with words."""
    W_x, W_h, b = weights
    H, D = W_h.shape[1], W_x.shape[1]
    for order in ORDERS if puzzle.cell is lstm else ():
        moved = (np.concatenate([blocks(part, H)[order.index(gate)] for gate in "ifgo"]) for part in weights)
        yield f"your rows are right but stacked {', '.join(order)}: here they are i, f, g, o.", tuple(moved)
    if puzzle.cell is lstm and H > 1:
        moved = (part.reshape(H, 4, -1).swapaxes(0, 1).reshape(part.shape) for part in weights)
        yield "your rows are unit by unit: here the rows of i come first, of all units, and so on.", tuple(moved)
    for columns in list(permutations(range(D)))[1:]:
        yours = ", ".join(puzzle.inputs[columns.index(column)] for column in range(D))
        yield f"your columns are ({yours}): the inputs are ({', '.join(puzzle.inputs)}).", (W_x[:, columns], W_h, b)
    for units in map(list, list(permutations(range(H)))[1:]):
        W_x, W_h, b = (np.concatenate([block[units] for block in blocks(part, H)]) for part in weights)
        yield "your units do the right things, but stand in another order.", (W_x, W_h[:, units], b)
    if H > 1:
        W_x, W_h, b = weights
        turned = np.concatenate([block.T for block in blocks(W_h, H)])
        yield "your W_h is transposed: row k, column j is the weight of unit j for unit k.", (W_x, turned, b)


def other_signs(puzzle, weights):
    """The weights with signs changed, or without what they read of h: each with words."""
    W_x, W_h, b = weights
    if W_h.any():
        yield "your units read h where they should not: with W_h = 0 all would hold.", (W_x, 0 * W_h, b)
        yield "the weights in W_h have the wrong sign: with the opposite one all would hold.", (W_x, -W_h, b)
    for name, at in parts_of(puzzle, W_h.shape[1]).items():
        yield f"{name} has all signs the wrong way round.", changed(weights, at, lambda part: -part)


def other_strengths(puzzle, weights):
    """The weights with one of them twice or half as large: each with words."""
    for number, row, column, what in entries(puzzle, weights):
        for factor, words in ((2, "twice"), (0.5, "half")):
            others = [each.copy() for each in weights]
            others[number][row, column] *= factor
            if weights[number][row, column]:
                yield f"all would hold if {what} {words} as strongly as it does.", tuple(others)


def other_biases(puzzle, weights):
    """The weights with another bias: each with words."""
    W_x, W_h, b = weights
    parts = parts_of(puzzle, W_h.shape[1])
    of_units = [  # each forgets by itself
        (name, slice(k, k + 1), f" in unit {k - at.start + 1}")
        for name, at in parts.items()
        for k in rows(at)
        if name.endswith(NAME["f"]) and len(rows(at)) > 1
    ]
    for name, at, where in [*of_units, *((*part, "") for part in parts.items())]:
        for bias in BIASES:
            if not (b[at].min() <= bias <= b[at].max()):  # or it is larger for one unit and smaller for another
                others = b.copy()
                others[at] = bias
                yield bias_words(name, where, b[at], bias), (W_x, W_h, others)
    of_gates = puzzle.cell is lstm and not blocks(b, W_h.shape[1])["ifgo".index("g")].any()
    half_open = of_gates and not (W_x[b != 0].any() or W_h[b != 0].any())
    end = ": half open is what these gates should be" * half_open
    yield f"without any bias all would hold{end}.", (W_x, W_h, 0 * b)


def larger_weights(puzzle, weights):
    """The weights of a part, or all, ten and a hundred times as large: each with words."""
    parts = parts_of(puzzle, weights[1].shape[1])
    for times, words in ((10, "ten"), (100, "a hundred")):
        small = f"small: with {words} times as large ones all would hold."
        for name, at in parts.items():
            if largest(part[at] for part in weights) < LARGE:
                yield (
                    f"{name} has weights that are {small}",
                    changed(weights, at, lambda part, times=times: times * part),
                )
        if largest(weights) < LARGE:
            yield f"your weights are {small}", tuple(times * part for part in weights)


def more_weights(puzzle, weights):
    """The weights with one more, in the place of a zero: each with words, which do not say how large it is."""
    for number, row, column, what in entries(puzzle, weights):
        for weight in HEARD if not weights[number][row, column] else ():
            others = [each.copy() for each in weights]
            others[number][row, column] = weight
            yield f"all would hold if {what}.", tuple(others)


def entries(puzzle, weights):
    """Each entry of W_x and W_h: the number of the array, row and column, and what it makes the network do."""
    H = weights[1].shape[1]
    names = puzzle.inputs, [f"h of unit {k + 1}" for k in range(H)]
    named = [name for name, at in parts_of(puzzle, H).items() for _ in rows(at)]
    for number, part in enumerate(weights[:2]):
        for row, column in np.ndindex(part.shape):
            of_unit = f" of unit {row % H + 1}" if puzzle.cell is lstm and H > 1 else ""
            yield number, row, column, f"{named[row]}{of_unit} read {names[number][column]}"


def changed(weights, at, change):
    """The weights with some rows changed."""
    copies = tuple(part.copy() for part in weights)
    for part in copies:
        part[at] = change(part[at])
    return copies


def rows(at):
    return range(at.start, at.stop)


def largest(parts):
    return max(np.abs(part).max(initial=0) for part in parts)


def bias_words(name, where, now, bias):
    """What a gate is at rest, and on which side of its bias lies one that would do."""
    side = "larger" if (now < bias).all() else "smaller"
    shown = ", ".join(f"{value:.4g}" for value in now)
    gate = next((letter for letter, gate in NAME.items() if name.endswith(gate)), None)
    at_rest = ", ".join(f"{value:.3g}" for value in (np.tanh(now) if gate == "g" else sigmoid(now)))
    rests = f", so at rest {gate} = {at_rest}" if gate else ""
    return f"{name} has the bias {shown}{where}{rests}: with a {side} one all would hold."
