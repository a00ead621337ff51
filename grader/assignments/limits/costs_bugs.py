"""Mistakes in counting, in fitting a cost and in where two of them cross, as edits of `lstm_ref.limits.cost`."""

import numpy as np

from grader.assignments.limits.problems import costs, times
from grader.judging import edits
from grader.judging.claims import agree
from grader.judging.diagnosis import Bug, Diagnosis
from lstm_ref.limits import cost

COST = "14-limits.html#cost"
FIT = "14-limits.html#fit-the-cost"
CROSS = "14-limits.html#where-they-cross"

LSTM = "return 8 * H**2 * T  # eq. limits-cost"
ATTENTION = "return 4 * H**2 * T + H * T * (T + 1)"


def count(old, new, name, words):
    return Bug(old, new, f"your {name} {words}.", COST)


def of_lstm(new, words):
    return count(LSTM, f"return {new}", "count_lstm", words)


def of_attention(new, words):
    return count(ATTENTION, f"return {new}", "count_attention", words)


LSTM_BUGS = [
    of_lstm("4 * T * (H**2 + H)", "takes the input for one number: it has H, as the state has"),
    of_lstm("4 * T * H * (2 * H + 2)", "counts the biases: only multiplications of matrix products count"),
    of_lstm("4 * H**2 * T", "counts one of the two matrices: it should be W_x and W_h"),
    of_lstm("2 * H**2 * T", "forgets the four blocks: W_x and W_h have 4H rows each"),
    of_lstm("8 * H**2", "counts one step: there are T"),
    of_lstm("8 * H * T", "counts a row for each unit: a product with a matrix has rows times columns"),
    of_lstm("8 * H**2 * T + 4 * H * T", "counts the biases: only multiplications of matrix products count"),
    of_lstm("8 * H**2 * T + 3 * H * T", "counts the gates' products: only those of matrix products count"),
    of_lstm("16 * H**2 * T", "is twice what it should be, as where additions are counted as well, or matrices that are twice as large"),
    of_lstm("8 * H**2 * T**2", "takes the LSTM for quadratic in T: each step costs the same"),
    of_lstm("6 * H**2 * T", "counts three blocks: an LSTM has four"),
    of_lstm("16 * H**2 * T**2", "takes the LSTM for quadratic in T, and counts additions as well"),
    of_lstm("4 * H**2", "counts one matrix and one step"),
    of_lstm("16 * H**2 * T * H", "has one factor of H too many"),
    of_lstm("8 * H**3 * T", "has one factor of H too many"),
    of_lstm("32 * H**2 * T", "takes the state for 4H wide: only the rows are 4H"),
]  # fmt: skip
ATTENTION_BUGS = [
    of_attention("4 * H**2 * T + (H + 0.5) * T * (T + 1)", "counts the softmax or the root as well: only multiplications of matrix products count"),
    of_attention("4 * H**2 * T + (H + 1) * T * (T + 1)", "counts the softmax or the root as well: only multiplications of matrix products count"),
    of_attention("4 * H**2 * T + 2 * H * T**2", "lets every step look at all T: step t looks at t of them"),
    of_attention("4 * H**2 * T + H * T**2", "takes T^2 / 2 for the number of looks: step t looks at itself, too, so they are T (T + 1) / 2"),
    of_attention("4 * H**2 * T + H * T * (T - 1)", "does not let a step look at itself: the looks are T (T + 1) / 2"),
    of_attention("4 * H**2 * T + H * T * (T + 1) // 2", "counts either the scores or the values: a look has H multiplications for each"),
    of_attention("4 * H**2 * T + 2 * H * T * (T + 1)", "has twice as many multiplications for the looks as it should: they are T (T + 1) / 2, with H for the score and H for the value"),
    of_attention("3 * H**2 * T + H * T * (T + 1)", "counts three matrices: it should be query, key, value and output"),
    of_attention("H * T * (T + 1)", "leaves out the four matrices"),
    of_attention("4 * H**2 * T", "leaves out the looks"),
    of_attention("4 * H**2 * T + T * (T + 1)", "counts one multiplication for each look: H for the score and H for the value"),
    of_attention("4 * H**2 + H * T * (T + 1)", "counts the four matrices once: it should be at each step"),
    of_attention("4 * H**2 * T + 2 * H * T", "takes attention for linear in T: step t looks at t of them"),
    of_attention("4 * H**2 * T + H**2 * T * (T + 1)", "has one factor of H too many in the looks"),
    of_attention("4 * H**2 * T + H * (T + 1)", "counts the last step's looks alone"),
    of_attention("2 * (4 * H**2 * T + H * T * (T + 1))", "is twice what it should be, as where additions are counted as well"),
    of_attention("8 * H**2 * T + H * T * (T + 1)", "has twice as many multiplications for the matrices as it should: they are query, key, value and output, each with H rows and H columns"),
    of_attention("3 * H**2 * T + 2 * H * T**2", "counts three matrices, and lets every step look at all T"),
    of_attention("2 * H * T**2", "leaves out the four matrices, and lets every step look at all T"),
    of_attention("H * T**2", "leaves out the four matrices, and takes T^2 / 2 for the number of looks: they are T (T + 1) / 2"),
]  # fmt: skip

