"""Claims about affine maps combined, about the parallel scan, and about the maps of minLSTM."""

import numpy as np

from grader.assignments.rnn.sizes import SIZES, given
from grader.assignments.variants import scan_bugs
from grader.assignments.variants.hints import HINTS
from grader.assignments.variants.search import diagnose
from grader.judging.claims import ATOL, Wrong, expect, parts_of, silent, value_of
from grader.judging.report import Report
from lstm_ref.sequences.scan import scan as run
from lstm_ref.variants import minimal

MAP = ("d", "u")


def report_of(name, function, mistakes, points, seed):
    twin = scan_bugs.twins[name]
    report = Report(name, points, seed, lambda rng: diagnose(report, function, twin, mistakes, mistakes), hints=HINTS)
    return report


def check_combine(combine, points, seed=0):
    """Claims about one affine map after another."""
    report = report_of("combine", combine, scan_bugs.COMBINE_BUGS, points, seed)

    def combined(*pairs):
        return parts_of(value_of(combine, *pairs), MAP)

    @report.claim("Doing the combined map is doing the first and then the second.", weight=2)
    def _(rng):
        for size, scale in (((1, 1, 1), 1), ((2, 3, 4), 1), ((2, 3, 4), 1000)):
            first, second = ((scale * d, scale * u) for d, u in (scan_bugs.draw_maps(rng, *size) for _ in "ab"))
            d, u = (np.asarray(part, dtype=float) for part in combined(first, second))
            h = rng.normal(size=first[0].shape)
            got, want = d * h + u, second[0] * (first[0] * h + first[1]) + second[1]
            digits = ATOL * max(1, abs(want).max())  # where large numbers cancel, float32 has lost the small
            expect("the combined map of h", got, want, atol=digits)

    @report.claim("d and u are each right, and grouping three maps either way gives the same.")
    def _(rng):
        one, two, three = (scan_bugs.draw_maps(rng, 2, 3, 4) for _ in range(3))
        for name, got, want in zip(MAP, combined(one, two), scan_bugs.combine(one, two), strict=True):
            expect(name, got, want)
        left = combined(tuple(combined(one, two)), three)
        right = combined(one, tuple(combined(two, three)))
        for name, ours, theirs in zip(MAP, left, right, strict=True):
            expect(f"{name} of (1, 2), 3", ours, np.asarray(theirs, dtype=float))

    report.conduct(combine, ("first", "second"))
    return report


def latest(first, second):
    """Another associative operation, in which the order counts: the later u unless that is negative; d counts up."""
    return first[0] + second[0], np.where(second[1] >= 0, second[1], first[1])


def unknown(rng):
    """A third one: affine maps in coordinates that nobody knows, so that no number comes but from calling it."""
    a, b, c = rng.uniform(0.5, 2, size=3)

    def operation(first, second):
        d, u = scan_bugs.combine(*((d / a, (u - c * d) / b) for d, u in (first, second)))
        return a * d, b * u + c * a * d

    return operation


def one_by_one(operation, d, u):
    """The loop that a scan replaces."""
    maps = [(d[0], u[0])]
    for pair in zip(d[1:], u[1:], strict=True):
        maps.append(operation(maps[-1], pair))
    return tuple(np.stack(parts) for parts in zip(*maps, strict=True))


def check_scan(scan, points, seed=0):
    """Claims about the prefix maps, and about how often `combine` is called for them."""
    counted = []
    report = Report(
        "scan", points, seed, lambda rng: scan_bugs.diagnose_scan(report, scan, tuple(counted)), hints=HINTS
    )

    def compare(rng, operation, *sizes):
        for T, N, H in sizes:
            d, u = scan_bugs.draw_maps(rng, T, N, H)
            right(operation, d, u)

    def right(operation, d, u):
        """How often the operation was called, where the numbers are right."""
        counting = scan_bugs.Counting(operation)
        got = parts_of(value_of(scan, counting.function(), d, u), ("D", "U"))
        calls = counting.calls
        for name, ours, want in zip(("D", "U"), got, one_by_one(operation, d, u), strict=True):
            where = f" (with T, N, H = {', '.join(map(str, d.shape))})"
            expect(name, ours, want, where, atol=10 * ATOL)  # hundreds of steps in float32
        return calls

    @report.claim("D[t], U[t] is the map of all steps up to t, whatever T is.", weight=2)
    def _(rng):
        compare(rng, scan_bugs.combine, (1, 1, 1), (2, 1, 1), (3, 1, 2), (4, 2, 1), (7, 3, 4), (16, 2, 3), (257, 1, 2))

    @report.claim("It works with any associative operation in the place of combine.")
    def _(rng):
        for operation in (latest, unknown(rng)):
            compare(rng, operation, (3, 1, 2), (7, 3, 4), (16, 2, 3))

    @report.claim("For T steps 2 log2(T) + 2 calls of combine are enough to get every number from it.", weight=2)
    def _(rng):
        for T in (33, 100, 257):
            d, u = scan_bugs.draw_maps(rng, T, 1, 2)
            calls, most = right(unknown(rng), d, u), int(2 * np.log2(T) + 2)
            counted.append((T, calls))
            if calls > most:
                raise Wrong(f"With T = {T} combine was called {calls} times; {most} are enough.")

    report.conduct(scan, ("combine", "d", "u"))
    return report


def expected_maps(x, params):
    W_x, b = params
    d, v, _ = minimal.lstm_gates(x @ W_x.T + b)
    return d, (1 - d) * v


def check_min_lstm(min_lstm_maps, points, seed=0):
    """Claims about the maps of minLSTM for all steps at once."""
    report = report_of("min_lstm_maps", min_lstm_maps, scan_bugs.MAPS_BUGS, points, seed)

    def compare(rng, test):
        for T, (N, D, H) in zip((1, 2, 7), SIZES, strict=True):
            x, params = scan_bugs.draw_inputs(rng, T, N, D, H)
            got = parts_of(value_of(min_lstm_maps, x, params), MAP)
            test(x, params, got, expected_maps(x, params), given(N, D, H, T))

    @report.claim("d is the forget gate's share, f / (f + i).", weight=2)
    def _(rng):
        compare(rng, lambda _, __, got, want, where: expect("d", got[0], want[0], where))

    @report.claim("u is the candidate times the other share, i / (f + i).", weight=2)
    def _(rng):
        compare(rng, lambda _, __, got, want, where: expect("u", got[1], want[1], where))

    @report.claim("Scanned from a random h_0, the maps give every h of minLSTM.")
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

        compare(rng, scanned)

    @report.claim("Gates shut or open as far as a thousand, equally or not, give the right maps, without a warning.")
    def _(rng):
        for a_i, a_f in ((1000, 1000), (1000, -1000), (-1000, 1000), (-1000, -1000), (-1000, -998), (-60, -61)):
            x, (W_x, b) = scan_bugs.draw_inputs(rng, 2, 3, 5, 4)
            W_x[:8], b[:8] = 0, np.repeat([a_i, a_f], 4)
            got = parts_of(value_of(min_lstm_maps, x, (W_x, b)), MAP)
            for name, ours, want in zip(MAP, got, expected_maps(x, (W_x, b)), strict=True):
                expect(name, ours, want, f" (with a_i = {a_i}, a_f = {a_f})")
            silent(min_lstm_maps, x, (W_x, b))

    report.conduct(min_lstm_maps, ("x", "params"))
    return report
