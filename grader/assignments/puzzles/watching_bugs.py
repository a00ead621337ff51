"""What is seen when a network is watched at work: for each puzzle, what it does in the place of what it should, in words.

Asked where no single change mends the weights. Each gives a sentence, or None.
"""

import numpy as np

from grader.assignments.puzzles import streams
from grader.assignments.puzzles.networks import OFF, ON, run


def agrees(h, wanted):
    """Whether units (T, N) are on where `wanted` is 1 and off where it is 0."""
    return not (((wanted == 1) & ~(h >= ON)) | ((wanted == 0) & ~(h <= OFF))).any()


def latch(puzzle, weights):
    """A reset that takes away what a set adds, where it should clear all."""
    x, _, _ = streams.latch(np.array([[1, 1, 1, -1]]).T)
    once, twice, thrice, after = run(puzzle, weights, x)["c"][:, 0, 0]
    if thrice > twice + 0.1 and twice > once + 0.1 and abs(after - twice) < 0.1 * abs(once):
        return (
            f"a reset takes away what one set adds, and no more: c is {once:.3g} after a set, {twice:.3g} after two, "
            f"{thrice:.3g} after three, and {after:.3g} after a reset. What was set thrice must be reset thrice."
        )
    return None


def history(puzzle, weights):
    """A bit whose opposite does not do the opposite; or what a bit does to c, where that is the same always."""
    plus, minus = run(puzzle, weights, np.array([[[1.0], [-1.0]]]))["c"][0, :, 0]
    if abs(plus + minus) > 0.01:
        return f"the bits 1 and -1 do not do the opposite: c is {plus:.3g} after the one, {minus:.3g} after the other."
    bits = np.random.default_rng(0).choice([-1.0, 1.0], size=(12, 8, 1))
    c = run(puzzle, weights, bits)["c"][:, :, 0]
    parts = np.stack([c[:-1].ravel(), bits[1:].ravel()], axis=1)
    (kept, unit), *_ = np.linalg.lstsq(parts, c[1:].ravel(), rcond=None)
    lawful = np.abs(parts @ (kept, unit) - c[1:].ravel()).max() < 0.01 * np.abs(c).max()
    if not lawful or np.allclose((kept, unit), 0.5, rtol=0.01):
        return None
    return f"a bit makes c = {kept:.3g} c + {unit:.3g} bit, where c = 0.5 c + 0.5 bit is asked for."


def parity(puzzle, weights):
    """A unit that is turned on and never off, that counts, that forgets, that changes at a 0, or is late; or another
    that is right."""
    x, _ = streams.parity(np.array([[1, 1], [1, 0], [1, 0], [1, 0]]))
    states = run(puzzle, weights, x)
    (h, c), (rests, kept) = (tuple(states[letter][:, n, 0] for letter in "hc") for n in (0, 1))
    added = np.diff(c)
    if added[0] > 0.1 and np.allclose(added, added[0], rtol=0.05) and np.abs(np.diff(kept)).max() < 0.05 * added[0]:
        return "your first cell counts the 1s: that there are two must put it back."
    if last := _remembered(puzzle, weights):
        return f"your first unit depends on the last {last} alone: what came before is forgotten."
    if (h >= ON).all():
        says = ": it says whether there has been a 1" if (rests >= ON).all() else ""
        return f"once the first unit is on, no 1 turns it off{says}."
    if rests[0] >= ON and not (rests >= ON).all():
        return (
            f"a 0 changes the first unit: after a 1 its h is {rests[0]:.3g}, and {rests[1]:.3g} after a 0 that follows."
        )
    x, odd = streams.parity(np.random.default_rng(0).integers(2, size=(12, 20)))
    units = np.moveaxis(run(puzzle, weights, x)["h"], 2, 0)
    if agrees(units[0][1:], odd[:-1]):
        return "your first unit is right but a step late: it must hear the bit itself, at the step at which it comes."
    if right := [k + 1 for k, unit in enumerate(units) if agrees(unit, odd)]:
        return f"it is unit {right[0]} that is on while the ones are odd in number, over a dozen bits at least; the first is asked for."
    return None


