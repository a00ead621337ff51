"""Masked losses with one mistake each, for a learner's tests to catch: by what has to be looked at to find them."""

from grader.assignments.training.parts_bugs import COUNT, DY, ERROR, LOSS, MASKED_LOSS, MATCHES, PAGE, loss, made
from grader.judging.diagnosis import Bug, Diagnosis
from grader.judging.inverse import Group


def mistaken(bugs):
    """Pairs of the words about a mistake and an implementation, a masked loss that has it."""
    return [(Diagnosis(bug.words.removeprefix(MATCHES), bug.section), (made("masked_loss", (bug,)),)) for bug in bugs]


def edge(old, new, effect):
    """A mistake that one edge alone shows; what is said of it is what it would do to a network."""
    return Bug(old, new, effect, PAGE + "training-masking")


FIRST = loss(COUNT, "mask = mask.copy()\n    mask[0] = True\n    count = mask.sum()", "the first step always counts")
LONGER = [
    loss(ERROR, f"{ERROR}\n    error[2:] = 0", "steps after the second are counted and their errors are not"),
    loss(LOSS, "loss = round((error**2).sum() / count, 1 if len(y) > 2 else 9)", "the loss of a long batch is rounded"),
    loss(DY, "dy = 2 * error / np.minimum(count, 4)", "dy is never divided by more than 4"),
]
EDGES = [
    edge(COUNT, "count = max(mask.sum(), 2)", "a batch in which one step alone counts would teach half of what it should."),
    edge(COUNT, "count = mask.sum() if mask.shape[1] > 1 else len(mask)", "where sequences come one by one, the shorter ones would teach less than the longer ones."),
    edge(DY, "dy = 2 * error / count * (len(y) > 1)", "a network whose sequences have a single step would learn nothing."),
    edge(ERROR, f"{ERROR}\n    error = np.clip(error, -1000, 1000)", "an error of many thousands, as of prices that nobody scaled, would count as one thousand."),
    edge(ERROR, f"{ERROR}\n    error = np.where(abs(error) < 0.001, 0.0, error)", "training would come to a halt at errors of a thousandth, with a loss of exactly 0."),
    edge(COUNT, "mask = mask.copy()\n    mask[0, ~mask.any(axis=0)] = True\n    count = mask.sum()", "a place in the batch that holds no sequence at all would be learned as if it held one."),
    edge(LOSS, "loss = ((np.nan_to_num(y) - np.nan_to_num(target)) ** 2 * mask).sum() / count", "one logarithm of 0 in the padding would turn the loss into NaN, and early stopping would never see a minimum again."),
    edge(ERROR, f"{ERROR}\n    error[16:] = 0", "whatever stands after the sixteenth step would never be learned."),
]  # fmt: skip

GROUPS = [
    Group("The mean", "A batch of short sequences would have another loss than one of long ones, however good the network.",
          mistaken(MASKED_LOSS[k] for k in (0, 1, 3, 4, 10, 11, 15))),
    Group("The gradient", "A network would be measured by one loss and taught by another: the rate that suits it changes from batch to batch.",
          mistaken(MASKED_LOSS[k] for k in (5, 6, 8, 9, 14))),
    Group("The padding", "A network would spend its weights on predicting the padding.",
          mistaken(MASKED_LOSS[k] for k in (2, 17, 18))),
    Group("Masks of every kind", "A network would be taught by other steps than those that count.",
          mistaken([MASKED_LOSS[19], MASKED_LOSS[20], FIRST])),
    Group("More than two steps", "All is well in an example that fits on paper, and wrong in every batch that a network is trained on.",
          mistaken(LONGER)),
]  # fmt: skip
SUBTLE = mistaken(EDGES)
