"""The room for summaries: ROUGE against its library, TF-IDF against scikit-learn, the pointer against plain loops."""

from itertools import combinations, pairwise

import numpy as np
import pytest

from lstm_ref import lstm
from lstm_ref.sequences.masking import pad
from lstm_ref.summarisation import extractive, pointer, rouge, slips, tfidf

WORDS = ["the", "array", "of", "a", "list", "sort"]


def lines(count, longest, rng):
    return [list(rng.choice(WORDS, size=rng.integers(1, longest + 1))) for _ in range(count)]


@pytest.mark.parametrize("kind", ["rouge1", "rouge2", "rouge3", "rougeL"])
def test_rouge_is_that_of_the_library(kind):
    scorer = pytest.importorskip("rouge_score.rouge_scorer").RougeScorer([kind], use_stemmer=False)
    rng = np.random.default_rng(0)
    for summary, reference in zip(lines(120, 9, rng), lines(120, 7, rng), strict=True):
        want = scorer.score(" ".join(reference), " ".join(summary))[kind]
        got = (
            rouge.rouge_l(summary, reference) if kind == "rougeL" else rouge.rouge_n(summary, reference, int(kind[-1]))
        )
        np.testing.assert_allclose(got, (want.precision, want.recall, want.fmeasure), atol=1e-12)


def test_nothing_in_common_or_nothing_at_all_scores_zero():
    for summary, reference in ([], ["a"]), (["a"], []), ([], []), (["a"], ["b"]):
        assert rouge.rouge_l(summary, reference) == rouge.rouge_n(summary, reference, 1) == (0, 0, 0)
    assert rouge.rouge_n(["a"], ["a"], 2) == (0, 0, 0)


def longest_by_trying(a, b):
    for length in range(min(len(a), len(b)), 0, -1):
        if {tuple(a[k] for k in of) for of in combinations(range(len(a)), length)} & {
            tuple(b[k] for k in of) for of in combinations(range(len(b)), length)
        }:
            return length
    return 0


def test_the_subsequence_is_a_longest_one_and_stands_in_both():
    rng = np.random.default_rng(1)
    for a, b in zip(lines(60, 8, rng), lines(60, 6, rng), strict=True):
        pairs = rouge.lcs(a, b)
        assert [a[i] for i, _ in pairs] == [b[j] for _, j in pairs]
        assert all(i < k and j < m for (i, j), (k, m) in pairwise(pairs))
        assert len(pairs) == rouge.lcs_table(a, b)[-1, -1] == longest_by_trying(a, b)


def test_the_table_grows_by_one_at_most_and_turns_with_its_arguments():
    rng = np.random.default_rng(2)
    a, b = lines(1, 9, rng)[0] + ["the"], lines(1, 6, rng)[0]
    table = rouge.lcs_table(a, b)
    assert np.array_equal(rouge.lcs_table(b, a), table.T)
    assert set(np.diff(table, axis=0).ravel()) | set(np.diff(table, axis=1).ravel()) <= {0, 1}
    assert not table[0].any()
    assert not table[:, 0].any()


def test_sentences_are_weighted_as_scikit_learn_does():
    text = pytest.importorskip("sklearn.feature_extraction.text")
    rng = np.random.default_rng(3)
    documents = [lines(4, 6, rng) for _ in range(7)]
    joined = [[word for sentence in document for word in sentence] for document in documents]
    vectorizer = text.TfidfVectorizer(analyzer=lambda each: each, norm=None).fit(joined)
    for document, whole in zip(documents, joined, strict=True):
        vectors = vectorizer.transform(document).toarray()
        centre = vectorizer.transform([whole]).toarray()[0]
        want = vectors @ centre / np.linalg.norm(vectors, axis=1) / np.linalg.norm(centre)
        np.testing.assert_allclose(tfidf.centroid_scores(document, tfidf.frequencies(joined)), want, atol=1e-12)


def test_a_word_that_no_document_has_weighs_most():
    known = tfidf.frequencies([["a", "b"], ["a"], ["a", "c"]])
    assert tfidf.idf("new", known) > tfidf.idf("b", known) > tfidf.idf("a", known) == 1


@pytest.fixture
def model():
    rng = np.random.default_rng(4)
    V, E, H = 11, 5, 3
    ahead, back = (lstm.init(E, H, rng) for _ in range(2))
    return extractive.Extractor(
        ("", "<unknown>", *"abcdefghi"), rng.normal(size=(V, E)), ahead, back, rng.normal(size=2 * H)
    )


def batch(rng, sizes, W=6):
    documents = [[list(rng.integers(1, 11, size=rng.integers(1, W + 1))) for _ in range(S)] for S in sizes]
    x = np.zeros((max(sizes), len(sizes), W), dtype=int)
    for n, document in enumerate(documents):
        for s, sentence in enumerate(document):
            x[s, n, : len(sentence)] = sentence
    return documents, x, np.array(sizes)


