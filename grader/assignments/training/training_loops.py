"""Claims about five repaired training loops, which are run on small problems of the judge's own."""

import numpy as np

from grader.assignments.training import reference, training_loops_bugs
from grader.assignments.training.hints import HINTS
from grader.judging.claims import expect, parts_of, value_of
from grader.judging.report import Report

SHAPES = (3, 2), (4,)
ROUNDED = 1e-5  # what 25 updates in float32 may be off; the numbers are about 1
CLAIMS = {
    "train_plain": "train_plain uses the gradients of each batch once.",
    "train_momentum": "train_momentum remembers its velocities from batch to batch.",
    "train_clipped": "train_clipped scales all gradients by one factor, and those shorter than 1 not at all.",
    "train_stream": "train_stream hands both parts of the state, h and c, on from chunk to chunk, and returns those after the last.",
    "train_best": "train_best gives back the arrays whose validation loss was least, and no others.",
}
GIVEN = ("arrays", "batches", "gradients_of", "rate")
ARGUMENTS = {
    "train_plain": GIVEN,
    "train_momentum": GIVEN,
    "train_clipped": GIVEN,
    "train_stream": ("arrays", "chunks", "run", "state", "rate"),
    "train_best": ("arrays", "batches", "gradients_of", "validate", "rate"),
}


def draw(name, rng, size=5):
    """Arguments of the loop `name`: `size` batches; the functions among them stand for a network."""
    arrays, rate = [rng.normal(size=shape) for shape in SHAPES], float(rng.uniform(0.05, 0.12))
    batches = [[3 * rng.normal(size=shape) for shape in SHAPES] for _ in range(size)]

    def gradients_of(arrays, batch):
        """Of a loss that is least at the batch; it is flatter along the first array."""
        return [
            slope * (np.asarray(array) - goal) for slope, array, goal in zip((0.3, 1.0), arrays, batch, strict=True)
        ]

    if name == "train_stream":
        chunks = rng.normal(size=(size, 4))
        state = rng.normal(size=4), rng.normal(size=4)

        def run(arrays, chunk, state):
            matrix, vector = arrays
            h, c = state
            c_t = 0.9 * c + np.tanh(chunk + h + vector)
            return [np.outer(c_t[:3], c_t[2:]) + 0.1 * matrix, c_t - vector + h], (np.tanh(c_t + h), c_t)

        return arrays, list(chunks), run, state, rate
    if name == "train_best":
        batches += [[3 * rng.normal(size=shape) for shape in SHAPES] for _ in range(3)]
        there = reference.train_plain(arrays, batches[:-1], gradients_of, 0.35)

        def validate(arrays):
            """Least after the last update but one; before, it falls and rises."""
            pairs = zip(arrays, there, strict=True)
            return float(sum(((np.asarray(array) - best) ** 2).sum() for array, best in pairs)) + 0.5

        first, second = (validate(reference.train_plain(arrays, batches[:k], gradients_of, 0.35)) for k in (1, 2))
        if second < first:
            return draw(name, rng, size)
        return arrays, batches, gradients_of, validate, 0.35
    if name == "train_clipped":
        # near goals, whose gradients are short, far ones, and a last so far that a step is long
        batches[1::2] = [
            [array + 0.03 * step for array, step in zip(arrays, batch, strict=True)] for batch in batches[1::2]
        ]
        batches[-1] = [60 * rng.normal(size=shape) for shape in SHAPES]
        return arrays, batches, gradients_of, rate / 2
    return arrays, batches, gradients_of, rate


def check_loops(loops, points, seed=0):
    """A claim for each of the loops: the arrays that come out, after one batch or several. The fault of each is for the
    learner to find, so it is not said before they have tried."""

    def diagnose(rng):
        failed = [(name, loop) for name, loop in loops.items() if CLAIMS[name] in report.failed]
        calls = {name: report.calls_of(loop, getattr(reference, name)) for name, loop in failed}
        return [found for name, loop in failed for found in training_loops_bugs.diagnose(name, loop, calls[name])]

    report = Report("the repaired loops", points, seed, diagnose, hints=HINTS)
    for name, loop in loops.items():
        aim = f"{name} does what the first line of {name.replace('train', 'broken')} says."
        claim = report.claim(CLAIMS[name], until_tried=aim)
        claim(lambda rng, name=name, loop=loop: expect_loop(name, loop, rng))
    report.conduct([(loop, ARGUMENTS[name]) for name, loop in loops.items()])
    return report


def problems(name, rng):
    """Arguments with 1, 2 and 6 batches. Of `train_stream` also with many chunks, through all of which the state has to
    be carried; of `train_best` also such that no arrays are as good as those at the start."""
    drawn = [draw(name, rng, size) for size in ((1, 2, 6, 25) if name == "train_stream" else (1, 2, 6))]
    if name == "train_best":
        arrays, batches, gradients_of, _, rate = drawn[-1]

        def validate(now):
            return float(
                sum(((np.asarray(array) - start) ** 2).sum() for array, start in zip(now, arrays, strict=True))
            )

        drawn.append((arrays, batches, gradients_of, validate, rate))
    return drawn


def expect_loop(name, loop, rng):
    """Wrong, with the first entry that differs, unless the arrays that come out of the loop are right."""
    for problem in problems(name, rng):
        got, want = value_of(loop, *problem), getattr(reference, name)(*problem)
        where = f" (after {len(problem[1])} of the batches)"
        if name == "train_stream":
            got, state = parts_of(got, ("arrays", "state"))
            for part, ours, right in zip("hc", parts_of(state, ("h", "c")), want[1], strict=True):
                expect(f"{name}'s last {part}", ours, right, where, ROUNDED)
            want = want[0]
        for k, (ours, right) in enumerate(zip(parts_of(got, ("first array", "second array")), want, strict=True)):
            expect(f"{name}'s array {k}", ours, right, where, ROUNDED)
