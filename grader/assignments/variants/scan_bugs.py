"""Mistakes in the parallel scan and in minLSTM's share of it, as edits of the small functions below.

`lstm_ref.sequences.scan` and `lstm_ref.variants.minimal` hold the same arithmetic in another cut: there h_0 goes in with the first step.
"""

import sys
from itertools import permutations

import numpy as np

from grader.assignments.variants.search import diagnose
from grader.judging.diagnosis import Bug, Diagnosis, made_in
from grader.judging.evidence import same_numbers
from lstm_ref.arrays import sigmoid

SCAN, MINIMAL = "05-variants.html#parallel-scan", "05-variants.html#minlstm"
THIS = sys.modules[__name__]


def combine(first, second):
    """The affine map that does `first` and then `second`."""
    d_1, u_1 = first
    d_2, u_2 = second
    return d_2 * d_1, d_2 * u_1 + u_2


def scan(combine, d, u):
    """For every step the map of all steps up to it, by doubling."""
    reach = 1
    while reach < len(d):
        new_d, new_u = combine((d[:-reach], u[:-reach]), (d[reach:], u[reach:]))
        d, u = np.concatenate([d[:reach], new_d]), np.concatenate([u[:reach], new_u])
        reach = 2 * reach
    return d, u


def min_lstm_maps(x, params):
    """The maps (d, u) of minLSTM for all steps."""
    W_x, b = params
    a_i, a_f, a_g = np.split(x @ W_x.T + b, 3, axis=-1)
    d = sigmoid(np.logaddexp(0, -a_i) - np.logaddexp(0, -a_f))  # f / (f + i)
    u = (1 - d) * a_g
    return d, u


def made(function):
    return lambda old, new, words, section=SCAN: Bug(old, new, f"your {function} matches one {words}.", section)


D, U = "return d_2 * d_1,", "d_2 * u_1 + u_2"
of_combine, of_scan, of_maps = made("combine"), made("scan"), made("min_lstm_maps")

COMBINE_BUGS = [
    of_combine(U, "d_1 * u_2 + u_1", "that does the second map first"),
    of_combine(U, "u_1 + u_2", "that adds u_1 whole: the second map scales it by d_2"),
    of_combine(U, "d_2 * (u_1 + u_2)", "that scales u_2 as well: it is added after the scaling"),
    of_combine(U, "d_1 * u_1 + u_2", "that scales u_1 by d_1: the first map has added it already, the second scales it by d_2"),
    of_combine(U, "d_2 * d_1 * u_1 + u_2", "that scales u_1 by both: the first map has added it already"),
    of_combine(U, "d_2 * u_1 * u_2", "that multiplies by u_2 where it should add"),
    of_combine(U, "u_2", "that drops what the first map has added"),
    of_combine(U, "d_2 * u_1", "that drops what the second map adds"),
    of_combine(D, "return d_2 + d_1,", "that adds the two d: two scalings, one after the other, multiply"),
    of_combine(D, "return d_2,", "that drops the first d: two scalings, one after the other, multiply"),
    of_combine(D, "return d_1,", "that drops the second d: two scalings, one after the other, multiply"),
    of_combine(f"{D} {U}", f"return {U}, d_2 * d_1", "that returns (u, d): a map is (d, u) throughout"),
]  # fmt: skip

MERGE = "new_d, new_u = combine((d[:-reach], u[:-reach]), (d[reach:], u[reach:]))"
JOIN = "d, u = np.concatenate([d[:reach], new_d]), np.concatenate([u[:reach], new_u])"
DOUBLE, WHILE = "reach = 2 * reach", "while reach < len(d):"
ROUNDS = f"reach = 1\n    {WHILE}\n        {MERGE}\n        {JOIN}\n        {DOUBLE}\n    return d, u"
BY_ITSELF = """maps = [(d[0], u[0])]
    for pair in zip(d[1:], u[1:], strict=True):
        maps.append((pair[0] * maps[-1][0], pair[0] * maps[-1][1] + pair[1]))
    return tuple(np.stack(parts) for parts in zip(*maps, strict=True))"""

