"""What is wrong with a network trained on the adding problem, read off its predictions."""

import numpy as np

from grader.judging.diagnosis import Diagnosis

PAGE = "06-training.html#"
STEEP = 1.3  # predictions rise faster than the sums
NOTHING = Diagnosis(
    "your network says nearly the same for every sequence, like the constant guess. It has learned nothing yet: are the weights updated, does each sequence keep its own target, is the rate large enough, are there enough updates?",
    PAGE + "training-diagnosing",
)  # fmt: skip
CLIMBS = Diagnosis(
    "your predictions fall where the sum rises: the updates climb. The step is minus the rate times the gradient, and the gradient of the squared error is 2 (y - target) / N.",
    PAGE + "training-diagnosing",
)
NEGATIVE = Diagnosis(
    "your predictions fall in a straight line where the sum rises: a sign is turned, of the targets or of what you return.",
    PAGE + "training-diagnosing",
)
RUNS_AWAY = Diagnosis(
    "your predictions are far outside the range of the targets: the updates climb, or the rate is so large that they diverge.",
    PAGE + "training-diagnosing",
)
SECOND_ONLY = Diagnosis(
    "your predictions follow the second marked number and hardly the first: the network has not yet learned to remember. More updates or a better rate will do that.",
    PAGE + "training-learning-rate",
)
FIRST_ONLY = Diagnosis(
    "your predictions follow the first marked number and hardly the second.", PAGE + "training-diagnosing"
)  # fmt: skip
OVERFITS = Diagnosis(
    "the error on your training data is less than half of that on new data: the network knows its training sequences by heart. Draw from all 1,000 of them.",
    PAGE + "training-overfitting",
)
SHIFTED = Diagnosis(
    "your predictions are all off by nearly the same amount: b_y is not trained, or the targets were shifted and that was not undone.",
    PAGE + "training-diagnosing",
)
SMALL = Diagnosis(
    "your predictions follow both marked numbers and too weakly. Does training go far enough in its time (Adam, more updates, a larger rate), and is all undone that was done to the targets?",
    PAGE + "training-learning-rate",
)
SCALED = Diagnosis(
    "your predictions follow the sum on another scale: a straight line leads from them to the targets. Whatever was done to the targets before the training has to be undone in W_y and b_y after it.",
    PAGE + "training-diagnosing",
)
NOT_TRAINED = Diagnosis(
    "your weights know the sum, and from other targets your function does not learn: were they set by hand, or is the loss not that of the targets given?",
    PAGE + "training-diagnosing",
)
ROUGH = Diagnosis(
    "your network adds, but roughly. More updates, a larger batch, or a rate that is lowered towards the end.",
    PAGE + "training-learning-rate",
)


def diagnose(x, target, y, training_error):
    """What the predictions y (N,) on new sequences x (T, N, 2) show, with the error on the training data beside."""
    first, last = (
        (x[part, :, 0] * x[part, :, 1]).sum(axis=0) for part in (slice(0, len(x) // 2), slice(len(x) // 2, None))
    )
    columns = np.column_stack([first, last, np.ones_like(first)])
    (by_first, by_last, _), *_ = np.linalg.lstsq(columns, y, rcond=None)
    error = np.mean((y - target) ** 2)
    slope, shift = np.polyfit(target, y, 1)
    straight = np.var(y - slope * target - shift) < 0.1 * np.var(y)  # the targets by another scale
    if np.std(y) < 0.05 and abs(np.mean(y)) < 3:
        return [NOTHING]
    if straight and slope > STEEP:
        return [SCALED]
    if straight and slope < -0.5:
        return [NEGATIVE]
    if abs(slope - 1) < 0.2 and np.var(y - target) < 0.2 * error:
        return [SHIFTED]
    if error > 30:
        return [RUNS_AWAY]
    if by_first + by_last < -0.1:
        return [CLIMBS]
    if training_error < 0.5 * error:
        return [OVERFITS]
    if abs(by_first) < 0.2 and abs(by_last) < 0.2:
        return [NOTHING]
    if by_last > 2 * by_first:
        return [SECOND_ONLY]
    if by_first > 2 * by_last:
        return [FIRST_ONLY]
    return [SMALL if by_first + by_last < 1.6 else ROUGH]
