"""The room for translation: words against num2words, attention against central differences, BLEU against sacrebleu."""

from itertools import pairwise, product

import numpy as np
import pytest

from lstm_ref.learning.gradcheck import central_difference
from lstm_ref.sequences.masking import pad
from lstm_ref.translation import attention, batches, decoder, loss, measures, numbers, search


@pytest.mark.parametrize("language", ["fr", "de"])
def test_words_are_those_of_num2words(language):
    pytest.importorskip("num2words")
    ours = {"fr": numbers.french, "de": numbers.german}[language]
    drawn = np.random.default_rng(0).integers(1, 10**6, size=1500)
    edges = [80_000, 180_000, 200_000, 280_080, 71_081, 101_000, 101_001, 999_999, 1_000, 1_100]
    for n in [*range(1, 1300), *edges, *map(int, drawn)]:
        assert ours(n) == numbers.from_num2words(n, language), n


def test_every_word_has_a_number_and_every_number_its_words():
    words = [numbers.french(n) for n in range(1, 2000)] + [numbers.german(n) for n in range(1, 2000)]
    assert {word for each in words for word in each} | {"cents"} == {*numbers.FRENCH[1:], *numbers.GERMAN[3:]}
    source, target = numbers.pair(97)
    assert [numbers.FRENCH[k] for k in source] == ["quatre", "vingt", "dix", "sept"]
    assert [numbers.GERMAN[k] for k in target] == ["sieben", "und", "neunzig"]
    assert min(source) > 0
    assert min(target) > numbers.END


@pytest.mark.parametrize("n", [0, 1_000_000, -5])
def test_a_number_that_is_none_of_ours_is_refused(n):
    with pytest.raises(ValueError, match="n: expected a number"):
        numbers.french(n)
    with pytest.raises(ValueError, match="n: expected a number"):
        numbers.german(n)


def test_what_cannot_be_cut_is_said():
    with pytest.raises(ValueError, match="no piece begins 'xyz'"):
        numbers.cut("einundxyz")


def test_drawn_numbers_differ_and_have_the_digits():
    found = numbers.drawn(300, (2, 4), np.random.default_rng(1))
    assert len(set(found.tolist())) == 300
    assert {len(str(n)) for n in found} == {2, 4}


@pytest.mark.parametrize("junk", [0.0, np.nan, np.inf])
def test_the_gradients_of_attention_are_those_of_central_differences(junk):
    rng = np.random.default_rng(2)
    T, N, H = 7, 3, 5
    query, keys, lengths = rng.normal(size=(N, H)), rng.normal(size=(T, N, H)), np.array([7, 2, 4])
    padding = np.arange(T)[:, None] >= lengths
    keys[padding] = junk
    d = rng.normal(size=(N, H))
    _, shares = attention.attention_step(query, keys, lengths)
    dquery, dkeys = attention.attention_backward(d, query, keys, shares)

    def weighed():
        return (attention.attention_step(query, keys, lengths)[0] * d).sum()

    np.testing.assert_allclose(dquery, central_difference(weighed, query), atol=1e-7)
    keys[padding] = 0.0
    np.testing.assert_allclose(dkeys, central_difference(weighed, keys), atol=1e-7)
    assert (dkeys[padding] == 0).all()


def test_shares_of_additive_scores_sum_to_one_over_the_words():
    rng = np.random.default_rng(3)
    query, keys, lengths = rng.normal(size=(3, 4)), rng.normal(size=(6, 3, 4)), np.array([2, 6, 5])
    scores = attention.additive_scores(
        query, keys, rng.normal(size=(5, 4)), rng.normal(size=(5, 4)), rng.normal(size=5)
    )
    shares = attention.shares_of(scores, lengths)
    np.testing.assert_allclose(shares.sum(axis=0), 1)
    assert (shares[np.arange(6)[:, None] >= lengths] == 0).all()


