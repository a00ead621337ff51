# mistake: the 5H rows are unfolded as (H, 5), as if the five rows of a unit stood together, where they are (5, H), block by block; all gates mixed up unless H = 1.
# read: right
# told: your place_step takes every fifth row for a gate: the rows of a gate stand together.
def place_step(x, left, above, params):
    """One place of an LSTM in two dimensions -> h, c, each (N, H)."""
    W_x, W_1, W_2, b = params
    N, H = left[0].shape
    regressors = np.hstack([x, left[0], above[0]])
    weights = np.hstack([W_x, W_1, W_2])  # (5H, D + 2H)
    a = (regressors @ weights.T + b).reshape(N, H, 5)
    i, f_1, f_2, o = (sigmoid(a[..., j]) for j in (0, 1, 2, 4))
    g = np.tanh(a[..., 3])
    kept = f_1 * left[1] + f_2 * above[1]
    c = kept + i * g
    return o * np.tanh(c), c
