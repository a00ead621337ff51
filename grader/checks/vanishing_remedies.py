"""Claims about what is done about exploding and vanishing gradients: clipping and orthogonal weights."""

import numpy as np

from grader.checks.vanishing_jacobians import number, report_of
from grader.claims import Wrong, as_array, expect, parts_of, unchanged, value_of
from lstm_ref import jacobians


def check_orthogonal(orthogonal, points, seed=0):
    """Claims about the orthogonal factor of a random matrix."""
    report = report_of("orthogonal", orthogonal, points, seed)

    def factor(rng, H, gain):
        A = rng.normal(size=(H, H))
        Q = as_array("Q", value_of(orthogonal, A, gain))
        if Q.shape != (H, H):
            raise Wrong(f"The result should have the shape {(H, H)}, yours has {Q.shape}.")
        return A, Q

    def perpendicular(Q, H, gain):
        expect("Q.T @ Q", Q.T @ Q, gain**2 * np.eye(H), f" (with H = {H}, gain = {gain:.3f})")

    @report.claim(
        "With gain 1 the columns are perpendicular and of length 1, and follow A, not one fixed matrix.", weight=2
    )
    def _(rng):
        for H in (1, 2, 5):
            A, Q = factor(rng, H, 1.0)
            perpendicular(Q, H, 1.0)
            upper = Q.T @ A
            expect("Q.T @ A below its diagonal", np.tril(upper, -1), np.zeros((H, H)), f" (with H = {H})")

    @report.claim("All singular values equal the gain.")
    def _(rng):
        for H in (2, 5):
            gain = float(rng.uniform(0.3, 0.9))
            A, Q = factor(rng, H, gain)
            perpendicular(Q, H, gain)
            expect("Q.T @ A below its diagonal", np.tril(Q.T @ A, -1), np.zeros((H, H)), f" (with H = {H})")

    @report.claim("The signs are those for which R has a positive diagonal.", weight=2)
    def _(rng):
        for H in (2, 5, 5):
            A, Q = factor(rng, H, 1.0)
            expect("Q", Q, jacobians.orthogonal(A), f" (with H = {H}, gain = 1)")

    return report


def check_clip(clip_by_global_norm, points, seed=0):
    """Claims about clipping a list of gradients by the norm of all together."""
    report = report_of("clip_by_global_norm", clip_by_global_norm, points, seed)

    def clipped(rng, share, sizes=((2,), (4, 5), (4, 4), (4,))):
        """The learner's clipped gradients and norm, the gradients, their norm and the limit, `share` of it."""
        gradients = [rng.normal(size=size) for size in sizes]
        norm = np.sqrt(sum((g**2).sum() for g in gradients))
        got, theirs = parts_of(value_of(clip_by_global_norm, gradients, float(share * norm)), ("gradients", "norm"))
        got = parts_of(got, [f"gradients[{k}]" for k in range(len(gradients))])
        return got, theirs, gradients, norm

    def compare(got, gradients, factor, words):
        for k, (ours, theirs) in enumerate(zip(got, gradients, strict=True)):
            expect(f"gradients[{k}]", ours, factor * theirs, words)

    @report.claim("Two gradients (3) and (4) with the limit 1 become (0.6) and (0.8), and their norm was 5.", weight=2)
    def _(rng):
        answer = value_of(clip_by_global_norm, [np.array([3.0]), np.array([4.0])], 1.0)
        got, norm = parts_of(answer, ("gradients", "norm"))
        compare(parts_of(got, ("gradients[0]", "gradients[1]")), np.array([[3.0], [4.0]]), 0.2, "")
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

    @report.claim("The norm comes back as it was before clipping, and your arguments have not changed.")
    def _(rng):
        for share in (0.3, 3.0):
            _, theirs, gradients, norm = clipped(rng, share)
            expect("norm", number("norm", theirs), norm, f" (the limit is {share:g} of the norm)")
            unchanged(clip_by_global_norm, ("gradients", "limit"), gradients, float(share * norm))

    return report
