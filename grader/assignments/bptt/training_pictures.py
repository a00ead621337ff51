"""An LSTM is trained by the learner's way back, whole and in chunks, while its errors are watched."""

import numpy as np

from grader.assignments.bptt.gradient_check_bugs import gradient_error as our_error
from grader.assignments.bptt.loop import loop, truncated
from grader.judging.charts import Growing, Line, lines, number
from grader.judging.pictures import numbers_of, or_ours, picture
from lstm_ref import lstm
from lstm_ref.learning.optimisers import Adam

T, N, H, LAG, UPDATES = 16, 16, 4, 8, 150
SIZES = {"whole": T, "chunks of 4": 4}
SHAPES = (4 * H, 1), (4 * H, H), (4 * H,)


def both_ways(backward, step_backward):
    """forward and backward of whole sequences as `truncated_bptt` asks for them, by these parts."""

    def forward(x, state, params):
        h, caches = [], []
        for x_t in x:
            state, cache = lstm.step(x_t, state, params)
            h.append(state[0])
            caches.append(cache)
        return np.stack(h), state, caches

    return forward, lambda dh, dstate, caches: backward(dh, dstate, caches, step_backward)


def errors_of(truncated_bptt, size, pair, see):
    """The loss of a step, in a training whose target is the first input, asked for from step LAG on."""
    rng = np.random.default_rng(0)
    params, adam, errors = lstm.init(1, H, rng, 1.0), Adam(0.02), []
    for _ in range(UPDATES):
        x, target = 0.1 * rng.normal(size=(T, N, 1)), np.zeros((T, N, H))
        x[0, :, 0] = rng.choice([-1.0, 1.0], size=N)
        target[LAG:] = 0.5 * x[0]
        loss, gradients, _ = truncated_bptt(x, target, lstm.zero_state(N, H), params, size, *pair)
        scaled = [each / (T * N) for each in numbers_of(lambda: gradients, *SHAPES)()]  # noqa: B023
        params = lstm.Params(*adam.update(list(params), scaled))
        errors.append(float(loss) / (T * N))
        see(errors)
    return errors


def checked(gradient_error, pair):
    """What the check says of the gradient with respect to the bias, of a short sequence."""
    rng = np.random.default_rng(2)
    params, x, (forward, backward) = lstm.init(1, H, rng, 1.0), rng.normal(size=(5, 2, 1)), pair
    state = lstm.zero_state(2, H)

    def run(b):
        return forward(x, state, params._replace(b=b))

    def back(dy, b):
        return numbers_of(lambda: backward(dy, state, run(b)[2])[2], *SHAPES)()[2]

    return float(gradient_error(lambda b: run(b)[0], back, params.b, 0))


def our_check(f, backward, v, seed):
    return our_error(f, backward, v, np.random.default_rng(seed).normal(size=np.shape(f(v))))


@picture
def trained(step_backward, backward, truncated_bptt, gradient_error):
    """The losses of two trainings that differ in the size of the chunks, and the error of the gradient."""
    place, found, notes = Growing(), {}, []
    ours, theirs = both_ways(loop, lstm.step_backward), both_ways(backward, step_backward)

    def usable():
        checked(our_check, theirs)
        return theirs

    pair, note = or_ours(usable, lambda: ours, name="way back")
    said, other = or_ours(
        lambda: checked(gradient_error, pair), lambda: checked(our_check, pair), name="gradient_error"
    )
    notes = [note, other]

    def drawn():
        return lines(
            [Line(errors, name) for name, errors in found.items()],
            x="update",
            y="loss of a step",
            log=True,
            levels=[(0.5 * 0.25 * H * (T - LAG) / T, "always 0")],
            title=f"The first input, remembered; error of the gradient {number(float(f'{said:.1g}'))}",
        )

    for name, size in SIZES.items():

        def see(errors, name=name):
            found[name] = errors
            place.show(lambda: ((drawn(),), []))

        notes.append(
            or_ours(
                lambda size=size: errors_of(truncated_bptt, size, pair, see),
                lambda size=size: errors_of(truncated, size, pair, see),
                name="truncated_bptt",
            )[1]
        )
    place.show(lambda: ((drawn(),), notes), last=True)