COLUMNS = "columns = np.stack([T**p for p in powers], axis=1)"
SOLVE = "return np.linalg.lstsq(columns / seconds[:, None], np.ones(len(T)), rcond=None)[0]"


def fit(old, new, words):
    return Bug(old, new, f"your fit_cost {words}.", FIT)


BELOW = "lets no coefficient be below 0: the sum of squares is the least, whatever their signs"
AGAIN = """ratio = columns / seconds[:, None]
    found = np.linalg.lstsq(ratio, np.ones(len(T)), rcond=None)[0]
    found[found > 0] = np.linalg.lstsq(ratio[:, found > 0], np.ones(len(T)), rcond=None)[0]
    return np.maximum(found, 0)"""
LEAST = """from itertools import product
    ratio, found = columns / seconds[:, None], []
    for kept in product((0, 1), repeat=len(powers)):
        chosen = np.flatnonzero(kept)
        part = np.zeros(len(powers))
        part[chosen] = np.linalg.lstsq(ratio[:, chosen], np.ones(len(T)), rcond=None)[0] if len(chosen) else 0
        found += [part] if (part >= 0).all() else []
    return min(found, key=lambda part: ((ratio @ part - 1) ** 2).sum())"""
FIT_BUGS = [
    fit(SOLVE, "return np.linalg.lstsq(columns / seconds[:, None] ** 2, 1 / seconds, rcond=None)[0]", "divides each row by the square of its time: lstsq squares what it gets, so by the time"),
    fit(SOLVE, "return np.maximum(np.linalg.lstsq(columns / seconds[:, None], np.ones(len(T)), rcond=None)[0], 0)", BELOW),
    fit(SOLVE, "return np.abs(np.linalg.lstsq(columns / seconds[:, None], np.ones(len(T)), rcond=None)[0])", BELOW),
    fit(SOLVE, AGAIN, BELOW),
    fit(SOLVE, LEAST, BELOW),
    fit(COLUMNS, "columns = np.stack([T**p for p in range(max(powers) + 1)], axis=1)", "fits all powers up to the highest, as np.polyfit does: only those that are given"),
    fit(COLUMNS, "columns = np.stack([T**p for p in range(max(powers), -1, -1)], axis=1)", "fits all powers up to the highest, as np.polyfit does, and returns the highest first: only those that are given, in their order"),
    fit(SOLVE, "return np.linalg.lstsq(columns, seconds, rcond=None)[0]", "makes the absolute errors least, so that the longest sequences decide: it should be the relative ones"),
    fit(SOLVE, "return np.linalg.lstsq(columns / np.sqrt(seconds)[:, None], np.sqrt(seconds), rcond=None)[0]", "divides each row by the root of its time: it should be by the time, on both sides"),
    fit(SOLVE, "return np.linalg.lstsq(columns / T[:, None], seconds / T, rcond=None)[0]", "divides each row by its T: it should be by its time"),
    fit(SOLVE, "return np.linalg.lstsq(columns / seconds[:, None], seconds, rcond=None)[0]", "divides the powers by the times, and not the times themselves"),
    fit(SOLVE, "return np.linalg.lstsq(columns, np.ones(len(T)), rcond=None)[0]", "divides the times by themselves, and not the powers"),
    fit(SOLVE, "return np.linalg.lstsq(columns * seconds[:, None], seconds * seconds, rcond=None)[0]", "multiplies each row by its time: divide"),
    fit(SOLVE, "return np.linalg.lstsq(columns[:len(powers)] / seconds[:len(powers), None], np.ones(len(powers)), rcond=None)[0]", "goes through the first points and hears of no other"),
    fit(SOLVE, "return np.linalg.lstsq(columns[-len(powers):] / seconds[-len(powers):, None], np.ones(len(powers)), rcond=None)[0]", "goes through the last points and hears of no other"),
    fit(SOLVE, "return np.linalg.lstsq(columns / seconds[:, None], np.ones(len(T)), rcond=None)[0][::-1]", "turns the coefficients round: it should be one for each power, in their order"),
    fit(SOLVE, "return np.linalg.lstsq(columns / seconds[:, None], np.ones(len(T)), rcond=None)[0] / len(T)", "divides the coefficients by the number of points"),
    fit(SOLVE, "return np.linalg.lstsq(columns / seconds[:, None], np.ones(len(T)), rcond=None)", "returns all that lstsq does: it should be its first part"),
    fit(SOLVE, "return np.linalg.lstsq(columns, np.log(seconds), rcond=None)[0]", "fits the logarithm of the times"),
    fit(SOLVE, "return np.linalg.lstsq(np.log(np.maximum(columns, 1e-300)), np.log(seconds), rcond=None)[0]", "fits logarithms on both sides: the sum of powers itself"),
    fit(COLUMNS, "columns = np.stack([T ** (p + 1) for p in powers], axis=1)", "takes the powers one too high"),
    fit(COLUMNS, "columns = np.stack([T * p for p in powers], axis=1)", "multiplies T by the powers: it should be T to the power"),
    fit(COLUMNS, "columns = np.stack([float(p) ** T for p in powers], axis=1)", "takes the powers to the T: it should be T to the power"),
    fit(COLUMNS, "columns = np.stack([T**p for p in range(len(powers))], axis=1)", "takes 0, 1, 2 for the powers: it should be those that are given"),
    fit(COLUMNS, "columns = np.stack([T ** min(p, 1) for p in powers], axis=1)", "takes what is quadratic for linear"),
    fit(COLUMNS, "columns = np.stack([(T / T.max()) ** p for p in powers], axis=1)", "fits in units of the longest T: the coefficients belong to T itself"),
]  # fmt: skip

