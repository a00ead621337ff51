"""The learner's training is watched while its network learns to read; then it reads ten digits, two
pixels at a step."""

import numpy as np

from grader.assignments.images import reference
from grader.assignments.images.pictures import SMALL
from grader.assignments.images.trained import BARS, D, T, in_pairs
from grader.assignments.training.returned_weights import last_outputs
from grader.judging.charts import Growing, Line, lines, shades
from grader.judging.pictures import numbers_of, of_either, or_ours, picture, watched, within
from lstm_ref import lstm
from lstm_ref.images import digits, reading

SECONDS, EVERY = 15, 10  # for training, however slow it is; calls of the network from one look at it to the next
LEVELS = [(0.1, "guessing"), (max(BARS), "full marks")]


def _states(weights, x):
    """The hidden states of a network (W_x, W_h, b, ...) that reads x (T, N, D)."""
    params = lstm.Params(*(np.asarray(weight, dtype=float) for weight in weights[:3]))
    return lstm.forward(x, lstm.zero_state(x.shape[1], params.W_h.shape[1]), params)[0]


def _answers(weights, x):
    """What a network with a readout from its last state takes pictures for."""
    return last_outputs([np.asarray(weight, dtype=float) for weight in weights], x).argmax(axis=1)


@picture
def ten_digits(train, predict, as_pixels, beliefs):
    """The share of new digits that is read rightly, during the training; ten digits, each other one a negative, what the
    reader says of them, and the belief in each after every step. Ours, which stands in, reads rows."""
    (images, labels), (new, new_labels), (known, known_labels) = (
        [part[:count] for part in digits.parts()[name]]
        for name, count in (("test", 10), ("valid", 200), ("train", 1000))
    )
    negative = np.arange(1000) % 2 == 1  # the digits come in no order
    ours = [weight for part in reading.small() for weight in part]
    drawn = np.where(negative[:10, None, None], 1 - images, images)
    pixels, one = or_ours(numbers_of(as_pixels, (64, 10, 1)), digits.as_pixels, drawn, name="as_pixels")
    x, new_x = np.array(pixels).reshape(T, D, 10).transpose(0, 2, 1), in_pairs(new, negative[:200])
    place, shares, calls, late = Growing(), [], [], []

    def curve():
        passes = EVERY * np.arange(len(shares))
        title = "Your network learns to read"
        line = Line(shares, "right", x=passes)
        return lines(
            [line], x="pass of the network", y="share of new digits", levels=LEVELS, title=title, size=(420, 230)
        )

    def told(weights):
        calls.append(weights)
        if len(calls) % EVERY == 1:
            shares.append(np.mean(_answers(weights, new_x) == new_labels))
            place.show(lambda: ((curve(),), []))

    def theirs(train, predict):
        def run(told):
            with watched(train, "lstm_forward", lambda found, x, weights: told(weights)):
                return train(in_pairs(known, negative), known_labels.copy())

        model = within(SECONDS, run, told)
        if model is None:  # it took too long: what it was at the end
            late.append(
                f"Your training was given {SECONDS} seconds here and ended at pass {len(calls)}: this is how far it was."
            )
            return _answers(calls[-1], x)
        return numbers_of(predict, (10,))(model, x.copy())

    said, two = or_ours(theirs, lambda *_: _answers(ours, digits.as_rows(images)), train, predict, name="reader")
    charts, notes = [curve()] if shares else [], [one, two, *late]
    if calls and len(calls[-1]) == 5 and not two:
        h, readout = _states(calls[-1], x), calls[-1][3:]

        def grows(beliefs):
            return numbers_of(beliefs, (T, 10, 10))(h, *readout)[:, np.arange(10), labels].T

        grown, three = of_either(grows, beliefs, reference.beliefs, name="beliefs")
        names, notes = [f"a {label}" for label in labels], [*notes, three]
        title = "What it believes of each digit while it reads"
        charts.append(shades(grown, names, title=title, x="step", along=(0, T), size=(320, 160), most=1.0))
    for image, label, answer in zip(drawn, labels, said, strict=True):
        finding = "right" if answer == label else f"wrong, it is {label}"
        charts.append(shades(image, title=f"{answer:.0f}", size=SMALL, finding=finding))
    place.show(lambda: (charts, notes), last=True)
