"""Pictures of the networks that a learner set by hand, at work on a stream, and what was guessed beside what is so."""

import numpy as np

from grader.assignments.puzzles import counting, machines, memory, streams
from grader.assignments.puzzles.networks import OFF, ON, expect, run, weights_of
from grader.assignments.puzzles.tape import added_one
from grader.judging.charts import Line, bars, heat, lines, show
from grader.judging.claims import Wrong
from grader.judging.pictures import drawable, guessed, picture

TAPE = 100  # bits, of which the last are read back
DEEP = 60  # bits, at which we stop looking for the end of a stack
LARGEST = 2**40  # that is added


def drawn(draw):
    """The picture of a learner's network, or in words why there is none."""

    @picture
    def or_why(make, *others):
        try:
            draw(make, *others)
        except Wrong as why:
            show(notes=[f"There is no network to draw yet. {why}"])

    return or_why


def gates(steps, unit, letters):
    """The four gates of a unit of an LSTM over a stream that is written in letters."""
    values = [steps[gate][:, 0, unit] for gate in "ifgo"]
    return heat(values, list("ifgo"), letters, x="what comes in", says=f"The gates of unit {unit + 1}.")


def state(steps, unit, wanted, name):
    """c and h of a unit, and shaded where it should be on."""
    edges = np.flatnonzero(np.diff(np.concatenate([[0], wanted == 1, [0]])))
    spans = [(start + 0.5, end + 0.5, "") for start, end in zip(edges[::2], edges[1::2], strict=True)]
    shown = [Line(steps[letter][:, 0, unit], letter) for letter in "ch"]
    return lines(shown, x="t", title=f"{name}; shaded: on", levels=[(ON, ""), (OFF, "")], spans=spans)


@drawn
def latch(make):
    """The latch: pulses, gates and state."""
    pulses = np.array([0, 0, 1, 0, 0, 0, -1, 0, 0, 1, 1, 0, 0, 0, 0, -1, 0, 1, -1, 0])[:, None]
    x, wanted, _ = streams.latch(pulses)
    steps = run(memory.LATCH, weights_of(memory.LATCH, make), x)
    letters = [{0: "", 1: "S", -1: "R"}[pulse] for pulse in pulses[:, 0]]
    show(gates(steps, 0, letters), state(steps, 0, wanted[:, 0], "S sets, R resets"))


@drawn
def history(make, guess=None):
    """What each bit of the past is worth in c, and how many can be read back."""
    bits = np.random.default_rng(0).choice([-1, 1], size=(TAPE, 200))
    c = memory.cell_states(make, bits)[-1]
    right = (memory.read_back(c, TAPE) == bits[::-1]).all(axis=1)
    count = TAPE if right.all() else int(np.argmin(right))
    alone = np.concatenate([np.ones((1, 1), int), np.zeros((TAPE - 1, 1), int)])
    worth = np.abs(memory.cell_states(make, alone)[:, 0])
    note = f"Of {bits.shape[1]} streams the worst let the last {count} bits be read back. A float64 has 53 binary digits, and every step rounds."
    spans = [(1, count, "read back right")] if count > 1 else []
    drawn = [Line(worth, "a bit", x=np.arange(TAPE))]
    if drawable(guess, 1, TAPE):
        drawn.append(Line([worth[int(guess) - 1]], "your guess", x=[int(guess) - 1], dots=True, faint=True))
    show(
        lines(drawn, x="steps ago", y="worth in c", log=True, spans=spans),
        notes=[guessed(guess, "bits") + note],
    )


@drawn
def parity(make, guess=None):
    """The first unit on a stream of bits."""
    bits = np.array([0, 1, 0, 0, 1, 1, 1, 0, 1, 0, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0])[:, None]
    x, wanted = streams.parity(bits)
    steps = run(counting.PARITY, weights_of(counting.PARITY, make), x)
    note = "One LSTM unit is enough: its gates multiply, and a perceptron cannot. A plain RNN needs more than one."
    works = not counting.check_parity(make, 1).failed
    show(
        gates(steps, 0, list(map(str, bits[:, 0]))),
        state(steps, 0, wanted[:, 0], "odd or even"),
        notes=[guessed(guess, "units") + note] if works else [],
    )


