"""Each named mistake of the chapter on recurrent networks, made, loses marks and is told by its name."""

import numpy as np
import pytest

from grader.assignments.rnn import (
    character_model as character_checks,
    cross_entropy_bugs as cross_entropy,
    drawing_bugs,
    extremes,
    generate as generate_checks,
    generate_bugs,
    loop,
    perplexity,
    perplexity_bugs,
    rnn_cell as rnn_checks,
    rnn_cell_bugs,
)
from grader.judging.diagnosis import OR, edited, made_in
from grader.judging.explained import together
from lstm_ref.text import character_model as reference

from ..naming import bug_of, each_of, words_of

pytestmark = pytest.mark.filterwarnings("ignore")  # mistakes overflow


def is_named(bug, report):
    """That the mistake is told, and no other, but for the two that are one and the same function."""
    assert report.score < report.points
    (told,) = report.diagnoses
    alternatives = told.words.split(f" {OR} ")
    assert bug.words in alternatives
    assert len(alternatives) == 1 or all("the temperature" in words for words in alternatives)
    assert report.first_wrong is None


def of_reference(bug, name, *names):
    return made_in(reference, *names, name)([bug])


@each_of(rnn_cell_bugs.ONE_HOT_BUGS)
def test_a_mistake_in_one_hot_is_named(bug):
    is_named(bug, rnn_checks.check_one_hot(of_reference(bug, "one_hot"), 4, seed=5))


@each_of(rnn_cell_bugs.STEP_BUGS)
def test_a_mistake_in_the_step_is_named(bug):
    is_named(bug, rnn_checks.check_step(rnn_cell_bugs.mistaken_step([bug]), 6, seed=5))


@each_of(rnn_cell_bugs.LOOP_BUGS)
def test_a_mistake_in_the_loop_is_named(bug):
    module = edited(loop, (bug.old, bug.new))
    report = rnn_checks.check_forward(
        lambda *args: module.loop(rnn_cell_bugs.right_step, *args), rnn_cell_bugs.right_step, 7, seed=5
    )
    is_named(bug, report)


@each_of(rnn_cell_bugs.LOOP_BUGS[:6])
def test_a_mistake_in_the_loop_over_a_wrong_step_is_named_and_a_right_loop_over_it_loses_nothing(bug):
    (sigmoid,) = (each for each in rnn_cell_bugs.STEP_BUGS if "with a sigmoid" in each.words)
    wrong_step = rnn_cell_bugs.mistaken_step([sigmoid])
    module = edited(loop, (bug.old, bug.new))
    report = rnn_checks.check_forward(lambda *args: module.loop(wrong_step, *args), wrong_step, 7, seed=5)
    assert report.score < 7
    assert bug.words in words_of(report)
    right = rnn_checks.check_forward(lambda *args: loop.loop(wrong_step, *args), wrong_step, 7, seed=5)
    assert right.score == 7


@pytest.mark.parametrize(
    "idle", [lambda x_t, h, params: h, lambda x_t, h, params: 0 * h, lambda x_t, h, params: np.tanh(h)]
)
def test_a_step_that_does_nothing_is_no_measure_of_a_loop(idle):
    report = rnn_checks.check_forward(lambda *args: loop.loop(idle, *args), idle, 7, seed=5)
    assert report.score == 0


@each_of(cross_entropy.CROSS_ENTROPY_BUGS)
def test_a_mistake_in_the_loss_or_its_gradient_is_named(bug):
    is_named(bug, character_checks.check_cross_entropy(of_reference(bug, "cross_entropy"), 8, seed=5))


def test_a_mistake_in_the_loss_and_another_in_its_gradient_are_both_named():
    loss = bug_of(cross_entropy.LOSS_BUGS, "the sum over all places")
    gradient = bug_of(cross_entropy.GRADIENT_BUGS, "the wrong sign")
    module = edited(reference, (loss.old, loss.new), (gradient.old, gradient.new), names=("cross_entropy",))
    report = character_checks.check_cross_entropy(module.cross_entropy, 8, seed=5)
    assert loss.words in words_of(report)
    assert gradient.words in words_of(report)


