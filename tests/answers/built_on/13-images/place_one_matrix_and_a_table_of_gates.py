# mistake: none
def place_step(x, left, above, params):
    heard = np.concatenate([x, left[0], above[0], np.ones((len(x), 1))], axis=1)
    weights = np.column_stack(params)
    N, H = left[1].shape
    a = (heard @ weights.T).reshape(N, 5, H)
    gates = 0.5 * (1 + np.tanh(a / 2))
    new = np.tanh(a[:, 3])
    c = np.einsum("gnh,gnh->nh", gates[:, :3].swapaxes(0, 1), np.stack([new, left[1], above[1]]))
    return gates[:, 4] * np.tanh(c), c