@drawn
def brackets(make):
    """The counter and the alarm over a text."""
    text = "(a(b))c)((d)e)"
    x, depth, wanted = streams.brackets(np.array([[{"(": 1, ")": -1}.get(letter, 0)] for letter in text]))
    steps = run(counting.BRACKETS, weights_of(counting.BRACKETS, make), x)
    first, truth = Line(steps["c"][:, 0, 0], "c"), depth[:, 0] * steps["c"][0, 0, 0]
    show(
        lines([first, Line(truth, "depth", faint=True)], x="t", title="unit 1, the depth"),
        state(steps, 1, wanted[:, 0], "unit 2, the alarm"),
    )
    show(gates(steps, 1, list(text)))


@drawn
def adder(make, a=2026, b=815):
    """Two numbers are added, bit by bit."""
    a, b = (min(abs(int(number)), LARGEST) for number in (a, b))
    width = max(a, b).bit_length() + 2  # a carry may need one more, and the sum comes a step late
    bits = np.array([[(2 * number) >> t & 1] for number in (a, b) for t in range(width + 1)]).reshape(2, -1, 1)
    x, _, _ = streams.adder(*bits)
    h = run(machines.ADDER, weights_of(machines.ADDER, make), x)["h"][:, 0]
    total = sum(1 << t for t, shown in enumerate(h[2:, 0]) if shown >= ON)
    rows = ["a", "b", *(f"h of unit {k + 1}" for k in range(h.shape[1]))]
    says = f"The network makes {a} + {b} = {total}."
    columns = [str(t + 1) for t in range(len(h))]
    seen = h / np.maximum(np.abs(h).max(axis=0), 1e-300)  # a unit may be a straight line because it is tiny
    title = f"{a} + {b} = {total}, says unit 1; each unit by its largest"
    show(heat([*x[:, 0].T, *seen.T], rows, columns, title=title, x="t", says=says))


@drawn
def stack(make, guess=None):
    """Six bits go in and come out, and how many would."""
    weights = weights_of(machines.STACK, make)
    pushed = np.array([1, -1, -1, 1, 1, -1])
    operations = np.concatenate([pushed, 0 * pushed])[:, None]
    x, wanted = streams.stack(operations)
    steps = run(machines.STACK, weights, x)
    charts = [
        lines(
            [Line(steps["c"][:, 0, 0], "c")], x="t", title="unit 1, the stack", spans=[(1, 12, "push"), (13, 24, "pop")]
        ),
        state(steps, 1, wanted[:, 0], "unit 2, the top"),
    ]
    notes = []
    if not machines.check_stack(make, 1).failed:
        depth = deepest(weights)
        more = "" if depth < DEEP else " or more"
        notes = [
            f"{guessed(guess, 'bits')}Yours holds {depth} bits{more}: an error too small to see grows with each pop."
        ]
        held = {"yours": depth, **({"your guess": guess} if drawable(guess, 1, 10 * DEEP) else {})}
        charts += [bars([*held], [*held.values()], title="Bits that come back right", width=300), tape(weights)]
    show(*charts, notes=notes)


def tape(weights, number=27, width=6):
    """Two stacks of the learner's as the tape of a machine that adds one: a row for each place of the head."""

    def holds(operations):
        return run(machines.STACK, weights, streams.stack(np.array(operations)[:, None])[0])["h"][-1, 0, 1] >= ON

    rows, total = added_one(holds, number, width)
    names = ["written", *(f"move {k}" for k in range(1, width + 1)), "read back"]
    way = [(k + 1, width - 1 - k) for k in range(width)]
    title, columns = (
        f"Two of your stacks as a tape: {number} + 1 = {total}",
        [f"{2**k}" for k in reversed(range(width))],
    )
    return heat(rows, names, columns, title=title, digits=0, way=way, says="The line is the way of the head.")


def deepest(weights):
    """How many bits come back right, for each of many streams, before one of them is wrong."""
    bits = np.random.default_rng(0).choice([-1, 1], size=(DEEP, 50))
    for depth in range(1, DEEP + 1):
        x, wanted = streams.stack(np.concatenate([bits[:depth], 0 * bits[: depth - 1]]))
        try:
            expect(run(machines.STACK, weights, x)["h"][..., 1], wanted, lambda t, n: "")
        except Wrong:
            return depth - 1
    return DEEP