@each_of(perplexity_bugs.PERPLEXITY_BUGS)
def test_a_mistake_in_the_perplexity_is_named(bug):
    wrong = made_in(perplexity, "perplexity")([bug])
    is_named(bug, character_checks.check_perplexity(wrong, perplexity.bits_per_symbol, 6, seed=5))


@each_of(perplexity_bugs.BITS_BUGS)
def test_a_mistake_in_the_bits_is_named(bug):
    wrong = made_in(perplexity, "bits_per_symbol")([bug])
    is_named(bug, character_checks.check_perplexity(perplexity.perplexity, wrong, 6, seed=5))


@each_of(drawing_bugs.PICK_BUGS)
def test_a_mistake_in_drawing_is_named(bug):
    is_named(bug, character_checks.check_pick(of_reference(bug, "pick", "softmax"), 7, seed=5))


@each_of(generate_bugs.BUGS)
def test_a_mistake_in_writing_is_named(bug):
    is_named(bug, generate_checks.check_generate(of_reference(bug, "generate"), 6, seed=5))


def over_the_right_step(pair):
    module = edited(loop, *((bug.old, bug.new) for bug in pair))
    return lambda *args: module.loop(rnn_cell_bugs.right_step, *args)


@pytest.mark.parametrize(
    ("bugs", "checked"),
    [
        (rnn_cell_bugs.PART_BUGS, lambda pair: rnn_checks.check_step(rnn_cell_bugs.mistaken_step(pair), 6, seed=5)),
        (
            rnn_cell_bugs.LOOP_BUGS,
            lambda pair: rnn_checks.check_forward(over_the_right_step(pair), rnn_cell_bugs.right_step, 7, seed=5),
        ),
        (
            drawing_bugs.PICK_BUGS,
            lambda pair: character_checks.check_pick(made_in(reference, "softmax", "pick")(pair), 7, seed=5),
        ),
        (
            generate_bugs.BUGS,
            lambda pair: generate_checks.check_generate(made_in(reference, "generate")(pair), 6, seed=5),
        ),
    ],
    ids=["step", "loop", "pick", "generate"],
)
def test_two_mistakes_are_both_named_or_what_gives_the_same(bugs, checked):
    for pair in together(bugs)[::61]:
        report = checked(pair)
        assert report.score < report.points
        stopped = all(call.seen.error for call in report.calls)
        assert stopped or report.diagnoses, pair


def test_nonsense_is_given_no_name_and_its_first_wrong_step():
    def forgetful(x, h_0, params):
        h, h_T = loop.loop(rnn_cell_bugs.right_step, x, h_0, params)
        h[5:] *= 0.9
        return h, h_T

    report = rnn_checks.check_forward(forgetful, rnn_cell_bugs.right_step, 7, seed=5)
    assert report.diagnoses == []
    assert report.first_wrong.startswith("at h[5]")

    def stammering(first, h_0, u, V, step, choose):
        written = reference.generate(first, h_0, u, V, step, choose)
        written[4:] = (written[4:] + 1) % V
        return written

    report = generate_checks.check_generate(stammering, 6, seed=5)
    assert report.diagnoses == []
    assert report.first_wrong.startswith("symbol 4")


def arguments(*args):
    return args[0] if len(args) == 1 else args