SCAN_BUGS = [
    of_scan(MERGE, "new_d, new_u = combine((d[reach:], u[reach:]), (d[:-reach], u[:-reach]))", "that hands the later map to combine first: the earlier one is done first"),
    of_scan(WHILE, "while 2 * reach < len(d):", "that stops one round too early"),
    of_scan(WHILE, "for _ in range(int(np.log2(len(d)))):", "of log2(T) rounds, rounded down: where T is no power of 2 it takes one more"),
    of_scan(f"{MERGE}\n        {JOIN}", "d, u = combine((np.roll(d, reach, axis=0), np.roll(u, reach, axis=0)), (d, u))", "that rolls the arrays, so the last maps come round and are done before the first steps: these are complete, leave them out of the call"),
    of_scan(WHILE, "for _ in range(1):", "of a single round: every step holds the map of two steps"),
    of_scan(JOIN, "d, u = np.concatenate([d[:reach], d[reach:]]), np.concatenate([u[:reach], new_u])", "that merges u but leaves d as it was"),
    of_scan(JOIN, "d, u = np.concatenate([d[:reach], new_d]), np.concatenate([u[:reach], u[reach:]])", "that merges d but leaves u as it was"),
    of_scan(JOIN, "d, u = np.concatenate([new_d, d[-reach:]]), np.concatenate([new_u, u[-reach:]])", "whose merged maps land `reach` steps too early"),
    of_scan(JOIN, "d, u = np.concatenate([0 * d[:reach], new_d]), np.concatenate([0 * u[:reach], new_u])", "that loses the first `reach` steps: they are complete and stay"),
    of_scan(f"{MERGE}\n        {JOIN}", "d, u = combine((np.concatenate([np.ones_like(d[:reach]), d[:-reach]]), np.concatenate([np.zeros_like(u[:reach]), u[:-reach]])), (d, u))", "that puts d = 1 and u = 0 before the first steps, which does nothing in an affine map alone: these steps are complete, leave them out of the call"),
    of_scan(DOUBLE, "reach = 3 * reach", "whose reach grows threefold: after each round it may only double"),
    of_scan("reach = 1", "reach = 2", "whose first reach is 2: it begins with neighbours, at 1"),
    of_scan(DOUBLE, "reach = reach + 1", "whose reach grows by one: after each round the maps cover twice as many steps, so it should double"),
    of_scan(ROUNDS, BY_ITSELF, "whose numbers do not come from combine: they are right for affine maps, but it is no scan, and it is wrong for any other operation"),
    of_scan("return d, u", "return u, d", "that returns (u, d): a map is (d, u) throughout"),
    of_scan("return d, u", "return d[-1], u[-1]", "that returns the last map alone: the map up to every step is asked for"),
]  # fmt: skip

SPLIT = "a_i, a_f, a_g = np.split(x @ W_x.T + b, 3, axis=-1)"
KEPT = "d = sigmoid(np.logaddexp(0, -a_i) - np.logaddexp(0, -a_f))  # f / (f + i)"
NEW = "u = (1 - d) * a_g"

