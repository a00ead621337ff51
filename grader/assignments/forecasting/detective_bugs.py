"""Pipelines that leak, each with what is wrong with it in words, and mistakes in looking for leaks, as edits of `leaks`."""

import numpy as np

from grader.assignments.forecasting import pipelines as made
from grader.judging.diagnosis import Bug, Diagnosis

SECTION = "12-forecasting.html#find-the-leak"


def leaking(words, prepare):
    return Diagnosis(f"{words}.", SECTION), prepare


VISIBLE = {
    "Four kinds": [
        leaking("mean and spread of the scale come from the whole series", made.prepared(made.all_scale)),
        leaking("the last target of the training is the first step of the test span", made.late(1)),
        leaking("test windows end in their first target", made.window_with_target),
        leaking("the last of the test windows, and it alone, ends in its target", made.one_window_knows(-1)),
    ],
}
HIDDEN = {
    "A scale of the whole series": [
        leaking("mean and spread of the scale come from the whole series", made.prepared(made.all_scale)),
        leaking("the series is divided by its largest value, test span included: only a future *above* it moves that", made.prepared(made.by(np.max))),
        leaking("the series is divided by its smallest value, test span included: only a future *below* it moves that", made.prepared(made.by(np.min))),
        leaking("the series is divided by the median of the whole", made.prepared(made.by(np.median))),
    ],
    "Windows across the border": [
        leaking("the last target of the training is the first step of the test span", made.late(1)),
        leaking("whole training windows reach into the test span", made.late(4)),
        leaking("windows are shuffled before they are split", made.shuffled(before=True)),
    ],
    "Something done to the whole series": [
        leaking("the season that is taken out is a mean over the whole series", made.prepared(made.season_taken_out(whole=True))),
        leaking("the trend that is taken out is fitted to the whole series", made.prepared(made.trend_taken_out(whole=True))),
        leaking("outliers are cut off at quantiles of the whole series", made.prepared(made.clipped(whole=True))),
        leaking("values are replaced by their ranks in the whole series", made.prepared(made.ranks)),
    ],
    "Inputs alone, targets alone, or which windows there are": [
        leaking("the training *windows* are on a scale of the whole series, and nothing else is", made.training_inputs_alone),
        leaking("the inputs are as they should be, and the training *targets* are on a scale of the whole series", made.prepared(made.as_it_is, made.all_scale)),
        leaking("the inputs are as they should be, and a trend of the whole series is taken from the training *targets*", made.prepared(made.as_it_is, made.trend_taken_out(whole=True))),
        leaking("training windows are left out by a limit from the whole series: their *number* depends on the test span", made.drops_outliers),
    ],
    "Test windows that know what comes after their origin": [
        leaking("test windows end in their first target", made.window_with_target),
        leaking("a running mean looks one step ahead", made.prepared(made.running_mean((-1, 0, 1)))),
        leaking("each test window is on a scale that knows its first target", made.scaled_at_each_origin(1)),
        leaking("each test window is on a scale that knows its first two targets", made.scaled_at_each_origin(2)),
        leaking("the last of the test windows, and it alone, ends in its target", made.one_window_knows(-1)),
        leaking("the first of the test windows, and it alone, ends in its target", made.one_window_knows(0)),
    ],
    "In one place alone": [
        leaking("one test window in the middle, and it alone, ends in its target", made.one_window_knows(4)),
        leaking("a single training target is on a scale of the whole series", made.one_target_knows),
        leaking("the right training windows come in an *order* that depends on the test span", made.ordered_by_the_whole),
        leaking("the first test window depends on the very last step of the series, and on no other that it should not know", made.far_end_known),
    ],
    "Gaps": [
        leaking("a gap is filled with the value after it", made.prepared(made.with_gaps(made.from_after))),
        leaking("a gap is filled along a line between its neighbours", made.prepared(made.with_gaps(made.along_a_line))),
        leaking("which values of the training count as missing, and are NaN, depends on the whole series", made.prepared(made.outliers_missing)),
    ],
}  # fmt: skip


def leaks(prepare, series, first):
    """Whether anything moves that must not when the future is another one, from each step of the test span on."""
    rng = np.random.default_rng(0)
    reach = 100 * (1 + np.abs(series).max())
    before = prepare(series, first)
    for change in (reach, -reach, reach * rng.normal(size=series.shape)):
        for start in range(first, len(series)):
            other = series.copy()
            other[start:] = (series + change)[start:]
            after = prepare(other, first)
            known = slice(0, start - first + 1)
            pairs = [(before[2][:, known], after[2][:, known])]
            if start == first:
                pairs += [(before[0], after[0]), (before[1], after[1])]
            if not all(np.array_equal(one, two, equal_nan=True) for one, two in pairs):
                return True
    return False