def _remembered(puzzle, weights):
    """How many bits decide whether the first unit is on, where they are few, in words; or None."""
    bits, older = np.random.default_rng(0).integers(2, size=(2, 12, 60))
    for last in (1, 2, 3):
        others = np.concatenate([older[:-last], bits[-last:]])
        on, still = (run(puzzle, weights, streams.parity(each)[0])["h"][-1, :, 0] >= ON for each in (bits, others))
        if (on == still).all() and on.any() and not on.all():
            return "bit" if last == 1 else f"{last} bits"
    return None


def brackets(puzzle, weights):
    """An alarm at the wrong step, or one that does not last; where it is right, what brackets do to the first cell."""
    signs = np.array([[0, 1, -1, 0, -1, 0, 0, 1, 0, 1, 0]]).T
    x, _, wanted = streams.brackets(signs)
    states = run(puzzle, weights, x)
    alarm, c = states["h"][:, :, 1], states["c"][:, 0, 0]
    if agrees(alarm, wanted):
        return None
    if agrees(alarm[1:], wanted[:-1]):
        return "your alarm is right but comes a step late: it must hear the closing bracket itself, at the step at which it comes."
    held = run(puzzle, weights, streams.brackets(np.array([[0, 1, 0]]).T)[0])["c"][:, 0, 0]
    if abs(held[2] - held[1]) > 0.1 * abs(held[1]):
        return (
            f"your first cell holds {held[1]:.3g} after the text 'a(' and {held[2]:.3g} after 'a(a': what is no bracket "
            "should leave it as it is."
        )
    if abs(c[2]) > 0.1 * abs(c[1]):
        return (
            f"your first cell holds {c[1]:.3g} after the text 'a(' and {c[2]:.3g} after 'a()': a closing bracket should take "
            "away what an opening one adds."
        )
    if not (alarm >= ON).any():
        return f"your alarm does not go on in the text {streams.written(signs[:, 0])}, in which the depth falls below zero."
    first, late = int(np.argmax(wanted)), int(np.argmax(alarm >= ON)) - int(np.argmax(wanted))
    if late:
        when = f"{abs(late)} letter{'s' * (abs(late) > 1)} too {'late' if late > 0 else 'early'}"
        return f"your alarm goes on {when} in the text {streams.written(signs[:, 0])}."
    if agrees(alarm[: first + 1], wanted[: first + 1]):
        return "your alarm goes on where it should, and does not stay on."
    return None


def depth(puzzle, weights):
    """What brackets do to the first cell, where it does not count them."""
    c = run(puzzle, weights, streams.brackets(np.array([[0, 1, -1, 0, -1]]).T)[0])["c"][:, 0, 0]
    if np.allclose([c[2], c[4]], [0, -c[1]], rtol=0, atol=0.01 * abs(c[1])):
        return None
    return f"your first cell holds {c[1]:.3g} after a(, {c[2]:.3g} after a(), {c[4]:.3g} after a()a)."


def summed(puzzle, weights):
    """What happens in the adder: h of all units (T, N, H), the sum bits that are due, the carry into each step, and how
    many of it and of both bits are 1."""
    bits = np.pad(np.random.default_rng(0).integers(2, size=(2, 60, 8)), ((0, 0), (1, 1), (0, 0)))
    x, wanted, carry = streams.adder(*bits)
    return run(puzzle, weights, x)["h"], wanted[2:], carry, bits.sum(axis=0) + carry


def adder(puzzle, weights):
    """A sum that comes at another step."""
    h, total, *_ = summed(puzzle, weights)
    for late, when in ((0, "at its own step"), (2, "two steps late")):
        shown = h[1 + late :, :, 0]
        if agrees(shown[: len(total)], total[: len(shown)]):
            return f"your sum is right but comes {when}: it is asked for one step late."
    return None


