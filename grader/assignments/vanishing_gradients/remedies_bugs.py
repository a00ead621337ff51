"""Mistakes about clipping, orthogonal weights and half-lives, as edits of `lstm_ref.learning.training` and `lstm_ref.learning.jacobians`."""

from grader.assignments.vanishing_gradients.jacobians_bugs import about

Q_R = "return gain * Q * np.where(np.diag(R) < 0, -1.0, 1.0)"
LIFE = "return np.log(2) / -np.log(s)"
NEVER = "if s >= 1:\n        return np.inf"
HALF = "while np.linalg.norm(dh) > np.linalg.norm(dh_T) / 2:\n        dh = J.T @ dh\n        n += 1\n    return n"
SCALE = "scale = min(1.0, limit / norm) if norm > 0 else 1.0"
GLOBAL = "norm = np.sqrt(sum((g**2).sum() for g in gradients))"
CLIPPED = "return [g * scale for g in gradients], norm"

clip = about("clip_by_global_norm", "vg-clipping")
orth = about("orthogonal", "vg-orthogonal")
life = about("half_life", "gradient-half-life")
halve = about("steps_to_halve", "gradient-half-life")

CLIP_BUGS = [
    clip(CLIPPED, "return [np.clip(g, -limit, limit) for g in gradients], norm", "clips entry by entry, which turns the gradient into another direction"),
    clip(CLIPPED, "return [g * min(1.0, limit / np.linalg.norm(g)) for g in gradients], norm", "clips array by array: one factor for all keeps the direction"),
    clip(SCALE, "scale = limit / norm", "scales small gradients up to the limit: below it they stay as they are"),
    clip(SCALE, "scale = max(1.0, limit / norm)", "scales up where it should scale down: the factor is at most 1"),
    clip(SCALE, "scale = min(1.0, norm / limit)", "has the factor upside down: it is limit / norm"),
    clip(SCALE, "scale = max(1.0, norm / limit)", "has the factor upside down and makes long gradients longer: it is limit / norm"),
    clip(SCALE, "scale = min(1.0, 1 / norm)", "scales down to norm 1, whatever the limit is"),
    clip(SCALE, "scale = 1 / norm if norm > limit else 1.0", "scales down to norm 1, whatever the limit is"),
    clip(SCALE, "scale = limit if norm > limit else 1.0", "multiplies by the limit without dividing by the norm"),
    clip(SCALE, "scale = 0.0 if norm > limit else 1.0", "throws long gradients away: they are to be shortened"),
    clip(SCALE, "scale = 1.0", "changes nothing"),
    clip(SCALE, "scale = min(1.0, (limit / norm) ** 2)", "has the factor squared"),
    clip(SCALE, "scale = min(1.0, np.sqrt(limit / norm))", "has the root of the factor"),
    clip(CLIPPED, "return [g * scale for g in gradients], norm * scale", "returns the norm after clipping: the one before is asked for"),
    clip(CLIPPED, "return [g * scale for g in gradients], scale", "returns the factor in the place of the norm"),
    clip(CLIPPED, "return [g * scale for g in gradients], limit", "returns the limit in the place of the norm"),
    clip(CLIPPED, "return [g * scale for g in gradients], norm**2", "returns the square of the norm"),
    *(
        clip(GLOBAL, f"norm = {new}", f"takes for the norm {words}")
        for new, words in (
            ("sum((g**2).sum() for g in gradients)", "the sum of squares: the square root is missing"),
            ("sum(np.sqrt((g**2).sum()) for g in gradients)", "the sum of the arrays' norms: squares are added, not norms"),
            ("max(np.sqrt((g**2).sum()) for g in gradients)", "the largest of the arrays' norms: the norm of all together is larger"),
            ("np.mean([np.sqrt((g**2).sum()) for g in gradients])", "the mean of the arrays' norms"),
            ("max(np.abs(g).max() for g in gradients)", "the largest entry"),
            ("sum(np.abs(g).sum() for g in gradients)", "the sum of the absolute entries"),
            ("np.sqrt(sum((g**2).sum() for g in gradients) / sum(g.size for g in gradients))", "the root of the mean square: it is the root of the sum"),
            ("np.sqrt(sum((g**2).mean() for g in gradients))", "the root of summed mean squares: it is the root of the sum of all squares"),
            ("np.sqrt(sum(np.linalg.norm(g, 2) ** 2 for g in gradients))", "the largest singular value of each matrix (ord=2): it is the root of the sum of all squares"),
            ("np.sqrt((gradients[0] ** 2).sum())", "that of the first array alone"),
            ("np.sqrt((gradients[-1] ** 2).sum())", "that of the last array alone"),
        )
    ),
]  # fmt: skip

