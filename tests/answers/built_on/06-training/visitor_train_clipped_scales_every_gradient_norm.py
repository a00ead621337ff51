# mistake: train_clipped scales every gradient to the norm 1, also one that is below; test_masked_loss has a wrong ...
# read: right
# told: your train_clipped matches a loop that scales short gradients up: only those whose norm is
def train_clipped(arrays, batches, gradients_of, rate):
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        norm = np.linalg.norm(np.concatenate([g.ravel() for g in gradients]))
        arrays = [a - rate * g / norm for a, g in zip(arrays, gradients)]
    return arrays


def test_masked_loss(masked_loss):
    rng = np.random.default_rng(3)
    for _ in range(20):
        T, N = rng.integers(1, 6, 2)
        mask = np.arange(T)[:, None] < rng.integers(1, T + 1, N)
        y, target = rng.normal(size=(T, N)), rng.normal(size=(T, N))
        y[~mask] = np.nan
        loss, dy = masked_loss(y, target, mask)
        per_sequence = [np.mean((y[mask[:, n], n] - target[mask[:, n], n]) ** 2) for n in range(N)]
        assert np.isclose(loss, np.mean(per_sequence))
        assert dy.shape == (T, N)
        assert np.all(dy[~mask] == 0)