@pytest.mark.parametrize(
    "idle",
    [arguments, lambda *args: args[0], lambda *args: args[1], lambda *args: 0.0, lambda *args: (0.0, 0 * args[0])],
    ids=["all arguments", "the first", "the second", "zero", "a pair of zeros"],
)
def test_no_marks_for_doing_nothing(idle):
    assert rnn_checks.check_one_hot(idle, 4, seed=5).score == 0
    assert rnn_checks.check_step(idle, 6, seed=5).score == 0
    assert rnn_checks.check_forward(idle, idle, 7, seed=5).score == 0
    assert character_checks.check_cross_entropy(idle, 8, seed=5).score == 0
    assert character_checks.check_perplexity(lambda p: idle(p, p), lambda p: idle(p, p), 6, seed=5).score == 0
    assert character_checks.check_pick(idle, 7, seed=5).score == 0
    assert character_checks.check_pick(lambda scores, u, tau: np.zeros(len(u), int), 7, seed=5).score == 0
    assert generate_checks.check_generate(idle, 6, seed=5).score == 0


def softmax_that_overflows(scores):
    e = np.exp(scores)
    return e / e.sum(axis=-1, keepdims=True)


def loss_of(p, target):
    chosen = np.take_along_axis(p, target[..., None], -1)
    return -np.log(chosen).mean(), (p - np.eye(p.shape[-1])[target]) / target.size


def quiet(function):
    """The function with its warnings switched off."""

    def silent(*args):
        with np.errstate(all="ignore"):
            return function(*args)

    return silent


def told(check, *functions):
    return check(*functions, 8, seed=5).diagnoses


def shifted_by(largest):
    """A loss that subtracts `largest(scores)` before it takes exponentials, and never takes the logarithm of p."""

    def cross_entropy(scores, target):
        a = scores - largest(scores)
        p = np.exp(a) / np.exp(a).sum(axis=-1, keepdims=True)
        log_p = a - np.log(np.exp(a).sum(axis=-1, keepdims=True))
        return -np.take_along_axis(log_p, target[..., None], -1).mean(), (p - np.eye(p.shape[-1])[target]) / target.size

    return cross_entropy


@pytest.mark.parametrize(
    ("function", "diagnosis"),
    [
        (lambda s, t: loss_of(softmax_that_overflows(s), t), extremes.OVERFLOW),
        (lambda s, t: quiet(loss_of)(quiet(softmax_that_overflows)(s), t), extremes.OVERFLOW),
        (lambda s, t: quiet(loss_of)(quiet(softmax_that_overflows)(np.minimum(s, 400)), t), extremes.VANISH),
        (shifted_by(lambda s: s.mean(axis=-1, keepdims=True)), extremes.OVERFLOW),
        (shifted_by(lambda s: s.min(axis=-1, keepdims=True)), extremes.OVERFLOW),
        (shifted_by(lambda s: s.max()), extremes.ONE_MAXIMUM),
        (shifted_by(lambda s: s.max(axis=(0, 2), keepdims=True)), extremes.ONE_MAXIMUM),
        (lambda s, t: loss_of(reference.softmax(s), t), extremes.LOG_ZERO),
        (lambda s, t: tuple(map(np.nan_to_num, loss_of(reference.softmax(s), t))), extremes.LOG_ZERO),
        (lambda s, t: loss_of(reference.softmax(s) + 1e-8, t), extremes.PATCHED),
        (lambda s, t: loss_of(np.clip(reference.softmax(s), 1e-15, 1), t), extremes.PATCHED),
    ],
)
def test_what_is_wrong_only_at_the_extremes_is_told_by_what_happens_there(function, diagnosis):
    (found,) = told(character_checks.check_cross_entropy, function)
    assert found[:2] == diagnosis[:2]


@each_of(cross_entropy.GRADIENT_BUGS)
def test_a_mistake_in_the_gradient_is_told_whatever_the_loss_is(bug):
    wrong = of_reference(bug, "cross_entropy")
    found = told(
        character_checks.check_cross_entropy, lambda s, t: (7 * reference.cross_entropy(s, t)[0], wrong(s, t)[1])
    )
    assert bug.words in " ".join(each.words for each in found)


def last_of_those_above(scores, u, temperature):
    above = u[:, None] < reference.softmax(scores, temperature).cumsum(axis=-1)
    return np.array([np.flatnonzero(row)[-1] for row in above])