ORTHOGONAL_BUGS = [
    orth(Q_R, f"return {new}", words)
    for new, words in (
        ("gain * Q", "takes Q as LAPACK gives it: its signs are not chance, so multiply column k by the sign of R[k, k]"),
        ("gain * Q * np.where(np.diag(R) < 0, -1.0, 1.0)[:, None]", "gives the signs of R's diagonal to the rows of Q: they belong to its columns"),
        ("Q * np.where(np.diag(R) < 0, -1.0, 1.0)", "leaves out the gain"),
        ("gain**2 * Q * np.where(np.diag(R) < 0, -1.0, 1.0)", "has the gain squared"),
        ("np.sqrt(gain) * Q * np.where(np.diag(R) < 0, -1.0, 1.0)", "has the root of the gain"),
        ("Q * np.where(np.diag(R) < 0, -1.0, 1.0) / gain", "divides by the gain"),
        ("gain * (Q * np.where(np.diag(R) < 0, -1.0, 1.0)).T", "returns the transpose: orthogonal too, but not the Q of A = QR"),
        ("-gain * Q * np.where(np.diag(R) < 0, -1.0, 1.0)", "has the sign turned: R's diagonal becomes negative"),
        ("gain * Q * np.diag(R)", "multiplies by R's diagonal: only its signs belong there"),
        ("gain * Q * np.abs(np.diag(R))", "multiplies by the sizes of R's diagonal: only its signs belong there"),
        ("gain * np.abs(Q)", "takes absolute values: that is no longer orthogonal"),
        ("gain * R", "returns R: the orthogonal factor is Q"),
        ("gain * R * np.sign(np.diag(R))[:, None]", "returns R: the orthogonal factor is Q"),
        ("gain * A / np.linalg.norm(A, axis=0)", "makes the columns as long as 1 and not perpendicular"),
        ("gain * A / np.linalg.norm(A, axis=1, keepdims=True)", "makes the rows as long as 1 and not perpendicular"),
        ("gain * A / np.linalg.norm(A, 2)", "makes the largest singular value 1: all of them should be"),
        ("gain * A / np.abs(np.linalg.eigvals(A)).max()", "makes the spectral radius 1: all singular values should be"),
        ("gain * A / np.linalg.norm(A)", "makes the Frobenius norm 1: every singular value should be"),
        ("gain * A / np.sqrt(len(A))", "divides by the root of H: the singular values then lie between about 0 and 2"),
        ("gain * np.linalg.svd(A)[0]", "takes a factor of the singular value decomposition: orthogonal, but its signs are not chance"),
        ("gain * np.linalg.svd(A)[2]", "takes a factor of the singular value decomposition: orthogonal, but its signs are not chance"),
        ("gain * np.linalg.svd(A)[0] @ np.linalg.svd(A)[2]", "is the orthogonal matrix nearest to A (U @ Vt): as good, but the Q of A = QR is asked for"),
        ("gain * np.eye(len(A))", "is the identity, whatever A is"),
    )
]  # fmt: skip

