"""Words, batches, pooling, measures, pairs and composed sentences, each against a second way to the same numbers."""

import numpy as np
import pytest
import torch
from sklearn.metrics import accuracy_score, f1_score
from torch.nn.utils.rnn import pack_padded_sequence

from lstm_ref import lstm
from lstm_ref.learning.gradcheck import central_difference, relative_error
from lstm_ref.sentiment import classifier, measures, order, packing, pairs, pooling
from lstm_ref.sentiment.words import Vocabulary, split, words

T, N, D, H = 7, 5, 3, 4
LENGTHS = np.array([3, 7, 1, 5, 3])


@pytest.fixture
def rng():
    return np.random.default_rng(0)


def test_shortened_words_stand_alone_in_every_spelling():
    apart = ["it", "wo", "n't", "be", "mine", ",", "ca", "n't", "it", "?"]
    assert words("It won't be mine, can't it?") == words("It won’t be mine, can`t it?") == apart
    assert words("Joffé's 21st cliché...") == ["joffé", "'s", "21", "st", "cliché", ".", ".", "."]


def test_a_vocabulary_is_ordered_and_does_not_hang_on_ties():
    some = [["b", "a", "c"], ["c", "a", "b"], ["c"]]
    assert Vocabulary(some).words == Vocabulary(some[::-1]).words == ["", "<unknown>", "c", "a", "b"]
    assert len(Vocabulary(some, fewest=3)) == 3


def test_parts_are_all_of_them_once(rng):
    dealt = split(101, (0.6, 0.1, 0.3), rng)
    assert [len(part) for part in dealt] == [61, 10, 30]
    assert sorted(np.concatenate(dealt)) == list(range(101))


def test_a_packed_reading_is_that_of_each_sentence_alone(rng):
    params, x = lstm.init(D, H, rng), rng.normal(size=(T, N, D))
    x[np.arange(T)[:, None] >= LENGTHS] = np.nan

    def step(x_t, state):
        return np.concatenate(lstm.step(x_t, tuple(np.split(state, 2, axis=1)), params)[0], axis=1)

    start = rng.normal(size=(N, 2 * H))
    got = packing.read_packed(step, x, LENGTHS, start)
    for n, length in enumerate(LENGTHS):
        _, state, _ = lstm.forward(x[:length, n : n + 1], tuple(np.split(start[n : n + 1], 2, axis=1)), params)
        np.testing.assert_allclose(got[n], np.concatenate(state, axis=1)[0])


def test_pooling_is_that_of_torch_on_a_packed_sequence(rng):
    module = torch.nn.LSTM(D, H, bidirectional=True).double()
    x = torch.from_numpy(rng.normal(size=(T, N, D)))
    with torch.no_grad():
        packed = pack_padded_sequence(x, torch.from_numpy(LENGTHS), enforce_sorted=False)
        y, (h_T, _) = module(packed)
        y, _ = torch.nn.utils.rnn.pad_packed_sequence(y)
    y = y.numpy()
    np.testing.assert_allclose(pooling.both_ends(y, LENGTHS), torch.cat([h_T[0], h_T[1]], dim=1).numpy())
    np.testing.assert_allclose(pooling.last_state(y[..., :H], LENGTHS), h_T[0].numpy())
    np.testing.assert_allclose(pooling.masked_mean(y, LENGTHS), y.sum(axis=0) / LENGTHS[:, None])
    scores = rng.normal(size=(T, N))
    z, shares = pooling.attention_pool(y, scores, LENGTHS)
    for n, length in enumerate(LENGTHS):
        alone = torch.softmax(torch.from_numpy(scores[:length, n]), dim=0).numpy()
        np.testing.assert_allclose(shares[:length, n], alone)
        np.testing.assert_allclose(z[n], alone @ y[:length, n])
    assert not shares[np.arange(T)[:, None] >= LENGTHS].any()


def test_the_loss_is_torchs_and_its_gradient_that_of_differences(rng):
    a, y = rng.normal(size=(T, N)), np.array([1, 0, 0, 1, 1])
    valid = np.arange(T)[:, None] < LENGTHS
    loss, da = measures.masked_loss(np.where(valid, a, np.nan), y, LENGTHS)
    target = torch.from_numpy(np.broadcast_to(y, a.shape)[valid].astype(float))
    want = torch.nn.functional.binary_cross_entropy_with_logits(torch.from_numpy(a[valid]), target)
    assert loss == pytest.approx(want.item())
    assert relative_error(da, central_difference(lambda: measures.masked_loss(a, y, LENGTHS)[0], a)) < 1e-8


def test_accuracy_and_f1_are_those_of_scikit_learn(rng):
    for _ in range(20):
        p, y = rng.random(17), rng.integers(2, size=17)
        said = (p >= 0.5).astype(int)
        want = accuracy_score(y, said), f1_score(y, said, zero_division=0)
        assert measures.accuracy_and_f1(p, y) == pytest.approx(want)


def test_the_calibration_error_of_honest_probabilities_vanishes(rng):
    p = rng.random(200_000)
    y = (rng.random(200_000) < p).astype(int)
    assert measures.expected_calibration_error(p, y, 10) < 0.01
    assert measures.expected_calibration_error(p**2, y, 10) > 0.1
    count, said, so = measures.reliability(p, y, 10)
    assert count.sum() == len(p)
    assert measures.expected_calibration_error(p, y, 10) == pytest.approx((count * abs(said - so)).sum() / len(p))


def test_both_sentences_of_a_pair_are_the_same_words():
    found = pairs.minimal_pairs()
    assert len(found) > 100
    for pair in found:
        assert sorted(words(pair.praise)) == sorted(words(pair.blame))
        assert pair.praise != pair.blame


def test_no_opinion_of_the_pairs_is_taught(rng):
    tested = {word for two in pairs.OPPOSED + pairs.ALIKE for word in two}
    everything = {word: 2.0 for word in (*tested, "fine", "sad")} | {"sad": -2.0}
    praise, blame = order.opinions(list(everything), everything)
    assert (praise, blame) == (["fine"], ["sad"])
    sentences, labels = order.compose(praise, blame, 500, rng)
    assert not tested & {word for sentence in sentences for word in sentence}
    assert 0.4 < np.mean(labels) < 0.6
    said = {" ".join(sentence): label for sentence, label in zip(sentences, labels, strict=True)}
    assert said["sad , but fine ."] == said["it is not sad ."] == said["it is fine , not sad ."] == 1
    assert said["fine , but sad ."] == said["it is n't fine ."] == said["it is more sad than fine ."] == 0


def test_the_small_classifier_scores_a_sentence_alone_as_in_a_batch():
    model = classifier.small()
    codes = [model.encode(text) for text in ("It is not good, but funny.", "dull", "a wonderful film")]
    together, shares = classifier.score(model, *packing.pad_batch(codes))
    for k, each in enumerate(codes):
        alone, own = classifier.score(model, each[:, None], np.array([len(each)]))
        assert alone[0] == pytest.approx(together[k])
        np.testing.assert_allclose(own[:, 0], shares[: len(each), k])
    assert together[0] > 2 > -2 > together[1]
    assert classifier.effects(model, codes[2]).argmax() == 1
    assert classifier.effects(model, codes[1]) == pytest.approx(together[1] - model.bias)
