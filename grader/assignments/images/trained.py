"""Claims about a reader of rows that the learner trains: how it is asked, and how many digits it has right. The judge
deals out the pictures, mixes their columns and gives the classes other names, so that knowing the digits by heart is of
little use."""

from functools import cache, cached_property

import numpy as np

from grader.assignments.images import trained_bugs
from grader.assignments.images.hints import HINTS
from grader.judging.claims import Wrong, as_array, trained, value_of
from grader.judging.report import Report
from lstm_ref.images import digits

TRAINING, TEST, K = 900, 300, 10
SECONDS = 10  # of the processor's time
DEALS = 3  # on which a training may try
BARS = (0.3, 0.6, 0.8, 0.9)


class Trial:
    """One training of the learner's on pictures that were dealt out anew, when first asked for, and its answers."""

    def __init__(self, train, predict, seed):
        self.train, self.predict, self.misshapen = train, predict, None
        rng = np.random.default_rng(seed)
        images, labels = (np.concatenate([digits.parts()[name][k] for name in ("train", "valid")]) for k in range(2))
        some = rng.permutation(len(labels))[: TRAINING + TEST]
        x, y = digits.as_rows(images[some][:, :, rng.permutation(digits.SIDE)]), rng.permutation(K)[labels[some]]
        self.x, self.y = x[:, :TRAINING].copy(), y[:TRAINING]
        self.x_test, self.y_test = x[:, TRAINING:].copy(), y[TRAINING:]

    @cached_property
    def model(self):
        """What train returns; or why there is nothing."""
        try:
            return trained(self.train, SECONDS, self.x, self.y)
        except Wrong as wrong:
            return wrong

    def ask(self, x):
        """The classes (N,) that are said of pictures (8, N, 8); Wrong where there are none."""
        if isinstance(self.model, Wrong):
            raise self.model
        answer = as_array("the answer", value_of(self.predict, self.model, x))
        self.misshapen = self.misshapen or trained_bugs.misshapen(answer, *x.shape[:2], K)
        if answer.shape != (x.shape[1],):
            raise Wrong(f"The answer should have the shape {(x.shape[1],)}, yours has {answer.shape}.")
        if not np.isin(answer, np.arange(K)).all():
            raise Wrong(f"The answer should hold classes, whole numbers from 0 to {K - 1}.")
        return answer.astype(int)

    @cached_property
    def said(self):
        return self.ask(self.x_test)

    @cached_property
    def right(self):
        return float(np.mean(self.said == self.y_test))


def check_training(train, predict, points, seed=0):
    """Claims about predict, then about the share of digits that the reader which train returns has right."""
    missed, batch = [], []

    @cache
    def trial(k):
        return Trial(train, predict, [seed, k])

    def expect_above(bar):
        if any(trial(k).right > bar for k in range(DEALS)):
            return
        missed.append(trial(0))
        raise Wrong(
            f"Of {TEST} new pictures more than {bar:.0%} should be right, yours has {trial(0).right:.0%}; dealt out "
            "otherwise, twice, it has no more."
        )

    def diagnose(rng):
        if isinstance(trial(0).model, Wrong):
            return []
        if trial(0).misshapen:
            return [trial(0).misshapen]
        return batch or (trained_bugs.diagnose(trial(0)) if missed else [])

    report = Report("train, predict", points, seed, diagnose, hints=HINTS)

    @report.claim("predict says a class of each picture, the same alone as among others, and better than by chance.")
    def _(rng):
        expect_above(BARS[0])
        some, others = trial(0).x_test[:, :30], 10 * trial(0).x_test[:, 30:60]
        together = trial(0).ask(some)
        among = trial(0).ask(np.concatenate([some, others], axis=1))[:30]
        for n in range(30):
            if among[n] != together[n] or (n < 3 and trial(0).ask(some[:, n : n + 1])[0] != together[n]):
                batch.append(trained_bugs.BATCH)
                raise Wrong("Asked about a picture alone it gives another answer than among others.")

    for bar in BARS:

        @report.claim(f"Of pictures that it has not seen, it has more than {bar:.0%} right.", weight=2)
        def _(rng, bar=bar):
            expect_above(bar)

    report.conduct(predict, ("model", "x"))
    return report