def test_draws_that_leave_u_aside_are_told_by_what_is_seen():
    rng, fixed = np.random.default_rng(0), np.random.default_rng(1).uniform(size=40)
    for own, diagnosis in (
        (lambda scores, u, tau: reference.pick(scores, rng.uniform(size=len(u)), tau), drawing_bugs.OWN_NUMBERS),
        (
            lambda scores, u, tau: reference.pick(scores, (u + rng.uniform(size=len(u))) / 2, tau),
            drawing_bugs.OWN_NUMBERS,
        ),
        (lambda scores, u, tau: reference.pick(scores, fixed[: len(u)], tau), drawing_bugs.UNMOVED),
        (lambda scores, u, tau: last_of_those_above(scores, u, tau), drawing_bugs.UNMOVED),
    ):
        assert told(character_checks.check_pick, own) == [diagnosis]


STATEFUL = {}


def remembers(x, h_0, params):
    """A loop that goes on from where its last call of the same sizes ended."""
    h, h_T = loop.loop(rnn_cell_bugs.right_step, x, STATEFUL.get(h_0.shape, h_0), params)
    STATEFUL[h_0.shape] = h_T
    return h, h_T


def test_what_remembers_or_draws_at_random_is_told_so():
    (found,) = rnn_checks.check_forward(remembers, rnn_cell_bugs.right_step, 7, seed=5).diagnoses
    assert "it remembers earlier calls, or draws at random" in found.words


def own_step_of(step):
    """A learner's loop that calls the step that stands in its notebook under the name rnn_step."""
    notebook = {"np": np, "rnn_step": step}
    source = """
def rnn_forward(x, h_0, params):
    h = [h_0]
    for x_t in x:
        h.append(rnn_step(x_t, h[-1], params))
    return h[1:], h[-1]

def flat(x, h_0, params):
    h = rnn_step(x.reshape(-1, x.shape[-1]), h_0[:1], params).reshape(*x.shape[:2], -1)
    return h, h[-1]
"""
    exec(source, notebook)
    return notebook["rnn_forward"], notebook["flat"]


def stops(x_t, h_prev, params):
    raise ValueError


@pytest.mark.parametrize(
    "step",
    [stops, lambda *_: None, lambda *_: 3.0, *(rnn_cell_bugs.mistaken_step([bug]) for bug in rnn_cell_bugs.STEP_BUGS)],
)
def test_no_slip_in_the_step_costs_the_loop_anything(step):
    rnn_forward, _ = own_step_of(step)
    assert rnn_checks.check_forward(rnn_forward, step, 7, seed=5).score == 7


def test_a_step_without_memory_excuses_no_loop_that_never_runs():
    def step(x_t, h_prev, params):
        return np.tanh(x_t @ params[0].T + params[2])

    _, flat = own_step_of(step)
    assert rnn_checks.check_forward(flat, step, 7, seed=5).score < 2


def test_the_part_of_a_step_that_is_wrong_first_is_located():
    for spoilt, part in (
        (lambda x, h, p: rnn_cell_bugs.right_step(x, h, (p[0], p[1], 1.1 * p[2])), "the part of b"),
        (lambda x, h, p: rnn_cell_bugs.right_step(x, h, (1.1 * p[0], p[1], p[2])), "the part of x_t"),
        (lambda x, h, p: rnn_cell_bugs.right_step(x, h, (p[0], 1.1 * p[1], p[2])), "the part of h_prev"),
    ):
        report = rnn_checks.check_step(spoilt, 6, seed=5)
        assert report.diagnoses == []
        assert report.first_wrong.startswith(f"{part}. With all but {part.split()[-1]} at zero")


def test_a_wrong_activation_is_not_blamed_on_the_bias():
    report = rnn_checks.check_step(lambda *args: 1.1 * rnn_cell_bugs.right_step(*args), 6, seed=5)
    assert report.diagnoses == []
    assert report.first_wrong.startswith("the function of the sum")
