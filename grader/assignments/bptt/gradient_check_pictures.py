"""Pictures of a gradient check: the best size of a step, and five verdicts."""

import numpy as np

from grader.assignments.bptt.gradient_check_bugs import gradient_error as our_error, numerical_gradient as our_gradient
from grader.judging.charts import Line, bars, lines, show
from grader.judging.pictures import numbers_of, of_either, picture


@picture
def best_step(numerical_gradient):
    """The error of a difference by the size of its step."""
    powers, v = np.arange(-14.0, 0), np.array([0.3, -1.2, 2.0])

    def errors(numerical_gradient):
        asked = numbers_of(numerical_gradient, v.shape)
        return [np.abs(asked(lambda v: np.exp(np.sin(v)).sum(), v.copy(), 10.0**k) - right).max() for k in powers]

    right = np.cos(v) * np.exp(np.sin(v))
    found, note = of_either(errors, numerical_gradient, our_gradient, name="numerical_gradient")
    show(
        lines(
            [Line(found, "error", x=powers)],
            x="step size, as a power of 10",
            y="error",
            log=True,
            title="Too small a step is as bad as too large a one",
        ),
        notes=[note],
    )


@picture
def verdicts(gradient_error):
    """The errors that are found in five backward passes of the same function."""
    A = np.random.default_rng(0).normal(size=(4, 3))

    def f(v):
        return np.tanh(A @ v)

    def right(dy, v):
        return A.T @ (dy * (1 - f(v) ** 2))

    passes = {
        "right": right,
        "right, in float32": lambda dy, v: right(dy, v).astype(np.float32),
        "too large by 1 in 1000": lambda dy, v: 1.001 * right(dy, v),
        "one sign wrong": lambda dy, v: right(dy, v) * np.array([1, 1, -1]),
        "without the slope": lambda dy, v: A.T @ dy,
    }
    v = np.array([0.4, -0.3, 0.8])

    def errors(gradient_error):
        return [float(numbers_of(gradient_error, ())(f, each, v.copy(), 1)) for each in passes.values()]

    def ours(f, backward, v, seed):
        return our_error(f, backward, v, np.random.default_rng(seed).normal(size=4))

    found, note = of_either(errors, gradient_error, ours, name="gradient_error")
    show(
        bars(
            [*passes],
            found,
            title="The error that your check finds",
            log=True,
            levels=[(1e-6, "right below"), (1e-3, "wrong above")],
        ),
        notes=[note],
    )
