"""Masked losses with one mistake each, for a learner's tests to catch: by what has to be looked at to find them."""

from grader.assignments.training.parts_bugs import COUNT, DY, ERROR, LOSS, MASKED_LOSS, loss, made
from grader.judging.diagnosis import Bug

KINDS: dict[str, list[Bug]] = {
    "the mean": [MASKED_LOSS[k] for k in (0, 1, 3, 4, 10, 11, 15)],
    "the gradient": [MASKED_LOSS[k] for k in (5, 6, 8, 9, 14)],
    "the padding": [MASKED_LOSS[k] for k in (2, 17, 18)],
    "masks of every kind": [
        MASKED_LOSS[19],
        MASKED_LOSS[20],
        loss(COUNT, "mask = mask.copy()\n    mask[0] = True\n    count = mask.sum()", "the first step always counts"),
    ],
    "more than two steps": [
        loss(ERROR, f"{ERROR}\n    error[2:] = 0", "steps after the second are counted and their errors are not"),
        loss(LOSS, "loss = round((error**2).sum() / count, 1 if len(y) > 2 else 9)", "the loss of a long batch is rounded"),
        loss(DY, "dy = 2 * error / np.minimum(count, 4)", "dy is never divided by more than 4"),
    ],
}  # fmt: skip


def mistaken_losses():
    """By kind, triples of the words about a mistake, the section, and a masked loss that has it."""
    return {
        kind: [(bug.words.split("in which ", 1)[1], bug.section, made("masked_loss", (bug,))) for bug in bugs]
        for kind, bugs in KINDS.items()
    }
