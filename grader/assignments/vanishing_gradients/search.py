"""Which of the mistakes about vanishing gradients a learner made: those that explain all that their function answered."""

import numpy as np

from grader.assignments.vanishing_gradients import jacobians_bugs, remedies_bugs
from grader.judging import explained
from grader.judging.diagnosis import Diagnosis, made_in
from lstm_ref.learning import jacobians, training

BUGS = {
    "step_jacobian": jacobians_bugs.STEP_BUGS,
    "total_jacobian": jacobians_bugs.PRODUCT_BUGS,
    "norms_by_lag": jacobians_bugs.LAG_BUGS,
    "norm_bound": jacobians_bugs.BOUND_BUGS,
    "clip_by_global_norm": remedies_bugs.CLIP_BUGS,
    "orthogonal": remedies_bugs.ORTHOGONAL_BUGS,
    "half_life": remedies_bugs.LIFE_BUGS + remedies_bugs.NEVER_BUGS,
    "steps_to_halve": remedies_bugs.HALVE_BUGS,
}


def twin(name):
    """What makes the function of the reference, or the same with mistakes."""
    return made_in(training if name == "clip_by_global_norm" else jacobians, name)


def diagnose(name, function, calls):
    """Which mistake, or which two, explain what the learner's `function` answered at all its calls."""
    choices = explained.alone(BUGS[name]), explained.together(BUGS[name])
    return explained.told(choices, function, calls, twin(name)(), twin(name))


def about_transient(J):
    """What is wrong with a matrix that should have small eigenvalues and a large singular value: read off its numbers."""
    section = jacobians_bugs.PAGE + "vg-singular-values"
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
    norms = [np.linalg.norm(np.linalg.matrix_power(J, n), 2) for n in range(1, 51)]
    steps = int(np.argmax(norms)) + 1
    words = f"your J is of the right kind, and its gradients are longest after {steps} step{'s' * (steps > 1)}, {max(norms):.4g} times as long"
    if 0 in (J[0, 1], J[1, 0]):  # a triangle: its diagonal are the eigenvalues
        words += ": what stands off the diagonal makes them longer, the diagonal takes it back"
    return [Diagnosis(words + ".", section)]