MAPS_BUGS = [
    of_maps(f"{KEPT}\n    {NEW}", "d = sigmoid(a_f)\n    u = sigmoid(a_i) * a_g", "that does not divide by f + i: the two shares must sum to 1", MINIMAL),
    of_maps(f"{KEPT}\n    {NEW}", "d = sigmoid(a_f) / (sigmoid(a_f) + sigmoid(a_i))\n    u = sigmoid(a_i) / (sigmoid(a_f) + sigmoid(a_i)) * a_g", "that divides 0 by 0 where both gates are shut: write f / (f + i) as sigmoid(log f - log i)", MINIMAL),
    *(
        of_maps(f"{KEPT}\n    {NEW}", f"d = sigmoid(a_f) / (sigmoid(a_f) + sigmoid(a_i) + 1e-12)\n    {new}", "with a small number in its denominator, which gives d = 0 where both gates are shut, and not 1/2: write f / (f + i) as sigmoid(log f - log i)", MINIMAL)
        for new in (NEW, "u = sigmoid(a_i) / (sigmoid(a_f) + sigmoid(a_i) + 1e-12) * a_g")
    ),
    of_maps(KEPT, "d = sigmoid(a_f)", "that keeps f itself, without dividing by f + i", MINIMAL),
    of_maps(NEW, "u = sigmoid(a_i) * a_g", "that lets in i itself, without dividing by f + i", MINIMAL),
    of_maps(KEPT, "d = sigmoid(np.logaddexp(0, -a_f) - np.logaddexp(0, -a_i))", "that keeps i / (f + i): f' is the share kept", MINIMAL),
    of_maps(KEPT, "d = sigmoid(a_f - a_i)", "that divides e^{a_f} by e^{a_f} + e^{a_i}, a softmax: it is f / (f + i), after the sigmoids", MINIMAL),
    of_maps(NEW, "u = (1 - d) * np.tanh(a_g)", "whose candidate has a tanh: here it has none", MINIMAL),
    of_maps(NEW, "u = (1 - d) * sigmoid(a_g)", "whose candidate has a sigmoid: here it has no activation", MINIMAL),
    of_maps(NEW, "u = (1 - d) * np.where(a_g >= 0, a_g + 0.5, sigmoid(a_g))", "whose candidate is made positive, as the paper's form in logarithms needs: here it has no activation", MINIMAL),
    of_maps(NEW, "u = a_g", "whose u is the candidate whole: its share is i / (f + i)", MINIMAL),
    of_maps(NEW, "u = d * a_g", "that multiplies the candidate by the share that is kept", MINIMAL),
    of_maps(SPLIT, SPLIT.replace(" + b", ""), "without its biases", MINIMAL),
    of_maps(SPLIT, "a_i, a_f, a_g = np.moveaxis((x @ W_x.T + b).reshape(*x.shape[:2], -1, 3), -1, 0)", "whose rows are read i, f, g, i, f, g, by turns: here all rows of i stand first", MINIMAL),
    of_maps("return d, u", "return u, d", "that returns (u, d): a map is (d, u) throughout", MINIMAL),
    of_maps("return d, u", "return d, a_g", "that returns the candidate for u: its share is missing", MINIMAL),
    *(
        of_maps(SPLIT, SPLIT.replace("a_i, a_f, a_g", ", ".join(f"a_{k}" for k in order)), f"whose rows are stacked {', '.join(order)}: here they are i, f, g", MINIMAL)
        for order in permutations("ifg") if order != tuple("ifg")
    ),
]  # fmt: skip


class Counting:
    """`combine`, or any operation in its place, and how often it was called."""

    def __init__(self, operation=combine):
        self.operation, self.calls = operation, 0

    def function(self):
        def counted(first, second):
            self.calls += 1
            return self.operation(*(tuple(np.asarray(part, dtype=float) for part in pair) for pair in (first, second)))

        return counted


def draw_maps(rng, T=7, N=3, H=4):
    """Maps that shrink and stretch, some of which turn the sign. Many of them do it less: their product stays visible."""
    d = rng.uniform(0.2, 1.5, size=(T, N, H)) ** (1 if T < 20 else 0.1)
    return d * rng.choice([-1, 1, 1], size=(T, N, H)), rng.normal(size=(T, N, H))


def draw_inputs(rng, T=7, N=3, D=5, H=4):
    return rng.normal(size=(T, N, D)), (rng.normal(size=(3 * H, D)), rng.normal(size=3 * H))


twins = {name: made_in(THIS, name) for name in ("combine", "scan", "min_lstm_maps")}


def diagnose_scan(report, learners, counted):
    """By the maps; where these are right, by the calls of combine, as `counted`: pairs of T and their number."""
    found = diagnose(report, learners, twins["scan"], SCAN_BUGS, SCAN_BUGS)
    if found or not counted or any(calls < T - 1 for T, calls in counted) or wrong_somewhere(report, learners):
        return found
    T, calls = counted[0]
    words = f"{calls} times for {T} steps: right numbers, but a call can be given a whole stretch."
    if all(calls == T - 1 for T, calls in counted):
        words = "once for each step after the first, as a loop over them does: right numbers, but no scan."
    return [Diagnosis(f"your scan calls combine {words}", SCAN)]


def wrong_somewhere(report, learners):
    """Whether one of the answers has other numbers than the right function gives at that call."""
    right = twins["scan"]()
    return any(not same_numbers(call, right(*call.args)) for call in report.calls_of(learners))
