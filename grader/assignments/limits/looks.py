"""Claims about attention, its gradient and its cache."""

import numpy as np

from grader.assignments.limits import looks_bugs
from grader.assignments.limits.hints import HINTS
from grader.assignments.limits.problems import look_back, looks, stream
from grader.judging.claims import expect, parts_of, silent, value_of
from grader.judging.edits import told
from grader.judging.numbers import coarse
from grader.judging.report import Report
from lstm_ref.limits import attention as right

LOOK, GRADIENTS, STEP = ("z", "shares"), ("dq", "dk", "dv"), ("z_t", "cache")


def shapes_of(q, k, v):
    return f" (with q of shape {q.shape}, k of {k.shape}, v of {v.shape})"


def check_attention(attention, points, seed=0):
    """Claims about z and the shares."""

    def diagnose(rng):
        return told(report, attention, looks_bugs.looked_at(rng), right, ("attend",), looks_bugs.LOOK_BUGS)

    report = Report("attention", points, seed, diagnose, hints=HINTS)

    def expect_look(problem, which=(0, 1)):
        got, want = parts_of(value_of(attention, *problem), LOOK), right.attend(*problem)
        for k in which:
            expect(LOOK[k], got[k], want[k], shapes_of(*problem[:3]))

    @report.claim(
        "One query and two keys of one number each: a share for each key, and the mean of the values.", weight=2
    )
    def _(rng):
        q, k, v = np.ones((1, 1, 1)), np.array([[[1.0]], [[0.0]]]), np.array([[[2.0]], [[6.0]]])
        expect_look((q, k, v, None))

    @report.claim("The scores are divided by the root of d, and the shares of each query sum to 1.", weight=2)
    def _(rng):
        expect_look(looks(rng, 1, 3, 1, 4, 2, masked=False), (1,))
        expect_look(looks(rng, 4, 3, 2, 5, 6, masked=False), (1,))

    @report.claim("Each query gets the mean of the values, by its shares.", weight=2)
    def _(rng):
        expect_look(looks(rng, 4, 3, 2, 5, 6, masked=False))
        expect_look(looks(rng, 3, 3, 2, 5, 4, masked=False))

    @report.claim("With a mask, what is hidden has the share 0, and what is left sums to 1.", weight=3)
    def _(rng):
        expect_look((*looks(rng, 2, 2, 1, 3, 1, masked=False)[:3], np.tri(2, dtype=bool)))
        for problem in looks_bugs.looked_at(rng):
            if problem[-1] is not None:
                expect_look(problem)

    @report.claim("Scores of a thousand do no harm, and NumPy does not warn.")
    def _(rng):
        for scale in (1e3, 1e5):
            q, k, *rest = looks(rng, 5, 3, 2, 4, 6, masked=True)  # the root of 4 is held by float32, too
            problem = scale * coarse(q, 8), coarse(k, 8), *rest
            expect_look(problem)
            silent(attention, *problem)

    report.conduct(attention, ("q", "k", "v", "mask"))
    return report


def check_attention_backward(attention_backward, points, seed=0):
    """Claims about the three gradients."""

    def diagnose(rng):
        problems, bugs = looks_bugs.sent_back(rng), looks_bugs.BACK_BUGS
        return told(report, attention_backward, problems, right, ("backward",), bugs)

    report = Report("attention_backward", points, seed, diagnose, hints=HINTS)

    def expect_gradients(problem, which):
        got, want = parts_of(value_of(attention_backward, *problem), GRADIENTS), right.backward(*problem)
        for k in which:
            expect(GRADIENTS[k], got[k], want[k], shapes_of(*problem[1:4]))

    @report.claim("dv: each value hears of dz by its shares.", weight=2)
    def _(rng):
        expect_gradients(look_back(rng, 1, 2, 1, 1, 1), (2,))
        for problem in looks_bugs.sent_back(rng):
            expect_gradients(problem, (2,))

    @report.claim("One query and two keys: dq and dk go through the softmax.", weight=2)
    def _(rng):
        for _ in range(3):
            expect_gradients(look_back(rng, 1, 2, 1, 1, 1), (0, 1))

    @report.claim("dq: of several queries, keys and sequences, each with its own.", weight=3)
    def _(rng):
        for problem in looks_bugs.sent_back(rng):
            expect_gradients(problem, (0,))

    @report.claim("dk: a sum over the queries that looked.", weight=3)
    def _(rng):
        for problem in looks_bugs.sent_back(rng):
            expect_gradients(problem, (1,))

    report.conduct(attention_backward, ("dz", "q", "k", "v", "shares"))
    return report


def check_cached_step(cached_step, points, seed=0):
    """Claims about one step of a stream."""

    def diagnose(rng):
        return told(report, cached_step, looks_bugs.streamed(rng), right, ("cached_step",), looks_bugs.CACHE_BUGS)

    report = Report("cached_step", points, seed, diagnose, hints=HINTS)

    def expect_step(problem, which):
        got, want = parts_of(value_of(cached_step, *problem), STEP), right.cached_step(*problem)
        where = f" (after {len(problem[3][0])} steps, with N, d = {problem[0].shape}, P = {problem[2].shape[1]})"
        if 0 in which:
            expect("z_t", got[0], want[0], where)
        if 1 in which:
            pairs = parts_of(got[1], ("keys", "values"))
            for name, mine, theirs in zip(("keys", "values"), pairs, want[1], strict=True):
                expect(name, mine, theirs, where)

    @report.claim("In the first step there is nothing but itself: z_t is v_t.", weight=2)
    def _(rng):
        expect_step(stream(rng, 0, 1, 1, 1), (0,))
        expect_step(stream(rng, 0, 2, 3, 4), (0,))

    @report.claim("The new pair stands behind the old ones in the cache.", weight=3)
    def _(rng):
        expect_step(stream(rng, 0, 2, 3, 4), (1,))
        for problem in (*looks_bugs.streamed(rng), stream(rng, 150, 2, 3, 4)):
            expect_step(problem, (1,))

    @report.claim("z_t is a look at all pairs so far, itself among them.", weight=3)
    def _(rng):
        for problem in (*looks_bugs.streamed(rng), stream(rng, 150, 2, 3, 4)):
            expect_step(problem, (0,))
        for t in (1, 6):
            q_t, *rest = coarse(stream(rng, t, 3, 4, 2), 8)
            expect_step((1000 * q_t, *rest), (0,))

    @report.claim("A stream gives what causal attention gives for the whole.", weight=2)
    def _(rng):
        q, k, v, _ = looks(rng, 5, 5, 2, 3, 4, masked=False)
        want, _ = right.attend(q, k, v, np.tri(5, dtype=bool))
        cache, found = right.empty_cache(2, 3, 4), []
        for q_t, k_t, v_t in zip(q, k, v, strict=True):
            z_t, cache = parts_of(value_of(cached_step, q_t, k_t, v_t, cache), STEP)
            found.append(np.asarray(z_t, dtype=float))
        expect("z of the whole", np.array(found), want)

    report.conduct(cached_step, ("q_t", "k_t", "v_t", "cache"))
    return report