PREDICT = "return sum(c * T**p for c, p in zip(coefficients, powers, strict=True))"


def guess(new, words):
    return Bug(PREDICT, f"return {new}", f"your predict_cost {words}.", FIT)


PREDICT_BUGS = [
    guess("np.polyval(coefficients, T)", "reads the coefficients from the highest power, as np.polyval does: each belongs to the power that stands in its place"),
    guess("sum(c * T**p for p, c in enumerate(coefficients))", "takes 0, 1, 2 for the powers: it should be those that are given"),
    guess("sum(c * T ** (p + 1) for c, p in zip(coefficients, powers, strict=True))", "takes the powers one too high"),
    guess("sum(c * T * p for c, p in zip(coefficients, powers, strict=True))", "multiplies by the powers: it should be T to the power"),
    guess("sum((c * T) ** p for c, p in zip(coefficients, powers, strict=True))", "takes the coefficient to the power as well"),
    guess("sum(c * T**p for c, p in zip(coefficients[::-1], powers, strict=True))", "turns the coefficients round"),
    guess("coefficients[-1] * T ** powers[-1]", "takes the highest power alone"),
    guess("sum(c * T**p for c, p in zip(coefficients[1:], powers[1:], strict=True))", "leaves out the first coefficient"),
    guess("sum(c * T ** min(p, 1) for c, p in zip(coefficients, powers, strict=True))", "takes what is quadratic for linear"),
    guess("sum(c * T**p for c, p in zip(coefficients, powers, strict=True)) / len(powers)", "takes the mean: it is the sum"),
    guess("np.sum([c * np.sum(T**p) for c, p in zip(coefficients, powers, strict=True)])", "sums over the lengths: it should be a cost for each"),
    guess("np.exp(sum(c * T**p for c, p in zip(coefficients, powers, strict=True)))", "takes the exponential"),
    guess("sum(abs(c) * T**p for c, p in zip(coefficients, powers, strict=True))", "takes absolute values of the coefficients"),
]  # fmt: skip

