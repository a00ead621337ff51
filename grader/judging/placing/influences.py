"""What an answer depends on: one argument after the other is set to zero, and the learner's function asked again."""

import numpy as np

from grader.judging.calls import attempt, observe
from grader.judging.claims import agree
from grader.judging.evidence import finite
from grader.judging.numbers import leaves
from grader.judging.placing.asked import leaves_of, with_leaf

VARIED = 3  # different numbers that an answer must still have, to be evidence
CALLS = 3  # that went wrong, each of which is asked again


def of_arguments(question, wrong, right):
    """Which argument takes no part, or one that it should not, or lets the mistake in: a list of a sentence or none."""
    usable = [each for each in wrong if not each.call.seen.error and finite(each.call.seen.value)]
    tried = sorted(usable, key=lambda each: -sum(np.size(a) for a in each.call.args if isinstance(a, np.ndarray)))[
        :CALLS
    ]
    deaf, wrongly, mended = [], [], []
    for each in tried:
        ignored, heard, healed = set(), set(), set()
        for path, name, value in leaves_of(each.call.args, question.twin, right):
            if not isinstance(value, (np.ndarray, float)) or np.asarray(value).dtype.kind != "f" or not np.any(value):
                continue
            args = with_leaf(each.call.args, path, 0 * value)
            with np.errstate(all="ignore"):
                want = attempt(right, *args)
            if want.error or not finite(want.value):
                continue
            got = observe(each.call.asked, *args)
            if got.error:
                continue
            same_now = agree(got.value, each.call.seen.value, equal_nan=True)
            same_then = agree(want.value, each.want.value, equal_nan=True)
            if same_now and not same_then:
                ignored.add(name)
            if same_then and not same_now:
                heard.add(name)
            if agree(got.value, want.value) and len(np.unique(leaves(want.value).round(9))) >= VARIED:
                healed.add(name)
        deaf.append(ignored), wrongly.append(heard), mended.append(healed)
    for sets, words in (
        (deaf, "your answer does not depend on {}, and it should."),
        (wrongly, "your answer depends on {}, and it should not."),
        (mended, "with {} at zero all is right: look at what it goes through."),
    ):
        if sets and (names := sorted(set.intersection(*sets))):
            return [words.format(" or ".join(names) if sets is mended else " and ".join(names))]
    return []
