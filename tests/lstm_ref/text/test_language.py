"""Streams, perplexity, n-grams, the nucleus, beam search and the search for a cell, each by a second route."""

from itertools import product

import numpy as np
import pytest

from lstm_ref.text import generation, language, ngrams, probing

SIZES = [(8, 2, 2), (32, 3, 4), (29, 4, 3), (9, 1, 1), (11, 2, 50)]


@pytest.mark.parametrize(("length", "N", "T"), SIZES)
def test_every_symbol_of_a_chunk_stands_where_it_should(length, N, T):
    codes = np.random.default_rng(0).permutation(length)
    steps = (length - 1) // N
    found = language.chunks(codes, N, T)
    assert [len(x) for x, _ in found] == [min(T, steps - start) for start in range(0, steps, T)]
    for k, (x, y) in enumerate(found):
        for (t, n), symbol in np.ndenumerate(x):
            place = n * steps + k * T + t
            assert symbol == codes[place]
            assert y[t, n] == codes[place + 1]


def test_a_text_too_short_for_its_streams_is_an_error():
    with pytest.raises(ValueError, match="codes: expected more than N = 5"):
        language.chunks(np.arange(5), N=5, T=2)


@pytest.mark.parametrize("base", [2.0, np.e, 10.0])
def test_a_uniform_model_has_the_perplexity_of_its_symbols(base):
    assert np.isclose(language.perplexity(np.full(7, -np.log(50) / np.log(base)), base), 50)


def test_bits_do_not_depend_on_how_the_text_is_cut():
    log_p = np.log(np.random.default_rng(0).uniform(0.1, 1, size=12))
    pairs = log_p.reshape(6, 2).sum(axis=1)
    assert np.isclose(language.bits_per_character(log_p, 12), language.bits_per_character(pairs, 12))
    assert np.isclose(2 ** language.bits_per_character(log_p, 12), language.perplexity(log_p))


@pytest.mark.parametrize("n", range(5))
def test_an_ngram_gives_distributions_that_agree_with_its_log_p(n):
    rng = np.random.default_rng(0)
    model = ngrams.NGram(n, 4, rng.integers(4, size=60))
    text = rng.integers(4, size=9)
    rows = [model.distribution(text[:t]) for t in range(len(text))]
    assert np.allclose([row.sum() for row in rows], 1)
    assert np.allclose(model.log_p(text), np.log([row[code] for row, code in zip(rows, text, strict=True)]))


def test_an_ngram_is_smoothed_as_its_formula_says():
    codes = [0, 1, 0, 2, 0, 1]  # after 0: 1, 2, 1; in all: three 0, two 1, one 2
    by_one = (np.array([3, 2, 1]) + 3 / 3) / (6 + 3)
    wanted = (np.array([0, 2, 1]) + 2 * by_one) / (3 + 2)
    assert np.allclose(ngrams.NGram(1, 3, codes).distribution([]), by_one)
    assert np.allclose(ngrams.NGram(2, 3, codes).distribution([0]), wanted)
    assert np.allclose(ngrams.NGram(3, 3, codes).distribution([0, 0]), wanted)  # after 0, 0 there is no count


@pytest.mark.parametrize("mass", [0.01, 0.3, 0.7, 0.95, 1.0])
def test_the_nucleus_is_the_smallest_set_that_reaches_the_mass(mass):
    p = np.random.default_rng(0).dirichlet(np.ones(6))
    subsets = [np.array(chosen, bool) for chosen in product([0, 1], repeat=6)]
    reaching = [chosen for chosen in subsets if p[chosen].sum() >= mass - 1e-12]
    fewest = min(chosen.sum() for chosen in reaching)
    best = max((chosen for chosen in reaching if chosen.sum() == fewest), key=lambda chosen: p[chosen].sum())
    assert np.allclose(generation.nucleus(p, mass), np.where(best, p, 0) / p[best].sum())


def model_of(seed, V=3):
    def next_log_p(tokens):
        scores = np.random.default_rng([seed, len(tokens), *tokens]).normal(size=V)
        return scores - np.log(np.exp(scores).sum())

    return next_log_p


def log_p_of(tokens, model):
    return sum(model(list(tokens[:k]))[token] for k, token in enumerate(tokens))


@pytest.mark.parametrize("seed", range(5))
def test_the_widest_beam_is_a_search_of_all_texts(seed):
    length, end, model = 4, 2, model_of(seed)
    texts = [
        tokens
        for size in range(1, length + 1)
        for tokens in product(range(3), repeat=size)
        if end not in tokens[:-1] and (size == length or tokens[-1] == end)
    ]
    best = max(texts, key=lambda tokens: log_p_of(tokens, model))
    tokens, log_p = generation.beam_search(model, 3**length, length, end)
    assert tuple(tokens) == best
    assert np.isclose(log_p, log_p_of(best, model))


def test_a_beam_of_one_is_greedy():
    model = model_of(9)
    tokens, log_p = generation.beam_search(model, 1, 6, end=2)
    assert all(token == np.argmax(model(tokens[:k])) for k, token in enumerate(tokens))
    assert tokens[-1] == 2 or len(tokens) == 6
    assert np.isclose(log_p, log_p_of(tokens, model))


@pytest.mark.parametrize("sign", [1, -1])
def test_the_cell_that_knows_is_found_whichever_way_it_points(sign):
    rng = np.random.default_rng(0)
    truth = rng.random(400) < 0.2
    cells = 9 * rng.normal(size=(400, 5))
    cells[:, 3] = sign * truth + 0.1 * rng.normal(size=400) + 7
    index, accuracy = probing.best_cell(cells, truth)
    assert index == 3
    assert accuracy > 0.99
    accuracies, p = probing.shift_test(probing.best_cell, cells, truth, range(20, 380, 19))
    assert accuracies.max() < 0.8
    assert p == 1 / 20


def test_constant_answers_have_a_balanced_accuracy_of_one_half():
    truth = np.array([True, False, False, False])
    for said in (truth | True, truth & False):
        assert probing.balanced_accuracy(said, truth) == 0.5


def test_cells_of_noise_have_no_small_p_value():
    rng = np.random.default_rng(1)
    truth = np.repeat(rng.random(60) < 0.3, 5)
    cells = rng.normal(size=(300, 4))
    accuracies, p = probing.shift_test(probing.best_cell, cells, truth, range(10, 290, 10))
    assert len(accuracies) == 28
    assert p == (1 + (accuracies >= probing.best_cell(cells, truth)[1]).sum()) / 29
    assert p > 0.05
