"""Claims about what is done about exploding and vanishing gradients: clipping and orthogonal weights."""

import numpy as np

from grader.assignments.vanishing_gradients.jacobians import number, report_of
from grader.judging.claims import Wrong, as_array, expect, parts_of, silent, value_of
from lstm_ref.learning import jacobians


def check_orthogonal(orthogonal, points, seed=0):
    """Claims about the orthogonal factor of a random matrix."""
    report = report_of("orthogonal", orthogonal, points, seed)

    def compare(rng, H, gain, A=None):
        """That the answer is `gain` times the orthogonal factor of A, its signs aside; the answer and A."""
        A = rng.normal(size=(H, H)) if A is None else A
        Q, given = as_array("Q", value_of(orthogonal, A, gain)), f" (with H = {H}, gain = {gain:.3f})"
        if Q.shape != (H, H):
            raise Wrong(f"The result should have the shape {(H, H)}, yours has {Q.shape}{given}.")
        expect("Q.T @ Q", Q.T @ Q, gain**2 * np.eye(H), given)
        expect("Q.T @ A below its diagonal", np.tril(Q.T @ A, -1), np.zeros((H, H)), given)
        return Q, A

    @report.claim(
        "With gain 1 the columns are perpendicular, of length 1, and make A upper triangular: Q.T @ A is R.", 2
    )
    def _(rng):
        for H in (1, 2, 5):
            compare(rng, H, 1.0)

    @report.claim("With another gain it is such a factor too, times the gain.")
    def _(rng):
        for H, gain in ((2, rng.uniform(0.3, 0.9)), (5, rng.uniform(0.3, 0.9)), (3, rng.uniform(1.5, 4))):
            compare(rng, H, float(gain))

    @report.claim("The signs are those for which R has a positive diagonal.", weight=2)
    def _(rng):
        for H, gain in ((2, 1.0), (5, 1.0), (5, float(rng.uniform(0.3, 0.9)))):
            Q, A = compare(rng, H, gain)
            expect("Q", Q, jacobians.orthogonal(A, gain), f" (with H = {H}, gain = {gain:.3f})")

    @report.claim("It holds for 40 units, and the identity stays what it is.")
    def _(rng):
        Q, A = compare(rng, 40, 0.8)
        expect("Q", Q, jacobians.orthogonal(A, 0.8), " (with H = 40, gain = 0.8)")
        Q, _ = compare(rng, 3, 1.5, np.eye(3))
        expect("Q", Q, 1.5 * np.eye(3), " (with A = I, gain = 1.5)")

    report.conduct(orthogonal, ("A", "gain"))
    return report


def check_clip(clip_by_global_norm, points, seed=0):
    """Claims about clipping a list of gradients by the norm of all together."""
    report = report_of("clip_by_global_norm", clip_by_global_norm, points, seed)

    def clipped(rng, share, sizes=((2,), (4, 5), (4, 4), (4,)), scale=(1.0,) * 4):
        """The learner's clipped gradients and norm, the gradients and their norm; the limit is `share` of it."""
        gradients = [factor * rng.normal(size=size) for factor, size in zip(scale, sizes, strict=True)]
        norm = np.sqrt(sum((g**2).sum() for g in gradients))
        got, theirs = parts_of(value_of(clip_by_global_norm, gradients, float(share * norm)), ("gradients", "norm"))
        return listed(got, gradients), theirs, gradients, norm

    def listed(got, gradients):
        """The learner's gradients, if they are a list of as many as were given; Wrong otherwise."""
        if not isinstance(got, (list, tuple)) or len(got) != len(gradients):
            yours = f"{len(got)} of them" if isinstance(got, (list, tuple)) else f"one {type(got).__name__}"
            raise Wrong(f"First comes a list of {len(gradients)} arrays, as many as were given; yours has {yours}.")
        return got

    def compare(got, gradients, factor, words):
        for k, (ours, theirs) in enumerate(zip(got, gradients, strict=True)):
            expect(f"gradients[{k}]", ours, factor * theirs, words)

    @report.claim("Two gradients (3) and (4) with the limit 1 become (0.6) and (0.8), and their norm was 5.", weight=2)
    def _(rng):
        answer = value_of(clip_by_global_norm, [np.array([3.0]), np.array([4.0])], 1.0)
        got, norm = parts_of(answer, ("gradients", "norm"))
        compare(listed(got, (3, 4)), np.array([[3.0], [4.0]]), 0.2, "")
        expect("norm", number("norm", norm), 5.0)

    @report.claim("Above the limit all gradients shrink by one factor, to a norm of the limit.", weight=2)
    def _(rng):
        for share in (0.9, 0.5, 0.01):
            got, _, gradients, _ = clipped(rng, share)
            compare(got, gradients, share, f" (the limit is {share:g} of the norm)")

    @report.claim("Below the limit they stay as they are, and above it they do not.")
    def _(rng):
        for share in (0.5, 1.5, 100.0):
            got, _, gradients, _ = clipped(rng, share)
            compare(got, gradients, min(share, 1.0), f" (the limit is {share:g} of the norm)")

    @report.claim("The norm comes back as it was before clipping.")
    def _(rng):
        for share in (0.3, 3.0):
            _, theirs, _, norm = clipped(rng, share)
            expect("norm", number("norm", theirs), norm, f" (the limit is {share:g} of the norm)")

    @report.claim("Gradients of zero stay zero, without a warning, and a norm that is the limit is not above it.")
    def _(rng):
        for gradients, limit in (([np.zeros((2, 3)), np.zeros(4)], 1.0), ([np.array([3.0]), np.array([4.0])], 5.0)):
            got, norm = parts_of(value_of(clip_by_global_norm, gradients, limit), ("gradients", "norm"))
            compare(listed(got, gradients), gradients, 1, f" (the limit is {limit:g})")
            expect("norm", number("norm", norm), np.sqrt(sum((g**2).sum() for g in gradients)))
            silent(clip_by_global_norm, gradients, limit)

    @report.claim("It works for one array, for many, and for gradients of very different sizes, tiny ones too.")
    def _(rng):
        for sizes in (((3, 2, 4),), ((2, 3), (4,)), ((2,),) * 9):
            got, _, gradients, _ = clipped(rng, 0.01, sizes, scale=10.0 ** rng.permutation(len(sizes)))
            compare(got, gradients, 0.01, " (the limit is 0.01 of the norm)")
        got, _, gradients, _ = clipped(rng, 0.5, scale=(1e-6,) * 4)
        got, gradients = ([np.asarray(g, dtype=float) * 1e6 for g in some] for some in (got, gradients))
        compare(got, gradients, 0.5, ", in millionths (the limit is 0.5 of the norm)")

    report.conduct(clip_by_global_norm, ("gradients", "limit"))
    return report
