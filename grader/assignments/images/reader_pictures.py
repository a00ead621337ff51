"""The learner's training is watched while its network learns to read; then it reads ten digits, row by row."""

import numpy as np

from grader.assignments.images import reference
from grader.assignments.images.pictures import SMALL
from grader.judging.charts import Growing, Line, lines, shades
from grader.judging.pictures import numbers_of, of_either, or_ours, picture, watched, within
from lstm_ref import lstm
from lstm_ref.images import digits, reading

SECONDS, EVERY = 15, 10  # for training, however slow it is; calls of the network from one look at it to the next
LEVELS = [(0.1, "guessing"), (0.9, "full marks")]


def _states(weights, x):
    """The hidden states of a network (W_x, W_h, b, ...) that reads x (T, N, D)."""
    params = lstm.Params(*(np.asarray(weight, dtype=float) for weight in weights[:3]))
    return lstm.forward(x, lstm.zero_state(x.shape[1], params.W_h.shape[1]), params)[0]


def _answers(weights, x):
    """What a network with a readout from its last state, (..., W_y, b_y), takes pictures for."""
    return (_states(weights, x)[-1] @ np.asarray(weights[3]).T + weights[4]).argmax(axis=1)


@picture
def ten_digits(train, predict, as_rows, beliefs):
    """The share of new digits that is read rightly, during the training; ten digits, what the reader says of them, and
    the belief in each after every row, where the model is a network like the one that is given."""
    parts = digits.parts()
    (images, labels), (new, new_labels) = ([part[:n] for part in parts[of]] for of, n in (("test", 10), ("valid", 200)))
    rows, new_rows = digits.as_rows(images), digits.as_rows(new)
    place, shares, calls = Growing(), [], []
    ours = [weight for part in reading.small() for weight in part]
    x, one = or_ours(numbers_of(as_rows, (8, 10, 8)), digits.as_rows, images, name="as_rows")

    def curve():
        passes = EVERY * np.arange(len(shares))
        title = "Your network learns to read"
        drawn = [Line(shares, "right", x=passes)]
        return lines(
            drawn, x="pass of the network", y="share of new digits", levels=LEVELS, title=title, size=(420, 230)
        )

    def told(weights):
        calls.append(weights)
        if len(calls) % EVERY == 1:
            shares.append(np.mean(_answers(weights, new_rows) == new_labels))
            place.show(lambda: ((curve(),), []))

    def theirs(train, predict):
        def run(told):
            with watched(train, "lstm_forward", lambda found, x, weights: told(weights)):
                return train(digits.as_rows(parts["train"][0]), parts["train"][1])

        model = within(SECONDS, run, told)
        if model is None:  # it took too long: what it was at the end
            return _answers(calls[-1], np.array(x))
        return numbers_of(predict, (10,))(model, np.array(x))

    said, two = or_ours(theirs, lambda *_: _answers(ours, rows), train, predict, name="reader")
    charts, notes = [curve()] if shares else [], [one, two]
    if calls and len(calls[-1]) == 5 and not two:
        h, readout = _states(calls[-1], rows), calls[-1][3:]

        def grows(beliefs):
            return numbers_of(beliefs, (8, 10, 10))(h, *readout)[:, np.arange(10), labels].T

        grown, three = of_either(grows, beliefs, reference.beliefs, name="beliefs")
        names, notes = [f"a {label}" for label in labels], [*notes, three]
        title = "What it believes of each digit while it reads"
        charts.append(shades(grown, names, title=title, x="row", along=(0, 8), size=(320, 160), most=1.0))
    for image, label, answer in zip(images, labels, said, strict=True):
        finding = "right" if answer == label else f"wrong, it is {label}"
        charts.append(shades(image, title=f"{answer:.0f}", size=SMALL, finding=finding))
    place.show(lambda: (charts, notes), last=True)