ABC = "a, b, c = float(curve[2]), float(curve[1] - line[1]), float(curve[0] - line[0])"
FLAT = "return max(-c / b, 0.0) if b > 0 else np.inf"
NONE = "if inside < 0:\n        return 0.0"
ROOT = "return max((-b + inside**0.5) / (2 * a), 0.0)"


def cross(old, new, words):
    return Bug(old, new, f"your crossing {words}.", CROSS)


ABOVE = "says 0 where the curve is above at T = {}: it may come to lie below the line, and above again"
CROSS_BUGS = [
    cross(ABC, f"{ABC}\n    if c > 0:\n        return 0.0", ABOVE.format(0)),
    cross(ABC, f"{ABC}\n    if a + b + c > 0:\n        return 0.0", ABOVE.format(1)),
    cross(ABC, f"{ABC}\n    if c > 0 and not b < 0 < a:\n        return 0.0", ABOVE.format(0)),
    cross(ROOT, "roots = sorted(((-b - inside**0.5) / (2 * a), (-b + inside**0.5) / (2 * a)))\n    return next((root for root in roots if root > 0), 0.0)", "returns the first crossing ahead, the smaller root: from the larger one on the curve stays above"),
    cross(NONE, "if inside < 0:\n        return max(-b / (2 * a), 0.0)", "takes the real part of roots that are none: where there is no root, the curve is above from the start"),
    cross("if a == 0:", "if abs(a) < 1e-8:", "takes a small coefficient for 0: costs in seconds are small numbers"),
    cross(ROOT, "return max((-b - inside**0.5) / (2 * a), 0.0)", "takes the smaller root: from the larger on the curve stays above"),
    cross(ROOT, "return (-b + inside**0.5) / (2 * a)", "returns a root below 0: then the curve is above from the start, and it is 0"),
    cross(ROOT, "return abs((-b + inside**0.5) / (2 * a))", "takes the absolute value of a root below 0: then it is 0"),
    cross(ROOT, "return max((-b + inside**0.5) / a, 0.0)", "divides by a: it should be by 2 a"),
    cross(ROOT, "return max((-b + inside**0.5) / 2 * a, 0.0)", "multiplies by a where it should divide: put brackets about 2 a"),
    cross(ROOT, "return max((-b + inside) / (2 * a), 0.0)", "takes no root of the discriminant"),
    cross(ROOT, "return max(-b / (2 * a), 0.0)", "returns where the difference is least: it should be where it is zero"),
    cross(ROOT, "return float(np.ceil(max((-b + inside**0.5) / (2 * a), 0.0)))", "rounds up to a whole step: it should be the number itself"),
    cross(ROOT, "return float(int(max((-b + inside**0.5) / (2 * a), 0.0)))", "cuts off behind the point: it should be the number itself"),
    cross(ROOT, "return max((-b + inside**0.5) / (2 * a), 1.0)", "returns no less than 1: it should be no less than 0"),
    cross(NONE, "if inside < 0:\n        return np.inf", "says never where the curve is above from the start: there it is 0"),
    cross(ABC, "a, b, c = float(curve[2]), float(curve[1]), float(curve[0] - line[0])", "forgets the slope of the line"),
    cross(ABC, "a, b, c = float(curve[2]), float(curve[1] - line[1]), float(curve[0])", "forgets the constant of the line"),
    cross(ABC, "a, b, c = float(curve[2]), float(curve[1] - line[1]), 0.0", "leaves the constants out"),
    cross(ABC, "a, b, c = float(curve[2]), float(curve[1]), float(curve[0])", "forgets the line: the difference of both costs is zero"),
    cross(ABC, "a, b, c = float(curve[2]), float(curve[1] + line[1]), float(curve[0] + line[0])", "adds the line: subtract it"),
    cross(ABC, "a, b, c = float(curve[2]), float(line[1] - curve[1]), float(line[0] - curve[0])", "subtracts the curve from the line in two terms of three"),
    cross(ABC, "a, b, c = float(curve[0]), float(curve[1] - line[1]), float(curve[2] - line[0])", "reads the coefficients of the curve from the highest power: the constant stands first"),
    cross(ABC, "a, b, c = float(curve[2]), float(curve[1] - line[0]), float(curve[0] - line[1])", "reads the line with its slope first: the constant stands first"),
    cross(FLAT, "return max(-c / b, 0.0)", "gives a crossing where a straight curve is the less steep: it never stays above, inf"),
    cross(FLAT, "return -c / b if b > 0 else np.inf", "returns a crossing below 0 of two straight lines: then it is 0"),
    cross(FLAT, "return np.inf", "says never where the curve is straight: two lines cross, too"),
    cross(FLAT, "return max(-c / b, 0.0) if b > 0 else 0.0", "says 0 where a straight curve is the less steep: it never stays above, inf"),
    cross(FLAT, "return max(-c / b, 0.0) if b > 0 else -1.0", "says -1 where it never stays above: it should be inf"),
]  # fmt: skip


