"""Claims about affine maps combined, about the parallel scan, and about the maps of minLSTM."""

import numpy as np

from grader.bugs import variants_scan as bugs
from grader.checks.lstm_cell import SIZES, given
from grader.claims import Wrong, expect, parts_of, unchanged, value_of
from grader.report import Report
from lstm_ref import minimal
from lstm_ref.scan import scan as run

MAP = ("d", "u")


def check_combine(combine, points, seed=0):
    """Claims about one affine map after another."""
    report = Report("combine", points, seed, lambda rng: bugs.diagnose_combine(combine, rng))

    def combined(*pairs):
        return parts_of(value_of(combine, *pairs), MAP)

    @report.claim("Doing the combined map is doing the first and then the second.", weight=2)
    def _(rng):
        for size in ((1, 1, 1), (2, 3, 4)):
            first, second = bugs.draw_maps(rng, *size), bugs.draw_maps(rng, *size)
            d, u = (np.asarray(part, dtype=float) for part in combined(first, second))
            h = rng.normal(size=first[0].shape)
            got, want = d * h + u, second[0] * (first[0] * h + first[1]) + second[1]
            expect("the combined map of h", got, want)

    @report.claim("d and u are each right, and grouping three maps either way gives the same.")
    def _(rng):
        one, two, three = (bugs.draw_maps(rng, 2, 3, 4) for _ in range(3))
        for name, got, want in zip(MAP, combined(one, two), bugs.combine(one, two), strict=True):
            expect(name, got, want)
        left = combined(tuple(combined(one, two)), three)
        right = combined(one, tuple(combined(two, three)))
        for name, ours, theirs in zip(MAP, left, right, strict=True):
            expect(f"{name} of (1, 2), 3", ours, np.asarray(theirs, dtype=float))
        unchanged(combine, ("first", "second"), one, two)

    return report


def latest(first, second):
    """Another associative operation, in which the order counts: the later u unless that is negative; d counts up."""
    return first[0] + second[0], np.where(second[1] >= 0, second[1], first[1])


def one_by_one(operation, d, u):
    """The loop that a scan replaces."""
    maps = [(d[0], u[0])]
    for pair in zip(d[1:], u[1:], strict=True):
        maps.append(operation(maps[-1], pair))
    return tuple(np.stack(parts) for parts in zip(*maps, strict=True))


def check_scan(scan, points, seed=0):
    """Claims about the prefix maps, and about how often `combine` is called for them."""
    report = Report("scan", points, seed, lambda rng: bugs.diagnose_scan(scan, rng))

    def compare(rng, operation, sizes):
        for T, N, H in sizes:
            d, u = bugs.draw_maps(rng, T, N, H)
            counting = bugs.Counting(operation)
            got = parts_of(value_of(scan, counting.function(), d, u), ("D", "U"))
            for name, ours, want in zip(("D", "U"), got, one_by_one(operation, d, u), strict=True):
                expect(name, ours, want, f" (with T = {T}, N = {N}, H = {H})")
            yield T, counting.calls

    @report.claim("D[t], U[t] is the map of all steps up to t, whatever T is.", weight=2)
    def _(rng):
        list(compare(rng, bugs.combine, [(1, 1, 1), (2, 1, 1), (3, 1, 2), (4, 2, 1), (7, 3, 4), (16, 2, 3)]))

    @report.claim("It works with any associative operation in the place of combine.")
    def _(rng):
        list(compare(rng, latest, [(3, 1, 2), (7, 3, 4), (16, 2, 3)]))

    @report.claim("For T steps it calls combine at least once and at most 2 log2(T) + 2 times.", weight=2)
    def _(rng):
        for T, calls in compare(rng, bugs.combine, [(33, 1, 2), (100, 1, 2)]):
            most = int(2 * np.log2(T) + 2)
            if not 1 <= calls <= most:
                raise Wrong(f"With T = {T} combine was called {calls} times; {most} are enough, and 0 is no scan.")

    return report


def expected_maps(x, params):
    W_x, b = params
    d, v, _ = minimal.lstm_gates(x @ W_x.T + b)
    return d, (1 - d) * v


def check_min_lstm(min_lstm_maps, points, seed=0):
    """Claims about the maps of minLSTM for all steps at once."""
    report = Report("min_lstm_maps", points, seed, lambda rng: bugs.diagnose_maps(min_lstm_maps, rng))

    def compare(rng, test):
        for T, (N, D, H) in zip((1, 2, 7), SIZES, strict=True):
            x, params = bugs.draw_inputs(rng, T, N, D, H)
            got = parts_of(value_of(min_lstm_maps, x, params), MAP)
            test(x, params, got, expected_maps(x, params), given(N, D, H, T))

    @report.claim("d is the forget gate's share, f / (f + i).", weight=2)
    def _(rng):
        compare(rng, lambda _, __, got, want, where: expect("d", got[0], want[0], where))

    @report.claim("u is the candidate times the other share, i / (f + i).", weight=2)
    def _(rng):
        compare(rng, lambda _, __, got, want, where: expect("u", got[1], want[1], where))

    @report.claim("Scanned from a random h_0, the maps give every h of minLSTM, and x and params are as they were.")
    def _(rng):
        def scanned(x, params, got, want, where):
            h_0 = rng.normal(size=want[0].shape[1:])
            d, u = (np.array(part, dtype=float) for part in got)
            if d.shape != want[0].shape or u.shape != want[0].shape:
                raise Wrong(
                    f"d and u should have the shape {want[0].shape}, yours have {d.shape} and {u.shape}{where}."
                )
            h, _, _ = minimal.min_lstm.forward(x, h_0, minimal.Params(*params))
            expect("h", run(d, u, h_0), h, where)
            unchanged(min_lstm_maps, ("x", "params"), x, params)

        compare(rng, scanned)

    return report
