"""Which mistakes in one step, alone or two together, give the learner's numbers at every call.

To try all pairs would take too long, so c_t and h_t are explained one after the other: where one mistake explains c_t, the
second can only be one that leaves c_t alone.
"""

from functools import cache
from itertools import combinations, product
from types import FunctionType

import numpy as np

from grader.assignments.gates.lstm_step_bugs import BUGS, CELL, PAGE
from grader.judging.calls import observe
from grader.judging.diagnosis import Diagnosis, agree, edited, edited_text, made_in, one_of, source_of
from grader.judging.explained import note
from lstm_ref import lstm

BOTH, H_ALONE, C_ALONE = slice(None), slice(0, 1), slice(1, 2)


def draw(rng, N=3, D=5, H=4):
    """A step's arguments: random states, a bias of its own for every row, no two sizes the same."""
    x_t, h_prev, c_prev = (rng.normal(size=(N, size)) for size in (D, H, H))
    return x_t, (h_prev, 2 * c_prev), tuple(rng.normal(size=shape) for shape in ((4 * H, D), (4 * H, H), (4 * H,)))


PROBLEM = draw(np.random.default_rng(0))


def right_step(x_t, *given):
    """The reference's step, called as (x_t, state, params) or with the arrays of state and params one by one."""
    arrays = [part for arg in given for part in (arg if isinstance(arg, (tuple, list)) else [arg])]
    return lstm.step(np.asarray(x_t), tuple(map(np.asarray, arrays[:2])), lstm.Params(*map(np.asarray, arrays[2:])))[0]


def split(bugs):
    """The edits of `cell`, and those of `step`."""
    edits = [(bug.old, bug.new) for bug in bugs]
    of_cell = [edit for edit in edits if edit[0] in source_of(lstm, ("cell",))]
    return of_cell, [edit for edit in edits if edit not in of_cell]


def of_learners(step):
    """A step of the reference's, of the arguments of a learner's."""
    return lambda x_t, state, params: step(x_t, state, lstm.Params(*params))[0]


def twin(bugs):
    """The step with these bugs, of the learner's arguments."""
    of_cell, of_step = split(bugs)
    return stepping(of_step, cell=edited(lstm, *of_cell, names=("cell",)).cell)


def stepping(edits, **instead):
    """The step with these edits, in which some names stand for others of the same use."""
    step = edited(lstm, *edits, names=("step",)).step  # compiled once for all the pairs that it is part of
    step = FunctionType(step.__code__, {**step.__globals__, **instead})
    return of_learners(step)


def diagnose(lstm_step, calls):
    """The mistakes in words, each a Diagnosis; none where the numbers have no name."""
    if any(call.seen.error or not is_pair(call.seen.value) for call in calls):
        return []
    seen = observe(lstm_step, *PROBLEM).value
    if not is_pair(seen):
        return []
    c_seen = first_number(seen[1])

    note(lstm_step, calls, made_in(lstm, "cell", "step", wrap=of_learners), BUGS)

    def explains(bugs, part=BOTH):
        found = outcome(bugs)
        if found is None or (part is not H_ALONE and abs(np.ravel(found[1])[0] - c_seen) > 1e-3):
            return False  # nearly all pairs: they need no closer look
        if not agree(tuple(seen)[part], found[part], equal_nan=True):
            return False
        mistaken = twin(bugs)
        with np.errstate(all="ignore"):
            return all(
                agree(tuple(call.seen.value)[part], mistaken(*call.args)[part], equal_nan=True) for call in calls
            )

    return overflows(lstm_step) if explains(()) else search(explains, lstm_step)


@cache
def outcome(bugs):
    """What the step with these bugs gives for one problem, always the same: so the thousands of pairs are tried once,
    for all learners that this process meets. None where two edits do not fit together, or their shapes."""
    of_cell, of_step = split(bugs)
    try:
        with np.errstate(all="ignore"):
            return stepping(of_step, cell=line_by_line(of_cell), check=lambda *_: None)(*PROBLEM)
    except ValueError:
        return None


def line_by_line(edits):
    """`cell` with these edits, executed line by line: each line is compiled once, and no pair of edits as a whole."""
    text = edited_text(source_of(lstm, ("cell",)), edits)
    *lines, last = text.partition('"""\n')[2].splitlines()
    if not last.startswith("    return ") or any(not line.startswith("    ") or line[4] == " " for line in lines):
        return edited(lstm, *edits, names=("cell",)).cell  # more than one plain statement a line

    def cell(a, c_prev):
        names = {**vars(lstm), "a": a, "c_prev": c_prev}
        for line in lines:
            exec(compiled(line.strip(), "exec"), names)
        return eval(compiled(last.removeprefix("    return "), "eval"), names)

    return cell


@cache
def compiled(line, mode):
    return compile(line, "<cell>", mode)


def first_number(value):
    """The first of an array; NaN, which is far from no number, where there is none."""
    try:
        return float(np.ravel(value)[0])
    except (ValueError, TypeError, IndexError):
        return np.nan


def is_pair(value):
    return isinstance(value, (tuple, list)) and len(value) == 2


def search(explains, lstm_step):
    """The mistakes, alone or two together, that `explains(bugs, part)` says give the learner's numbers."""
    if alone := [(bug,) for bug in BUGS if explains((bug,))]:
        return one_of(alone, lstm_step, twin)
    after_c = [bug for bug in BUGS if agree(outcome((bug,))[C_ALONE], outcome(())[C_ALONE])]
    of_c = [bug for bug in BUGS if bug not in after_c]
    if explains((), C_ALONE):
        return one_of(pairs(combinations(after_c, 2), explains), lstm_step, twin)
    if explain_c := [bug for bug in of_c if explains((bug,), C_ALONE)]:
        found = [
            (bug, second)
            for _, second in pairs(product(explain_c, after_c), explains)
            for bug in explain_c
            if bug.old != second.old and explains((bug, second))
        ]
        of_c_alone = [(bug,) for bug in explain_c if bug.old == CELL]
        of_h = OTHER_C if explains((), H_ALONE) else BESIDES
        besides = [each._replace(words=f"{each.words} {of_h}") for each in one_of(of_c_alone[:1])]
        return one_of(found, lstm_step, twin) or besides
    return one_of(pairs(combinations(of_c, 2), explains), lstm_step, twin)


BESIDES = "Your h_t holds another mistake besides."
OTHER_C = "Your h_t is right, so it is made of another c_t than the one that you return."


def overflows(lstm_step):
    """What overflows in a step that is right: one kind of gate after the other is given large pre-activations."""

    def warns(gates):
        x_t, state, (W_x, W_h, b) = draw(np.random.default_rng(0))
        found = False
        for a in (-1000.0, 1000.0):
            b = np.concatenate([np.full(4, a if gate in gates else 0.5) for gate in "ifgo"])
            seen = observe(lstm_step, x_t, state, (0 * W_x, 0 * W_h, b))
            found |= any("RuntimeWarning" in text for text in seen.warnings)
        return found

    words = (
        ("ifo", "your sigmoid overflows where a is large: written as tanh(a / 2) / 2 + 1 / 2 it cannot."),
        ("g", "something overflows where the candidate's a is large: np.tanh does not."),
    )
    return [Diagnosis(sentence, f"{PAGE}saturation") for gates, sentence in words if warns(gates)]


def pairs(candidates, explains):
    """The first pair that explains all, in a list: two edits of one line are none."""
    return next(([pair] for pair in candidates if pair[0].old != pair[1].old and explains(pair)), [])