def test_scores_of_sentences_are_those_of_torch(model):
    torch = pytest.importorskip("torch")
    documents, x, lengths = batch(np.random.default_rng(5), [4, 1, 7])
    net = torch.nn.LSTM(5, 3, bidirectional=True).double()
    with torch.no_grad():
        for suffix, params in ("", model.ahead), ("_reverse", model.back):
            for name, part in ("weight_ih", params.W_x), ("weight_hh", params.W_h), ("bias_ih", params.b):
                getattr(net, f"{name}_l0{suffix}").copy_(torch.as_tensor(part))
            getattr(net, f"bias_hh_l0{suffix}").zero_()
        for n, document in enumerate(documents):
            vectors = np.stack([model.embedding[sentence].mean(axis=0) for sentence in document])
            y = net(torch.as_tensor(vectors))[0].numpy()
            np.testing.assert_allclose(
                extractive.scores(model, x, lengths)[: len(document), n], y @ model.readout, atol=1e-9
            )
            p = extractive.choices(model, x, lengths)[:, n]
            want = np.exp(y @ model.readout)
            np.testing.assert_allclose(p[: len(document)], want / want.sum(), atol=1e-9)
            assert not p[len(document) :].any()


def test_a_text_is_read_as_its_numbers_without_signs(model):
    codes = model.encode(["A b. b", "zz!", ""])
    assert codes.tolist() == [[2, 3, 3], [1, 0, 0], [0, 0, 0]]


def test_the_highest_are_picked_in_order_and_the_earlier_of_equals():
    assert extractive.pick([3.0, 1.0, 3.0, 3.0], 2) == [0, 2]
    assert extractive.pick([0.0, 2.0, 1.0], 2) == [1, 2]
    assert extractive.pick([0.0], 3) == [0]


def problem(rng, V=5, size=8, T=6, N=3):
    source, lengths = pad([rng.integers(1, size, size=k) for k in (T, 2, 4)])
    shares = np.where(np.arange(T)[:, None] < lengths, rng.random((T, N)), 0)
    return rng.normal(size=(N, V)), shares / shares.sum(axis=0), source, rng.random(N), size


def test_the_mixture_is_that_of_plain_loops_and_sums_to_one():
    scores, shares, source, g, size = problem(np.random.default_rng(6))
    want = np.zeros((3, size))
    for n in range(3):
        soft = np.exp(scores[n]) / np.exp(scores[n]).sum()
        for w in range(size):
            want[n, w] = g[n] * (soft[w] if w < 5 else 0)
            want[n, w] += (1 - g[n]) * sum(shares[j, n] for j in range(6) if source[j, n] == w)
    got = pointer.mixture(scores, shares, source, g, size)
    np.testing.assert_allclose(got, want, atol=1e-12)
    np.testing.assert_allclose(got.sum(axis=1), 1, atol=1e-12)


def test_a_pointer_that_only_generates_or_only_copies():
    scores, shares, source, _, size = problem(np.random.default_rng(7))
    alone = pointer.mixture(scores, shares, source, np.ones(3), size)
    assert not alone[:, 5:].any()
    copied = pointer.mixture(scores, shares, source, np.zeros(3), size)
    assert {(n, w) for n, w in np.argwhere(copied > 0)} == {(n, source[j, n]) for j, n in np.argwhere(shares > 0)}


def test_every_target_number_can_be_said_or_copied():
    numbers = {"the": 2, "of": 3}
    source, extra = pointer.extend(["foo", "of", "bar", "foo"], numbers, unknown=1)
    assert (source, extra) == ([4, 3, 5, 4], ["foo", "bar"])
    target = pointer.target_numbers(["the", "bar", "baz"], numbers, extra, unknown=1)
    assert target == [2, 5, 1]
    scores, shares = np.zeros((1, 4)), np.full((4, 1), 0.25)
    p = pointer.mixture(scores, shares, np.array([source]).T, np.array([0.5]), 6)
    assert (p[0, target] > 0).all()


def test_the_loss_is_the_mean_over_what_is_due_and_refuses_what_cannot_be_said():
    rng = np.random.default_rng(8)
    p = rng.dirichlet(np.ones(7), size=(4, 2))
    outputs, counts = rng.integers(0, 7, size=(4, 2)), np.array([[1, 1], [1, 1], [1, 0], [1, 0]], dtype=bool)
    want = np.mean([-np.log(p[t, n, outputs[t, n]]) for t, n in np.argwhere(counts)])
    assert pointer.surprise(p, outputs, counts) == pytest.approx(want)
    p[2, 1, outputs[2, 1]] = 0  # padding
    assert pointer.surprise(p, outputs, counts) == pytest.approx(want)
    p[3, 0, outputs[3, 0]] = 0
    with pytest.raises(ValueError, match="step 3 of sequence 0 can be neither said nor copied"):
        pointer.surprise(p, outputs, counts)


def test_slips_are_words_without_a_source():
    source = ["the", "values", "of", "two", "arrays", "are", "added"]
    assert slips.slips(["add", "the", "value", "of", "2", "matrices", ",", "array"], source, {"add", "2"}) == [
        "2",
        "matrices",
    ]
    assert slips.slips([], source) == []
    assert slips.slips(["a", "b"], []) == ["a", "b"]
