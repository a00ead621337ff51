"""Pictures of what a learner built: a belief that grows, a gradient's way, two dimensions."""

import numpy as np

from grader.assignments.images import reference
from grader.judging.charts import Line, lines, shades, show
from grader.judging.pictures import numbers_of, of_either, or_ours, picture
from lstm_ref import lstm
from lstm_ref.images import digits, reading

SQUARE, SMALL = (170, 170), (140, 140)
TALL = (440, 220)


def a_digit(kind):
    images, labels = digits.parts()["valid"]
    return images[labels == kind][:1]


@picture
def growing(beliefs):
    """The belief of the book's small reader in a digit, after each row."""
    params, readout = reading.small()
    three = a_digit(3)
    h, _, _ = lstm.forward(digits.as_rows(three), lstm.zero_state(1, params.W_h.shape[1]), params)
    p, note = or_ours(numbers_of(beliefs, (8, 1, 10)), reference.beliefs, h, *readout, name="beliefs")
    others = [Line(p[:, 0, kind], faint=True) for kind in range(10) if kind != 3]
    show(
        shades(three[0], title="What is read", size=SQUARE),
        lines(
            [Line(p[:, 0, 3], "a three"), others[0]._replace(label="another"), *others[1:]],
            x="rows read",
            y="belief",
            title="What it believes",
            size=TALL,
        ),
        notes=[note],
    )


@picture
def way_back(last_step_loss):
    """The size of the gradient at each row, from the loss of the last one, through an LSTM before training."""
    rng = np.random.default_rng(0)
    images, labels = (part[:40] for part in digits.parts()["train"])
    params, W_y, b_y = lstm.init(8, 24, rng), rng.normal(size=(10, 24)) / 5, np.zeros(10)
    h, _, cache = lstm.forward(digits.as_rows(images), lstm.zero_state(40, 24), params)

    def second(function):
        return lambda *problem: function(*problem)[1]

    gradient = numbers_of(second(last_step_loss), h.shape)
    dh, note = or_ours(gradient, second(reference.last_step_loss), h, W_y, b_y, labels, name="last_step_loss")
    dx, _, _ = lstm.backward(np.array(dh), lstm.zero_state(40, 24), cache)
    show(
        lines(
            [Line(np.linalg.norm(dx, axis=(1, 2)), "gradient")],
            x="row",
            title="The gradient of the loss at each row",
            log=True,
            size=TALL,
        ),
        notes=[note],
    )


@picture
def summed(irnn_start, irnn_step, irnn_step_backward):
    """The states of an identity network before training, while it reads a digit pixel by pixel; and its gradient on
    the way back, beside that of a network whose weights are a little smaller."""
    pixels = digits.as_pixels(a_digit(7))

    def states(start, step, size=1.0, first=0.0):
        W_x, W_h, b = start(0.1 * np.arange(1.0, 4.0)[:, None])
        params, found = (W_x, size * W_h, b), [np.full((1, 3), first)]
        step = numbers_of(step, (1, 3))
        for x_t in pixels:
            found.append(step(x_t, found[-1], params))
        return np.array(found), params

    def norms(back, size):
        h, params = states(reference.irnn_start, reference.irnn_step, size, first=1.0)  # so that no unit is off
        dh, found = np.ones((1, 3)), []
        for t in reversed(range(len(pixels))):
            dh = numbers_of(lambda *args: back(*args)[1], (1, 3))(dh, pixels[t], h[t], h[t + 1], params)
            found.append(np.linalg.norm(dh))
        return found

    (found, _), one = or_ours(
        states, lambda *_: states(reference.irnn_start, reference.irnn_step), irnn_start, irnn_step, name="irnn"
    )
    sizes = {"identity": 1.0, "0.9 of it": 0.9}
    back, two = of_either(
        lambda back: [norms(back, size) for size in sizes.values()],
        irnn_step_backward,
        reference.irnn_step_backward,
        name="irnn_step_backward",
    )
    show(
        lines(
            [Line(found[1:, 0, k], f"unit {k + 1}") for k in range(3)],
            x="pixel",
            y="h",
            title="What was read, added up",
            size=TALL,
        ),
        lines(
            [Line(each, name, x=np.arange(1, 65)) for name, each in zip(sizes, back, strict=True)],
            x="steps back",
            log=True,
            title="Its gradient on the way back",
            size=TALL,
        ),
        notes=[one, two],
    )


@picture
def heard(place_step):
    """How much the state of each place changes when one pixel does."""
    rng, H, changed = np.random.default_rng(0), 6, (2, 3)
    params = [rng.normal(size=(5 * H, size)) / 2 for size in (1, H, H)] + [np.zeros(5 * H)]

    def read(step, image):
        zero, states = (np.zeros((1, H)), np.zeros((1, H))), {}
        step = numbers_of(step, (1, H), (1, H))
        for (r, c), pixel in np.ndenumerate(image):
            states[r, c] = step(np.array([[pixel]]), states.get((r, c - 1), zero), states.get((r - 1, c), zero), params)
        return np.array([[states[r, c][0][0] for c in range(8)] for r in range(8)])

    def change(step):
        one = a_digit(7)[0].copy()
        other = one.copy()
        other[changed] += 1
        return np.abs(read(step, other) - read(step, one)).sum(axis=2)

    found, note = of_either(change, place_step, reference.place_step, name="place_step")
    show(
        shades(
            found,
            title="Who hears of one pixel",
            size=(220, 220),
            ring=changed,
            says=f"{np.count_nonzero(found > 0)} of 64 places hear of it.",
        ),
        notes=[note],
    )
