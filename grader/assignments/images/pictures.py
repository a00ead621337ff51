"""Pictures of what a learner built: a digit in two orders, a belief that grows, a gradient's way, two dimensions, ten
digits read."""

import numpy as np

from grader.assignments.images import reference
from grader.judging.pictures import ORANGE, graded, numbers_of, or_ours, show
from lstm_ref import lstm
from lstm_ref.images import digits, reading

BLUE, GREY = "#0072b2", "#888"


def a_digit(kind):
    images, labels = digits.parts()["valid"]
    return images[labels == kind][:1]


def mixed(as_pixels, inverse, as_images):
    """A seven, its pixels in a mixed-up order laid out as a picture, and put back."""
    if graded(as_pixels, as_images):
        return
    import matplotlib.pyplot as plt

    seven, places = a_digit(7), np.random.default_rng(1).permutation(64)
    x, note = or_ours(numbers_of(as_pixels, (64, 1, 1)), digits.as_pixels, seven, places, name="as_pixels")
    back, other = or_ours(numbers_of(as_images, (1, 8, 8)), digits.as_images, x, (8, 8), places, name="as_images")
    fig, axes = plt.subplots(1, 3, figsize=(6.4, 2.4), layout="constrained")
    for ax, picture, title in zip(
        axes, (seven[0], x[:, 0, 0].reshape(8, 8), back[0]), ("a seven", "mixed up", "put back"), strict=True
    ):
        ax.imshow(picture, cmap="Greys")
        ax.set_title(title)
        ax.axis("off")
    show(fig, note, other)


def growing(beliefs):
    """The belief of the book's small reader in a digit, after each row."""
    if graded(beliefs):
        return
    import matplotlib.pyplot as plt

    params, readout = reading.small()
    picture = a_digit(3)
    h, _, _ = lstm.forward(digits.as_rows(picture), lstm.zero_state(1, params.W_h.shape[1]), params)
    p, note = or_ours(numbers_of(beliefs, (8, 1, 10)), reference.beliefs, h, *readout, name="beliefs")
    fig, (left, ax) = plt.subplots(1, 2, figsize=(6.4, 2.6), width_ratios=(1, 2), layout="constrained")
    left.imshow(picture[0], cmap="Greys")
    left.axis("off")
    for kind in range(10):
        ax.plot(
            range(1, 9),
            p[:, 0, kind],
            color=ORANGE if kind == 3 else GREY,
            lw=3 if kind == 3 else 1,
            ls="-" if kind == 3 else ":",
        )
    ax.set(xlabel="rows read", ylabel="belief", ylim=(-0.03, 1.03))
    show(fig, note)


def way_back(last_step_loss):
    """The size of the gradient at each row, from the loss of the last one, through an LSTM before training."""
    if graded(last_step_loss):
        return
    import matplotlib.pyplot as plt

    rng = np.random.default_rng(0)
    images, labels = (part[:40] for part in digits.parts()["train"])
    params, W_y, b_y = lstm.init(8, 24, rng), rng.normal(size=(10, 24)) / 5, np.zeros(10)
    h, _, cache = lstm.forward(digits.as_rows(images), lstm.zero_state(40, 24), params)

    def gradient(*problem):
        dh = np.asarray(last_step_loss(*problem)[1], dtype=float)
        assert dh.shape == h.shape
        return dh

    dh, note = or_ours(
        gradient, lambda *problem: reference.last_step_loss(*problem)[1], h, W_y, b_y, labels, name="last_step_loss"
    )
    dx, _, _ = lstm.backward(dh, lstm.zero_state(40, 24), cache)
    fig, ax = plt.subplots(figsize=(6.4, 2.4), layout="constrained")
    ax.semilogy(range(1, 9), np.linalg.norm(dx, axis=(1, 2)), "o-", color=BLUE)
    ax.set(xlabel="row", ylabel="gradient of the loss")
    show(fig, note)


def summed(irnn_start, irnn_step):
    """The states of an identity network before training, while it reads a digit pixel by pixel."""
    if graded(irnn_start, irnn_step):
        return
    import matplotlib.pyplot as plt

    def states(start, step):
        params, h, found = start(0.1 * np.arange(1.0, 4.0)[:, None]), np.zeros((1, 3)), []
        for x_t in digits.as_pixels(a_digit(7)):
            h = np.asarray(step(x_t, h, params), dtype=float)
            assert h.shape == (1, 3)
            found.append(h[0])
        return np.array(found)

    found, note = or_ours(
        states, lambda *_: states(reference.irnn_start, reference.irnn_step), irnn_start, irnn_step, name="irnn"
    )
    fig, ax = plt.subplots(figsize=(6.4, 2.4), layout="constrained")
    ax.plot(range(1, 65), found, color=BLUE)
    ax.set(xlabel="pixel", ylabel="h: what was read, added up")
    show(fig, note)


def heard(place_step):
    """How much the state of each place changes when one pixel does."""
    if graded(place_step):
        return
    import matplotlib.pyplot as plt

    rng, H = np.random.default_rng(0), 6
    params = [rng.normal(size=(5 * H, size)) / 2 for size in (1, H, H)] + [np.zeros(5 * H)]

    def read(step, picture):
        zero, states = (np.zeros((1, H)), np.zeros((1, H))), {}
        for (r, c), pixel in np.ndenumerate(picture):
            states[r, c] = step(np.array([[pixel]]), states.get((r, c - 1), zero), states.get((r - 1, c), zero), params)
        return np.array([[np.asarray(states[r, c][0])[0] for c in range(8)] for r in range(8)])

    def change(step):
        one = a_digit(7)[0].copy()
        other = one.copy()
        other[2, 3] += 1
        found = np.abs(read(step, other) - read(step, one)).sum(axis=2)
        assert found.shape == (8, 8)
        return found

    found, note = or_ours(change, lambda _: change(reference.place_step), place_step, name="place_step")
    fig, ax = plt.subplots(figsize=(3.4, 2.8), layout="constrained")
    ax.imshow(found, cmap="Blues")
    ax.plot(3, 2, "o", color=ORANGE)
    ax.set_title("who hears of one pixel", fontsize=10)
    ax.axis("off")
    show(fig, note)


def ten_digits(train, predict):
    """Ten digits of the test part, and what the learner's reader says of them."""
    if graded(train, predict):
        return
    import matplotlib.pyplot as plt

    def answers(train, predict):
        x, y = digits.as_rows(digits.parts()["train"][0]), digits.parts()["train"][1]
        found = np.asarray(predict(train(x, y), digits.as_rows(digits.parts()["test"][0][:10])))
        assert found.shape == (10,)
        return found

    params, readout = reading.small()

    def ours(*_):
        h, _, _ = lstm.forward(
            digits.as_rows(digits.parts()["test"][0][:10]), lstm.zero_state(10, params.W_h.shape[1]), params
        )
        return reading.beliefs(h[-1:], readout)[0].argmax(axis=1)

    said, note = or_ours(answers, ours, train, predict, name="reader")
    images, labels = (part[:10] for part in digits.parts()["test"])
    fig, axes = plt.subplots(2, 5, figsize=(6.4, 3), layout="constrained")
    for ax, image, label, answer in zip(axes.ravel(), images, labels, said, strict=True):
        ax.imshow(image, cmap="Greys")
        ax.set_title(f"{int(answer)}", color=BLUE if answer == label else ORANGE)
        ax.axis("off")
    show(fig, note)
