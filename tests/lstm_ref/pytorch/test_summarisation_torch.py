"""Extractors side by side against the one of NumPy; their losses against plain loops; what training learns."""

import numpy as np
import torch

from lstm_ref import lstm
from lstm_ref.pytorch import summarisation
from lstm_ref.summarisation import extractive

V, E, H = 11, 5, 3
DOCUMENTS = [[[3, 4, 5], [7]], [[9, 2], [], [10, 10, 1, 4], [6]], [[8, 3]]]
LENGTHS = np.array([2, 4, 1])


def networks():
    return summarisation.Weights(*(3 * part.double() for part in summarisation.init([0, 1], V, E, H)))


def test_scores_of_each_network_are_those_of_numpy():
    weights = networks()
    x, lengths = extractive.batch(DOCUMENTS)
    found = summarisation.score_all(weights, DOCUMENTS)
    for s in range(2):
        one = weights.of(s)
        ways = (lstm.Params(*(part[k].numpy() for part in (one.W_x, one.W_h, one.b))) for k in range(2))
        model = extractive.Extractor((), one.embedding[0].numpy(), *ways, one.readout[0].numpy())
        want = extractive.scores(model, x, lengths)
        for n, length in enumerate(LENGTHS):
            np.testing.assert_allclose(found[n][s], want[:length, n], atol=1e-12)


def test_scores_are_those_of_torch_on_each_document_alone():
    weights = networks()
    found = summarisation.score_all(weights, DOCUMENTS)
    for s in range(2):
        one, module = weights.of(s), torch.nn.LSTM(E, H, bidirectional=True).double()
        for end, *parts in zip(("", "_reverse"), one.W_x, one.W_h, one.b, 0 * one.b, strict=True):
            for name, part in zip(("weight_ih", "weight_hh", "bias_ih", "bias_hh"), parts, strict=True):
                getattr(module, f"{name}_l0{end}").data = part
        table = one.embedding[0]
        for document, scores in zip(DOCUMENTS, found, strict=True):
            vectors = [table[said].mean(dim=0) if said else torch.zeros(E).double() for said in document]
            with torch.no_grad():
                y, _ = module(torch.stack(vectors))
            np.testing.assert_allclose(scores[s], (y @ one.readout[0]).numpy(), atol=1e-9)


def test_padding_has_no_gradient_and_every_weight_has_one():
    weights = summarisation.Weights(*(part.requires_grad_() for part in networks()))
    x, lengths = map(torch.from_numpy, extractive.batch(DOCUMENTS))

    def loss(*parts):
        found = summarisation.scores(summarisation.Weights(*parts), x, lengths)
        return summarisation.losses(summarisation.KINDS, found, torch.full(x.shape[:2], 0.3).double(), lengths).sum()

    assert torch.autograd.gradcheck(loss, tuple(weights))
    gradients = summarisation.Weights(*torch.autograd.grad(loss(*weights), weights))
    assert not gradients.embedding[:, 0].any()
    assert all(part.reshape(2, -1).abs().sum(dim=1).min() > 0 for part in gradients)


def test_company_in_a_batch_changes_no_score():
    weights = networks()
    together = summarisation.score_all(weights, DOCUMENTS)
    for document, found in zip(DOCUMENTS, together, strict=True):
        np.testing.assert_allclose(summarisation.score_all(weights, [document])[0], found, atol=1e-12)


def test_losses_are_those_of_plain_loops_where_the_best_share_and_padding_counts_for_nothing():
    rng = np.random.default_rng(0)
    found, wanted = rng.normal(size=(2, 4, 3)), np.zeros((4, 3))
    wanted[:2, 0], wanted[:4, 1], wanted[:1, 2] = (0.2, 0.7), (0.5, 0.1, 0.5, 0.3), (0.0,)
    choose = grade = 0
    for n, length in enumerate(LENGTHS):
        p = np.exp(found[0, :length, n]) / np.exp(found[0, :length, n]).sum()
        best = np.flatnonzero(wanted[:length, n] == wanted[:length, n].max())
        choose += -np.mean(np.log(p[best]))
        grade += np.sum((found[1, :length, n] - wanted[:length, n]) ** 2)
    lengths = torch.from_numpy(LENGTHS)
    got = summarisation.losses(("choose", "grade"), torch.from_numpy(found), torch.from_numpy(wanted), lengths)
    np.testing.assert_allclose(got, [choose / 3, grade / 3], atol=1e-12)


def test_the_loss_of_all_documents_is_the_mean_of_that_of_each_alone_and_needs_no_dropout():
    weights, worth = networks(), [np.array(each) for each in ((0.2, 0.7), (0.5, 0.1, 0.5, 0.3), (0.4,))]
    together = summarisation.mean_loss(weights, summarisation.KINDS, DOCUMENTS, worth)
    alone = [
        summarisation.mean_loss(weights, summarisation.KINDS, [document], [each])
        for document, each in zip(DOCUMENTS, worth, strict=True)
    ]
    np.testing.assert_allclose(together, np.mean(alone, axis=0), rtol=1e-6)
    graded = [
        np.sum((scores[1] - each) ** 2)
        for scores, each in zip(summarisation.score_all(weights, DOCUMENTS), worth, strict=True)
    ]
    np.testing.assert_allclose(together[1], np.mean(graded), rtol=1e-6)


def planted(rng, count):
    """Documents whose sentence with word 5 is worth 0.6, the others 0.1."""
    documents = [
        [rng.choice([2, 3, 4, 6, 7], size=k).tolist() for k in rng.integers(1, 5, size=n)]
        for n in rng.integers(3, 7, size=count)
    ]
    at = [int(rng.integers(len(document))) for document in documents]
    for document, place in zip(documents, at, strict=True):
        document[place][-1] = 5
    return (
        documents,
        at,
        [np.where(np.arange(len(document)) == place, 0.6, 0.1) for document, place in zip(documents, at, strict=True)],
    )


def test_training_finds_the_sentence_that_is_worth_most_and_leaves_its_start_alone():
    documents, at, worth = planted(np.random.default_rng(1), 240)
    start = summarisation.init([0, 0], V, E, H)
    kept = [part.clone() for part in start]
    *_, found = summarisation.train(
        start, summarisation.KINDS, [0.03] * 2, documents, worth, 6, seed=0, keep=0.9, known=1
    )
    fresh, places, _ = planted(np.random.default_rng(2), 60)
    picked = np.array([scores.argmax(axis=1) for scores in summarisation.score_all(found, fresh)])
    assert (places == picked.T).mean(axis=1).min() > 0.9
    assert all(torch.equal(one, other) for one, other in zip(start, kept, strict=True))
    assert len(at) == 240


def test_a_network_learns_the_same_in_company_as_alone():
    documents, _, worth = planted(np.random.default_rng(3), 40)
    start = summarisation.init([0, 1], V, E, H)
    *_, both = summarisation.train(start, ("choose", "grade"), [0.02] * 2, documents, worth, 2, seed=0, keep=1, known=1)
    *_, alone = summarisation.train(start.of(1), ["grade"], [0.02], documents, worth, 2, seed=0, keep=1, known=1)
    for one, other in zip(both.of(1), alone, strict=True):
        torch.testing.assert_close(one, other, rtol=1e-3, atol=1e-4)