LIFE_BUGS = [
    life(LIFE, "return 1 / -np.log(s)", "is the time until 1/e is left, not a half"),
    life(LIFE, "return np.log(2) / np.log(s)", "has the wrong sign"),
    life(LIFE, "return np.log(s) / -np.log(2)", "is one over the half-life"),
    life(LIFE, "return np.log(2) / (1 - s)", "is the approximation ln 2 / (1 - s), good only for s near 1"),
    life(LIFE, "return 0.5 / (1 - s)", "takes the same amount off at each step: it is the same *share*"),
    life(LIFE, "return np.log(2) / -np.log10(s)", "mixes ln 2 with a logarithm to base 10"),
    life(LIFE, "return np.log(2) * -np.log(s)", "is a product where the quotient ln 2 / -ln s belongs"),
    life(LIFE, "return np.ceil(np.log(2) / -np.log(s))", "is rounded up: the half-life need not be whole"),
    life(LIFE, "return np.floor(np.log(2) / -np.log(s))", "is rounded down: the half-life need not be whole"),
    life(LIFE, "return np.log(2) / np.log1p(np.exp(-s))", "takes s for a forget gate's bias: here it is the factor itself"),
    life(LIFE, "return np.log(2) / -np.log(s**2)", "is the half-life of the squared norm"),
]  # fmt: skip
NEVER_BUGS = [
    life(NEVER, "if s == 1:\n        return np.inf", "gives a number for s > 1: a gradient that grows never halves"),
    life(NEVER, "if s >= 1:\n        return np.log(2) / np.log(s) if s > 1 else np.inf", "gives the steps until it has *doubled* for s > 1: a gradient that grows never halves"),
    life(NEVER, "if s >= 1:\n        return 0.0", "gives 0 for s of 1 or more: a gradient that does not shrink never halves, which is np.inf"),
    life(NEVER, "if s >= 1:\n        return -1.0", "gives -1 for s of 1 or more: a gradient that does not shrink never halves, which is np.inf"),
]  # fmt: skip

HALVE_BUGS = [
    halve(HALF, HALF.replace("J.T @ dh", "J @ dh"), "goes forward with J: a gradient goes back with J.T"),
    halve(HALF, HALF.replace("return n", "return n - 1"), "counts one step too few: it is the first n at which half or less is left"),
    halve(HALF, HALF.replace("return n", "return n + 1"), "counts one step too many"),
    halve(HALF, HALF.replace("np.linalg.norm(dh_T) / 2", "0.5"), "waits for a norm of 0.5: it is half of what the norm was"),
    halve(HALF, HALF.replace("np.linalg.norm(dh_T) / 2", "np.linalg.norm(dh_T) / np.sqrt(2)"), "waits until the *squared* norm has halved"),
    halve(HALF, HALF.replace("np.linalg.norm(dh_T) / 2", "np.linalg.norm(dh_T) / 4"), "waits for a quarter, as where the root was taken of one side only"),
    halve(HALF, HALF.replace("np.linalg.norm(dh_T) / 2", "np.linalg.norm(dh_T) / np.e"), "waits for 1/e: a half is asked for"),
    halve(HALF, HALF.replace("np.linalg.norm(dh_T) / 2", "np.linalg.norm(dh_T)"), "stops as soon as the norm is no longer above what it was"),
    halve(HALF, HALF.replace("np.linalg.norm(dh)", "np.abs(dh).max()").replace("np.linalg.norm(dh_T)", "np.abs(dh_T).max()"), "takes the largest entry for the norm"),
    halve(HALF, HALF.replace("np.linalg.norm(dh)", "np.abs(dh).sum()").replace("np.linalg.norm(dh_T)", "np.abs(dh_T).sum()"), "takes the sum of the absolute entries for the norm"),
    halve(HALF, "radius = np.abs(np.linalg.eigvals(J)).max()\n    return int(np.ceil(np.log(2) / -np.log(radius)))", "goes by the spectral radius: that decides in the long run, and here the gradient may first grow", "vg-singular-values"),
    halve(HALF, "top = np.linalg.norm(J, 2)\n    return int(np.ceil(np.log(2) / -np.log(top)))", "goes by the largest singular value: that is a bound, and where it is above 1 it says nothing", "vg-singular-values"),
    halve(HALF, "dh = np.eye(len(J))\n    while np.linalg.norm(dh, 2) > 0.5:\n        dh, n = J.T @ dh, n + 1\n    return n", "waits until *every* gradient would have halved: only dh_T is asked about"),
    halve(HALF, "norms = [np.linalg.norm(dh)]\n    while norms[-1] > 1e-12 * norms[0]:\n        dh = J.T @ dh\n        norms.append(np.linalg.norm(dh))\n    return int(np.argmax(np.array(norms) <= max(norms) / 2) if np.argmax(norms) == 0 else np.argmax(norms) + np.argmax(np.array(norms[int(np.argmax(norms)):]) <= max(norms) / 2))", "counts until half of the *largest* norm is left: it is half of the norm at lag 0"),
]  # fmt: skip