def carry(puzzle, weights):
    """Whether a unit keeps the carry; if none does, where the one that comes nearest fails most."""
    h, _, carried, ones = summed(puzzle, weights)
    shown = h[1:-1] * (2 * carried[2:, :, None] - 1)
    right = shown > 0.5
    if turned := [k + 1 for k in range(h.shape[2]) if (shown[:, :, k] < -0.5).all()]:
        return (
            f"unit {turned[0]} keeps the opposite of the carry, well below zero where it is 1; what the others make of it "
            "and of the bits is wrong: the sum needs all three."
        )
    if keeps := [k + 1 for k in range(h.shape[2]) if right[:, :, k].all()]:
        return (
            f"unit {keeps[0]} keeps the carry as it should; what the others make of it and of the bits is wrong: the sum "
            "needs all three."
        )
    told = "no unit of yours keeps the carry, well above zero for 1 and well below for 0, after every pair of bits."
    nearest = int(right.mean(axis=(0, 1)).argmax())
    shares = [right[ones[1:-1] == n, nearest].mean() for n in range(4)]
    worst = int(np.argmin(shares))
    if shares[worst] > 0.5:
        return told
    state = f"{'never' if shares[worst] == 0 else 'seldom'} {'on' if worst > 1 else 'off'}"
    return f"{told} Unit {nearest + 1} comes nearest: where {worst} of both bits and the carry before are 1, it is {state}."


def stack(puzzle, weights):
    """What the first operation that does not fit the others does to c of the first unit, its rest included."""
    operations = np.array([[a, b, 0] for a in (1, -1) for b in (1, -1)]).T
    x, _ = streams.stack(operations)
    steps = run(puzzle, weights, x)
    (one, two, popped), tops = steps["c"][1::2, :, 0], steps["h"][1:4:2, :, 1]  # each at a rest
    first, second = operations[:2]
    unit = one[0]  # what one bit is in the end
    if not np.isfinite([one, two, popped]).all():
        return None
    if not (np.sign(one) == np.sign(unit) * first).all() or unit == 0:
        shut = ". A gate below 1e-16 is exactly 0: as half a tanh plus 1/2 it has 16 digits" * (
            not steps["i"][::2, :, 0].all()
        )
        return (
            f"after a push and its rest c of the first unit is {one[0]:.4g} for the bit 1, {one[2]:.4g} for the bit -1"
            f"{shut}."
        )
    shares = (two - unit * second) / one
    kept = float(np.mean(shares))
    if np.ptp(shares) > 0.02 * abs(kept):
        return (
            f"a push and its rest leave {min(shares):.3g} of c for some bits and {max(shares):.3g} for others, where it should be one "
            "share for all: a tanh is straight for tiny numbers only, and a gate should not open by itself."
        )
    pushed = f"a push and its rest make c = {kept:.4g} c + {unit:.4g} bit"
    if kept >= 0.6:
        return f"{pushed}: the sign of c is the last bit only if less is kept of c."
    if kept < 0.01:
        return f"{pushed}: of what lay below, too little is kept for a pop to find it again."
    if not agrees(tops, (operations[:2] > 0).astype(int)):
        return "the second unit does not yet show the sign of the first unit's c after a rest."
    if shown := _faint(puzzle, weights):
        return shown
    parts = np.stack([two, -second], axis=1)
    (grown, taken), *_ = np.linalg.lstsq(parts, popped, rcond=None)
    if np.abs(parts @ (grown, taken) - popped).max() > 0.01 * np.abs(popped).max():
        return f"a pop does not undo a push: c of the first unit was {one[0]:.4g}, and is {popped[0]:.4g} after a push and a pop."
    if not np.allclose((grown, taken), (1 / kept, unit / kept), rtol=0.01, atol=0):
        return (
            f"a pop does not undo a push. {pushed.capitalize()}, so a pop and its rest "
            f"should make c = {1 / kept:.4g} c - {unit / kept:.4g} top; with two bits pushed yours make {grown:.4g} c "
            f"{'-' if taken > 0 else '+'} {abs(taken):.4g} top."
        )
    return None


def _faint(puzzle, weights):
    """A top that the second unit shows less of where the bits below are its opposite, in words; or None."""
    operations = np.array([[1, 1], [1, -1], [1, -1], [1, -1], [-1, 1]])
    shown = run(puzzle, weights, streams.stack(operations)[0])["h"][9, :, 1]
    alone = run(puzzle, weights, streams.stack(np.array([[-1, 1]]))[0])["h"][1, :, 1]
    k = int(np.argmin(np.abs(shown)))
    if np.abs(shown[k]) > 0.99 * np.abs(alone[k]):
        return None
    pushed = ", ".join(f"{bit:+d}" for bit in operations[:, k])
    return (
        f"h of the second unit is {alone[k]:.3g} where {operations[-1, k]:+d} alone has been pushed, and {shown[k]:.3g} after "
        f"{pushed}: a pop takes away what is shown, so the top must be shown in full whatever lies below."
    )