STEPS = 1, 2, 10  # in one of T; finer ones are nearly right
ENOUGH = 4  # answers, none of which lies on a grid by chance


def in_steps(calls):
    """The observation that T was tried step by step: answers lie on a grid, and not a step from where they should."""
    pairs = [(call.seen.value, cost.crossing(*call.args)) for call in calls if not call.seen.error]
    try:
        got, want = (np.array(each, dtype=float) for each in zip(*pairs, strict=True))
    except (TypeError, ValueError):  # no numbers
        return []
    inside = np.isfinite(want) & (want > 0)
    got, want = got[inside], want[inside]
    for n in STEPS:
        near = np.abs(n * (got - want)) < 1 + 1e-3
        if len(got) >= ENOUGH and (near & (np.abs(n * got - np.round(n * got)) < 1e-3)).all() and not agree(got, want):
            words = f"where the costs cross, your crossing is never more than one step of {1 / n:g} from the right T: T is tried step by step, or rounded. Solve the equation for T."
            return [Diagnosis(words, CROSS)]
    return []


def counted(rng):
    return [(int(T), int(H)) for T, H in rng.permutation([[2, 3], [5, 4], [100, 7], [11, 64]])]


@edits.kept
def fitted(rng):
    def draw():
        T, seconds, powers = times(rng, [(0, 1, 2), (1, 2), (0, 1), (0, 2)][int(rng.integers(4))])
        bent = 1.0 if rng.random() < 0.7 else 1 - 0.3 * (T / T[-1]) ** 2  # some grow less and less: c below 0
        return T, seconds * bent, powers

    return edits.telling(draw, cost, ("fit_cost",), FIT_BUGS)


@edits.kept
def predicted(rng):
    def draw():
        powers = [(0, 1, 2), (1, 2), (0, 2)][int(rng.integers(3))]
        return [float(value) for value in rng.normal(size=len(powers))], powers, rng.uniform(1, 5, size=4)

    return edits.telling(draw, cost, ("predict_cost",), PREDICT_BUGS)


@edits.kept
def crossed(rng):
    def draw():
        line, curve = costs(rng)
        kind = rng.integers(5)
        if kind == 0:  # above from the start
            curve = line[0] + 1.0, line[1] + float(rng.uniform(-0.05, 1)), curve[2]
        if kind == 1:  # a straight one, steeper
            curve = curve[0], line[1] + float(rng.uniform(0.1, 1)), 0.0
        if kind == 2:  # a straight one, less steep
            curve = curve[0], line[1] - float(rng.uniform(0.1, 0.4)), 0.0
        if kind == 3:  # from half-way on, twice
            line, curve = (3.0, 1.0), (4.0 + float(rng.uniform(0, 1)), 0.2, 0.01)
        return line, curve

    return edits.telling(draw, cost, ("crossing",), CROSS_BUGS)
