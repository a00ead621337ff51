"""Every optimiser takes the steps of its twin in torch.optim."""

import numpy as np
import pytest
import torch

from lstm_ref.learning import optimisers, training

SHAPES = (3, 2), (5,), ()
TWINS = {
    "SGD": (lambda: optimisers.SGD(0.03), torch.optim.SGD, {}),
    "SGD with momentum": (lambda: optimisers.SGD(0.03, momentum=0.8), torch.optim.SGD, {"momentum": 0.8}),
    "RMSprop": (lambda: optimisers.RMSprop(0.03), torch.optim.RMSprop, {}),
    "RMSprop, all set": (
        lambda: optimisers.RMSprop(0.03, decay=0.7, eps=1e-2),
        torch.optim.RMSprop,
        {"alpha": 0.7, "eps": 1e-2},
    ),
    "Adam": (lambda: optimisers.Adam(0.03), torch.optim.Adam, {}),
    "Adam, all set": (
        lambda: optimisers.Adam(0.03, beta1=0.7, beta2=0.8, eps=1e-2),
        torch.optim.Adam,
        {"betas": (0.7, 0.8), "eps": 1e-2},
    ),
    "AdamW": (lambda: optimisers.AdamW(0.03), torch.optim.AdamW, {}),
    "AdamW, all set": (
        lambda: optimisers.AdamW(0.03, beta1=0.7, beta2=0.8, eps=1e-2, decay=0.3),
        torch.optim.AdamW,
        {"betas": (0.7, 0.8), "eps": 1e-2, "weight_decay": 0.3},
    ),
}
every_optimiser = pytest.mark.parametrize("make", [twin[0] for twin in TWINS.values()], ids=TWINS)


@pytest.mark.parametrize(("make", "twin", "options"), TWINS.values(), ids=TWINS)
def test_ten_steps_are_those_of_torch_also_where_the_rate_changes(make, twin, options, draw):
    ours = draw(*SHAPES)
    theirs = [torch.tensor(array, requires_grad=True) for array in ours]
    optimiser, reference = make(), twin(theirs, lr=0.03, **options)
    for step in range(10):
        gradients = draw(*SHAPES)
        for weight, gradient in zip(theirs, gradients, strict=True):
            weight.grad = torch.tensor(gradient)
        optimiser.rate = reference.param_groups[0]["lr"] = 0.03 / (1 + step // 5)
        reference.step()
        ours = optimiser.update(ours, gradients)
        for mine, weight in zip(ours, theirs, strict=True):
            np.testing.assert_allclose(mine, weight.detach().numpy(), rtol=0, atol=1e-12)


@every_optimiser
def test_no_argument_is_changed_and_none_is_kept(make, draw):
    optimiser, arrays, gradients = make(), draw(*SHAPES), draw(*SHAPES)
    arrays[2], gradients[2] = np.array(arrays[2]), np.array(gradients[2])
    before = [array.copy() for array in (*arrays, *gradients)]
    first = optimiser.update(arrays, gradients)
    kept = [array.copy() for array in first]
    for gradient in gradients:
        gradient *= 2  # what the optimiser remembers is its own
    twice = optimiser.update(first, [gradient / 2 for gradient in gradients])
    assert all(map(np.array_equal, (*arrays, *(gradient / 2 for gradient in gradients)), before))
    assert all(map(np.array_equal, first, kept))
    fresh = make()
    fresh.update(arrays, before[len(arrays) :])
    again = fresh.update(kept, before[len(arrays) :])
    assert all(map(np.array_equal, twice, again))


@every_optimiser
def test_float32_stays_float32(make):
    optimiser, arrays = make(), [np.ones((3, 2), np.float32)]
    for _ in range(2):
        arrays = optimiser.update(arrays, [np.ones((3, 2), np.float32)])
        assert arrays[0].dtype == np.float32


@every_optimiser
def test_a_quadratic_bowl_is_descended(make):
    optimiser, arrays = make(), [np.array([3.0, -2.0])]
    optimiser.rate = 0.05
    for _ in range(200):
        arrays = optimiser.update(arrays, [2 * arrays[0]])
    assert np.abs(arrays[0]).max() < 0.1


@every_optimiser
@pytest.mark.parametrize(
    ("gradients", "message"),
    [
        ([np.ones((3, 2))], "gradients: expected 2, one for each array, got 1"),
        ([np.ones((3, 2)), np.ones((3, 1))], r"gradients\[1\]: expected an array of shape \(3,\), got \(3, 1\)"),
        ([np.ones(2), np.ones(3)], r"gradients\[0\]: expected an array of shape \(3, 2\), got \(2,\)"),
    ],
)
def test_gradients_that_do_not_match_are_named(make, gradients, message):
    with pytest.raises(ValueError, match=message):
        make().update([np.ones((3, 2)), np.ones(3)], gradients)


def test_adam_is_still_where_the_chapters_import_it():
    assert training.Adam is optimisers.Adam


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"h": np.ones((7, 3, 5))}, r"h: expected an array of shape \(any, any, 4\), got \(7, 3, 5\)"),
        ({"target": np.zeros((3, 7), int)}, r"target: expected an array of shape \(7, 3\), got \(3, 7\)"),
        ({"mask": np.ones((3, 7), bool)}, r"mask: expected an array of shape \(7, 3\), got \(3, 7\)"),
        ({"mask": np.zeros((7, 3), bool)}, "mask: expected at least one step that counts, got none"),
    ],
)
def test_a_wrong_argument_of_the_loss_is_named(rng, change, message):
    arguments = {"h": np.ones((7, 3, 4)), "target": np.zeros((7, 3), int), "mask": None} | change
    with pytest.raises(ValueError, match=message):
        training.cross_entropy(readout=training.init_readout(4, 6, rng), **arguments)
