"""An answer that no named mistake explains is told where it goes wrong first, and a right one is not."""

import re

import numpy as np
import pytest

from grader.assignments.gates import first_wrong, lstm_cell
from grader.assignments.gates.lstm_step_search import draw
from grader.judging.diagnosis import edited
from lstm_ref import lstm

# What is spoilt, in the reference's text, and what should be named.
SPOILT = [
    ("i = sigmoid(a_i)", "i = sigmoid(a_i) ** 1.3", "the input gate i"),
    ("f = sigmoid(a_f)", "f = sigmoid(a_f + 0.1)", "the forget gate f"),
    ("g = np.tanh(a_g)", "g = np.arctan(a_g)", "the candidate g"),
    ("o = sigmoid(a_o)", "o = sigmoid(a_o) ** 1.7", "the output gate o"),
    ("c_t = f * c_prev + i * g", "c_t = f * c_prev + i * g + 0.01", "c_t, already with i and f shut"),
    ("c_t = f * c_prev + i * g", "c_t = f * c_prev + i * g + f * (1 - f)", "the forget gate f"),
    (
        "c_t = f * c_prev + i * g",
        "c_t = f * c_prev + i * g + f * (1 - f) * i * (1 - i)",
        "c_t, from gates that are right",
    ),
    ("h_t = o * tanh_c", "h_t = o * np.arctan(c_t)", "h_t, already with o open"),
    ("h_t = o * tanh_c", "h_t = o * tanh_c + 0.1", "h_t, already with o open"),
    ("h_t = o * tanh_c", "h_t = o * tanh_c + 0.1 * (1 - o)", "h_t, already with o shut"),
    ("h_prev @ W_h.T + b", "1.1 * h_prev @ W_h.T + b", "the pre-activations, in the part of h_prev."),
    (
        "a = x_t @ W_x.T + h_prev @ W_h.T + b",
        "a = x_t @ W_x.T + h_prev @ W_h.T + np.sinh(b)",
        "the pre-activations, in the part of b.",
    ),
]


def right_step(x_t, state, params):
    return lstm.step(x_t, state, lstm.Params(*params))[0]


@pytest.mark.parametrize(("old", "new", "named"), SPOILT, ids=[new for _, new, _ in SPOILT])
def test_the_first_wrong_quantity_of_a_step_is_named(old, new, named):
    module = edited(lstm, (old, new))
    report = lstm_cell.check_lstm_step(lambda x_t, s, p: module.step(x_t, s, module.Params(*p))[0], 8, seed=1)
    assert report.diagnoses == []
    assert report.first_wrong.startswith(named)
    assert re.search(r"should be .*, yours is .* \(with N = ", report.first_wrong)
    assert f"Where it goes wrong first:</strong> {named}" in report._repr_html_()


def from_step(k):
    """A sequence whose cell state is too large from step k on."""

    def forward(x, state, params):
        h = []
        for t, x_t in enumerate(x):
            state = right_step(x_t, state, params)
            state = (state[0], state[1] * 1.1) if t == k else state
            h.append(state[0])
        return np.stack(h), state

    return forward


@pytest.mark.parametrize("k", range(4))
def test_the_first_wrong_step_of_a_sequence_is_named(k):
    report = lstm_cell.check_lstm_forward(from_step(k), right_step, 8, seed=1)
    assert report.diagnoses == []
    of_c = f"at t = {k + 1}, which reads x[{k}], in c, as the sequence that ends there returns it; h[{k}] is right."
    assert report.first_wrong.startswith(of_c)


def looped(state_of=lambda state: state, final_of=lambda h, state: state):
    """A sequence whose state, from step to step or at the end, is spoilt."""

    def forward(x, state, params):
        h = []
        for x_t in x:
            state = right_step(x_t, state_of(state), params)
            h.append(state[0])
        return np.stack(h), final_of(h, state)

    return forward


def test_a_final_state_is_blamed_alone_where_every_output_is_right():
    report = lstm_cell.check_lstm_forward(looped(final_of=lambda h, s: (s[0], 2 * s[1])), right_step, 8, seed=1)
    assert report.first_wrong.startswith("in the final state alone: h is right at every step. c_T[0, 0]")


def test_outputs_that_change_after_their_step_are_told_so():
    def forward(x, state, params):
        h, final = looped()(x, state, params)
        return np.stack([*h[:-1] * 0.5, h[-1]]), final

    report = lstm_cell.check_lstm_forward(forward, right_step, 8, seed=1)
    assert report.first_wrong.startswith(
        "in h[0], which changes after its step: in a sequence that ends there it is right."
    )


def test_memory_between_calls_is_told_and_no_step_blamed():
    calls = []

    def forward(x, state, params):
        calls.append(1)
        return looped(lambda state: (state[0] + 0.01 * len(calls), state[1]))(x, state, params)

    report = lstm_cell.check_lstm_forward(forward, right_step, 8, seed=1)
    assert report.first_wrong.startswith("between two calls")


