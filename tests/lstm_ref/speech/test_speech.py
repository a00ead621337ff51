"""The room for speech: features by slow sums, CTC against all paths and torch, the search, the edit distance."""

import itertools

import numpy as np
import pytest
import torch

from lstm_ref import lstm
from lstm_ref.learning.gradcheck import central_difference
from lstm_ref.speech import ctc, digits, features, measures, recogniser, search


@pytest.fixture
def rng():
    return np.random.default_rng(0)


def says(path):
    """What a path says, by groups."""
    return tuple(label for label, _ in itertools.groupby(path) if label)


def all_sums(log_y):
    """The logarithm of each string's probability, by listing all paths."""
    found = {}
    for path in itertools.product(range(log_y.shape[1]), repeat=len(log_y)):
        found.setdefault(says(path), []).append(sum(row[label] for row, label in zip(log_y, path, strict=True)))
    return {say: np.logaddexp.reduce(logs) for say, logs in found.items()}


def test_log_mel_is_its_sums(rng):
    sound = rng.normal(size=700)
    got = features.log_mel(sound, bands=7)
    n, k = np.arange(200), np.arange(129)
    window = 0.54 - 0.46 * np.cos(2 * np.pi * n / 199)
    for t in range(len(got)):
        piece = window * sound[80 * t : 80 * t + 200]
        power = np.abs((piece * np.exp(-2j * np.pi * k[:, None] * n / 256)).sum(axis=1)) ** 2
        np.testing.assert_allclose(got[t], np.log(features.mel_filters(7) @ power), atol=1e-9)
    assert got.shape == (1 + 500 // 80, 7)


def test_what_is_heard_is_emphasis_then_features_then_steps(rng):
    sound = rng.normal(size=1000)
    lifted = np.array([sound[0], *(sound[n] - 0.97 * sound[n - 1] for n in range(1, 1000))])
    np.testing.assert_allclose(features.heard(sound), features.steps(features.log_mel(lifted)), atol=1e-9)


def test_the_floor_is_where_there_is_silence():
    assert (features.log_mel(np.zeros(500)) == np.log(1e-10)).all()


def test_a_sound_must_have_one_frame():
    with pytest.raises(ValueError, match="at least 200 samples"):
        features.log_mel(np.ones(199))
    assert features.log_mel(np.ones(200)).shape == (1, 20)
    with pytest.raises(ValueError, match="at least"):
        features.frames(np.ones((300, 2)))


def test_each_filter_has_its_top_at_its_centre_and_neighbours_share_the_rest():
    filters = features.mel_filters(bands=20, points=4096)
    assert (filters.max(axis=1) > 0.9).all()
    between = filters.sum(axis=0)[filters.argmax(axis=1)[0] + 1 : filters.argmax(axis=1)[-1]]
    np.testing.assert_allclose(between, 1, atol=1e-9)


def test_a_tone_is_loudest_in_the_band_of_its_pitch():
    n = np.arange(2000)
    centres = features.hertz(np.linspace(0, features.mel(4000), 22)[1:-1])
    for band in (2, 9, 17):
        found = features.log_mel(np.sin(2 * np.pi * centres[band] * n / 8000))
        assert (found.argmax(axis=1) == band).all()


def test_a_microphone_goes_away_with_the_mean(rng):
    x = rng.normal(size=(13, 5))
    coloured = features.centred(x + rng.normal(size=5) * 1e-3)
    np.testing.assert_allclose(coloured, features.centred(x), atol=1e-9)


def test_louder_is_the_same_steps(rng):
    found = rng.normal(size=(11, 6))
    np.testing.assert_allclose(features.steps(found + 3), features.steps(found))
    assert features.steps(found).shape == (5, 6)


def test_collapse_is_repetitions_then_blanks():
    for path in itertools.product(range(3), repeat=5):
        assert tuple(ctc.collapse(path)) == says(path)


@pytest.mark.parametrize(("T", "K"), [(5, 4), (6, 3), (1, 4)])
def test_forward_sums_all_paths(rng, T, K):
    log_y = ctc.log_softmax(rng.normal(size=(T, K)))
    sums = all_sums(log_y)
    for say, wanted in sums.items():
        assert ctc.log_likelihood(ctc.forward(log_y, say)) == pytest.approx(wanted, abs=1e-12)
    assert np.logaddexp.reduce(list(sums.values())) == pytest.approx(0, abs=1e-12)


def test_forward_and_backward_meet_at_every_step(rng):
    log_y, target = ctc.log_softmax(rng.normal(size=(9, 5))), [3, 3, 1]
    alpha, beta = ctc.forward(log_y, target), ctc.backward(log_y, target)
    wanted = ctc.log_likelihood(alpha)
    np.testing.assert_allclose(np.logaddexp.reduce(alpha + beta, axis=1), wanted, atol=1e-12)
    np.testing.assert_allclose(ctc.occupancy(alpha, beta).sum(axis=1), 1, atol=1e-12)


@pytest.mark.parametrize("target", [[], [2], [2, 2], [1, 3, 3, 2], [3, 1, 3, 1]])
def test_gradient_is_the_slope_and_that_of_torch(rng, target):
    a = rng.normal(size=(7, 4))
    loss, da = ctc.loss_and_gradient(a, target)
    np.testing.assert_allclose(da, central_difference(lambda: ctc.loss_and_gradient(a, target)[0], a), atol=1e-8)
    scores = torch.tensor(a, requires_grad=True)
    theirs = torch.nn.functional.ctc_loss(
        scores.log_softmax(dim=1)[:, None],
        torch.tensor([target], dtype=torch.long),
        torch.tensor([7]),
        torch.tensor([len(target)]),
        reduction="sum",
    )
    theirs.backward()
    assert loss == pytest.approx(theirs.item(), abs=1e-10)
    np.testing.assert_allclose(da, scores.grad.numpy(), atol=1e-10)


def test_a_long_string_has_a_finite_loss(rng):
    loss, da = ctc.loss_and_gradient(30 * rng.normal(size=(900, 4)), [1, 2] * 100)
    assert np.isfinite(loss)
    assert loss > 745  # more than a number of 64 bits can hold as a probability
    assert np.isfinite(da).all()


def test_a_target_that_does_not_fit_is_refused():
    with pytest.raises(ValueError, match="4 steps are needed to say it, got 3"):
        ctc.loss_and_gradient(np.zeros((3, 4)), [2, 2, 1])


def test_a_wide_beam_is_exact_and_sorted(rng):
    log_y = ctc.log_softmax(rng.normal(size=(5, 3)))
    sums = all_sums(log_y)
    found = search.prefix_beam(log_y, width=1000)
    assert {tuple(labels) for labels, _ in found} == set(sums)
    for labels, score in found:
        assert score == pytest.approx(sums[tuple(labels)], abs=1e-12)
    scores = [score for _, score in found]
    assert scores == sorted(scores, reverse=True)


def test_a_narrow_beam_keeps_so_many_and_never_promises_too_much(rng):
    log_y = ctc.log_softmax(3 * rng.normal(size=(30, 6)))
    found = search.prefix_beam(log_y, width=3)
    assert len(found) == 3
    for labels, score in found:
        assert score <= ctc.log_likelihood(ctc.forward(log_y, labels)) + 1e-9
    with pytest.raises(ValueError, match="width: expected at least 1, got 0"):
        search.prefix_beam(log_y, 0)


def test_greedy_is_what_the_likeliest_path_says(rng):
    log_y = rng.normal(size=(40, 5))
    assert tuple(search.greedy(log_y)) == says(log_y.argmax(axis=1))


def slow_distance(a, b):
    if not a or not b:
        return len(a) + len(b)
    return min(slow_distance(a[1:], b[1:]) + (a[0] != b[0]), slow_distance(a[1:], b) + 1, slow_distance(a, b[1:]) + 1)


def test_edit_distance_is_the_fewest_changes(rng):
    for _ in range(40):
        said, heard = (rng.integers(3, size=rng.integers(6)).tolist() for _ in range(2))
        assert measures.edit_table(said, heard)[-1, -1] == slow_distance(said, heard)
        errors = measures.errors(said, heard)
        assert errors.total == slow_distance(said, heard)
        assert len(said) - errors.deletions + errors.insertions == len(heard)


def test_word_error_rate_is_of_the_corpus():
    assert measures.word_error_rate([[1], [2, 3, 4, 5, 6]], [[7], [2, 3, 4, 5, 6]]) == pytest.approx(1 / 6)
    assert measures.word_error_rate([[1]], [[2, 2, 2]]) == 3
    with pytest.raises(ValueError, match="at least one word"):
        measures.word_error_rate([[]], [[1]])


def test_no_two_parts_share_a_voice_and_all_digits_are_said():
    parts = digits.parts()
    voices = [set(part.voices) for part in parts.values()]
    assert not any(one & other for one, other in itertools.combinations(voices, 2))
    for part in parts.values():
        assert {digit for each in part.digits for digit in each} == set(range(10))
        assert len(part.x) == len(part.digits) == len(part.voices)
        assert all(
            x.shape[1] == features.BANDS and len(x) > 2 * len(said) for x, said in zip(part.x, part.digits, strict=True)
        )


def test_the_recogniser_reads_both_ways(rng):
    model, x = recogniser.small(), rng.normal(size=(9, features.BANDS))
    H = model.ahead.W_h.shape[1]
    past, _, _ = lstm.forward(x[:, None], lstm.zero_state(1, H), model.ahead)
    future, _, _ = lstm.forward(x[::-1, None], lstm.zero_state(1, H), model.back)
    y = np.concatenate([past[:, 0], future[::-1, 0]], axis=1)
    np.testing.assert_allclose(recogniser.scores(model, x), y @ model.W_y.T + model.b_y, atol=1e-12)


def test_the_recogniser_hears_voices_that_it_was_not_trained_on():
    part = digits.parts()["test"]
    heard = [search.greedy(recogniser.scores(recogniser.small(), x)) for x in part.x[:60]]
    assert measures.word_error_rate([digits.labels(said) for said in part.digits[:60]], heard) < 0.35
