"""Claims about what a path says, and about the sum over all paths that say a target."""

import itertools

import numpy as np

from grader.assignments.speech import paths_bugs, reference
from grader.assignments.speech.hints import HINTS
from grader.assignments.speech.problems import impossible, path_of, spoken, steps_for
from grader.assignments.speech.underflow import underflowing
from grader.judging.claims import Wrong, as_array, expect, silent, value_of
from grader.judging.edits import told
from grader.judging.report import Report
from lstm_ref.speech import ctc


def labels_of(name, value):
    """A list of whole numbers; Wrong where it is something else."""
    if not isinstance(value, (list, tuple, np.ndarray)):
        raise Wrong(f"Expected a list of labels from {name}, got a {type(value).__name__}.")
    for k, label in enumerate(value):
        if np.ndim(label) != 0 or np.asarray(label).dtype.kind not in "iuf" or label != int(label):
            raise Wrong(f"Each entry of what {name} returns should be a label, yours has {label!r} as entry {k}.")
    return [int(label) for label in value]


def table_of(name, value):
    """A table of logarithms, in which numbers that stand for minus infinity, as -1e30 or -1e9 do, are minus infinity."""
    table = as_array(name, value)
    return np.where(table < -1e8, -np.inf, table)


def check_collapse(collapse, points, seed=0):
    """Claims about what a path says."""

    def diagnose(rng):
        return told(
            report,
            collapse,
            [(path,) for path in paths_bugs.said(rng)],
            reference,
            ("collapse",),
            paths_bugs.COLLAPSE_BUGS,
        )

    report = Report("collapse", points, seed, diagnose, hints=HINTS)

    def expect_labels(path):
        got, want = labels_of("collapse", value_of(collapse, path)), reference.collapse(path)
        if got != want:
            raise Wrong(f"The path {path} says {want}, yours says {got}.")

    @report.claim("Blanks are left out.")
    def _(rng):
        for path in ([0, 2, 0], [0, 0, 0], [1, 0, 3, 0]):
            expect_labels(path)

    @report.claim("A label that is held for several steps is said once.")
    def _(rng):
        for path in ([2, 2, 2], [1, 1, 3, 3, 3], [0, 2, 2, 0]):
            expect_labels(path)

    @report.claim("With a blank between, it is said twice.", weight=2)
    def _(rng):
        for path in ([2, 0, 2], [2, 2, 0, 0, 2, 2], [0, 1, 0, 1, 1, 0, 3]):
            expect_labels(path)

    @report.claim("Paths of many steps, of one, and of none.", weight=2)
    def _(rng):
        for path in ([], [0], [3], *paths_bugs.said(rng), path_of(rng, 60, 11)):
            expect_labels(path)
        expect_labels(path_of(rng, 30, 2))

    report.conduct(collapse, ("path",))
    return report


def check_forward(ctc_forward, ctc_loss, points, seed=0):
    """Claims about alpha and the loss."""

    def diagnose(rng):
        forward, ends = paths_bugs.summed(rng), paths_bugs.ended(rng)
        return [
            *(
                told(report, ctc_forward, forward, reference, ("ctc_forward",), paths_bugs.FORWARD_BUGS)
                or underflowing(report, ctc_forward, reference.ctc_forward, paths_bugs.SUMS)
            ),
            *told(report, ctc_loss, [(alpha,) for alpha in ends], reference, ("ctc_loss",), paths_bugs.LOSS_BUGS),
        ]

    report = Report("ctc_forward, ctc_loss", points, seed, diagnose, hints=HINTS)

    def expect_alpha(log_y, target, rows=slice(None), given=""):
        want = reference.ctc_forward(log_y, target)
        got = table_of("alpha", value_of(ctc_forward, log_y, target))
        given = f" (with T = {len(log_y)} steps, target = {list(target)}{given})"
        if got.shape != want.shape:
            raise Wrong(f"alpha should have the shape {want.shape}, yours has {got.shape}{given}.")
        expect("alpha", got[rows], want[rows], given)

    def expect_loss(alpha, given=""):
        expect("ctc_loss", as_array("ctc_loss", value_of(ctc_loss, alpha)), reference.ctc_loss(alpha), given)

    @report.claim("A path begins on the first blank or on the first label.", weight=2)
    def _(rng):
        for sizes in ((3, 4, 2), (2, 3, 1)):
            expect_alpha(*spoken(rng, *sizes), rows=slice(1))

    @report.claim("Two steps: it stays, or goes on by one.", weight=2)
    def _(rng):
        log_y, target = spoken(rng, 2, 3, 1)
        expect_alpha(log_y, target)

    @report.claim("It skips the blank between two different labels, and never that between two equal ones.", weight=3)
    def _(rng):
        for target in ([1, 2], [2, 2], [3, 1, 1], [1, 1, 2, 2]):
            log_y, _ = spoken(rng, 2 * len(target) + 1, 5, 1)
            expect_alpha(log_y, target)

    @report.claim("Longer strings; what no path reaches is minus infinity, and NumPy does not warn.", weight=3)
    def _(rng):
        for log_y, target in (*paths_bugs.summed(rng), spoken(rng, 11, 6, 4)):
            expect_alpha(log_y, target)
            silent(ctc_forward, log_y, target)

    @report.claim("A target without labels, and one that just fits.", weight=2)
    def _(rng):
        expect_alpha(spoken(rng, 4, 3, 1)[0], [])
        for target in ([2, 2, 2], [1, 3, 3, 2], [2]):
            expect_alpha(spoken(rng, steps_for(target), 4, 1)[0], target)

    @report.claim("Labels without any probability at some steps are no trouble, and NumPy does not warn.")
    def _(rng):
        problem = impossible(rng)
        expect_alpha(*problem)
        silent(ctc_forward, *problem)

    @report.claim("Hundreds of steps do not reach zero.", weight=2)
    def _(rng):
        log_y, _ = spoken(rng, 400, 4, 1, scale=5.0)
        expect_alpha(log_y, [1, 2, 2, 3, 1])

    @report.claim("The loss is minus the logarithm of both ends together.", weight=3)
    def _(rng):
        for alpha in paths_bugs.ended(rng):
            expect_loss(alpha)
        log_y, target = spoken(rng, 5, 3, 2)
        total = [
            log_y[np.arange(5), list(path)].sum()
            for path in itertools.product(range(3), repeat=5)
            if ctc.collapse(path) == target
        ]
        loss = as_array("ctc_loss", value_of(ctc_loss, reference.ctc_forward(log_y, target)))
        expect("ctc_loss, from the listed paths", loss, -np.logaddexp.reduce(total))

    @report.claim("The loss of a target without labels, and losses of a thousand.")
    def _(rng):
        expect_loss(reference.ctc_forward(spoken(rng, 4, 3, 1)[0], []), " (for a target without labels)")
        expect_loss(np.array([[-1000.0, -1200.5, -1201.5]]), " (with probabilities that are too small to be written)")
        expect_loss(np.array([[-3.0, -np.inf, -2.5]]), " (where the last label is not reached)")

    report.conduct([(ctc_forward, ("log_y", "target")), (ctc_loss, ("alpha",))])
    return report