def test_a_step_that_draws_at_random_is_told_so():
    rng = np.random.default_rng(0)

    def theirs(x_t, state, params):
        h_t, c_t = right_step(x_t, state, params)
        return h_t * (rng.random(h_t.shape) < 0.9), c_t

    assert lstm_cell.check_lstm_step(theirs, 8, seed=1).first_wrong.startswith("between two calls")


def test_rows_that_are_right_by_themselves_are_told_apart_from_their_batch():
    def theirs(x_t, state, params):
        return right_step(x_t, (np.broadcast_to(state[0][:1], state[0].shape), state[1]), params)

    report = lstm_cell.check_lstm_step(theirs, 8, seed=1)
    assert report.first_wrong.startswith("where rows are together in a batch: each by itself is right.")


def test_digits_that_are_missing_are_told_so():
    report = lstm_cell.check_lstm_step(lambda *args: [np.round(part, 3) for part in right_step(*args)], 8, seed=1)
    assert report.first_wrong.startswith("in the last digits")


def step_by(sigmoid, tanh=np.tanh):
    def step(x_t, state, params):
        W_x, W_h, b = params
        i, f, g, o = np.split(x_t @ W_x.T + state[0] @ W_h.T + b, 4, axis=-1)
        c_t = sigmoid(f) * state[1] + sigmoid(i) * tanh(g)
        return sigmoid(o) * np.tanh(c_t), c_t

    return step


def right_sigmoid(v):
    return 0.5 + 0.5 * np.tanh(v / 2)


@np.vectorize
def whole_numbers_beyond_30(v):
    return int(v > 0) if abs(v) > 30 else float(right_sigmoid(v))


@pytest.mark.parametrize(
    ("step", "told"),
    [
        (step_by(lambda v: right_sigmoid(v) + (v < -800)), "the input gate i, where its pre-activation is -1000."),
        (step_by(right_sigmoid, lambda v: np.tanh(v) * (v < 700)), "the candidate g, where its pre-activation is 710."),
        (step_by(whole_numbers_beyond_30), "the input gate i, where one unit is saturated and its neighbours are not"),
        (lambda *args: [np.clip(part, -20, 20) for part in right_step(*args)], "c_t, where c_prev is large"),
    ],
)  # fmt: skip
def test_the_first_wrong_extreme_is_named(step, told):
    report = lstm_cell.check_lstm_step(step, 8, seed=1)
    assert report.score == 7
    assert report.diagnoses == []
    assert report.first_wrong.startswith(told)


def test_a_sequence_over_an_own_wrong_step_is_right():
    def own(x_t, state, params):
        h_t, c_t = right_step(x_t, state, params)
        return 0.9 * h_t, c_t

    def forward(x, state, params):
        h = [state := own(x_t, state, params) for x_t in x]
        return np.stack([h_t for h_t, _ in h]), state

    problem = lstm_cell.sequence(np.random.default_rng(0), 5, 3, 5, 4)
    assert first_wrong.sequence(forward, own, problem) is None


def gradients(T=5):
    rng = np.random.default_rng(3)
    x, state, params = lstm_cell.sequence(rng, T, 3, 5, 4)
    _, final, cache = lstm.forward(x, state, lstm.Params(*params))
    dx, dstate, dparams = lstm.backward(rng.normal(size=(T, 3, 4)), final, cache)
    return dx.copy(), list(dstate), list(dparams)


def test_the_first_wrong_gradient_is_named_with_its_step_or_its_gate():
    want = gradients()
    assert first_wrong.gradients(gradients(), want) is None
    got = gradients()
    got[0][:3] += 1  # as if the way back broke between the steps 3 and 2
    assert first_wrong.gradients(got, want).startswith("in dx[2] (t = 3), coming from the end. dx[0, 0, 0] should be")
    got[0][:] += 1
    assert first_wrong.gradients(got, want).startswith("in dx from the last step on.")
    got = gradients()
    got[1][1] = 2 * got[1][1]
    assert first_wrong.gradients(got, want).startswith("in dc_0.")
    got = gradients()
    got[2][1][8:12] *= -1
    assert first_wrong.gradients(got, want).startswith("in dW_h, in the rows of g alone.")
    got = gradients()
    got[2][2] = got[2][2][:4]
    assert "should have the shape (16,)" in first_wrong.gradients(got, want)


def test_a_right_step_has_no_first_wrong_quantity():
    assert first_wrong.step(right_step, draw(np.random.default_rng(0))) is None


def test_looking_leaves_numpys_warnings_as_they_were():
    before = np.geterr()
    first_wrong.step(lambda x_t, s, p: (s[0] * 1.5, s[1] * 1.5), draw(np.random.default_rng(0)))
    assert np.geterr() == before
