"""Which of the mistakes about vanishing gradients a learner made: those whose numbers are the learner's on several inputs."""

from itertools import combinations

import numpy as np

from grader.bugs import Diagnosis, agree, edited, one_of
from grader.bugs import vanishing_jacobians as these
from grader.bugs import vanishing_remedies as remedies
from grader.calls import observe
from lstm_ref import jacobians, training

BUGS = {
    "step_jacobian": these.STEP_BUGS,
    "total_jacobian": these.PRODUCT_BUGS,
    "norms_by_lag": these.LAG_BUGS,
    "norm_bound": these.BOUND_BUGS,
    "clip_by_global_norm": remedies.CLIP_BUGS,
    "orthogonal": remedies.ORTHOGONAL_BUGS,
    "half_life": remedies.LIFE_BUGS,
    "half_life, s > 1": remedies.NEVER_BUGS,
    "steps_to_halve": remedies.HALVE_BUGS,
}


def arguments(name, rng):
    """Arguments of one call on which the mistakes about `name` differ from the reference and from one another."""
    H = int(rng.integers(3, 6))
    if name == "step_jacobian":
        D = int(rng.integers(2, H))
        params = rng.normal(size=(H, D)) / 2, rng.normal(size=(H, H)) / 2, rng.normal(size=H) / 2
        return rng.normal(size=D), rng.uniform(-1, 1, H), params
    if name == "total_jacobian":
        return (rng.normal(size=(int(rng.integers(3, 6)), H, H)),)
    if name == "norms_by_lag":
        return rng.normal(size=H), rng.normal(size=(int(rng.integers(3, 6)), H, H))
    if name == "norm_bound":
        return rng.normal(size=(H, H)), float(rng.uniform(0.3, 0.9)), int(rng.integers(2, 5))
    if name == "clip_by_global_norm":
        gradients = [rng.normal(size=size) for size in ((H, 2), (H, H), (H,))]
        norm = np.sqrt(sum((g**2).sum() for g in gradients))
        return gradients, float(norm * rng.choice([0.2, 0.4, 3.0]))
    if name == "orthogonal":
        return rng.normal(size=(H, H)), float(rng.uniform(0.4, 2.5))
    if name == "half_life":
        return (float(rng.uniform(0.05, 0.99)),)
    if name == "half_life, s > 1":
        return (float(rng.uniform(1.05, 3)),)
    return halving(rng, H)


def halving(rng, H):
    """A gradient and a Jacobian that is far from normal: the gradient may grow before it shrinks."""
    J = np.triu(rng.normal(size=(H, H)), 1) * rng.uniform(0.5, 1.5) + np.diag(rng.uniform(0.6, 0.85, H))
    Q = jacobians.orthogonal(rng.normal(size=(H, H)))
    return rng.normal(size=H) * rng.uniform(1, 5), Q @ J @ Q.T


def mistaken(name, *bugs):
    """The function of the reference with the mistakes made; None where they do not fit into it together."""
    reference = training if name == "clip_by_global_norm" else jacobians
    try:
        return getattr(edited(reference, *((bug.old, bug.new) for bug in bugs)), name.split(",")[0])
    except ValueError:
        return None


def gives(function, answers, problems):
    """Whether a mistaken function gives the learner's answers, all of them."""
    try:
        with np.errstate(all="ignore"):
            pairs = zip(answers, problems, strict=True)
            return all(agree(got, function(*problem)) for got, problem in pairs)
    except (ValueError, IndexError, ArithmeticError, np.linalg.LinAlgError):
        return False


def diagnose(name, function, rng, calls=8):
    """Which mistake, or which two, give the learner's numbers in every one of several calls."""
    problems = [arguments(name, rng) for _ in range(calls)]
    answers = [observe(function, *problem).value for problem in problems]
    if any(got is None for got in answers) or gives(mistaken(name), answers, problems):
        return []
    singles = [(bug,) for bug in BUGS[name]]
    pairs = ((a, b) for a, b in combinations(BUGS[name], 2) if a.old not in b.old and b.old not in a.old)
    for candidates in (singles, pairs):
        fitting = ((bugs, mistaken(name, *bugs)) for bugs in candidates)
        found = [bugs for bugs, made in fitting if made is not None and gives(made, answers, problems)]
        if found:
            return one_of(found)
    return []


def about_transient(J):
    """What is wrong with a matrix that should have small eigenvalues and a large singular value: read off its numbers."""
    section = these.PAGE + "vg-singular-values"
    radius, (top, _) = np.abs(np.linalg.eigvals(J)).max(), np.linalg.svd(J)[1]
    normal = np.allclose(J @ J.T, J.T @ J)
    if radius > 0.9 + 1e-6:
        growing = "its gradients grow without end" if radius > 1 else "the exercise asks for 0.9 or less"
        return [Diagnosis(f"your J has an eigenvalue of size {radius:.3g}: {growing}.", section)]
    if normal:
        words = "your J is normal (J @ J.T equals J.T @ J): its singular values are the sizes of its eigenvalues, so nothing can grow."
        return [Diagnosis(words, section)]
    if top < 10:
        return [Diagnosis(f"your J is of the right kind, but its largest singular value is only {top:.3g}.", section)]
    words = "one step of your J makes a gradient long enough, but the next steps take it back too soon: the growth comes from what stands off the diagonal, times the number of steps."
    return [Diagnosis(words, section)]