CHANGES = "for change in (reach, -reach, reach * rng.normal(size=series.shape)):"
STARTS = "for start in range(first, len(series)):"
OTHER = "other[start:] = (series + change)[start:]"
KNOWN = "known = slice(0, start - first + 1)"
TESTED = "pairs = [(before[2][:, known], after[2][:, known])]"
TRAINED = "pairs += [(before[0], after[0]), (before[1], after[1])]"
SAME = "if not all(np.array_equal(one, two, equal_nan=True) for one, two in pairs):"


EVERYTHING = (
    "says True of clean pipelines, too: it wants something to stay that may move. The past has to be as it was; test "
    "targets are the future; and a test window that ends later, or in the step that is replaced, has every right to move"
)

FROM_FIRST = "replaces the future from `first` on only: that can show no more of the test windows than the first one"


def blind(old, new, words):
    return Bug(old, new, f"your leaks {words}.", SECTION)


COMPARED = [
    blind(TRAINED, "pairs += [(before[0], after[0])]", "compares the training windows and not their targets, into which the future may get as well"),
    blind(TRAINED, "pairs += [(before[1], after[1])]", "compares the training targets and not their windows"),
    blind(TESTED, "pairs = []", "looks at the training alone: what comes after an origin must not move the test window that ends there"),
    blind(TRAINED, "pairs = [(before[0], after[0]), (before[1], after[1])]", "does not look at the first test window"),
    blind(KNOWN, "known = slice(None)", EVERYTHING),
    blind(KNOWN, "known = slice(0, start - first + 2)", EVERYTHING),
    blind(KNOWN, "known = slice(0, start - first)", "is off by one: the test window that ends right before the step which is replaced must stay, too"),
    blind(TRAINED, f"{TRAINED}\n                pairs += [(before[3], after[3])]", EVERYTHING),
    blind(OTHER, "other = series + change", EVERYTHING),
    blind(SAME, "if not all(np.array_equal(one, two) for one, two in pairs):", "takes a missing value for one that moved: NaN is not equal to NaN. np.array_equal has equal_nan"),
    blind(SAME, "if any(one.shape == two.shape and not np.array_equal(one, two, equal_nan=True) for one, two in pairs):", "does not look at shapes: a window that is left out because of the future is a leak, too"),
    blind("return True", "return False", "never says True"),
    blind("return False", "return True", "says True of everything, even of a pipeline whose arrays are the same whatever the series is"),
    blind(SAME, SAME.replace("not all", "all"), "says the opposite: True is for a pipeline that leaks"),
]  # fmt: skip
# What is said of the futures that were tried is told only where those that the pipeline was given are such.
REPLACED = {
    blind(OTHER, "other[start + 1 :] = (series + change)[start + 1 :]", "replaces the future one step too late: the step of the origin is the first that is not known"): lambda start, change: start > 0,
    blind(STARTS, "for start in [first]:", FROM_FIRST): lambda start, change: start == 0,
    blind(STARTS, "for start in [first]:\n            pairs = []", FROM_FIRST): lambda start, change: start == 0,
    blind(OTHER, "other[-1:] = (series + change)[-1:]", "replaces the last step alone"): lambda start, change: len(change) == 1,
    blind(CHANGES, "for change in [reach]:", "tries a future above the past alone: a smallest value does not move with it. Try one far below, and one without order"): lambda start, change: (change >= 0).all(),
    blind(CHANGES, "for change in [-reach]:", "tries a future below the past alone: a largest value does not move with it. Try one far above, and one without order"): lambda start, change: (change <= 0).all(),
    blind("reach = 100 * (1 + np.abs(series).max())", "reach = 1e-9", "tries a future that hardly differs: it has to leave the range of the past, so that ranks and limits move"): lambda start, change: np.abs(change).max() < 0.1,
}  # fmt: skip
DETECTIVE_BUGS = [*COMPARED, *REPLACED]
UNASKED = (
    "of every pipeline, and `prepare` gave it no arrays: is it called with a series and `first`, and does an `except` "
    "hide that it stops?"
)


def possible(futures):
    """The mistakes that may be told of a detective that tried these `futures`: pairs of a first step that was another,
    counted from the test span, and the changes from there on."""
    fit = [bug for bug, such in REPLACED.items() if futures and all(such(*future) for future in futures)]
    return [*COMPARED, *fit]