def test_the_loss_is_pytorchs():
    torch = pytest.importorskip("torch")
    rng = np.random.default_rng(4)
    T, N, V = 5, 3, 7
    scores, outputs = rng.normal(size=(T, N, V)), rng.integers(1, V, size=(T, N))
    counts = np.arange(T)[:, None] < np.array([5, 2, 3])
    theirs = torch.tensor(scores, requires_grad=True)
    wanted = torch.tensor(np.where(counts, outputs, -100))
    value = torch.nn.functional.cross_entropy(theirs.flatten(0, 1), wanted.flatten())
    value.backward()
    found, dscores = loss.sequence_loss(scores, outputs, counts)
    assert found == pytest.approx(value.item())
    np.testing.assert_allclose(dscores, theirs.grad.numpy(), atol=1e-12)


@pytest.mark.parametrize("seed", range(6))
def test_bleu_is_that_of_sacrebleu(seed):
    sacrebleu = pytest.importorskip("sacrebleu")
    rng = np.random.default_rng(seed)
    wanted = [rng.integers(1, 5, size=rng.integers(4, 11)).tolist() for _ in range(6)]
    found = [
        [w if rng.random() < 0.85 else int(rng.integers(1, 5)) for w in each][: rng.integers(3, 12)] for each in wanted
    ]
    text = [[" ".join(f"w{w}" for w in each) for each in some] for some in (found, wanted)]
    theirs = sacrebleu.corpus_bleu(text[0], [text[1]], smooth_method="none", tokenize="none", force=True).score
    assert 100 * measures.bleu(found, wanted) == pytest.approx(theirs)


def test_sources_turned_twice_are_as_before():
    x, lengths = pad([[5, 3, 4], [6], [7, 8]])
    turned = batches.reverse_sources(x, lengths)
    assert turned.T.tolist() == [[4, 3, 5], [6, 0, 0], [8, 7, 0]]
    np.testing.assert_array_equal(batches.reverse_sources(turned, lengths), x)


def by_last(rng, V):
    """A step whose scores hang on the last symbol alone; the last of V symbols ends."""
    table = 2 * rng.normal(size=(V, V))
    return (lambda symbols, state: (table[symbols], state)), table


@pytest.mark.parametrize("seed", range(5))
def test_a_beam_that_holds_all_finds_the_likeliest_and_one_of_width_1_is_greedy(seed):
    rng, V, limit = np.random.default_rng(seed), 4, 3
    step, table = by_last(rng, V)
    end, start = V - 1, 0
    log_p = table - np.log(np.exp(table).sum(axis=1, keepdims=True))
    best = (-np.inf, [])
    for size in range(limit + 1):
        for text in product(range(V - 1), repeat=size):
            path = [start, *text, end]
            best = max(best, (sum(log_p[a, b] for a, b in pairwise(path)), list(text)))
    wide = [each for each in search.beam(step, None, V ** (limit + 1), start, end, limit) if len(each[0]) <= limit]
    ended = [
        (p, text)
        for text, p in wide
        if abs(p - sum(log_p[a, b] for a, b in zip([start, *text], [*text, end], strict=True))) < 1e-9
    ]
    assert max(ended)[1] == best[1]
    (alone,) = search.greedy(step, None, 1, start, end, limit)
    assert search.beam(step, None, 1, start, end, limit)[0][0][:limit] == alone


def test_the_small_translator_translates():
    pairs = [numbers.pair(n) for n in range(100, 1000, 9)]
    said, shares = decoder.translate([source for source, _ in pairs], decoder.small())
    assert measures.exact_match(said, [target for _, target in pairs], numbers.END) > 0.95
    np.testing.assert_allclose(shares.sum(axis=1), 1)
    source, words, shares = decoder.say(97, decoder.small())
    assert (source, words) == (["quatre", "vingt", "dix", "sept"], ["sieben", "und", "neunzig"])
    assert shares.shape == (4, 4)
